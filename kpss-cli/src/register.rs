//! The list of municipalities: the one that the command line names, or the one that is shipped.

use std::path::Path;

use kpss_core::Lang;
use kpss_core::codes::MunicipalityRegister;

use crate::failure::Failure;
use crate::file_names::{display, unreadable};

/// The municipalities of the whole country; see `data/README.md`.
pub const SHIPPED: &str = include_str!("../data/municipalities.csv");

/// The word that asks for no list at all.
const NONE: &str = "none";

pub(crate) fn register(named: Option<&Path>) -> Result<Option<MunicipalityRegister>, Failure> {
    match named {
        None => Ok(MunicipalityRegister::read(SHIPPED).ok()),
        Some(path) if path.as_os_str() == NONE => Ok(None),
        Some(path) => read(path).map(Some),
    }
}

fn read(path: &Path) -> Result<MunicipalityRegister, Failure> {
    let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
    MunicipalityRegister::read_bytes(&bytes).map_err(|error| {
        let name = display(path);
        Failure::new(
            format!("{name} není seznam obcí: {}", error.message(Lang::Cs)),
            format!("{name} is no list of municipalities: {}", error.message(Lang::En)),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_list_is_that_of_the_whole_country() {
        let list = MunicipalityRegister::read(SHIPPED).unwrap();
        assert_eq!(list.len(), 6258);
        assert_eq!(list.valid_on().map(|day| day.to_string()).as_deref(), Some("2025-01-01"));
        assert_eq!(list.get("530905").unwrap().orp, "2126");
    }
}
