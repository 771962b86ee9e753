//! The mutants on which schema engines in three languages are compared with the reader.

use std::fs;
use std::path::PathBuf;

use crate::tools::{self, heading, output};

/// Tells the tests in Python and JavaScript where the file is.
pub(crate) const VARIABLE: &str = "KPSS_MUTANTS";

/// Writes the file, always the same, and says where it is.
pub(crate) fn write() -> Result<PathBuf, String> {
    heading("Mutants of the example documents");
    let rows = output(&mut tools::with_core("mutants")?)?;
    let path = tools::target()?.join("mutants.ndjson");
    fs::write(&path, &rows).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{} mutants in {}", rows.lines().count(), path.display());
    Ok(path)
}
