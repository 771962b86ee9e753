//! The stages of a run, in order.

use sha2::{Digest, Sha256};

use crate::lang::{Bilingual, Lang};
use crate::model::Submission;
use crate::options::Options;
use crate::read::{Document, ReadStatus, Reading};
use crate::report::{
    Citation, Counts, DocumentSummary, Finding, InputSummary, LawDate, NotRun, RelatedPlace,
    Report, Sources, State, Tool, Verdict, VersionedId,
};
use crate::rule::check::{AnyDoc, Context, Entry};
use crate::rule::{
    Check, DecidingDate, Findings, Found, Need, OnPartial, Place, Rule, Severity, render, rules,
};

/// One text handed in.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Name for the report, for example the path.
    pub name: &'a str,
    /// The bytes as they are.
    pub bytes: &'a [u8],
}

/// Validates inputs together: references across them are checked.
pub fn validate(inputs: &[Input<'_>], options: &Options<'_>) -> Report {
    let limits = &options.limits;
    let mut readings: Vec<Reading<'_>> = inputs
        .iter()
        .enumerate()
        .map(|(index, input)| Reading::of(input.bytes, index, limits))
        .collect();
    let mut found = Findings::default();
    for reading in &mut readings {
        found.list.append(&mut reading.findings);
    }
    let cx = Context {
        entries: readings
            .iter()
            .enumerate()
            .flat_map(|(index, reading)| entries(index, reading))
            .collect(),
        municipalities: options.municipalities,
    };
    let ran = run_rules(&cx, options, &readings, &mut found);
    let limits_hit = limits_hit(&readings);
    Assembly {
        inputs,
        options,
        readings: &readings,
        cx: &cx,
    }
    .report(found, ran, limits_hit)
}

/// The documents of one input.
fn entries<'a>(input: usize, reading: &'a Reading<'_>) -> Vec<Entry<'a>> {
    let partial = reading.status == ReadStatus::Partial;
    let entry = |prefix: String, document: AnyDoc<'a>| Entry {
        input,
        prefix,
        document,
        partial,
    };
    let one = |document| vec![entry(String::new(), document)];
    match &reading.document {
        None => Vec::new(),
        Some(Document::Plan(doc)) => one(AnyDoc::Plan(doc)),
        Some(Document::ActionPlan(doc)) => one(AnyDoc::ActionPlan(doc)),
        Some(Document::MonitoringReport(doc)) => one(AnyDoc::MonitoringReport(doc)),
        Some(Document::Catalogue(doc)) => one(AnyDoc::Catalogue(doc)),
        Some(Document::Project(doc)) => one(AnyDoc::Project(doc)),
        Some(Document::Submission(submission)) => of_submission(submission)
            .map(|(list, index, document)| entry(format!("/{list}/{index}"), document))
            .collect(),
    }
}

/// The documents inside a submission, with the list and the index in which they stand.
fn of_submission(
    submission: &Submission,
) -> impl Iterator<Item = (&'static str, usize, AnyDoc<'_>)> {
    macro_rules! list {
        ($field:ident, $kind:ident) => {
            submission
                .$field
                .iter()
                .enumerate()
                .map(|(index, doc)| (stringify!($field), index, AnyDoc::$kind(doc)))
        };
    }
    list!(projects, Project)
        .chain(list!(plans, Plan))
        .chain(list!(action_plans, ActionPlan))
        .chain(list!(monitoring_reports, MonitoringReport))
        .chain(list!(catalogues, Catalogue))
}

fn limits_hit(readings: &[Reading<'_>]) -> Vec<&'static str> {
    let mut hit: Vec<&'static str> = readings
        .iter()
        .filter_map(|reading| reading.limit)
        .collect();
    hit.sort_unstable();
    hit.dedup();
    hit
}

/// What became of the rules.
#[derive(Default)]
struct Ran {
    run: Vec<&'static str>,
    not_run: Vec<NotRun>,
}

fn run_rules(
    cx: &Context<'_>,
    options: &Options<'_>,
    readings: &[Reading<'_>],
    found: &mut Findings,
) -> Ran {
    let mut ran = Ran::default();
    let nothing_read = cx.entries.is_empty() && readings.iter().all(|r| r.document.is_none());
    let any_partial = readings
        .iter()
        .any(|reading| reading.status != ReadStatus::Read);
    for rule in rules() {
        let mut state = RuleRun::default();
        if let Check::Submission(check) = rule.check {
            if any_partial && rule.on_partial == OnPartial::Skip {
                state.reason = Some(if nothing_read { NO_DOCUMENT } else { PARTIAL });
            } else {
                check(cx, found);
            }
        } else if !matches!(rule.check, Check::Shape) {
            if nothing_read {
                state.reason = Some(NO_DOCUMENT);
            }
            for entry in &cx.entries {
                state.on_entry(rule, cx, entry, options, found);
            }
        }
        if let Some((_, need)) = found
            .not_run
            .iter()
            .find(|(lacking, _)| lacking.code == rule.code)
        {
            state.reason = Some(match need {
                Need::Municipalities => NEEDS_MUNICIPALITIES,
            });
        }
        match state.reason {
            None => ran.run.push(rule.code),
            Some((reason, message)) => ran.not_run.push(NotRun {
                code: rule.code,
                slug: rule.slug,
                reason,
                message: message.get(options.lang),
            }),
        }
    }
    drop_echoes(readings, found);
    ran
}

type Reason = (&'static str, Bilingual);

const NO_DOCUMENT: Reason = (
    "no_document",
    Bilingual {
        cs: "žádný dokument se nepodařilo přečíst",
        en: "no document could be read",
    },
);
const PARTIAL: Reason = (
    "partial_document",
    Bilingual {
        cs: "dokument je čitelný jen zčásti",
        en: "only a part of the document is readable",
    },
);
const NO_DATE: Reason = (
    "no_date",
    Bilingual {
        cs: "dokument neuvádí datum, podle kterého se pozná platné znění",
        en: "the document gives no date that would tell which law applies",
    },
);
const NEEDS_MUNICIPALITIES: Reason = (
    "needs_municipalities",
    Bilingual {
        cs: "chybí seznam obcí (soubor ČSÚ struktura_uzemi_cr.csv)",
        en: "the list of municipalities is missing (file struktura_uzemi_cr.csv of the statistical office)",
    },
);

#[derive(Default)]
struct RuleRun {
    reason: Option<Reason>,
}

impl RuleRun {
    fn on_entry(
        &mut self,
        rule: &'static Rule,
        cx: &Context<'_>,
        entry: &Entry<'_>,
        options: &Options<'_>,
        found: &mut Findings,
    ) {
        if !applies(rule, entry) {
            return;
        }
        if entry.partial && rule.on_partial == OnPartial::Skip {
            self.reason = Some(PARTIAL);
            return;
        }
        if rule.in_force != crate::codes::Window::ALWAYS {
            match law_date(entry, rule.decided_by, options) {
                None => {
                    self.reason = self.reason.or(Some(NO_DATE));
                    return;
                }
                Some(law) if !rule.in_force.contains(law.date) => return,
                Some(_) => {}
            }
        }
        match (rule.check, entry.document) {
            (Check::Plan(check), AnyDoc::Plan(doc)) => check(cx, &entry.typed(doc), found),
            (Check::ActionPlan(check), AnyDoc::ActionPlan(doc)) => {
                check(cx, &entry.typed(doc), found)
            }
            (Check::MonitoringReport(check), AnyDoc::MonitoringReport(doc)) => {
                check(cx, &entry.typed(doc), found);
            }
            (Check::Catalogue(check), AnyDoc::Catalogue(doc)) => {
                check(cx, &entry.typed(doc), found)
            }
            (Check::Project(check), AnyDoc::Project(doc)) => check(cx, &entry.typed(doc), found),
            (Check::Document(check), _) => check(cx, entry, found),
            _ => {}
        }
    }
}

fn applies(rule: &Rule, entry: &Entry<'_>) -> bool {
    matches!(
        (rule.check, entry.document),
        (Check::Plan(_), AnyDoc::Plan(_))
            | (Check::ActionPlan(_), AnyDoc::ActionPlan(_))
            | (Check::MonitoringReport(_), AnyDoc::MonitoringReport(_))
            | (Check::Catalogue(_), AnyDoc::Catalogue(_))
            | (Check::Project(_), AnyDoc::Project(_))
            | (Check::Document(_), _)
    )
}

/// The day whose law applies to a document.
fn law_date(entry: &Entry<'_>, decided_by: DecidingDate, options: &Options<'_>) -> Option<LawDate> {
    if let Some(date) = options.as_of {
        return Some(LawDate {
            date: date.first_day(),
            source: "as_of",
        });
    }
    let found = match decided_by {
        DecidingDate::PeriodStart => entry.period_start().or(entry.approval()),
        DecidingDate::Approval => entry.approval().or(entry.period_start()),
    };
    found.map(|(date, source)| LawDate { date, source })
}

/// Takes away findings that only follow from a value that was left out, and maps pointers of the
/// part that was kept back to the submitted document.
fn drop_echoes(readings: &[Reading<'_>], found: &mut Findings) {
    let mapped = |place: &mut Place| {
        let recovered = readings
            .get(place.input)
            .and_then(|reading| reading.recovered.as_ref());
        if let Some(recovered) = recovered {
            place.pointer = recovered.source_pointer(&place.pointer);
        }
        recovered
    };
    found.list.retain_mut(|finding| {
        if matches!(finding.rule.check, Check::Shape) {
            return true;
        }
        for related in &mut finding.related {
            mapped(&mut related.place);
        }
        let recovered = mapped(&mut finding.place);
        let at = &finding.place.pointer;
        !recovered.is_some_and(|recovered| {
            recovered.dropped.iter().any(|dropped| {
                crate::json::pointer::is_within(dropped, at)
                    || crate::json::pointer::is_within(at, dropped)
            })
        })
    });
}

/// Everything that the report is put together from.
struct Assembly<'a> {
    inputs: &'a [Input<'a>],
    options: &'a Options<'a>,
    readings: &'a [Reading<'a>],
    cx: &'a Context<'a>,
}

impl Assembly<'_> {
    fn report(&self, found: Findings, ran: Ran, mut limits: Vec<&'static str>) -> Report {
        let mut counts = Counts::default();
        for finding in &found.list {
            counts.add(finding.rule.severity);
        }
        let (findings, cut) = self.findings(found.list);
        if cut {
            limits.push("findings_per_rule");
        }
        let verdict = if counts.error > 0 {
            Verdict::Invalid
        } else if ran.not_run.is_empty() && limits.is_empty() {
            Verdict::Valid
        } else {
            Verdict::Incomplete
        };
        Report {
            format: "1.0",
            tool: Tool {
                name: "kpss",
                version: env!("CARGO_PKG_VERSION"),
            },
            rule_set: VersionedId {
                id: "kpss",
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            profile: VersionedId {
                id: "municipal",
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
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
            .map(|(id, version)| VersionedId {
                id,
                version: version.to_owned(),
            })
            .collect();
        if let Some(register) = self.options.municipalities {
            let version = register
                .valid_on()
                .map(|day| day.to_string())
                .unwrap_or_default();
            lists.push(VersionedId {
                id: "municipality",
                version,
            });
        }
        lists
    }

    fn input_summaries(&self) -> Vec<InputSummary> {
        let summary = |(input, reading): (&Input<'_>, &Reading<'_>)| InputSummary {
            name: input.name.to_owned(),
            bytes: input.bytes.len(),
            sha256: crate::report::hex(&Sha256::digest(input.bytes), 32),
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

    /// The listed findings in the order of the documents, and whether some were not listed.
    fn findings(&self, found: Vec<Found>) -> (Vec<Finding>, bool) {
        let texts = self.readings.iter().map(|reading| reading.text);
        let sources = Sources::new(texts, self.options.columns);
        let mut list: Vec<Finding> = found
            .into_iter()
            .map(|found| self.finding(found, &sources))
            .collect();
        list.sort_by(|a, b| order(a).cmp(&order(b)));
        let limit = self.options.limits.findings_per_rule;
        let mut seen = std::collections::BTreeMap::<&str, usize>::new();
        let before = list.len();
        list.retain(|finding| {
            let count = seen.entry(finding.code).or_default();
            *count += 1;
            *count <= limit
        });
        let cut = list.len() < before;
        (list, cut)
    }

    fn finding(&self, found: Found, sources: &Sources<'_>) -> Finding {
        let lang = self.options.lang;
        let located = sources.locate(&found.place);
        let tree = sources.tree(found.place.input);
        let related = found
            .related
            .iter()
            .map(|related| related_place(related, sources, lang));
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
            label: tree.and_then(|tree| crate::report::label(tree, &found.place.pointer)),
            position: located.position,
            value: located.value,
            message: render(found.rule.texts(lang).message, &found.params, lang),
            related: related.collect(),
            citations: found.rule.citations.iter().map(citation).collect(),
            fingerprint: crate::report::fingerprint(
                found.rule.code,
                self.document_id(&found.place),
                tree,
                &found.place.pointer,
                &found.params,
            ),
            pointer: found.place.pointer,
            params: found.params,
        }
    }

    fn document_id(&self, place: &Place) -> &str {
        let within = |entry: &&Entry<'_>| {
            entry.input == place.input
                && crate::json::pointer::is_within(&place.pointer, &entry.prefix)
        };
        self.cx.entries.iter().find(within).map_or("", Entry::id)
    }
}

fn related_place(
    related: &crate::rule::Related,
    sources: &Sources<'_>,
    lang: Lang,
) -> RelatedPlace {
    let located = sources.locate(&related.place);
    let tree = sources.tree(related.place.input);
    RelatedPlace {
        input: related.place.input,
        pointer: related.place.pointer.clone(),
        role: related.role.code,
        role_label: related.role.name.get(lang),
        label: tree.and_then(|tree| crate::report::label(tree, &related.place.pointer)),
        value: located.value,
        position: located.position,
    }
}

/// Order of findings: input, place in the text, code, pointer.
fn order(finding: &Finding) -> (usize, usize, &'static str, &str) {
    let offset = finding.position.map_or(0, |position| position.offset);
    (finding.input, offset, finding.code, &finding.pointer)
}

impl Report {
    /// The highest severity among open findings.
    pub fn worst(&self) -> Option<Severity> {
        match self.counts {
            Counts { error: 1.., .. } => Some(Severity::Error),
            Counts { warning: 1.., .. } => Some(Severity::Warning),
            Counts { info: 1.., .. } => Some(Severity::Info),
            Counts { .. } => None,
        }
    }
}
