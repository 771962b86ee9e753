//! Applies waivers: a waived finding stays listed, and a waiver that does nothing is a finding.

use std::collections::BTreeMap;

use crate::codes::Names;
use crate::documents::Place;
use crate::engine::{Ran, Run};
use crate::json::pointer::{is_within, join};
use crate::model::Document;
use crate::model::Waiver;
use crate::model::shape::{likely, nearest, only_same};
use crate::report::{Finding, State, Waived};
use crate::rule::check::Check;
use crate::rule::{Found, Label, Mend, Rule};
use crate::rules::waiver::{
    WaiverExpired, WaiverIncomplete, WaiverNotJudged, WaiverUnknownRule, WaiverUnused,
};
use crate::rules::{rule, rules};

/// The waivers in force, and what is wrong with the others.
#[derive(Default)]
pub(crate) struct Waivers {
    list: Vec<Applied>,
    pub(crate) findings: Vec<Found>,
}

/// A waiver that may be applied.
struct Applied {
    /// Where it stands.
    place: Place,
    code: String,
    /// Where findings are waived.
    input: usize,
    below: String,
    waived: Waived,
    /// Whether the rule ran; one that did not cannot say that the waiver is unused.
    ran: bool,
    used: bool,
}

/// Reads the waivers of all documents.
pub(crate) fn waive(run: &Run<'_>, ran: &Ran) -> Waivers {
    let mut waivers = Waivers::default();
    for (input, text) in run.cx.texts.iter().enumerate() {
        if let Some(Document::Submission(submission)) = text.reading.document() {
            take(run, ran, input, "", &submission.waivers, &mut waivers);
        }
    }
    for entry in &run.cx.entries {
        take(run, ran, entry.input, &entry.prefix, entry.waivers(), &mut waivers);
    }
    waivers
}

fn take(run: &Run<'_>, ran: &Ran, input: usize, prefix: &str, list: &[Waiver], out: &mut Waivers) {
    let source = |at: &str| match run.cx.texts.get(input) {
        Some(text) => text.reading.source_pointer(at),
        None => at.to_owned(),
    };
    for (index, waiver) in list.iter().enumerate() {
        let at = source(&format!("{prefix}/waivers/{index}"));
        let place = |field: &str| {
            Place::new(input, if field.is_empty() { at.clone() } else { join(&at, field) })
        };
        match judge(run, waiver, &place) {
            Err(found) => out.findings.push(*found),
            Ok((code, waived)) => {
                let Some((input, document)) = scope(run, waiver, input, source(prefix)) else {
                    // In a document K224 speaks of the reference; a submission is not looked at.
                    let is_document = run.cx.entry_at(&Place::new(input, "")).is_some();
                    if prefix.is_empty() && !is_document {
                        out.findings.push(WaiverUnused { rule: code }.at(place("document")));
                    }
                    continue;
                };
                let below = format!("{document}{}", waiver.pointer.as_deref().unwrap_or(""));
                let ran = !ran.not_run.iter().any(|not_run| not_run.code == code);
                let place = place("");
                let used = false;
                out.list.push(Applied { place, code, input, below, waived, ran, used });
            }
        }
    }
}

/// The input and the pointer of the document that a waiver is about, if it is there.
fn scope(run: &Run<'_>, waiver: &Waiver, input: usize, prefix: String) -> Option<(usize, String)> {
    let Some(id) = &waiver.document else { return Some((input, prefix)) };
    let entry = run.cx.document(id)?;
    let text = run.cx.texts.get(entry.input)?;
    Some((entry.input, text.reading.source_pointer(&entry.prefix)))
}

const RULE: Label = Label::new("rule", "pravidlo", "the rule");
const REASON: Label = Label::new("reason", "důvod", "the reason");
const AUTHOR: Label =
    Label::new("author", "autor (úřad nebo funkce)", "the author (office or role)");

/// The code of the rule and the reason, or why the waiver is not applied.
fn judge(
    run: &Run<'_>,
    waiver: &Waiver,
    place: &dyn Fn(&str) -> Place,
) -> Result<(String, Waived), Box<Found>> {
    let text = |text: &Option<String>, missing: Label| match text {
        Some(text) if !text.trim().is_empty() => Ok(text.clone()),
        _ => Err(Box::new(WaiverIncomplete { missing }.at(place(missing.code)))),
    };
    let name = text(&waiver.rule, RULE)?;
    let (reason, author) = (text(&waiver.reason, REASON)?, text(&waiver.author, AUTHOR)?);
    let Some(code) = code_of(run, &name) else {
        let known = Waivable::rules().map(|rule| rule.code);
        let near = nearest(&name, known).to_owned();
        let found = WaiverUnknownRule { rule: name.clone(), nearest: near };
        return Err(Box::new(found.at(place("rule")).code_of(&Waivable, &name)));
    };
    if let Some(until) = waiver.until {
        match run.options.today {
            None => {
                let found = WaiverNotJudged { rule: code, until };
                return Err(Box::new(found.at(place("until"))));
            }
            Some(today) if until.last_day() < today.first_day() => {
                let found = WaiverExpired { rule: code, until, today };
                return Err(Box::new(found.at(place("until"))));
            }
            Some(_) => {}
        }
    }
    Ok((code, Waived { reason, author, until: waiver.until }))
}

/// The rules that a waiver may name.
#[derive(Debug)]
struct Waivable;

impl Waivable {
    fn rules() -> impl Iterator<Item = &'static Rule> {
        rules().iter().copied().filter(|rule| can_be_waived(rule))
    }
}

impl Names for Waivable {
    fn called(&self, word: &str) -> Option<&'static str> {
        only_same(word, Self::rules().map(|rule| (rule.code, [rule.code, rule.slug])))
    }

    fn likely(&self, word: &str) -> Option<&'static str> {
        likely(word, Self::rules().map(|rule| rule.slug))
    }
}

fn code_of(run: &Run<'_>, name: &str) -> Option<String> {
    let own = run.profile.own.iter().find(|own| own.code.as_str() == name);
    let book = || rule(name).filter(|rule| can_be_waived(rule)).map(|rule| rule.code.to_owned());
    own.map(|own| own.code.to_string()).or_else(book)
}

/// What is wrong with waivers and profiles themselves cannot be waived.
fn can_be_waived(rule: &Rule) -> bool {
    !matches!(rule.check, Check::Waiver | Check::Profile)
}

impl Waivers {
    /// Marks the findings that are waived.
    pub(crate) fn apply(&mut self, findings: &mut [Finding]) {
        let mut by_rule: BTreeMap<(String, usize), Vec<usize>> = BTreeMap::new();
        for (index, waiver) in self.list.iter().enumerate() {
            by_rule.entry((waiver.code.clone(), waiver.input)).or_default().push(index);
        }
        for finding in findings {
            let of_rule = by_rule.get(&(finding.code.to_string(), finding.input));
            let is_below = |index: &&usize| {
                let waiver = self.list.get(**index);
                waiver.is_some_and(|waiver| is_within(&finding.pointer, &waiver.below))
            };
            let fits = of_rule.and_then(|of_rule| of_rule.iter().find(is_below));
            if let Some(waiver) = fits.and_then(|index| self.list.get_mut(*index)) {
                waiver.used = true;
                finding.state = State::Waived;
                finding.waived = Some(waiver.waived.clone());
            }
        }
    }

    /// The waivers that waived nothing.
    pub(crate) fn unused(&self) -> Vec<Found> {
        let unused = self.list.iter().filter(|waiver| waiver.ran && !waiver.used);
        unused
            .map(|waiver| {
                let mend = Mend::confirm().remove(waiver.place.clone());
                WaiverUnused { rule: waiver.code.clone() }.at(waiver.place.clone()).mend(mend)
            })
            .collect()
    }
}
