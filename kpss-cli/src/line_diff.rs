//! What differs between two texts, line by line.
//!
//! `similar::TextDiff` does the same, but brings all its ways of comparing, each twice: 200 kB of code.

use std::convert::Infallible;
use std::fmt::Write as _;

use similar::algorithms::{Capture, Compact, Replace, myers};
use similar::udiff::UnifiedHunkHeader;
use similar::{Change, DiffOp, DiffableStr, group_diff_ops};

/// So many lines stand around a change.
const AROUND: usize = 3;

/// Two texts and how one becomes the other.
pub(crate) struct LineDiff<'a> {
    old: Vec<&'a str>,
    new: Vec<&'a str>,
    steps: Vec<DiffOp>,
}

impl<'a> LineDiff<'a> {
    pub(crate) fn of(old: &'a str, new: &'a str) -> Self {
        let (old, new) = (old.tokenize_lines(), new.tokenize_lines());
        let (left, right) = (old.as_slice(), new.as_slice());
        let mut found = Compact::new(Replace::new(Capture::new()), left, right);
        let Ok(()): Result<(), Infallible> =
            myers::diff(&mut found, left, 0..left.len(), right, 0..right.len());
        let steps = found.into_inner().into_inner().into_ops();
        Self { old, new, steps }
    }

    /// All lines in order: kept, taken out or put in.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Change<&'a str>> {
        self.steps.iter().flat_map(|step| self.changes(step))
    }

    /// The changes as `diff -u` writes them; empty where there are none.
    pub(crate) fn unified(&self, name: &str) -> String {
        let mut out = String::new();
        // Writing into a String cannot fail.
        for hunk in group_diff_ops(self.steps.clone(), AROUND) {
            if hunk.is_empty() {
                continue;
            }
            if out.is_empty() {
                let _ = writeln!(out, "--- {name}\n+++ {name}");
            }
            let _ = writeln!(out, "{}", UnifiedHunkHeader::new(&hunk));
            for change in hunk.iter().flat_map(|step| self.changes(step)) {
                let _ = write!(out, "{}{}", change.tag(), change.value());
                if !change.value().ends_with_newline() {
                    out.push_str("\n\\ No newline at end of file\n");
                }
            }
        }
        out
    }

    fn changes(&self, step: &DiffOp) -> impl Iterator<Item = Change<&'a str>> {
        step.iter_changes(self.old.as_slice(), self.new.as_slice())
    }
}
