//! The submissions of a folder, and how their files look without being read.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::folder::Folder;

/// Name, size and time of each file of a submission.
pub(super) type Stamp = Vec<(PathBuf, u64, Option<SystemTime>)>;

/// Folders are looked through so deep, as everywhere else.
const DEEPEST: usize = 8;

/// Each submission with its files; nothing where the file or folder is not there.
pub(super) fn stamps(path: &Path) -> Option<BTreeMap<PathBuf, Stamp>> {
    let mut found = BTreeMap::new();
    if path.is_file() {
        found.insert(path.to_path_buf(), stamp(std::slice::from_ref(&path.to_path_buf())));
        return Some(found);
    }
    look_through(path, 0, &mut found)?;
    Some(found)
}

/// A folder with documents is a submission; otherwise its folders are looked through. Files that
/// programs lay beside those that they have open are none of its documents.
fn look_through(folder: &Path, depth: usize, found: &mut BTreeMap<PathBuf, Stamp>) -> Option<()> {
    let Folder { documents, folders, .. } = Folder::read(folder).ok()?;
    if !documents.is_empty() {
        found.insert(folder.to_path_buf(), stamp(&documents));
    } else if depth < DEEPEST {
        for below in folders {
            // One that went away meanwhile has no submission.
            let _ = look_through(&below, depth + 1, found);
        }
    }
    Some(())
}

fn stamp(files: &[PathBuf]) -> Stamp {
    let one = |path: &PathBuf| {
        let about = fs::metadata(path).ok();
        let size = about.as_ref().map_or(0, fs::Metadata::len);
        (path.clone(), size, about.and_then(|about| about.modified().ok()))
    };
    files.iter().map(one).collect()
}
