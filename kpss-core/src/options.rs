//! What the caller may choose.

use serde::Deserialize;

use crate::codes::MunicipalityRegister;
use crate::json::Columns;
use crate::lang::Lang;
use crate::model::Date;
use crate::validate::Input;

/// Limits that keep the check bounded; a limit that is reached makes the verdict incomplete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
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
        Self { input_bytes: 64 * 1024 * 1024, depth: 127, findings_per_rule: 1000 }
    }
}

impl Limits {
    /// The same, but no deeper than the typed reader goes.
    pub(crate) fn within_reader(self) -> Self {
        Self { depth: self.depth.min(Self::default().depth), ..self }
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
    /// Id of the profile to check by; without it the last of [`Options::profiles`], and without
    /// those `municipal`.
    pub profile: Option<&'a str>,
    /// Texts of profiles; the chosen one may extend the others and those of the book.
    pub profiles: &'a [Input<'a>],
    /// The day on which waivers are judged; without it one with a last day is not applied.
    pub today: Option<Date>,
}
