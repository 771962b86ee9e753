//! Files that a command writes.

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::file_names::display;
use crate::io_words::reason;

/// Writes a file; one that exists stays, unless it is to be overwritten.
pub(crate) fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    check_free(path, force)?;
    std::fs::write(path, bytes).map_err(|error| unwritable(path, &error))
}

/// Writes a file piece by piece; its name appears only once it is whole.
pub(crate) fn stream(
    path: &Path,
    force: bool,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    check_free(path, force)?;
    // A device or a pipe is written into: a file in its place would end it for everybody.
    if path.metadata().is_ok_and(|known| !known.is_file() && !known.is_dir()) {
        return into(path, write).map_err(|error| unwritable(path, &error));
    }
    let part = part(path);
    let written = into(&part, write).and_then(|()| std::fs::rename(&part, path));
    written.map_err(|error| {
        // What was begun helps nobody; where it cannot be taken away, the reason is said already.
        let _ = std::fs::remove_file(&part);
        unwritable(path, &error)
    })
}

fn into(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    write(&mut out)?;
    out.into_inner().map_err(io::IntoInnerError::into_error)?;
    Ok(())
}

/// The file beside the wanted one in which it grows.
fn part(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    path.with_file_name(name)
}

fn check_free(path: &Path, force: bool) -> Result<(), Failure> {
    if !path.exists() || force {
        return Ok(());
    }
    let name = display(path);
    Err(Failure::new(
        format!("soubor {name} už existuje; přepíše ho --force"),
        format!("the file {name} exists; --force overwrites it"),
    ))
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let (cs, en) = match error.kind() {
        // The file is about to be made: what is missing is where it should be.
        ErrorKind::NotFound => ("složka neexistuje".into(), "there is no such folder".into()),
        _ => reason(error),
    };
    let name = display(path);
    Failure::new(
        format!("soubor {name} nelze zapsat: {cs}"),
        format!("the file {name} cannot be written: {en}"),
    )
}
