//! Limits that keep a run bounded.

use serde::Deserialize;

use crate::json::objects_only;

/// Limits that keep the check bounded; a limit that is reached makes the verdict incomplete.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Verdict, validate};
///
/// let limits = Limits { input_bytes: 10, ..Limits::default() };
/// let inputs = Inputs::read(&[Input::bytes("plan.json", b"{\"kind\": \"plan\"}")], &limits);
/// let report = validate(&DocumentSet::of(&inputs), &Options { limits, ..Options::default() });
/// assert_eq!(report.verdict, Verdict::Incomplete);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct Limits {
    /// Largest input in bytes.
    pub input_bytes: usize,
    /// Most brackets inside one another; never more than 127, the limit of the typed reader.
    pub depth: usize,
    /// Most findings listed per rule; counts stay exact.
    pub findings_per_rule: usize,
}

objects_only!(Limits);

impl Default for Limits {
    fn default() -> Self {
        Self { input_bytes: 64 * 1024 * 1024, depth: 127, findings_per_rule: 1000 }
    }
}

impl Limits {
    /// The same, but no deeper than the typed reader goes.
    pub(crate) fn within_reader(self) -> Self {
        Self { depth: self.depth.min(Self::default().depth), ..self }
    }
}
