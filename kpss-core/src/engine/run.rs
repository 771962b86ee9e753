//! Runs the rules: which apply, which are in force, which lack something.

use std::borrow::Cow;

use super::asked::{keep_asked, not_asked};
use super::options::Options;
use crate::codes::Window;
use crate::documents::{AnyDocument, Entry, InputText, Place};
use crate::lang::Bilingual;
use crate::model::{DocumentKind, LevelOfDetail};
use crate::profile::Effective;
use crate::report::{LawDate, NotAsked, NotRun, NotRunReason};
use crate::rule::check::{Check, Texts};
use crate::rule::{Context, DecidingDate, Findings, Hints, Need, OnPartial, Remedy, Rule};

/// What became of the rules.
#[derive(Default)]
pub(crate) struct Ran {
    pub(crate) run: Vec<Cow<'static, str>>,
    pub(crate) not_run: Vec<NotRun>,
    /// Rules that asked for more than a record holds.
    pub(crate) not_asked: Vec<NotAsked>,
    /// Turned off by the profile.
    pub(crate) off: Vec<&'static Rule>,
    /// Rules that depend on what could not be read, with their index among those that did not run.
    pub(super) depending: Vec<(usize, &'static Rule)>,
}

/// What a rule found, and why it could not look everywhere.
pub(super) struct Outcome {
    pub(super) rule: &'static Rule,
    pub(super) found: Findings,
    pub(super) reason: Option<Reason>,
    /// Whether it depends on something that could not be read.
    pub(super) depends: bool,
    /// The least that a record holds which was not asked.
    least: Option<LevelOfDetail>,
}

/// Puts what the rules found into one list, and says what became of each of them.
pub(super) fn gather(run: &Run<'_>, outcomes: Vec<Outcome>, found: &mut Findings) -> Ran {
    let mut ran = Ran::default();
    for Outcome { rule, found: mut of_rule, mut reason, depends, least } in outcomes {
        for finding in std::mem::take(&mut of_rule.list) {
            found.push(finding);
        }
        found.hidden.append(&mut of_rule.hidden);
        found.hidden_places.append(&mut of_rule.hidden_places);
        if depends {
            ran.depending.push((ran.not_run.len(), rule));
            reason = Some(run.said(PARTIAL));
        }
        match reason {
            None => ran.run.push(rule.code.into()),
            Some((reason, message)) => ran.not_run.push(NotRun {
                code: rule.code.into(),
                slug: rule.slug.into(),
                reason,
                message,
            }),
        }
        let lang = run.options.lang;
        ran.not_asked.extend(least.map(|level| not_asked(rule, level, lang)));
    }
    ran
}

pub(super) type Reason = (NotRunReason, Cow<'static, str>);
type Known = (NotRunReason, Bilingual);

const NO_DOCUMENT: Known = (
    NotRunReason::NoDocument,
    Bilingual {
        cs: "žádný dokument se nepodařilo přečíst", en: "no document could be read"
    },
);
const PARTIAL: Known = (
    NotRunReason::PartialDocument,
    Bilingual {
        cs: "některý dokument je čitelný jen zčásti nebo vůbec",
        en: "only a part of some document is readable, or nothing",
    },
);
const NO_DATE: Known = (
    NotRunReason::NoDate,
    Bilingual {
        cs: "dokument neuvádí datum, podle kterého se pozná platné znění",
        en: "the document gives no date that would tell which law applies",
    },
);
const NEEDS_MUNICIPALITIES: Known = (
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

impl<'a> Run<'a> {
    /// The same run on other documents.
    pub(super) const fn beside<'s>(&self, cx: &'s Context<'s>) -> Run<'s>
    where
        'a: 's,
    {
        Run { cx, options: self.options, profile: self.profile, hints: self.hints }
    }

    /// Runs the rules that the profile has not turned off, on every document that they apply to.
    pub(super) fn outcomes(&self, rules: &[&'static Rule]) -> Vec<Outcome> {
        let on = rules.iter().filter(|rule| !self.profile.settings.is_off(rule));
        let mut outcomes = Vec::with_capacity(rules.len());
        outcomes.extend(on.map(|rule| self.outcome(rule)));
        outcomes
    }

    /// Runs a rule; its findings stand where people wrote what they are about.
    pub(super) fn outcome(&self, rule: &'static Rule) -> Outcome {
        let (mut found, mut least) = (Findings::new(usize::MAX), None);
        let reason = self.rule(rule, &mut found, &mut least);
        // Texts are looked at where they stand in the source.
        if !matches!(rule.check, Check::Texts { .. }) {
            drop_echoes(&self.cx.texts, &mut found);
        }
        Outcome { rule, found, reason, depends: false, least }
    }

    /// Runs a rule wherever it applies; the reason, if it could not run somewhere. `least` is the
    /// least that a record holds which was not asked.
    fn rule(
        &self,
        rule: &'static Rule,
        found: &mut Findings,
        least: &mut Option<LevelOfDetail>,
    ) -> Option<Reason> {
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
            return Some(self.said(NO_DOCUMENT));
        }
        let mut reason = None;
        if let Check::Submission(check) = rule.check {
            // References, sums and coverage may reach into the part that was not read.
            if rule.on_partial == OnPartial::Skip && self.is_partial_for(rule) {
                return Some(self.partial());
            }
            check(self.cx, found);
            *least = keep_asked(rule, self.cx, found);
        }
        let mut own = Findings::new(usize::MAX);
        let (kind, is_for_all) = (rule.check.kind(), matches!(rule.check, Check::Document(_)));
        let applies = |entry: &&Entry<'_>| is_for_all || kind == Some(entry.kind());
        for entry in self.cx.entries.iter().filter(applies) {
            reason = self.on_entry(rule, entry, &mut own, least).or(reason);
            found.append(&mut own);
        }
        match found.not_run.first() {
            Some((_, Need::Municipalities)) => Some(self.said(NEEDS_MUNICIPALITIES)),
            None => reason,
        }
    }

    /// Runs a rule on one document, as far as it could be read.
    fn on_entry(
        &self,
        rule: &'static Rule,
        entry: &Entry<'_>,
        own: &mut Findings,
        least: &mut Option<LevelOfDetail>,
    ) -> Option<Reason> {
        let is_cautious = rule.on_partial == OnPartial::Skip;
        if is_cautious && !entry.is_read {
            return Some(self.partial());
        }
        self.cx.take_doubt();
        let reason = self.by_law(rule, entry, own, least);
        // What it looked up may stand in the part of another document that was not read.
        if is_cautious && self.cx.take_doubt() {
            *own = Findings::new(usize::MAX);
            return Some(self.partial());
        }
        reason
    }

    /// Runs a rule on one document, if the law of its day has it.
    fn by_law(
        &self,
        rule: &'static Rule,
        entry: &Entry<'_>,
        found: &mut Findings,
        least: &mut Option<LevelOfDetail>,
    ) -> Option<Reason> {
        let mut check = |found: &mut Findings| {
            run_check(rule, self.cx, entry, found);
            *least = keep_asked(rule, self.cx, found).max(*least);
        };
        if rule.in_force == Window::ALWAYS {
            check(found);
            return None;
        }
        match law_date(entry, rule.decided_by, self.options) {
            Some(law) if rule.in_force.contains(law.date) => {
                check(found);
                None
            }
            Some(_) => None,
            // Whether the rule applies cannot be told; that matters only if it would find something.
            None => {
                check(found);
                let trial = std::mem::replace(found, Findings::new(usize::MAX));
                (!trial.list.is_empty()).then(|| self.said(NO_DATE))
            }
        }
    }

    /// Whether something that the rule looks at could not be read whole.
    fn is_partial_for(&self, rule: &Rule) -> bool {
        let reads = if rule.reads.is_empty() { DocumentKind::ALL } else { rule.reads };
        self.cx.lacks(reads)
    }

    fn said(&self, (reason, message): Known) -> Reason {
        (reason, message.get(self.options.lang).into())
    }

    /// That something could not be read, and what.
    fn partial(&self) -> Reason {
        let (reason, message) = PARTIAL;
        let documents =
            self.cx.entries.iter().filter(|entry| !entry.is_read).map(Entry::name_or_id);
        let lost = self.cx.texts.iter().filter(|text| text.reading.lost_document());
        let mut names: Vec<&str> = documents.chain(lost.map(|text| text.name)).collect();
        names.dedup();
        (reason, format!("{} ({})", message.get(self.options.lang), names.join(", ")).into())
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
        if let Some(Remedy::Known(mend)) = &mut finding.mend {
            for step in &mut mend.steps {
                mapped(&mut step.at);
            }
        }
        let reading = mapped(&mut finding.place);
        let at = &finding.place.pointer;
        !reading.is_some_and(|reading| reading.lost(at) || reading.is_near_untaken(at))
    });
}
