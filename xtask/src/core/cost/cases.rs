//! The documents that are measured.

use crate::plans::{Mistakes, crowd, plan, submission};

/// A document with the name by which it is asked for.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// The case whose bare read is the floor: that of a wrong document ends at the first mistake.
    pub(crate) floor: &'static str,
    make: fn() -> String,
}

impl Case {
    const fn new(
        (name, floor): (&'static str, &'static str),
        title: &'static str,
        make: fn() -> String,
    ) -> Self {
        Self { name, title, floor, make }
    }

    /// The text of the document; the same each time.
    pub(crate) fn text(&self) -> String {
        (self.make)()
    }
}

const SMALL: usize = 40_000;
const LARGE: usize = 2_000_000;
const HUGE: usize = 64_000_000;

pub(crate) const CASES: [Case; 9] = [
    Case::new(("submission", "submission"), "a submission, indented", submission),
    Case::new(("small", "small"), "a plan", || plan(SMALL, Mistakes::None)),
    Case::new(("small-ten", "small"), "ten mistakes", || plan(SMALL, Mistakes::Ten)),
    Case::new(("large", "large"), "a plan", || plan(LARGE, Mistakes::None)),
    Case::new(("large-ten", "large"), "ten mistakes", || plan(LARGE, Mistakes::Ten)),
    Case::new(("large-tenth", "large"), "every tenth goal wrong", || plan(LARGE, Mistakes::Tenth)),
    Case::new(("crowd", "crowd"), "3 000 documents", || crowd(3_000)),
    Case::new(("throng", "throng"), "12 000 documents", || crowd(12_000)),
    Case::new(("huge", "huge"), "a plan", || plan(HUGE, Mistakes::None)),
];

/// The case of a name.
pub(crate) fn case(name: &str) -> Option<&'static Case> {
    CASES.iter().find(|case| case.name == name)
}
