//! Puts the report together from what was read and found.

use std::borrow::Cow;

use super::fingerprint::fingerprint;
use super::label::label;
use super::locate::Sources;
use super::mask::mask;
use super::repair::repair;
use super::waiver::Waivers;
use crate::documents::{Entry, InputText, Place};
use crate::engine::own_rules::OwnFound;
use crate::engine::{Ran, Run, law_date};
use crate::json::sha256;
use crate::lang::Lang;
use crate::lists::Order as _;
use crate::model::shape::breadcrumb;
use crate::model::{Document, LevelOfDetail};
use crate::read::shape_of;
use crate::report::{
    Acceptance, Changed, Citation, Counts, DocumentSummary, Finding, InputRole, InputSummary,
    ProfileSummary, RelatedPlace, Report, RuleOff, State, Tool, Verdict, VersionedId,
};
use crate::rule::law::{PRACTICE, source};
use crate::rule::{
    DecidingDate, Declared, Findings, Found, Param, Related, Rule, Severity, render,
};
use crate::rules::shape::{TooDeep, TooLarge};

/// What a rule rests on where no wording of law that it cites was in force.
static BY_PRACTICE: crate::rule::Citation = source(PRACTICE, ("", ""), false);

/// Everything that the report is put together from.
pub(crate) struct Assembly<'a> {
    pub(crate) run: &'a Run<'a>,
    /// The texts of the profiles that the caller gave.
    pub(crate) profiles: &'a [InputText<'a>],
    pub(crate) waivers: Waivers,
    /// Whether an error was found in the documents.
    pub(crate) failed: bool,
}

impl<'a> Assembly<'a> {
    /// The report.
    pub(crate) fn report(
        mut self,
        mut found: Findings,
        own: Vec<OwnFound>,
        ran: Ran,
        mut limits: Vec<&'static str>,
    ) -> Report {
        let mut waivers = std::mem::take(&mut self.waivers);
        for wrong in std::mem::take(&mut waivers.findings) {
            found.push(wrong);
        }
        let sources = self.sources(&found.list);
        let make = |found: Found| self.finding(found, &sources);
        let mut findings: Vec<Finding> =
            std::mem::take(&mut found.list).into_iter().map(make).collect();
        let own: Vec<Finding> =
            own.into_iter().filter_map(|found| self.own_finding(found, &sources)).collect();
        let own_counts: Vec<Severity> = own.iter().map(|finding| finding.severity).collect();
        findings.extend(own);
        waivers.apply(&mut findings);
        for unused in waivers.unused() {
            found.push(unused);
            findings.extend(found.list.pop().map(make));
        }
        let mut counts = Counts::default();
        for (rule, count) in found.counts() {
            counts.add(self.run.profile.settings.severity(rule), count);
        }
        for severity in own_counts {
            counts.add(severity, 1);
        }
        let all = counts.total();
        findings
            .iter()
            .filter(|it| it.state == State::Waived)
            .for_each(|it| counts.waive(it.severity));
        let mut findings = self.listed(findings);
        self.leave_out_lines(&mut findings);
        if findings.len() < all {
            limits.push("findings_per_rule");
        }
        // Of a title page alone nobody can say that nothing is wrong with the document.
        let entries = &self.run.cx.entries;
        let held = entries.is_empty()
            || entries.iter().any(|entry| entry.held.level == LevelOfDetail::Whole);
        // A value that was not taken over from a table was not checked by any rule.
        let taken = self.texts().all(|text| !text.reading.has_untaken());
        let complete = ran.not_run.is_empty() && limits.is_empty() && held && taken;
        let rejected =
            findings.iter().any(|it| it.state == State::Open && it.severity == Severity::Error);
        let mut documents = self.document_summaries();
        mask(&found, &mut findings, &mut documents);
        Report {
            format: "1.0".into(),
            tool: Tool { name: "kpss".into(), version: env!("CARGO_PKG_VERSION").into() },
            rule_set: VersionedId {
                id: "kpss".into(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
                sha256: Some(crate::rules::digest().to_owned()),
            },
            profile: self.profile(),
            code_lists: self.code_lists(),
            lang: self.run.options.lang.tag().into(),
            verdict: match (self.failed, complete) {
                (true, _) => Verdict::Invalid,
                (false, true) => Verdict::Valid,
                (false, false) => Verdict::Incomplete,
            },
            acceptance: match (rejected, complete) {
                (true, _) => Acceptance::Rejected,
                (false, true) => Acceptance::Accepted,
                (false, false) => Acceptance::Undecided,
            },
            today: self.run.options.today,
            baseline: None,
            counts,
            inputs: self.input_summaries(),
            documents,
            rules_run: ran.run,
            rules_not_run: ran.not_run,
            rules_not_asked: ran.not_asked,
            rules_off: ran.off.into_iter().map(|rule| self.off(rule)).collect(),
            limits: limits.into_iter().map(Cow::from).collect(),
            findings,
        }
    }

    /// The findings of a document of which nothing is hidden or waived.
    pub(crate) fn findings(&self, found: Vec<Found>) -> Vec<Finding> {
        let sources = self.sources(&found);
        let mut findings: Vec<Finding> =
            found.into_iter().map(|found| self.finding(found, &sources)).collect();
        mask(&Findings::new(0), &mut findings, &mut []);
        findings
    }

    fn sources(&self, found: &[Found]) -> Sources<'a> {
        let places = found.iter().flat_map(Found::places);
        Sources::new(self.texts(), self.run.options.columns, places)
    }

    fn profile(&self) -> ProfileSummary {
        let profile = self.run.profile;
        let (id, version) = (profile.id.clone(), profile.version.clone());
        let extends = profile.extends.clone();
        let sha256 = builtin_digest([&id].into_iter().chain(&extends));
        ProfileSummary { id, version, extends, sha256 }
    }

    fn off(&self, rule: &'static Rule) -> RuleOff {
        let setting = self.run.profile.settings.of(rule).cloned().unwrap_or_default();
        let (code, slug) = (rule.code.into(), rule.slug.into());
        RuleOff { code, slug, by: setting.by, reason: setting.reason.unwrap_or_default() }
    }

    fn code_lists(&self) -> Vec<VersionedId> {
        let versions = crate::codes::versions().into_iter().zip(crate::codes::digests());
        let mut lists: Vec<VersionedId> = versions
            .map(|((id, version), hash)| {
                let (id, version) = (id.into(), version.to_owned());
                VersionedId { id, version, sha256: Some(hash.to_owned()) }
            })
            .collect();
        if let Some(register) = self.run.options.municipalities {
            let version = register.valid_on().map(|day| day.to_string()).unwrap_or_default();
            let sha256 = Some(register.sha256().to_owned());
            lists.push(VersionedId { id: "municipality".into(), version, sha256 });
        }
        lists
    }

    /// The texts of documents, then those of profiles.
    fn texts(&self) -> impl Iterator<Item = &'a InputText<'a>> + use<'a> {
        self.run.cx.texts.iter().chain(self.profiles)
    }

    fn input_summaries(&self) -> Vec<InputSummary> {
        let documents = self.run.cx.texts.len();
        let summary = |(index, text): (usize, &InputText<'_>)| InputSummary {
            name: text.name.to_owned(),
            role: if index < documents { InputRole::Document } else { InputRole::Profile },
            bytes: text.reading.bytes().len(),
            sha256: sha256(text.reading.bytes()),
            status: text.reading.status,
        };
        self.texts().enumerate().map(summary).collect()
    }

    fn document_summaries(&self) -> Vec<DocumentSummary> {
        let summary = |entry: &Entry<'_>| DocumentSummary {
            input: entry.input,
            pointer: entry.prefix.clone(),
            kind: entry.kind().code().into(),
            id: entry.id().to_owned(),
            title: entry.title().map(str::to_owned),
            level_of_detail: entry.held.level,
            law_date: law_date(entry, DecidingDate::PeriodStart, self.run.options),
        };
        self.run.cx.entries.iter().map(summary).collect()
    }

    /// The findings in the order of the documents, of each rule no more than the limit.
    fn listed(&self, mut list: Vec<Finding>) -> Vec<Finding> {
        list.order_by(|a, b| order(a).cmp(&order(b)));
        let limit = self.run.options.limits.findings_per_rule;
        let mut seen = std::collections::BTreeMap::<Cow<'static, str>, usize>::new();
        list.retain(|finding| {
            let count = seen.entry(finding.code.clone()).or_default();
            *count += 1;
            *count <= limit
        });
        list
    }

    /// Takes lines away from findings about tables: nobody has the text in which they count.
    fn leave_out_lines(&self, findings: &mut [Finding]) {
        let is_table = |input: usize| {
            self.run.cx.texts.get(input).is_some_and(|text| text.reading.is_transcript())
        };
        for finding in findings {
            if is_table(finding.input) {
                finding.position = None;
            }
            for related in finding.related.iter_mut().filter(|related| is_table(related.input)) {
                related.position = None;
            }
        }
    }

    /// A finding of a rule that the profile adds.
    fn own_finding(&self, found: OwnFound, sources: &Sources<'_>) -> Option<Finding> {
        let lang = self.run.options.lang;
        let own = self.run.profile.own.get(found.rule)?;
        let said = match lang {
            Lang::Cs => &own.message,
            Lang::En => &own.message_en,
        };
        let title = match lang {
            Lang::Cs => own.title.as_str(),
            Lang::En => own.title_en.as_deref().unwrap_or(&own.title),
        };
        let general =
            || format!("{title}: {}", render(found.message.get(lang), &found.params, lang));
        let basis = own.basis.as_ref().map(|basis| Citation {
            act: basis.clone().into(),
            paragraph: "".into(),
            verified: false,
        });
        let message = said.clone().unwrap_or_else(general);
        let code = own.code.to_string();
        Some(Finding {
            slug: code.clone().into(),
            severity: own.severity.map_or(Severity::Warning, Severity::from),
            message,
            citations: basis.into_iter().collect(),
            ..self.at(code.into(), found.place, found.params, sources)
        })
    }

    fn finding(&self, found: Found, sources: &Sources<'_>) -> Finding {
        let lang = self.run.options.lang;
        let related = found.related.iter().map(|related| related_place(related, sources, lang));
        let citation = |citation: &crate::rule::Citation| Citation {
            act: citation.act.get(lang).into(),
            paragraph: citation.paragraph.get(lang).into(),
            verified: citation.verified,
        };
        Finding {
            slug: found.rule.slug.into(),
            severity: self.run.profile.settings.severity(found.rule),
            changed: self.changed(found.rule),
            message: render(found.rule.texts(lang).message, &found.params, lang),
            related: related.collect(),
            repair: found.mend.and_then(|mend| repair(mend, &found.place, sources)),
            citations: self.in_force(found.rule, &found.place).map(citation).collect(),
            ..self.at(found.rule.code.into(), found.place, found.params, sources)
        }
    }

    /// What the rule rests on, on the day by which the document is judged: a wording that was not
    /// law then is not cited, and a rule that is left without any rests on practice.
    fn in_force(
        &self,
        rule: &'static Rule,
        place: &Place,
    ) -> impl Iterator<Item = &'static crate::rule::Citation> {
        let entry = self.run.cx.entry_at(place);
        let day = entry.and_then(|entry| law_date(entry, rule.decided_by, self.run.options));
        let holds = move |cited: &crate::rule::Citation| {
            day.as_ref().is_none_or(|law| cited.window.contains(law.date))
        };
        let left = rule.citations.iter().any(&holds);
        let practice = (!left && !rule.citations.is_empty()).then_some(&BY_PRACTICE);
        rule.citations.iter().filter(move |cited| holds(cited)).chain(practice)
    }

    /// A finding of which only the place and the parameters are known yet.
    fn at(
        &self,
        code: Cow<'static, str>,
        place: Place,
        params: Vec<(&'static str, Param)>,
        sources: &Sources<'_>,
    ) -> Finding {
        let path = sources.path(&place);
        let located = sources.locate(&place, &path);
        Finding {
            slug: Cow::Borrowed(""),
            severity: Severity::Warning,
            changed: None,
            state: State::Open,
            waived: None,
            input: place.input,
            target: located.target,
            path: self.path(&place),
            label: label(&path),
            position: located.position,
            cell: sources.cell(&place),
            value: located.value,
            message: String::new(),
            repair: None,
            related: Vec::new(),
            citations: Vec::new(),
            fingerprint: fingerprint(&code, self.document_id(&place), &path, &params),
            code,
            pointer: place.pointer,
            params: params.into_iter().filter(says_something).map(named).collect(),
        }
    }

    fn changed(&self, rule: &Rule) -> Option<Changed> {
        let setting = self.run.profile.settings.of(rule)?;
        let is_other = self.run.profile.settings.severity(rule) != rule.severity;
        is_other.then(|| Changed { from: rule.severity, by: setting.by.clone() })
    }

    /// Titles of the fields on the way to a place.
    fn path(&self, place: &Place) -> String {
        let text = self.run.cx.texts.get(place.input);
        let kind = text.and_then(|text| text.reading.document()).map(Document::kind);
        let Some(kind) = kind else { return String::new() };
        breadcrumb(shape_of(kind), &place.pointer, self.run.options.lang)
    }

    fn document_id(&self, place: &Place) -> &str {
        self.run.cx.entry_at(place).map_or("", Entry::id)
    }
}

/// The hash of those texts of profiles that come with the book; those of the caller are inputs.
fn builtin_digest<'i>(ids: impl Iterator<Item = &'i String>) -> Option<String> {
    let builtin = crate::profile::builtin();
    let of_book = |id: &String| builtin.iter().find(|(known, _)| known == id);
    let texts: Vec<&str> = ids.filter_map(of_book).map(|(_, text)| *text).collect();
    (!texts.is_empty()).then(|| sha256(texts.concat().as_bytes()))
}

/// A parameter that a message names only where there is something to name.
fn says_something((_, value): &(&'static str, Param)) -> bool {
    !matches!(value, Param::Text(text) if text.is_empty())
}

fn named((name, value): (&'static str, Param)) -> (Cow<'static, str>, Param) {
    (name.into(), value)
}

fn related_place(related: &Related, sources: &Sources<'_>, lang: Lang) -> RelatedPlace {
    let path = sources.path(&related.place);
    let located = sources.locate(&related.place, &path);
    RelatedPlace {
        input: related.place.input,
        pointer: related.place.pointer.clone(),
        role: related.role.code.into(),
        role_label: related.role.name.get(lang).into(),
        label: label(&path),
        value: located.value,
        position: located.position,
        cell: sources.cell(&related.place),
    }
}

/// Whether there is an error; a text beyond a limit was not read, so nothing is known of it.
pub(crate) fn has_error(found: &Findings) -> bool {
    let of_limits = [TooDeep::RULE.code, TooLarge::RULE.code];
    let is_error =
        |rule: &Rule| rule.severity == Severity::Error && !of_limits.contains(&rule.code);
    found.counts().any(|(rule, _)| is_error(rule))
}

/// Order of findings: input, place in the text, code, pointer.
fn order(finding: &Finding) -> (usize, usize, &str, &str) {
    let offset = finding.position.map_or(0, |position| position.offset);
    (finding.input, offset, &finding.code, &finding.pointer)
}
