//! Two reports in JSON, compared.

use super::error::RequestError;
use super::report::read_format;
use crate::lang::Lang;
use crate::render::View as _;
use crate::report::{Report, ReportDiff};
use crate::view::Format;

/// Compares two reports, given as their JSON, and writes what changed as `json`, `text` or `md`, in
/// the language of the new report.
///
/// # Errors
/// [`RequestError`] says that the format or a report is wrong.
pub fn diff_reports(old: &str, new: &str, format: &str) -> Result<String, RequestError> {
    let format = read_format(format)?;
    let (old, new) = (read(old)?, read(new)?);
    let diff = ReportDiff::of(&old, &new);
    let lang = Lang::from_tag(&new.lang).unwrap_or_default();
    Ok(match format {
        Format::Json => diff.to_json(),
        Format::Text => diff.page(lang).text(),
        Format::Markdown => diff.page(lang).markdown(),
    })
}

/// A report, given as its JSON, in which only findings count that an earlier one does not have.
///
/// # Errors
/// [`RequestError`] says that a report is wrong.
pub fn report_against(new: &str, old: &str) -> Result<String, RequestError> {
    Ok(read(new)?.against(&read(old)?).to_json())
}

fn read(report: &str) -> Result<Report, RequestError> {
    serde_json::from_str(report).map_err(|error| RequestError::Report(error.to_string()))
}
