//! The report in JSON, for people.

use super::error::RequestError;
use super::options::JsonOptions;
use crate::documents::{DocumentSet, Input, Inputs};
use crate::engine;
use crate::report::Report;
use crate::view::Format;

/// Validates inputs together and writes the report as `json`, `text` or `md`.
///
/// # Errors
/// [`RequestError`] names the option or the format that is wrong.
pub fn validate_as(
    inputs: &[Input<'_>],
    options: &JsonOptions<'_>,
    format: &str,
) -> Result<String, RequestError> {
    let (format, options) = (read_format(format)?, options.options()?);
    let inputs = Inputs::read(inputs, &options.limits);
    Ok(written(&engine::validate(&DocumentSet::of(&inputs), &options), format))
}

/// Writes a report, given as its JSON, as `json`, `text` or `md`, in the language of the report.
///
/// # Errors
/// [`RequestError`] says that the format or the report is wrong.
pub fn write_report(report: &str, format: &str) -> Result<String, RequestError> {
    let format = read_format(format)?;
    let report: Report =
        serde_json::from_str(report).map_err(|error| RequestError::Report(error.to_string()))?;
    Ok(written(&report, format))
}

pub(super) fn read_format(code: &str) -> Result<Format, RequestError> {
    Format::from_code(code).ok_or_else(|| RequestError::Format(code.to_owned()))
}

fn written(report: &Report, format: Format) -> String {
    match format {
        Format::Json => report.to_json(),
        Format::Text => report.text(),
        Format::Markdown => report.markdown(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn a_report_is_written_at_once_and_from_its_json() {
        let plan = br#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
        let options = JsonOptions { lang: Some("en".into()), ..JsonOptions::default() };
        let written = |format| validate_as(&[Input::bytes("p.json", plan)], &options, format);
        let json = written("json").unwrap();
        for format in ["json", "text", "md"] {
            assert_eq!(write_report(&json, format).unwrap(), written(format).unwrap());
        }
        assert!(written("text").unwrap().starts_with("p.json: invalid (errors: "));
    }

    #[test]
    fn what_is_wrong_is_named() {
        let error = |report, format| write_report(report, format).unwrap_err();
        assert_eq!(error("{}", "xml"), RequestError::Format("xml".to_owned()));
        let said = error("{}", "text").message(Lang::Cs);
        assert!(said.starts_with("zprávu nelze přečíst: chybí pole „"), "{said}");
    }
}
