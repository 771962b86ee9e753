//! What the caller may choose.

use crate::codes::MunicipalityRegister;
use crate::documents::Input;
use crate::json::Columns;
use crate::lang::Lang;
use crate::model::Date;
use crate::read::Limits;

/// Options of one run.
///
/// ```
/// use kpss_core::{Lang, Options};
///
/// let options = Options { lang: Lang::En, profile: Some("regional"), ..Options::default() };
/// assert_eq!(options.limits.depth, 127);
/// ```
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
