//! What stands directly in a folder.

use std::fs;
use std::io::Error;
use std::path::{Path, PathBuf};

/// The children of a folder in the order of their names, without hidden ones and links to folders.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    pub(crate) documents: Vec<PathBuf>,
    pub(crate) folders: Vec<PathBuf>,
    /// Files that are neither JSON nor a workbook.
    pub(crate) others: Vec<PathBuf>,
}

/// Endings of files that are documents wherever they stand in a folder. A CSV file is one only if it
/// is named, because a folder may also hold lists.
const DOCUMENTS: [&str; 7] = ["json", "ndjson", "jsonl", "xlsx", "xlsm", "ods", "xls"];

fn is_document(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| DOCUMENTS.contains(&ending.as_str()))
}

/// Below the folder that was named, this many folders deep documents are looked for.
const DEEPEST: usize = 8;

/// Visits a folder, and the folders below it down to those in which documents stand.
pub(crate) fn walk(folder: &Path, visit: &mut dyn FnMut(&Path, Result<&Folder, &Error>)) {
    walk_from(folder, 0, visit);
}

fn walk_from(folder: &Path, depth: usize, visit: &mut dyn FnMut(&Path, Result<&Folder, &Error>)) {
    let found = Folder::read(folder);
    visit(folder, found.as_ref());
    let Ok(children) = found else { return };
    if children.documents.is_empty() && depth < DEEPEST {
        children.folders.iter().for_each(|sub| walk_from(sub, depth + 1, visit));
    }
}

/// The folders that are submissions each, from the one that is named downwards: those in which
/// documents stand. Where there is none, or a folder cannot be read, it stands for itself, and
/// reading it says why.
pub fn submissions(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    walk(folder, &mut |path, children| {
        if children.is_ok_and(|children| children.documents.is_empty()) {
            return;
        }
        found.push(path.to_path_buf());
    });
    if found.is_empty() { vec![folder.to_path_buf()] } else { found }
}

impl Folder {
    pub(crate) fn read(path: &Path) -> std::io::Result<Self> {
        let mut folder = Self::default();
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            let path = entry.path();
            // Excel keeps `~$plan.xlsx` beside a workbook that is open.
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with('.') || name.starts_with("~$") {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folder.folders.push(path);
            } else if is_document(&path) {
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
