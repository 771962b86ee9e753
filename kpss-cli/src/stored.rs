//! Reports that were saved earlier.

use std::path::Path;

use kpss_core::Lang;
use kpss_core::ffi::json_mistake;
use kpss_core::report::StoredReports;

use crate::failure::Failure;
use crate::file_names::{display, unreadable};

/// Reads a report, or the list of reports of several submissions.
pub(crate) fn read(path: &Path) -> Result<StoredReports, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    StoredReports::read(&text).map_err(|error| {
        let (name, error) = (display(path), error.to_string());
        Failure::new(
            format!(
                "{name} není zpráva z kpss validate --format json: {}",
                json_mistake(&error, Lang::Cs)
            ),
            format!("{name} is no report of kpss validate --format json: {error}"),
        )
    })
}
