//! Files and folders on the command line, grouped into submissions.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use kpss_core::{DocumentSet, Input, Options, Report};
use kpss_io::File;
use kpss_io::map::Map;
use kpss_io::pages::Checked;

use crate::failure::Failure;
use crate::found::Found;
use crate::io_words::reason;
use crate::read::{Pieces, Read, Reader};

/// Documents that are validated together.
#[derive(Debug)]
pub struct Submission {
    /// File or folder, as typed.
    pub name: String,
    /// Each document, whatever its format.
    pub files: Vec<File>,
}

impl Submission {
    /// The documents as the core takes them.
    pub(crate) fn inputs(&self) -> Vec<Input<'_>> {
        self.files.iter().map(File::input).collect()
    }

    /// Validates the documents together and makes something of them and of what was found.
    pub(crate) fn checked<T>(
        &self,
        options: &Options<'_>,
        make: impl FnOnce(&Checked<'_>) -> T,
    ) -> T {
        let inputs = kpss_core::Inputs::read(&self.inputs(), &options.limits);
        let documents = DocumentSet::of(&inputs);
        let report = kpss_core::validate(&documents, options);
        make(&Checked { documents: &documents, report: &report, options })
    }

    /// Validates the documents together.
    pub(crate) fn validate(&self, options: &Options<'_>) -> Report {
        let inputs = kpss_core::Inputs::read(&self.inputs(), &options.limits);
        kpss_core::validate(&DocumentSet::of(&inputs), options)
    }
}

/// What the command line named, read and held all at once.
#[derive(Debug, Default)]
pub struct Inputs {
    /// The submissions, in order.
    pub submissions: Vec<Submission>,
    /// More than one submission was asked for, even if only one was found.
    pub(crate) many: bool,
    /// What could not be read, one line each.
    pub failures: Vec<Failure>,
    /// What was left out on purpose, one line each.
    pub notes: Vec<Failure>,
}

impl Inputs {
    /// Reads everything that was named; a bad file does not stop the others.
    pub(crate) fn read(paths: &[PathBuf]) -> Self {
        Self::read_by(paths, None)
    }

    /// The same, tables by a map.
    pub fn read_by(paths: &[PathBuf], map: Option<&Map>) -> Self {
        Self::of(Found::of(paths), map)
    }

    /// The same of one path, its files named as they stand in a folder.
    pub(crate) fn read_below(base: &Path, path: &Path, map: Option<&Map>) -> Self {
        Self::of(Found::below(base, path), map)
    }

    fn of(found: Found, map: Option<&Map>) -> Self {
        let mut inputs = Self::default();
        let reader = Reader { map, base: found.base.as_deref() };
        let mut pieces = Pieces::of(&found.sources, reader.base);
        for piece in pieces.by_ref() {
            let Read { submission, failures } = reader.read(piece);
            inputs.submissions.extend(submission);
            inputs.failures.extend(failures);
        }
        Self { many: found.many || pieces.many, notes: found.notes, ..inputs }
    }
}

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
