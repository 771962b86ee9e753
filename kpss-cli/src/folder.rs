//! What stands directly in a folder.

use std::fs;
use std::path::{Path, PathBuf};

/// The children of a folder in the order of their names, without hidden ones and links to folders.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    pub(crate) documents: Vec<PathBuf>,
    pub(crate) folders: Vec<PathBuf>,
    /// Files that are no JSON.
    pub(crate) others: Vec<PathBuf>,
}

impl Folder {
    pub(crate) fn read(path: &Path) -> std::io::Result<Self> {
        let mut folder = Self::default();
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folder.folders.push(path);
            } else if path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("json")) {
                folder.documents.extend(path.is_file().then_some(path));
            } else if path.is_file() {
                folder.others.push(path);
            }
        }
        folder.documents.sort();
        folder.folders.sort();
        folder.others.sort();
        Ok(folder)
    }

    /// Whether it is a submission, or was meant to be one: a folder of folders may hold anything.
    pub(crate) fn is_last(&self) -> bool {
        !self.documents.is_empty() || self.folders.is_empty()
    }
}
