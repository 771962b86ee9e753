//! Files that a command writes.

use std::io::ErrorKind;
use std::path::Path;

use crate::failure::Failure;
use crate::inputs::display;
use crate::io_words::reason;

/// Writes a file; one that exists stays, unless it is to be overwritten.
pub(crate) fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    let name = display(path);
    if path.exists() && !force {
        return Err(Failure::new(
            format!("soubor {name} už existuje; přepíše ho --force"),
            format!("the file {name} exists; --force overwrites it"),
        ));
    }
    std::fs::write(path, bytes).map_err(|error| {
        let (cs, en) = match error.kind() {
            // The file is about to be made: what is missing is where it should be.
            ErrorKind::NotFound => ("složka neexistuje".into(), "there is no such folder".into()),
            _ => reason(&error),
        };
        Failure::new(
            format!("soubor {name} nelze zapsat: {cs}"),
            format!("the file {name} cannot be written: {en}"),
        )
    })
}
