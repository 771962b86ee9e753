//! Files and folders on the command line, grouped into submissions.

use std::path::{Path, PathBuf};

use kpss_io::map::Map;

use crate::failure::Failure;
use crate::found::Found;
use crate::read::{Pieces, Read, Reader};
use crate::submission::Submission;

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
