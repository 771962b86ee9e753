//! What profiles say of rules: severity, thresholds, whether a rule is left out.

use std::collections::BTreeMap;

use super::{Rule, Severity};

/// What the profiles say of one rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) severity: Option<Severity>,
    pub(crate) off: bool,
    pub(crate) thresholds: BTreeMap<&'static str, i64>,
    /// The profile that spoke last, and why.
    pub(crate) by: String,
    pub(crate) reason: Option<String>,
}

/// The settings in force, by code; a rule that has none is as in the book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings(pub(crate) BTreeMap<&'static str, Setting>);

impl Settings {
    /// What is said of a rule.
    pub(crate) fn of(&self, rule: &Rule) -> Option<&Setting> {
        self.0.get(rule.code)
    }

    /// Whether the rule is left out.
    pub(crate) fn is_off(&self, rule: &Rule) -> bool {
        self.of(rule).is_some_and(|setting| setting.off)
    }

    /// How much a finding of the rule weighs.
    pub(crate) fn severity(&self, rule: &Rule) -> Severity {
        self.of(rule).and_then(|setting| setting.severity).unwrap_or(rule.severity)
    }

    /// The value of a threshold.
    pub(crate) fn threshold(&self, rule: &Rule, name: &str) -> i64 {
        let set = self.of(rule).and_then(|setting| setting.thresholds.get(name).copied());
        let default = || rule.thresholds.iter().find(|known| known.name == name);
        set.or_else(|| default().map(|threshold| threshold.default)).unwrap_or(0)
    }
}
