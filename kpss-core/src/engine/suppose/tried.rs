//! Runs rules on what documents may say, and keeps what holds whatever they say.

use std::collections::BTreeMap;

use super::PartlyRead;
use super::doubt::Doubt;
use crate::documents::DocumentSet;
use crate::engine::run::{Outcome, Run};
use crate::read::Reading;
use crate::rule::Found;
use crate::rule::check::Check;

/// Leaves of each outcome what is found whatever stands in the places that could not be read.
pub(in crate::engine) fn settle(
    partly: &[PartlyRead<'_>],
    run: &Run<'_>,
    outcomes: &mut [Outcome],
) {
    let places: Vec<_> = partly.iter().map(|one| (one, one.doubts.as_slice())).collect();
    try_places(&places, run, outcomes);
}

/// The same for one place alone.
pub(super) fn settle_place(
    partly: &PartlyRead<'_>,
    doubt: &Doubt,
    run: &Run<'_>,
    outcomes: &mut [Outcome],
) {
    try_places(&[(partly, std::slice::from_ref(doubt))], run, outcomes);
}

/// One round after another, since the documents of all of them would not fit into memory.
fn try_places(places: &[(&PartlyRead<'_>, &[Doubt])], run: &Run<'_>, outcomes: &mut [Outcome]) {
    let rounds = places.iter().filter_map(|(one, doubts)| one.rounds(doubts)).max().unwrap_or(0);
    for round in 0..rounds {
        let readings: Vec<(usize, Reading<'_>)> = places
            .iter()
            .filter_map(|(one, doubts)| Some((one.input, one.round(round, doubts)?)))
            .collect();
        let mut inputs = run.cx.inputs.clone();
        for (input, reading) in &readings {
            if let Some((_, known)) = inputs.get_mut(*input) {
                *known = reading;
            }
        }
        let set = DocumentSet::of_readings(inputs);
        let cx = run.cx.beside(&set);
        let other = run.beside(&cx);
        for outcome in &mut *outcomes {
            // Texts are the same, whatever is supposed of the document.
            if !matches!(outcome.rule.check, Check::Texts { .. }) {
                let rule = outcome.rule;
                outcome.keep_common(&other.outcome(rule));
            }
        }
    }
}

impl Outcome {
    /// Keeps the findings that another run has too, and remembers whether it found anything else.
    fn keep_common(&mut self, other: &Self) {
        let mut by_place: BTreeMap<(usize, &str), Vec<&Found>> = BTreeMap::new();
        for found in &other.found.list {
            by_place.entry((found.place.input, &found.place.pointer)).or_default().push(found);
        }
        let before = self.found.list.len();
        self.found.list.retain(|found| {
            let same = by_place.get(&(found.place.input, &*found.place.pointer));
            same.is_some_and(|same| same.iter().any(|same| same.params == found.params))
        });
        let kept = self.found.list.len();
        self.depends |= kept < before
            || kept < other.found.list.len()
            || self.reason.is_some() != other.reason.is_some();
    }
}
