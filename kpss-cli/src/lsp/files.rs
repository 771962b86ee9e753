//! The texts that the editor has open, and the files beside them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use gen_lsp_types::{TextDocumentContentChangeEvent as Change, TextDocumentItem};
use kpss_core::editor::Draft;
use kpss_io::File;

use super::loaded::{Group, Loaded, Submission};
use super::positions::{Encoding, Positions};
use super::uri::{path_of, uri_of};
use crate::file_names::display;
use crate::folder::Folder;
use crate::lines::is_ndjson;

/// A folder with more files is no submission of somebody who types, and is not read at each letter.
const MOST_FILES: usize = 200;

/// The language under which an editor may open documents that are not named or begun yet.
const LANGUAGE: &str = "kpss";

struct Open {
    path: Option<PathBuf>,
    version: i32,
    text: String,
    /// Whether it is, or was since it was opened, a document of the model; other JSON is left alone.
    is_ours: bool,
}

/// A file as it was read last; nothing in it where it is none of ours.
struct Read {
    stamp: Stamp,
    file: Option<Arc<File>>,
}

type Stamp = (u64, Option<SystemTime>);

pub(super) struct Files {
    encoding: Encoding,
    together: bool,
    open: BTreeMap<String, Open>,
    read: BTreeMap<PathBuf, Read>,
}

impl Files {
    pub(super) const fn new(encoding: Encoding, together: bool) -> Self {
        Self { encoding, together, open: BTreeMap::new(), read: BTreeMap::new() }
    }

    pub(super) fn open(&mut self, item: TextDocumentItem) {
        let is_named = item.language_id.to_string() == LANGUAGE;
        let is_ours = is_named || Draft::of(&item.text).is_document();
        let path = path_of(&item.uri.0);
        let open = Open { path, version: item.version, text: item.text, is_ours };
        self.open.insert(item.uri.0, open);
    }

    /// Changes a text; changes of one that is not open are none of ours.
    pub(super) fn change(&mut self, uri: &str, version: i32, changes: Vec<Change>) {
        let Some(open) = self.open.get_mut(uri) else { return };
        open.version = version;
        for change in changes {
            match change {
                Change::TextDocumentContentChangePartial(part) => {
                    let (start, end) = Positions::of(&open.text, self.encoding).offsets(part.range);
                    open.text.replace_range(start..end, &part.text);
                }
                Change::TextDocumentContentChangeWholeDocument(whole) => open.text = whole.text,
            }
        }
        open.is_ours |= Draft::of(&open.text).is_document();
    }

    pub(super) fn close(&mut self, uri: &str) {
        self.open.remove(uri);
    }

    /// With which other documents an open one is looked at; nothing where it is none of ours.
    pub(super) fn group(&self, uri: &str) -> Option<Group> {
        let open = self.open.get(uri).filter(|open| open.is_ours)?;
        let folder = open.path.as_deref().and_then(Path::parent).filter(|_| self.together);
        Some(folder.map_or_else(|| Group::Alone(uri.to_owned()), |it| Group::Folder(it.into())))
    }

    /// The groups of all open documents.
    pub(super) fn groups(&self) -> impl Iterator<Item = Group> {
        self.open.keys().filter_map(|uri| self.group(uri))
    }

    /// The documents of a group: as the editor has them, or else as they are saved. The same that
    /// `kpss validate` takes for a submission, without files that are none of ours.
    pub(super) fn submission(&mut self, group: &Group) -> Submission {
        let documents = match group {
            Group::Alone(uri) => self.loaded(uri).into_iter().collect(),
            Group::Folder(folder) => self.of_folder(folder),
        };
        Submission { group: group.clone(), documents }
    }

    fn of_folder(&mut self, folder: &Path) -> Vec<Loaded> {
        let found = Folder::read(folder).map(|found| found.documents).unwrap_or_default();
        // Lines of NDJSON are documents of other people's programs, and each has no name of its own.
        let found = found.into_iter().filter(|path| !is_ndjson(&display(path)));
        let mut paths: Vec<PathBuf> = found.take(MOST_FILES).collect();
        let is_here = |open: &&Open| {
            open.is_ours && open.path.as_deref().and_then(Path::parent) == Some(folder)
        };
        let new: Vec<PathBuf> =
            self.open.values().filter(is_here).filter_map(|open| open.path.clone()).collect();
        paths.extend(new);
        paths.sort();
        paths.dedup();
        paths.iter().filter_map(|path| self.of_path(path)).collect()
    }

    fn of_path(&mut self, path: &Path) -> Option<Loaded> {
        let open = self.open.iter().find(|(_, open)| open.path.as_deref() == Some(path));
        if let Some((uri, open)) = open {
            return if open.is_ours { self.loaded(uri) } else { None };
        }
        let about = fs::metadata(path).ok()?;
        let stamp = (about.len(), about.modified().ok());
        if self.read.get(path).is_none_or(|read| read.stamp != stamp) {
            let file = read(path).map(Arc::new);
            self.read.insert(path.to_path_buf(), Read { stamp, file });
        }
        let file = self.read.get(path)?.file.clone()?;
        Some(Loaded { uri: uri_of(path).into(), version: None, file })
    }

    fn loaded(&self, uri: &str) -> Option<Loaded> {
        let open = self.open.get(uri)?;
        let name = open.path.as_deref().map_or_else(|| uri.to_owned(), display);
        let file = Arc::new(File::json(name, open.text.clone().into_bytes()));
        Some(Loaded { uri: uri.into(), version: Some(open.version), file })
    }
}

/// A document that is saved; nothing of a file that is none of ours, or cannot be read.
fn read(path: &Path) -> Option<File> {
    let file = File::open(display(path), fs::read(path).ok()?).ok()?;
    let is_ours = file.table().is_some()
        || std::str::from_utf8(&file.bytes).is_ok_and(|text| Draft::of(text).is_document());
    is_ours.then_some(file)
}
