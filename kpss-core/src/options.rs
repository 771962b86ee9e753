//! What the caller may choose.

use crate::codes::MunicipalityRegister;
use crate::json::Columns;
use crate::lang::Lang;
use crate::model::Date;

/// Limits that keep the check bounded; a limit that is reached makes the verdict incomplete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Largest input in bytes.
    pub input_bytes: usize,
    /// Most brackets inside one another; never more than 127, the limit of the typed reader.
    pub depth: usize,
    /// Most findings listed per rule; counts stay exact.
    pub findings_per_rule: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { input_bytes: 16 * 1024 * 1024, depth: 127, findings_per_rule: 1000 }
    }
}

/// Options of one run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// Language of messages.
    pub lang: Lang,
    /// Unit of columns.
    pub columns: Columns,
    /// The day whose law applies; without it each document is judged by its own date.
    pub as_of: Option<Date>,
    /// Register of municipalities, see [`MunicipalityRegister`].
    pub municipalities: Option<&'a MunicipalityRegister>,
    /// Limits.
    pub limits: Limits,
}
