//! Reads the profiles that the caller gave, follows what they extend and takes their settings over.

use std::collections::BTreeSet;

use super::builtin::builtin;
use super::document::{OwnRule, Profile, RuleSetting};
use super::effective::Effective;
use super::path::{NoSuchStep, shape_at};
use crate::documents::{Content, Input, InputText};
use crate::json;
use crate::model::shape::{Shaped, nearest};
use crate::read::{Limits, Reading, shape_of};
use crate::rule::{Findings, Found, Label, Place, Rule, Setting, Severity};
use crate::rules::profile::{
    LooseningLocked, LooseningUnreasoned, OwnRuleUnusable, ProfileCycle, ProfileIdTaken,
    ProfileUnknown, RuleUnknown, ThresholdUnknown,
};
use crate::rules::{rule, rules, shape};

/// The settings in force, the texts of the profiles as inputs, and what is wrong with them.
pub(crate) struct Resolved<'a> {
    pub(crate) effective: Effective,
    /// One for each profile that the caller gave.
    pub(crate) readings: Vec<(&'a str, Reading<'a>)>,
    pub(crate) findings: Findings,
}

impl<'a> Resolved<'a> {
    /// The texts of the profiles that the caller gave.
    pub(crate) fn texts(&'a self) -> Vec<InputText<'a>> {
        self.readings.iter().map(|(name, reading)| InputText::of(name, reading)).collect()
    }
}

/// A profile and the index of its input; one that comes with the book has none.
struct Known {
    profile: Profile,
    input: Option<usize>,
}

impl Known {
    fn place(&self, pointer: impl Into<String>) -> Place {
        Place::new(self.input.unwrap_or(0), pointer)
    }
}

/// Resolves the chosen profile among those that the caller gave and those of the book; `first` is the
/// index of the first profile among the inputs.
pub(crate) fn resolve<'a>(
    chosen: Option<&str>,
    given: &[Input<'a>],
    limits: &Limits,
    first: usize,
) -> Resolved<'a> {
    let mut findings = Findings::new(limits.findings_per_rule);
    let mut readings = Vec::new();
    let mut known: Vec<Known> = Vec::new();
    for (index, given) in given.iter().enumerate() {
        let Content::Bytes(bytes) = given.content else { continue };
        let input = first + index;
        let reading = Reading::of_shape(bytes, limits, Profile::shape());
        shape::faults::report(&reading, input, limits, &mut findings);
        // What is wrong was said; the rest of the profile is still looked at.
        known.extend(profile_of(&reading).map(|profile| Known { profile, input: Some(input) }));
        readings.push((given.name, reading));
    }
    let mut resolve = Resolve { known, findings };
    resolve.refuse_twins();
    let last = resolve.known.last().map(|known| known.profile.id.to_string());
    let chosen = chosen.map(str::to_owned).or(last);
    let effective = resolve.effective(chosen.as_deref().unwrap_or("municipal"));
    Resolved { effective, readings, findings: resolve.findings }
}

/// The profile in a text, or what is left of it.
pub(super) fn profile_of(reading: &Reading<'_>) -> Option<Profile> {
    reading.tree().and_then(|tree| json::read::<Profile>(&json::kept_text(tree)).ok())
}

struct Resolve {
    known: Vec<Known>,
    findings: Findings,
}

impl Resolve {
    fn refuse_twins(&mut self) {
        let mut seen: BTreeSet<&str> = builtin().iter().map(|(id, _)| *id).collect();
        let mut twins = Vec::new();
        for known in &self.known {
            if !seen.insert(&known.profile.id) {
                let id = known.profile.id.to_string();
                twins.push(ProfileIdTaken { id }.at(known.place("/id")));
            }
        }
        for found in twins {
            self.findings.push(found);
        }
    }

    /// The profile with this id; of twins the first.
    fn find(&mut self, id: &str) -> Option<usize> {
        if let Some(at) = self.known.iter().position(|known| known.profile.id.as_str() == id) {
            return Some(at);
        }
        let (_, text) = builtin().iter().find(|(known, _)| *known == id)?;
        let profile: Profile = serde_json::from_str(text).ok()?;
        self.known.push(Known { profile, input: None });
        Some(self.known.len() - 1)
    }

    /// Follows the chain from the chosen profile and takes over its settings from the bottom up.
    fn effective(&mut self, chosen: &str) -> Effective {
        let mut chain: Vec<usize> = Vec::new();
        let mut next = Some((chosen.to_owned(), Place::new(0, "")));
        while let Some((id, place)) = next.take() {
            let Some(at) = self.find(&id) else {
                let ids = builtin().iter().map(|(id, _)| *id);
                let given = self.known.iter().map(|known| known.profile.id.as_str());
                let near = nearest(&id, ids.chain(given)).to_owned();
                self.findings.push(ProfileUnknown { id, nearest: near }.at(place));
                break;
            };
            if chain.contains(&at) {
                self.findings.push(ProfileCycle { id }.at(place));
                break;
            }
            chain.push(at);
            let known = self.known.get(at);
            next = known.and_then(|known| {
                Some((known.profile.extends.as_ref()?.to_string(), known.place("/extends")))
            });
        }
        let mut effective = Effective { id: chosen.to_owned(), ..Effective::default() };
        for at in chain.iter().rev() {
            let Some(known) = self.known.get(*at) else { continue };
            take_over(known, &mut effective, &mut self.findings);
        }
        let ids = chain.iter().filter_map(|at| self.known.get(*at));
        effective.extends = ids.skip(1).map(|known| known.profile.id.to_string()).collect();
        let chosen = chain.first().and_then(|at| self.known.get(*at));
        let version = chosen.and_then(|known| {
            let own = known.profile.version.clone();
            own.or_else(|| known.input.is_none().then(|| env!("CARGO_PKG_VERSION").to_owned()))
        });
        effective.version = version.unwrap_or_default();
        effective
    }
}

fn take_over(known: &Known, effective: &mut Effective, findings: &mut Findings) {
    for (index, setting) in known.profile.rules.iter().enumerate() {
        let at = format!("/rules/{index}");
        let Some(rule) = rule(&setting.rule) else {
            let names = rules().iter().flat_map(|rule| [rule.code, rule.slug]);
            let near = nearest(&setting.rule, names).to_owned();
            let name = setting.rule.to_string();
            let place = known.place(format!("{at}/rule"));
            findings.push(RuleUnknown { name, nearest: near }.at(place));
            continue;
        };
        let mut wrong = Vec::new();
        set(rule, setting, known, &at, effective, &mut wrong);
        for found in wrong {
            findings.push(found);
        }
    }
    for (index, own) in known.profile.own_rules.iter().enumerate() {
        match usable(own, known, effective) {
            Ok(()) => effective.own.push(own.clone()),
            Err((field, problem, detail)) => {
                let place = known.place(format!("/own_rules/{index}{field}"));
                let code = own.code.to_string();
                findings.push(OwnRuleUnusable { code, problem, detail }.at(place));
            }
        }
    }
}

/// Takes over one setting; a loosening needs a reason, and a locked rule cannot be loosened.
fn set(
    rule: &'static Rule,
    setting: &RuleSetting,
    known: &Known,
    at: &str,
    effective: &mut Effective,
    wrong: &mut Vec<Found>,
) {
    let mut new: Setting = effective.settings.of(rule).cloned().unwrap_or_default();
    let mut loosened = Vec::new();
    if let Some(severity) = setting.severity {
        let severity = Severity::from(severity);
        if severity < effective.settings.severity(rule) {
            loosened.push(format!("{at}/severity"));
        }
        new.severity = Some(severity);
    }
    if let Some(off) = setting.off {
        if off && !new.off {
            loosened.push(format!("{at}/off"));
        }
        new.off = off;
    }
    for (index, threshold) in setting.thresholds.iter().enumerate() {
        let place = format!("{at}/thresholds/{index}");
        let found = rule.thresholds.iter().find(|known| known.name == threshold.name.as_str());
        let (Some(found), Some(value)) = (found, threshold.value) else {
            if found.is_none() {
                let names = rule.thresholds.iter().map(|known| known.name);
                let near = nearest(&threshold.name, names).to_owned();
                let name = threshold.name.to_string();
                let place = known.place(format!("{place}/name"));
                wrong.push(ThresholdUnknown { code: code(rule), name, nearest: near }.at(place));
            }
            continue;
        };
        if i64::from(value.0) != effective.settings.threshold(rule, found.name) {
            loosened.push(format!("{place}/value"));
        }
        new.thresholds.insert(found.name, i64::from(value.0));
    }
    let reason = setting.reason.as_ref().filter(|reason| !reason.trim().is_empty());
    if let Some(place) = loosened.into_iter().next() {
        let place = known.place(place);
        if rule.locked {
            return wrong.push(LooseningLocked { code: code(rule) }.at(place));
        }
        if reason.is_none() {
            return wrong.push(LooseningUnreasoned { code: code(rule) }.at(place));
        }
    }
    new.by = known.profile.id.to_string();
    new.reason = reason.cloned();
    effective.settings.0.insert(rule.code, new);
}

fn code(rule: &Rule) -> String {
    rule.code.to_owned()
}

const NO_PREFIX: Label = Label::new(
    "prefix",
    "profil nemá předponu, kterou by kód začínal (například CZ031-001)",
    "the profile has no prefix with which the code would begin (for example CZ031-001)",
);
const BAD_CODE: Label = Label::new(
    "code",
    "kód není předpona profilu, spojovník a tři číslice",
    "the code is not the profile's prefix, a hyphen and three digits",
);
const TAKEN: Label = Label::new("taken", "kód už má jiné pravidlo", "another rule has the code");
const NO_DOCUMENT: Label = Label::new(
    "document",
    "chybí druh dokumentu, nebo je to celé podání",
    "the kind of document is missing, or it is a whole submission",
);
const NOT_ONE_CHECK: Label = Label::new(
    "check",
    "vyplněna má být právě jedna kontrola",
    "exactly one of the checks is to be filled in",
);
const NO_SUCH_FIELD: Label = Label::new(
    "path",
    "takový údaj dokument nemá; nejbližší",
    "the document has no such field; the nearest",
);
const NO_VALUES: Label =
    Label::new("values", "chybí hodnoty nebo meze", "the values or limits are missing");

type Problem = (String, Label, String);

/// Whether a rule of the profile's own can run.
fn usable(own: &OwnRule, known: &Known, effective: &Effective) -> Result<(), Problem> {
    let problem = |field: &str, term: Label| (field.to_owned(), term, own.code.to_string());
    let Some(prefix) = known.profile.prefix.as_deref().filter(|prefix| !prefix.is_empty()) else {
        return Err(problem("/code", NO_PREFIX));
    };
    let number = own.code.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-'));
    if !number.is_some_and(|n| n.len() == 3 && n.bytes().all(|b| b.is_ascii_digit())) {
        return Err(problem("/code", BAD_CODE));
    }
    if effective.own.iter().any(|other| other.code == own.code) {
        return Err(problem("/code", TAKEN));
    }
    let kind = own.document.filter(|kind| *kind != crate::model::DocumentKind::Submission);
    let Some(kind) = kind else { return Err(problem("/document", NO_DOCUMENT)) };
    let checks = [
        own.required.is_some(),
        own.sum_equals.is_some(),
        own.date_order.is_some(),
        own.count_between.is_some(),
        own.one_of.is_some(),
        own.matches.is_some(),
    ];
    if checks.iter().filter(|given| **given).count() != 1 {
        return Err(problem("", NOT_ONE_CHECK));
    }
    let bad_path = |field: &str, no: NoSuchStep<'_>| {
        let near = if no.nearest.is_empty() { no.step.to_string() } else { no.nearest.to_owned() };
        (field.to_owned(), NO_SUCH_FIELD, near)
    };
    let each = own.each.as_deref().unwrap_or("");
    let record = shape_at(shape_of(kind), each).map_err(|no| bad_path("/each", no))?;
    for (field, path) in paths(own) {
        shape_at(record, path).map_err(|no| bad_path(field, no))?;
    }
    let no_values = own.one_of.as_ref().is_some_and(|check| check.values.is_empty())
        || own.when.as_ref().is_some_and(|check| check.values.is_empty())
        || own.count_between.as_ref().is_some_and(|c| c.min.is_none() && c.max.is_none());
    if no_values { Err(problem("", NO_VALUES)) } else { Ok(()) }
}

/// Every path of a rule, with the field in which it stands.
fn paths(own: &OwnRule) -> Vec<(&'static str, &str)> {
    let mut paths = Vec::new();
    paths.extend(own.when.as_ref().map(|check| ("/when/field", &*check.field)));
    paths.extend(own.required.as_deref().map(|path| ("/required", path)));
    if let Some(check) = &own.sum_equals {
        paths.push(("/sum_equals/parts", &*check.parts));
        paths.push(("/sum_equals/total", &*check.total));
    }
    if let Some(check) = &own.date_order {
        paths.push(("/date_order/first", &*check.first));
        paths.push(("/date_order/then", &*check.then));
    }
    paths.extend(own.count_between.as_ref().map(|check| ("/count_between/list", &*check.list)));
    paths.extend(own.one_of.as_ref().map(|check| ("/one_of/field", &*check.field)));
    paths.extend(own.matches.as_ref().map(|check| ("/matches/field", &*check.field)));
    paths
}
