//! What the tests share: files of the repository, edits of the base submission.

mod given;
pub(crate) mod mutate;
pub(crate) mod random_edits;
pub(crate) mod rows;
pub(crate) mod style;

use std::fs;
use std::path::PathBuf;

pub(crate) use given::*;
use kpss_core::{Document, DocumentSet, Input, Inputs, Limits, Options, Report};

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

/// Validates inputs together.
pub(crate) fn validate(inputs: &[Input<'_>], options: &Options<'_>) -> Report {
    let inputs = Inputs::read(inputs, &options.limits);
    kpss_core::validate(&DocumentSet::of(&inputs), options)
}

/// Documents as the set that questions look at; a test is short, so they may stay in memory.
pub(crate) fn set(documents: Vec<(&'static str, Document)>) -> DocumentSet<'static> {
    let documents: &'static Vec<(&str, Document)> = Box::leak(Box::new(documents));
    let inputs: Vec<Input<'_>> =
        documents.iter().map(|(name, document)| Input::document(name, document)).collect();
    DocumentSet::of(Box::leak(Box::new(Inputs::read(&inputs, &Limits::default()))))
}
