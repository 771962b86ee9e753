//! The documents that are measured.

use crate::plans::{Mistakes, crowd, plan, submission};

/// A document with the name by which it is asked for.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    make: fn() -> String,
}

impl Case {
    /// The text of the document; the same each time.
    pub(crate) fn text(&self) -> String {
        (self.make)()
    }
}

pub(crate) const CASES: [Case; 8] = [
    Case { name: "submission", title: "submission, indented", make: submission },
    Case { name: "small", title: "plan", make: || plan(40_000, Mistakes::None) },
    Case { name: "small-ten", title: "plan, 10 mistakes", make: || plan(40_000, Mistakes::Ten) },
    Case { name: "large", title: "plan", make: || plan(2_000_000, Mistakes::None) },
    Case { name: "large-ten", title: "plan, 10 mistakes", make: || plan(2_000_000, Mistakes::Ten) },
    Case {
        name: "large-tenth",
        title: "plan, every tenth goal wrong",
        make: || plan(2_000_000, Mistakes::Tenth),
    },
    Case { name: "crowd", title: "3 000 documents", make: || crowd(3_000) },
    Case { name: "huge", title: "plan", make: || plan(64_000_000, Mistakes::None) },
];

/// The case of a name.
pub(crate) fn case(name: &str) -> Option<&'static Case> {
    CASES.iter().find(|case| case.name == name)
}
