//! Runs the rules: which apply, which are in force, which lack something.

use std::borrow::Cow;

use super::options::Options;
use crate::codes::Window;
use crate::documents::{AnyDocument, Entry, InputText, Place};
use crate::lang::Bilingual;
use crate::profile::Effective;
use crate::read::ReadStatus;
use crate::report::{LawDate, NotRun, NotRunReason};
use crate::rule::check::{Check, Texts};
use crate::rule::{Context, DecidingDate, Findings, Hints, Need, OnPartial, Rule};

/// What became of the rules.
#[derive(Default)]
pub(crate) struct Ran {
    pub(crate) run: Vec<Cow<'static, str>>,
    pub(crate) not_run: Vec<NotRun>,
    /// Turned off by the profile.
    pub(crate) off: Vec<&'static Rule>,
}

/// Runs the rules on every document that they apply to.
pub(crate) fn run_rules<'r>(
    run: &Run<'_>,
    rules: impl IntoIterator<Item = &'r &'static Rule>,
    found: &mut Findings,
) -> Ran {
    let mut ran = Ran::default();
    for rule in rules {
        if run.profile.settings.is_off(rule) {
            ran.off.push(rule);
            continue;
        }
        let mut of_rule = Findings::new(usize::MAX);
        let reason = run.rule(rule, &mut of_rule);
        // Texts are looked at where they stand in the source.
        if !matches!(rule.check, Check::Texts { .. }) {
            drop_echoes(&run.cx.texts, &mut of_rule);
        }
        for finding in std::mem::take(&mut of_rule.list) {
            found.push(finding);
        }
        found.hidden.append(&mut of_rule.hidden);
        found.hidden_places.append(&mut of_rule.hidden_places);
        match reason {
            None => ran.run.push(rule.code.into()),
            Some((reason, message)) => ran.not_run.push(NotRun {
                code: rule.code.into(),
                slug: rule.slug.into(),
                reason,
                message: message.get(run.options.lang).into(),
            }),
        }
    }
    ran
}

type Reason = (NotRunReason, Bilingual);

const NO_DOCUMENT: Reason = (
    NotRunReason::NoDocument,
    Bilingual {
        cs: "žádný dokument se nepodařilo přečíst", en: "no document could be read"
    },
);
const PARTIAL: Reason = (
    NotRunReason::PartialDocument,
    Bilingual {
        cs: "některý dokument je čitelný jen zčásti nebo vůbec",
        en: "only a part of some document is readable, or nothing",
    },
);
const NO_DATE: Reason = (
    NotRunReason::NoDate,
    Bilingual {
        cs: "dokument neuvádí datum, podle kterého se pozná platné znění",
        en: "the document gives no date that would tell which law applies",
    },
);
const NEEDS_MUNICIPALITIES: Reason = (
    NotRunReason::NeedsMunicipalities,
    Bilingual {
        cs: "chybí seznam obcí (soubor ČSÚ struktura_uzemi_cr.csv)",
        en: "the list of municipalities is missing (file struktura_uzemi_cr.csv of the statistical office)",
    },
);

/// What a run of rules looks at.
#[derive(Clone, Copy)]
pub(crate) struct Run<'a> {
    pub(crate) cx: &'a Context<'a>,
    pub(crate) options: &'a Options<'a>,
    pub(crate) profile: &'a Effective,
    /// What one look at each text says of it.
    pub(crate) hints: &'a [Hints],
}

impl Run<'_> {
    /// Runs a rule wherever it applies; the reason, if it could not run somewhere.
    fn rule(&self, rule: &'static Rule, found: &mut Findings) -> Option<Reason> {
        if matches!(rule.check, Check::Shape | Check::Profile | Check::Waiver) {
            return None;
        }
        if let Check::Texts { likely, check } = rule.check {
            for (input, (text, hints)) in self.cx.texts.iter().zip(self.hints).enumerate() {
                if likely(hints)
                    && let Some(tree) = text.tree()
                {
                    check(&Texts { input, tree }, found);
                }
            }
            return None;
        }
        if self.cx.texts.iter().all(|text| text.reading.document().is_none()) {
            return Some(NO_DOCUMENT);
        }
        let whole = self.cx.texts.iter().all(|text| text.reading.status == ReadStatus::Read);
        let applies = match rule.check {
            Check::Submission(_) => true,
            _ => self.cx.entries.iter().any(|entry| applies_to(rule, entry)),
        };
        // References, sums and coverage may reach into the part that was not read.
        if applies && !whole && rule.on_partial == OnPartial::Skip {
            return Some(PARTIAL);
        }
        let mut reason = None;
        if let Check::Submission(check) = rule.check {
            check(self.cx, found);
        }
        for entry in self.cx.entries.iter().filter(|entry| applies_to(rule, entry)) {
            reason = self.on_entry(rule, entry, found).or(reason);
        }
        match found.not_run.first() {
            Some((_, Need::Municipalities)) => Some(NEEDS_MUNICIPALITIES),
            None => reason,
        }
    }

    fn on_entry(
        &self,
        rule: &'static Rule,
        entry: &Entry<'_>,
        found: &mut Findings,
    ) -> Option<Reason> {
        let law = law_date(entry, rule.decided_by, self.options);
        if rule.in_force == Window::ALWAYS {
            run_check(rule, self.cx, entry, found);
            return None;
        }
        if let Some(law) = law {
            if rule.in_force.contains(law.date) {
                run_check(rule, self.cx, entry, found);
            }
            return None;
        }
        // Whether the rule applies cannot be told; that matters only if it would find something.
        let mut trial = Findings::new(1);
        run_check(rule, self.cx, entry, &mut trial);
        (!trial.is_empty()).then_some(NO_DATE)
    }
}

/// Runs the check of a rule on a document of its kind.
fn run_check(rule: &'static Rule, cx: &Context<'_>, entry: &Entry<'_>, found: &mut Findings) {
    match (rule.check, entry.document) {
        (Check::Plan(check), AnyDocument::Plan(doc)) => check(cx, &entry.typed(doc), found),
        (Check::ActionPlan(check), AnyDocument::ActionPlan(doc)) => {
            check(cx, &entry.typed(doc), found);
        }
        (Check::MonitoringReport(check), AnyDocument::MonitoringReport(doc)) => {
            check(cx, &entry.typed(doc), found);
        }
        (Check::Catalogue(check), AnyDocument::Catalogue(doc)) => {
            check(cx, &entry.typed(doc), found);
        }
        (Check::Project(check), AnyDocument::Project(doc)) => check(cx, &entry.typed(doc), found),
        (Check::Document(check), _) => check(cx, entry, found),
        _ => {}
    }
}

fn applies_to(rule: &Rule, entry: &Entry<'_>) -> bool {
    matches!(
        (rule.check, entry.document),
        (Check::Plan(_), AnyDocument::Plan(_))
            | (Check::ActionPlan(_), AnyDocument::ActionPlan(_))
            | (Check::MonitoringReport(_), AnyDocument::MonitoringReport(_))
            | (Check::Catalogue(_), AnyDocument::Catalogue(_))
            | (Check::Project(_), AnyDocument::Project(_))
            | (Check::Document(_), _)
    )
}

/// The day whose law applies to a document.
pub(crate) fn law_date(
    entry: &Entry<'_>,
    decided_by: DecidingDate,
    options: &Options<'_>,
) -> Option<LawDate> {
    if let Some(date) = options.as_of {
        return Some(LawDate { date: date.first_day(), source: "as_of".into() });
    }
    let found = match decided_by {
        DecidingDate::PeriodStart => entry.period_start().or(entry.approval()),
        DecidingDate::Approval => entry.approval().or(entry.period_start()),
    };
    found.map(|(date, source)| LawDate { date, source: source.into() })
}

/// Takes away findings that only follow from a value that was left out, and maps pointers of the
/// part that was kept back to the submitted document.
fn drop_echoes(texts: &[InputText<'_>], found: &mut Findings) {
    let mapped = |place: &mut Place| {
        let text = texts.get(place.input)?;
        place.pointer = text.reading.source_pointer(&place.pointer);
        Some(text.reading)
    };
    found.hidden_places.iter_mut().for_each(|place| _ = mapped(place));
    found.list.retain_mut(|finding| {
        for related in &mut finding.related {
            mapped(&mut related.place);
        }
        let reading = mapped(&mut finding.place);
        !reading.is_some_and(|reading| reading.lost(&finding.place.pointer))
    });
}
