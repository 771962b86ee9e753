//! Which repairs are wanted.

use std::collections::BTreeSet;

use crate::report::Finding;
use crate::rule::Grade;

/// Which repairs are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Choice {
    /// Those that are certain.
    #[default]
    Safe,
    /// Those that are certain, and the likely ones of these rules.
    Confirmed(BTreeSet<String>),
    /// All.
    All,
}

impl Choice {
    /// Whether the repair of a finding is wanted.
    pub fn takes(&self, finding: &Finding) -> bool {
        let grade = finding.repair.as_ref().map(|repair| repair.grade);
        match (grade, self) {
            (None, _) => false,
            (Some(Grade::Safe), _) | (Some(Grade::Confirm), Self::All) => true,
            (Some(Grade::Confirm), Self::Confirmed(rules)) => {
                rules.contains(&*finding.code) || rules.contains(&*finding.slug)
            }
            (Some(Grade::Confirm), Self::Safe) => false,
        }
    }
}
