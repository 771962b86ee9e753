//! Runs rules on what documents may say, and keeps what holds whatever they say.

use super::{Doubt, PartlyRead};
use crate::documents::DocumentSet;
use crate::engine::run::{Outcome, Run};
use crate::read::Reading;
use crate::rule::{Found, OnPartial, Rule};

/// The readings that are tried.
#[derive(Debug, Default)]
pub(in crate::engine) struct Tried<'a> {
    /// Each is the readings of all inputs that were read in part, by their index.
    rounds: Vec<Vec<(usize, Reading<'a>)>>,
}

impl<'a> Tried<'a> {
    /// All places at once.
    pub(in crate::engine) fn of(partly: &[PartlyRead<'a>]) -> Self {
        let rounds = partly.iter().filter_map(PartlyRead::rounds).max().unwrap_or(0);
        let round = |round| {
            let one = |partly: &PartlyRead<'a>| {
                Some((partly.input, partly.round(round, &partly.doubts)?))
            };
            partly.iter().filter_map(one).collect()
        };
        Self { rounds: (0..rounds).map(round).collect() }
    }

    /// One place alone: what is probably meant, and something else.
    pub(super) fn of_place(partly: &PartlyRead<'a>, doubt: &Doubt) -> Self {
        let places = std::slice::from_ref(doubt);
        let round = |round| Some(vec![(partly.input, partly.round(round, places)?)]);
        Self { rounds: (0..3).filter_map(round).collect() }
    }

    /// The documents of each round.
    pub(in crate::engine) fn sets<'s>(&'s self, documents: &DocumentSet<'s>) -> Vec<DocumentSet<'s>>
    where
        'a: 's,
    {
        let set = |round: &'s Vec<(usize, Reading<'a>)>| {
            let mut inputs = documents.inputs.clone();
            for (input, reading) in round {
                if let Some((_, known)) = inputs.get_mut(*input) {
                    *known = reading;
                }
            }
            DocumentSet::of_readings(inputs)
        };
        self.rounds.iter().map(set).collect()
    }
}

/// What a rule finds whatever the documents say, and whether it depends on that.
pub(in crate::engine) fn settled(
    rule: &'static Rule,
    run: &Run<'_>,
    others: &[Run<'_>],
) -> (Outcome, bool) {
    let mut outcome = run.outcome(rule);
    // What looks at one value only is right about those that could be read.
    let others = if rule.on_partial == OnPartial::Run { &[] } else { others };
    let mut depends = false;
    for other in others {
        let other = other.outcome(rule);
        let before = outcome.found.list.len();
        outcome.found.list.retain(|found| other.found.list.iter().any(|same| is_same(found, same)));
        let is_less = outcome.found.list.len() < before;
        depends |= is_less
            || outcome.found.list.len() < other.found.list.len()
            || outcome.reason.is_some() != other.reason.is_some();
    }
    (outcome, depends)
}

fn is_same(one: &Found, other: &Found) -> bool {
    one.place.input == other.place.input
        && one.place.pointer == other.place.pointer
        && one.params == other.params
}
