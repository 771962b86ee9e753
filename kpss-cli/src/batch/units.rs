//! The submissions of a folder.

use std::fs;
use std::path::{Path, PathBuf};

use super::file_names::mark;
use super::out::OutFolder;
use crate::failure::Failure;
use crate::file_names::{display, unreadable};
use crate::folder::Folder;

use kpss_core::lists::Order as _;

/// One submission: a folder with its documents, or a file.
pub(super) struct Unit {
    /// How it is called in the folder that is judged.
    pub(super) name: String,
    pub(super) path: PathBuf,
    /// Why nothing of it is read.
    pub(super) refused: Option<Failure>,
}

/// What a folder holds.
#[derive(Default)]
pub(super) struct Units {
    /// The submissions by name.
    pub(super) list: Vec<Unit>,
    /// Files that nobody hands in as a plan.
    pub(super) left_out: Vec<String>,
}

/// Endings of files that are handed in, readable or not; others are notes, pictures and the like.
const HANDED_IN: [&str; 16] = [
    "json", "ndjson", "jsonl", "xlsx", "xlsm", "ods", "xls", "csv", "docx", "doc", "odt", "rtf",
    "pdf", "xlsb", "numbers", "pages",
];

/// Above this size a file is no plan, and reading it would take the memory of all others.
const LARGEST: u64 = 1 << 30;

/// Folders are looked through so deep, as everywhere else.
const DEEPEST: usize = 8;

/// Looks through a folder, past the one with the reports.
pub(super) fn find(folder: &Path, out: &OutFolder) -> Result<Units, Failure> {
    let root = fs::canonicalize(folder).map_err(|error| unreadable(folder, &error))?;
    let mut finder = Finder { folder, root, out, units: Units::default() };
    finder.look(folder, 0).map_err(|error| unreadable(folder, &error))?;
    let mut units = finder.units;
    units.list.order_by(|a, b| a.name.cmp(&b.name));
    units.left_out.order();
    if units.list.is_empty() {
        let name = display(folder);
        return Err(Failure::new(
            format!("ve složce {name} není žádné podání"),
            format!("the folder {name} holds no submission"),
        ));
    }
    Ok(units)
}

struct Finder<'a> {
    folder: &'a Path,
    /// The folder itself, whichever links lead to it.
    root: PathBuf,
    out: &'a OutFolder,
    units: Units,
}

impl Finder<'_> {
    fn look(&mut self, folder: &Path, depth: usize) -> std::io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            let name = entry.file_name();
            if is_hidden(&name.to_string_lossy()) || self.out.is(&path) {
                continue;
            }
            if kind.is_symlink() && path.is_dir() {
                self.add(path, Some(link_to_folder()));
            } else if kind.is_dir() {
                self.look_into(path, depth);
            } else if !path.is_file() && !kind.is_symlink() {
                // A pipe or a device would be waited for without end.
            } else if depth == 0 && is_handed_in(&path) {
                let refused = self.refused(std::slice::from_ref(&path));
                self.add(path, refused);
            } else {
                let name = self.name(&path);
                self.units.left_out.push(name);
            }
        }
        Ok(())
    }

    /// A folder with documents is a submission; one with nothing but folders is looked through.
    fn look_into(&mut self, path: PathBuf, depth: usize) {
        let children = match Folder::read(&path) {
            Ok(children) => children,
            Err(error) => {
                let failure = unreadable(Path::new(&self.name(&path)), &error);
                return self.add(path, Some(failure));
            }
        };
        if !children.is_last() && depth < DEEPEST {
            if let Err(error) = self.look(&path, depth + 1) {
                let failure = unreadable(Path::new(&self.name(&path)), &error);
                self.add(path, Some(failure));
            }
            return;
        }
        let refused = self.refused(&children.documents).or_else(|| self.refused(&children.others));
        self.add(path, refused);
    }

    /// Why one of the files is not to be read.
    fn refused(&self, files: &[PathBuf]) -> Option<Failure> {
        files.iter().find_map(|path| {
            let name = self.name(path);
            let real = match fs::canonicalize(path) {
                Ok(real) => real,
                Err(error) => return Some(unreadable(Path::new(&name), &error)),
            };
            if !real.starts_with(&self.root) {
                return Some(Failure::new(
                    format!("{name} je odkaz, který vede ven ze složky; nečte se"),
                    format!("{name} is a link that leads out of the folder; it is not read"),
                ));
            }
            let size = fs::metadata(&real).map_or(0, |it| it.len());
            (size > LARGEST).then(|| {
                Failure::new(
                    format!("{name} má přes 1 GiB; tak velký soubor není plán a nečte se"),
                    format!(
                        "{name} has more than 1 GiB; so large a file is no plan and is not read"
                    ),
                )
            })
        })
    }

    fn add(&mut self, path: PathBuf, refused: Option<Failure>) {
        let name = self.name(&path);
        self.units.list.push(Unit { name, path, refused });
    }

    /// The path below the folder. Two names that are not UTF-8 may look alike, and are told apart.
    fn name(&self, path: &Path) -> String {
        let below = path.strip_prefix(self.folder).unwrap_or(path);
        match below.to_str() {
            Some(_) => display(below),
            None => format!("{}~{}", display(below), mark(below.as_os_str().as_encoded_bytes())),
        }
    }
}

/// What programs lay beside the files that they have open, and what systems hide.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$")
}

fn is_handed_in(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| HANDED_IN.contains(&ending.as_str()))
}

fn link_to_folder() -> Failure {
    Failure::new(
        "je to odkaz na složku; odkazy na složky se nesledují",
        "it is a link to a folder; links to folders are not followed",
    )
}
