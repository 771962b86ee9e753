//! Puts the report together from what was read and found.

use sha2::{Digest, Sha256};

use super::finding::{Citation, Finding, RelatedPlace, State};
use super::fingerprint::{fingerprint, hex};
use super::label::label;
use super::locate::Sources;
use super::run::{Counts, DocumentSummary, InputSummary, Report, Tool, Verdict, VersionedId};
use crate::json::pointer::is_within;
use crate::lang::Lang;
use crate::options::Options;
use crate::read::{Document, Reading, shape_of};
use crate::rule::Severity;
use crate::rule::check::{Context, Entry};
use crate::rule::{DecidingDate, Declared, Findings, Found, Place, Ran, Related, law_date, render};
use crate::rules::shape::{TooDeep, TooLarge};
use crate::shape::breadcrumb;
use crate::validate::Input;

/// Everything that the report is put together from.
pub(crate) struct Assembly<'a> {
    pub(crate) inputs: &'a [Input<'a>],
    pub(crate) options: &'a Options<'a>,
    pub(crate) readings: &'a [Reading<'a>],
    pub(crate) cx: &'a Context<'a>,
}

impl Assembly<'_> {
    /// The report.
    pub(crate) fn report(
        &self,
        found: Findings,
        ran: Ran,
        mut limits: Vec<&'static str>,
    ) -> Report {
        let mut counts = Counts::default();
        for (rule, count) in found.counts() {
            counts.add(rule.severity, count);
        }
        // A text beyond a limit was not read, so nothing is known of the document itself.
        let of_limits = [TooDeep::RULE.code, TooLarge::RULE.code];
        let failed = found
            .counts()
            .any(|(rule, _)| rule.severity == Severity::Error && !of_limits.contains(&rule.code));
        let findings = self.findings(found.list);
        if findings.len() < counts.total() {
            limits.push("findings_per_rule");
        }
        let verdict = if failed {
            Verdict::Invalid
        } else if ran.not_run.is_empty() && limits.is_empty() {
            Verdict::Valid
        } else {
            Verdict::Incomplete
        };
        Report {
            format: "1.0",
            tool: Tool { name: "kpss", version: env!("CARGO_PKG_VERSION") },
            rule_set: VersionedId { id: "kpss", version: env!("CARGO_PKG_VERSION").to_owned() },
            profile: VersionedId { id: "municipal", version: env!("CARGO_PKG_VERSION").to_owned() },
            code_lists: self.code_lists(),
            lang: self.options.lang.tag(),
            verdict,
            counts,
            inputs: self.input_summaries(),
            documents: self.document_summaries(),
            rules_run: ran.run,
            rules_not_run: ran.not_run,
            limits,
            findings,
        }
    }

    fn code_lists(&self) -> Vec<VersionedId> {
        let versions = crate::codes::versions();
        let mut lists: Vec<VersionedId> = versions
            .into_iter()
            .map(|(id, version)| VersionedId { id, version: version.to_owned() })
            .collect();
        if let Some(register) = self.options.municipalities {
            let version = register.valid_on().map(|day| day.to_string()).unwrap_or_default();
            lists.push(VersionedId { id: "municipality", version });
        }
        lists
    }

    fn input_summaries(&self) -> Vec<InputSummary> {
        let summary = |(input, reading): (&Input<'_>, &Reading<'_>)| InputSummary {
            name: input.name.to_owned(),
            bytes: input.bytes.len(),
            sha256: hex(&Sha256::digest(input.bytes), 32),
            status: reading.status,
        };
        self.inputs.iter().zip(self.readings).map(summary).collect()
    }

    fn document_summaries(&self) -> Vec<DocumentSummary> {
        let summary = |entry: &Entry<'_>| DocumentSummary {
            input: entry.input,
            pointer: entry.prefix.clone(),
            kind: entry.kind().code(),
            id: entry.id().to_owned(),
            title: entry.title().map(str::to_owned),
            law_date: law_date(entry, DecidingDate::PeriodStart, self.options),
        };
        self.cx.entries.iter().map(summary).collect()
    }

    /// The findings in the order of the documents, of each rule no more than the limit.
    fn findings(&self, found: Vec<Found>) -> Vec<Finding> {
        let sources = Sources::new(self.readings, self.options.columns);
        let mut list: Vec<Finding> =
            found.into_iter().map(|found| self.finding(found, &sources)).collect();
        list.sort_by(|a, b| order(a).cmp(&order(b)));
        let limit = self.options.limits.findings_per_rule;
        let mut seen = std::collections::BTreeMap::<&str, usize>::new();
        list.retain(|finding| {
            let count = seen.entry(finding.code).or_default();
            *count += 1;
            *count <= limit
        });
        list
    }

    fn finding(&self, found: Found, sources: &Sources<'_>) -> Finding {
        let lang = self.options.lang;
        let way = sources.way(&found.place);
        let located = sources.locate(&found.place, &way);
        let related = found.related.iter().map(|related| related_place(related, sources, lang));
        let citation = |citation: &crate::rule::Citation| Citation {
            act: citation.act,
            paragraph: citation.paragraph,
            verified: citation.verified,
        };
        Finding {
            code: found.rule.code,
            slug: found.rule.slug,
            severity: found.rule.severity,
            state: State::Open,
            input: found.place.input,
            target: located.target,
            path: self.path(&found.place),
            label: label(&way),
            position: located.position,
            value: located.value,
            message: render(found.rule.texts(lang).message, &found.params, lang),
            related: related.collect(),
            citations: found.rule.citations.iter().map(citation).collect(),
            fingerprint: fingerprint(
                found.rule.code,
                self.document_id(&found.place),
                &way,
                &found.params,
            ),
            pointer: found.place.pointer,
            params: found.params,
        }
    }

    /// Titles of the fields on the way to a place.
    fn path(&self, place: &Place) -> String {
        let document = self.readings.get(place.input).and_then(|reading| reading.document.as_ref());
        let kind = document.map(Document::kind);
        kind.map(|kind| breadcrumb(shape_of(kind), &place.pointer)).unwrap_or_default()
    }

    fn document_id(&self, place: &Place) -> &str {
        let within = |entry: &&Entry<'_>| {
            entry.input == place.input && is_within(&place.pointer, &entry.prefix)
        };
        self.cx.entries.iter().find(within).map_or("", Entry::id)
    }
}

fn related_place(related: &Related, sources: &Sources<'_>, lang: Lang) -> RelatedPlace {
    let way = sources.way(&related.place);
    let located = sources.locate(&related.place, &way);
    RelatedPlace {
        input: related.place.input,
        pointer: related.place.pointer.clone(),
        role: related.role.code,
        role_label: related.role.name.get(lang),
        label: label(&way),
        value: located.value,
        position: located.position,
    }
}

/// Order of findings: input, place in the text, code, pointer.
fn order(finding: &Finding) -> (usize, usize, &'static str, &str) {
    let offset = finding.position.map_or(0, |position| position.offset);
    (finding.input, offset, finding.code, &finding.pointer)
}
