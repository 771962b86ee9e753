//! A run that repairs: it changes texts, checks them again, and goes on as long as something is left.

use std::collections::BTreeMap;

use serde::Serialize;

use super::choice::Choice;
use super::guard::{is_of_shape, is_worse};
use super::text_change::{TextChange, changed, of_patch, ordered};
use crate::documents::{Content, DocumentSet, Input, Inputs};
use crate::engine::{Options, validate};
use crate::json::{self, Text};
use crate::read::Limits;
use crate::report::{Finding, Report, State};

/// Checks of one run: repairs that lay other repairs bare come to an end, and so do refusals.
const MOST_CHECKS: usize = 60;

/// What a run of repairs did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fixed {
    /// The new text of each input; `null` of what was left as it was.
    pub texts: Vec<Option<String>>,
    /// What was repaired, as it was found; of repairs that followed others, in the text of that moment.
    pub repaired: Vec<Finding>,
    /// What was not repaired although it was wanted, because something else would be wrong then.
    pub refused: Vec<Finding>,
    /// What is found after the repairs.
    pub report: Report,
}

impl Fixed {
    /// The canonical text, the same bytes in every language binding.
    pub fn to_json(&self) -> String {
        json::canonical(self)
    }
}

/// Repairs documents. References across them are checked; a table or a document that has no text is
/// looked at and left as it is. No repair is kept that brings a new warning or error with it, unless
/// nobody could have seen that before: of a document that could not be read whole little is known.
pub fn fix(inputs: &[Input<'_>], choice: &Choice, options: &Options<'_>) -> Fixed {
    let mut run = Run {
        inputs,
        options,
        texts: vec![None; inputs.len()],
        report: check(inputs, &[], options),
        repaired: Vec::new(),
        refused: Vec::new(),
        checks: 0,
    };
    while run.checks < MOST_CHECKS && run.round(choice) {}
    let Run { texts, report, repaired, refused, .. } = run;
    Fixed { texts, repaired, refused, report }
}

fn check(inputs: &[Input<'_>], texts: &[Option<String>], options: &Options<'_>) -> Report {
    let mut current = inputs.to_vec();
    for (input, text) in current.iter_mut().zip(texts) {
        if let Some(text) = text {
            *input = Input::bytes(input.name, text.as_bytes());
        }
    }
    let inputs = Inputs::read(&current, &options.limits);
    validate(&DocumentSet::of(&inputs), options)
}

struct Run<'r> {
    inputs: &'r [Input<'r>],
    options: &'r Options<'r>,
    texts: Vec<Option<String>>,
    report: Report,
    repaired: Vec<Finding>,
    refused: Vec<Finding>,
    checks: usize,
}

impl Run<'_> {
    /// Repairs as much as can be repaired at once; whether there may be more.
    fn round(&mut self, choice: &Choice) -> bool {
        let is_refused = |finding: &Finding| self.refused.iter().any(|one| is_same(one, finding));
        let wanted = |it: &&Finding| it.state == State::Open && choice.takes(it) && !is_refused(it);
        let mut wanted: Vec<Finding> =
            self.report.findings.iter().filter(wanted).cloned().collect();
        // What can be read comes first: of a document read in part it is not known what is caused.
        if wanted.iter().any(is_of_shape) {
            wanted.retain(is_of_shape);
        }
        let mut count = wanted.len();
        while let Some(some) = wanted.get(..count).filter(|some| !some.is_empty()) {
            let (texts, done) = self.apply(some);
            if done.is_empty() {
                return false;
            }
            let after = check(self.inputs, &texts, self.options);
            self.checks += 1;
            if !is_worse(&self.report, &after, &done) {
                self.repaired.extend(done.into_iter().cloned());
                (self.texts, self.report) = (texts, after);
                return true;
            }
            if let [one] = done.as_slice() {
                self.refused.push((*one).clone());
                return true;
            }
            // One of them is to blame; half of them at a time, it is soon alone.
            count = done.len() / 2;
        }
        false
    }

    /// The texts after the repairs that do not touch one another, and their findings.
    fn apply<'f>(&self, findings: &'f [Finding]) -> (Vec<Option<String>>, Vec<&'f Finding>) {
        let (mut texts, mut done) = (self.texts.clone(), Vec::new());
        for (index, text) in texts.iter_mut().enumerate() {
            let own = findings.iter().filter(|finding| finding.input == index);
            let Some((mark, old)) = self.text(index) else { continue };
            let (changes, repaired) = together(old, own);
            if let Some(new) = changed(old, &changes).filter(|_| !repaired.is_empty()) {
                *text = Some(format!("{mark}{new}"));
                done.extend(repaired);
            }
        }
        (texts, done)
    }

    /// The text of an input as it is now, after its byte-order mark; a table has none of its own.
    fn text(&self, index: usize) -> Option<(&str, &str)> {
        let bytes = match (self.texts.get(index)?, self.inputs.get(index)?.content) {
            (Some(text), _) => text.as_bytes(),
            (None, Content::Bytes(bytes)) => bytes,
            _ => return None,
        };
        let Text { text, skipped } = Text::without_mark(bytes)?;
        Some((std::str::from_utf8(bytes.get(..skipped)?).ok()?, text))
    }
}

/// The changes of all repairs that do not touch one another, and the findings that they mend.
fn together<'f>(
    text: &str,
    findings: impl Iterator<Item = &'f Finding>,
) -> (Vec<TextChange>, Vec<&'f Finding>) {
    let (mut changes, mut done): (Vec<TextChange>, Vec<&Finding>) = (Vec::new(), Vec::new());
    let Ok(tree) = json::parse(text, Limits::default().depth) else { return (changes, done) };
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    for finding in findings {
        let patch = finding.repair.as_ref().map_or(&[][..], |repair| &repair.patch);
        let Some(own) = of_patch(text, &tree, patch) else { continue };
        let is_taken = |change: &TextChange| {
            let before = taken.range(..=change.end()).next_back();
            before.is_some_and(|(_, end)| *end >= change.offset)
        };
        if !own.iter().any(is_taken) {
            taken.extend(own.iter().map(|change| (change.offset, change.end())));
            changes.extend(own);
            done.push(finding);
        }
    }
    (ordered(changes).unwrap_or_default(), done)
}

/// Whether a finding is one of an earlier run.
fn is_same(old: &Finding, new: &Finding) -> bool {
    old.input == new.input && old.fingerprint == new.fingerprint && old.repair == new.repair
}
