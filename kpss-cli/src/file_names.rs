//! How files and folders are called.

use std::fmt::Write as _;
use std::path::Path;

use crate::failure::Failure;
use crate::io_words::reason;

/// Why a file or folder cannot be read.
pub(crate) fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    unreadable_called(&display(path), error)
}

/// The same of something that is called so.
pub(crate) fn unreadable_called(name: &str, error: &std::io::Error) -> Failure {
    let (cs, en) = reason(error);
    Failure::new(format!("{name} nelze číst: {cs}"), format!("{name} cannot be read: {en}"))
}

/// How a file or folder is named: below a folder, if there is one.
pub(crate) fn named(base: Option<&Path>, path: &Path) -> String {
    display(base.and_then(|base| path.strip_prefix(base).ok()).unwrap_or(path))
}

/// A path as the report shows it: forward slashes on every system. What is no character is written as
/// `%E8`, so that two names stay two.
pub(crate) fn display(path: &Path) -> String {
    let mut shown = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        shown.push_str(&chunk.valid().replace('\\', "/"));
        for byte in chunk.invalid() {
            let _ = write!(shown, "%{byte:02X}");
        }
    }
    shown
}
