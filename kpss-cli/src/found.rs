//! What the command line named, before a document is read: what is judged one after another need not
//! be held all at once.

use std::io::Error;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::file_names::{named, unreadable_called};
use crate::folder::{Folder, walk};
use crate::lines::{self, is_ndjson};

/// Where documents come from.
#[derive(Debug)]
pub(crate) enum Source {
    StandardInput,
    /// A file, which is one submission, or with each line one if it is NDJSON.
    File(PathBuf),
    /// CSV files of a folder: the tables of one document.
    Csv(PathBuf, Vec<PathBuf>),
    /// A folder and its documents: one submission.
    Folder(PathBuf, Vec<PathBuf>),
    Unreadable(Failure),
}

impl Source {
    /// The file, if each of its lines is a submission.
    pub(crate) fn of_lines(&self) -> Option<&Path> {
        match self {
            Self::File(path) => is_ndjson(&named(None, path)).then_some(path),
            _ => None,
        }
    }

    /// How many submissions there are, where that is known without reading documents.
    fn count(&self) -> Option<usize> {
        match self {
            Self::Folder(..) => Some(1),
            Self::Unreadable(_) => Some(0),
            // A file that cannot be read says so later.
            Self::File(_) => self.of_lines().map(|path| lines::count(path).unwrap_or_default()),
            Self::Csv(..) | Self::StandardInput => None,
        }
    }
}

/// What the command line named.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) sources: Vec<Source>,
    /// More than one submission was asked for, even if only one was found.
    pub(crate) many: bool,
    /// What was left out on purpose, one line each.
    pub(crate) notes: Vec<Failure>,
    /// Files that stand where documents do, and are neither JSON nor a workbook.
    left_out: Vec<String>,
    /// The folder from which files are named, if not as they were typed.
    pub(crate) base: Option<PathBuf>,
}

impl Found {
    /// Looks through everything that was named.
    pub(crate) fn of(paths: &[PathBuf]) -> Self {
        Self { many: paths.len() > 1, ..Self::default() }.with(paths)
    }

    /// The same of one path, its files named as they stand in a folder.
    pub(crate) fn below(base: &Path, path: &Path) -> Self {
        let found = Self { base: Some(base.to_path_buf()), ..Self::default() };
        found.with(&[path.to_path_buf()])
    }

    /// How many submissions there are, where that is known without reading documents.
    pub(crate) fn count(&self) -> Option<usize> {
        self.sources.iter().map(Source::count).sum()
    }

    /// Whether there is but one piece of work.
    pub(crate) fn is_one(&self) -> bool {
        match self.sources.as_slice() {
            [one] => one.of_lines().is_none(),
            all => all.is_empty(),
        }
    }

    fn with(mut self, paths: &[PathBuf]) -> Self {
        for path in paths {
            if path.as_os_str() == "-" {
                self.sources.push(Source::StandardInput);
            } else if path.is_dir() {
                self.add_folder(path);
            } else {
                self.sources.push(Source::File(path.clone()));
            }
        }
        self.name_left_out();
        self
    }

    fn name(&self, path: &Path) -> String {
        named(self.base.as_deref(), path)
    }

    fn unreadable(&mut self, path: &Path, error: &Error) {
        let failure = unreadable_called(&self.name(path), error);
        self.sources.push(Source::Unreadable(failure));
    }

    /// One line for all: a folder of many submissions may hold a file more in each of them.
    fn name_left_out(&mut self) {
        const NAMED: usize = 10;
        let names: Vec<&str> = self.left_out.iter().take(NAMED).map(String::as_str).collect();
        let names = names.join(", ");
        let (cs, en) = match self.left_out.len().saturating_sub(NAMED) {
            0 => (String::new(), String::new()),
            more => {
                (format!(" a další, celkem {}", self.left_out.len()), format!(" (and {more} more)"))
            }
        };
        if !self.left_out.is_empty() {
            self.notes.push(Failure::new(
                format!("stranou zůstaly soubory, které nejsou JSON ani sešit: {names}{cs}"),
                format!("files that are neither JSON nor a workbook were left out: {names}{en}"),
            ));
        }
    }

    /// A folder with documents is one submission; otherwise its subfolders are looked through.
    fn add_folder(&mut self, folder: &Path) {
        let before = self.sources.len();
        walk(folder, &mut |path, found| match found {
            Ok(children) => self.add_children(path, children, path == folder),
            Err(error) => self.unreadable(path, error),
        });
        if self.sources.len() == before {
            let name = self.name(folder);
            self.sources.push(Source::Unreadable(Failure::new(
                format!("složka {name} neobsahuje žádné dokumenty (*.json, *.xlsx, *.ods)"),
                format!("the folder {name} holds no documents (*.json, *.xlsx, *.ods)"),
            )));
        }
    }

    fn add_children(&mut self, folder: &Path, children: &Folder, is_named: bool) {
        if children.is_last() {
            let names: Vec<String> = children.others.iter().map(|path| self.name(path)).collect();
            self.left_out.extend(names);
        }
        let Folder { documents, folders, others } = children;
        // A folder that was named itself and holds nothing but CSV files is one document.
        if documents.is_empty() && folders.is_empty() && is_named && are_csv(others) {
            self.left_out.clear();
            self.sources.push(Source::Csv(folder.to_path_buf(), others.clone()));
            return;
        }
        if documents.is_empty() {
            self.many |= !folders.is_empty();
            return;
        }
        for sub in folders {
            let name = self.name(sub);
            self.notes.push(Failure::new(
                format!("složka {name} stojí vedle dokumentů a zůstala stranou"),
                format!("the folder {name} stands beside documents and was left out"),
            ));
        }
        self.sources.push(Source::Folder(folder.to_path_buf(), documents.clone()));
    }
}

fn are_csv(paths: &[PathBuf]) -> bool {
    let is_csv = |path: &PathBuf| path.extension().is_some_and(|it| it.eq_ignore_ascii_case("csv"));
    !paths.is_empty() && paths.iter().all(is_csv)
}
