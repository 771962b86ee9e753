//! What stays of the submissions.

use kpss_core::Severity;
use kpss_io::overview::{Outcome, Row, Tallies};

use super::one::Done;
use crate::fail_on::FailOn;
use crate::failure::Exit;

/// The rows in the order of the submissions, and what they add up to.
pub(super) struct Gathered {
    pub(super) rows: Vec<Row>,
    pub(super) tallies: Tallies,
    /// How many were judged in this run.
    pub(super) new: usize,
    /// The worst of them.
    pub(super) exit: Exit,
    fail_on: FailOn,
}

impl Gathered {
    pub(super) fn new(fail_on: FailOn) -> Self {
        let rows = Vec::new();
        Self { rows, tallies: Tallies::default(), new: 0, exit: Exit::Passed, fail_on }
    }

    pub(super) fn add(&mut self, done: Done) {
        let Done { entry, is_new } = done;
        self.new += usize::from(is_new);
        self.tallies.add(&entry.tallies);
        let counts = &entry.row.counts;
        let worst = [
            (counts.error, Severity::Error),
            (counts.warning, Severity::Warning),
            (counts.info, Severity::Info),
        ];
        let worst = worst.into_iter().find(|(count, _)| *count > 0).map(|(_, severity)| severity);
        let is_incomplete = entry.row.outcome == Outcome::Incomplete;
        let exit = self.fail_on.exit_of(entry.is_unreadable, worst, is_incomplete);
        self.exit = self.exit.max(exit);
        self.rows.push(entry.row);
    }
}
