//! The list of municipalities that a command line names.

use std::path::Path;

use kpss_core::codes::MunicipalityRegister;

use crate::failure::Failure;
use crate::inputs::{display, unreadable};

pub(crate) fn read_register(path: &Path) -> Result<MunicipalityRegister, Failure> {
    let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
    MunicipalityRegister::read_bytes(&bytes).map_err(|error| {
        let name = display(path);
        Failure::new(
            format!("{name} není seznam obcí: {error}"),
            format!("{name} is no list of municipalities: {error}"),
        )
    })
}
