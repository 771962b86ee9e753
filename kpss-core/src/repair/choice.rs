//! Which repairs are wanted.

use std::collections::BTreeSet;

use crate::report::Finding;
use crate::rule::Grade;
use crate::rules::rule;

/// Which repairs are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Choice {
    /// Those that are certain.
    #[default]
    Safe,
    /// Those that are certain, and the likely ones of the rules with these codes.
    Confirmed(BTreeSet<String>),
    /// All.
    All,
}

impl Choice {
    /// The rules of which likely repairs are wanted, by code or slug with commas between them; `all`
    /// of them, or none.
    ///
    /// # Errors
    /// The first name that no rule has.
    pub fn read(rules: &str) -> Result<Self, String> {
        let names = rules.split(',').map(str::trim).filter(|name| !name.is_empty());
        let mut codes = BTreeSet::new();
        for name in names {
            if name == "all" {
                return Ok(Self::All);
            }
            codes.insert(rule(name).ok_or(name)?.code.to_owned());
        }
        Ok(if codes.is_empty() { Self::Safe } else { Self::Confirmed(codes) })
    }

    /// Whether the repair of a finding is wanted.
    pub fn takes(&self, finding: &Finding) -> bool {
        let grade = finding.repair.as_ref().map(|repair| repair.grade);
        match (grade, self) {
            (Some(Grade::Safe), _) | (Some(Grade::Confirm), Self::All) => true,
            (Some(Grade::Confirm), Self::Confirmed(rules)) => rules.contains(&*finding.code),
            (Some(Grade::Confirm), Self::Safe) | (None, _) => false,
        }
    }
}
