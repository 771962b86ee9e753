//! How many findings there are.

use serde::{Deserialize, Serialize};

use crate::rule::Severity;

/// Exact counts of open findings, as the profile weighs them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Infos.
    pub info: usize,
    /// Waived findings; they are in none of the other counts.
    pub waived: usize,
    /// Findings that an earlier report has too; they are in none of the other counts.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub known: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives the field by reference")]
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// The earlier report against which a report is judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Baseline {
    /// Findings that counted there.
    pub findings: usize,
    /// Those of them that this report has no more.
    pub gone: usize,
}

impl Counts {
    pub(crate) fn add(&mut self, severity: Severity, count: usize) {
        match severity {
            Severity::Error => self.error += count,
            Severity::Warning => self.warning += count,
            Severity::Info => self.info += count,
        }
    }

    pub(crate) fn waive(&mut self, severity: Severity) {
        self.take(severity);
        self.waived += 1;
    }

    pub(crate) fn know(&mut self, severity: Severity) {
        self.take(severity);
        self.known += 1;
    }

    fn take(&mut self, severity: Severity) {
        let of = match severity {
            Severity::Error => &mut self.error,
            Severity::Warning => &mut self.warning,
            Severity::Info => &mut self.info,
        };
        *of = of.saturating_sub(1);
    }

    /// All that are open.
    pub fn total(&self) -> usize {
        self.error + self.warning + self.info
    }
}
