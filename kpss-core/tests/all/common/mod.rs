//! What the tests share: files of the repository, edits of the base submission.

mod given;
pub(crate) mod mutate;
pub(crate) mod random_edits;
pub(crate) mod rows;
pub(crate) mod style;

use std::fs;
use std::path::PathBuf;

pub(crate) use given::*;

/// Every document of the seeds, and the base submission.
pub(crate) fn documents() -> Vec<PathBuf> {
    let folders = fs::read_dir(path("examples/seeds")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = folders
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .chain([path("tests/base.json")])
        .collect();
    files.sort();
    files
}
