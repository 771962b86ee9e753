//! Files and folders on the command line, grouped into submissions.

use std::fmt::Write as _;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use kpss_core::{DocumentSet, Input, Options, Report};
use kpss_io::File;
use kpss_io::map::Map;
use kpss_io::pages::Checked;

use crate::failure::Failure;
use crate::folder::{Folder, walk};
use crate::io_words::reason;
use crate::lines::{is_ndjson, lines};
use crate::progress;

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

/// What the command line named.
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
    /// Files that stand where documents do, and are neither JSON nor a workbook.
    left_out: Vec<String>,
    /// How tables are read, if not as the template.
    map: Option<Map>,
    /// The folder from which files are named, if not as they were typed.
    base: Option<PathBuf>,
}

impl Inputs {
    /// Reads everything that was named; a bad file does not stop the others.
    pub(crate) fn read(paths: &[PathBuf]) -> Self {
        Self::read_by(paths, None)
    }

    /// The same, tables by a map.
    pub fn read_by(paths: &[PathBuf], map: Option<Map>) -> Self {
        Self { many: paths.len() > 1, map, ..Self::default() }.with(paths)
    }

    /// The same of one path, its files named as they stand in a folder.
    pub(crate) fn read_below(base: &Path, path: &Path, map: Option<Map>) -> Self {
        let inputs = Self { map, base: Some(base.to_path_buf()), ..Self::default() };
        inputs.with(&[path.to_path_buf()])
    }

    fn with(mut self, paths: &[PathBuf]) -> Self {
        for path in paths {
            if path.as_os_str() == "-" {
                self.add_standard_input();
            } else if path.is_dir() {
                self.add_folder(path);
            } else {
                self.add_file(path);
            }
        }
        self.name_left_out();
        self
    }

    /// How a file or folder is named.
    fn name(&self, path: &Path) -> String {
        let below = self.base.as_deref().and_then(|base| path.strip_prefix(base).ok());
        display(below.unwrap_or(path))
    }

    fn unreadable(&self, path: &Path, error: &std::io::Error) -> Failure {
        unreadable_called(&self.name(path), error)
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

    fn add_standard_input(&mut self) {
        let mut bytes = Vec::new();
        match std::io::stdin().lock().read_to_end(&mut bytes) {
            Ok(_) => self.add_one("-".to_owned(), bytes),
            Err(error) => {
                let (cs, en) = reason(&error);
                self.failures.push(Failure::new(
                    format!("standardní vstup nelze číst: {cs}"),
                    format!("standard input cannot be read: {en}"),
                ));
            }
        }
    }

    fn add_file(&mut self, path: &Path) {
        let name = self.name(path);
        match fs::read(path) {
            Ok(bytes) => self.add_one(name, bytes),
            Err(error) => self.failures.push(self.unreadable(path, &error)),
        }
    }

    /// Opens a file of any kind; why not, if it is a table that cannot be read.
    fn open(&self, name: &str, bytes: Vec<u8>) -> Result<File, Failure> {
        let is_json = name.to_lowercase().ends_with(".json");
        let sign = progress::of_reading(name, bytes.len());
        let opened = match &self.map {
            Some(map) if !is_json => File::open_by(name, bytes, map),
            _ => File::open(name, bytes),
        };
        sign.finish_and_clear();
        opened.map_err(|refused| {
            let said = refused.0;
            Failure::new(format!("{name}: {}", said.cs), format!("{name}: {}", said.en))
        })
    }

    /// CSV files of a folder as the tables of one document.
    fn add_csv(&mut self, folder: &Path, paths: &[PathBuf]) {
        let mut files = Vec::new();
        for path in paths {
            match fs::read(path) {
                Ok(bytes) => files.push((self.name(path), bytes)),
                Err(error) => return self.failures.push(self.unreadable(path, &error)),
            }
        }
        let name = self.name(folder);
        match File::open_csv(name.clone(), &files) {
            Ok(file) => self.submissions.push(Submission { name, files: vec![file] }),
            Err(refused) => {
                let said = refused.0;
                self.failures.push(Failure::new(
                    format!("{name}: {}", said.cs),
                    format!("{name}: {}", said.en),
                ));
            }
        }
    }

    /// A file as a submission of its own.
    fn add_one(&mut self, name: String, bytes: Vec<u8>) {
        if is_ndjson(&name) {
            return self.add_lines(&name, &bytes);
        }
        match self.open(&name, bytes) {
            Ok(file) => self.submissions.push(Submission { name, files: vec![file] }),
            Err(failure) => self.failures.push(failure),
        }
    }

    /// Each line of NDJSON as a submission of its own.
    fn add_lines(&mut self, name: &str, bytes: &[u8]) {
        let before = self.submissions.len();
        let one = |file: File| Submission { name: file.name.clone(), files: vec![file] };
        self.submissions.extend(documents_of_lines(name, bytes).map(one));
        match self.submissions.len() - before {
            0 => self.failures.push(Failure::new(
                format!("{name} neobsahuje žádný dokument"),
                format!("{name} holds no document"),
            )),
            count => self.many |= count > 1,
        }
    }

    /// A folder with documents is one submission; otherwise its subfolders are looked through.
    fn add_folder(&mut self, folder: &Path) {
        let before = self.submissions.len() + self.failures.len();
        walk(folder, &mut |path, found| match found {
            Ok(children) => self.add_children(path, children, path == folder),
            Err(error) => self.failures.push(self.unreadable(path, error)),
        });
        if self.submissions.len() + self.failures.len() == before {
            let name = self.name(folder);
            self.failures.push(Failure::new(
                format!("složka {name} neobsahuje žádné dokumenty (*.json, *.xlsx, *.ods)"),
                format!("the folder {name} holds no documents (*.json, *.xlsx, *.ods)"),
            ));
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
            return self.add_csv(folder, others);
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
        let mut files = Vec::new();
        for path in documents {
            match fs::read(path) {
                Ok(bytes) if is_ndjson(&self.name(path)) => {
                    files.extend(documents_of_lines(&self.name(path), &bytes));
                }
                Ok(bytes) => match self.open(&self.name(path), bytes) {
                    Ok(file) => files.push(file),
                    Err(failure) => self.failures.push(failure),
                },
                Err(error) => self.failures.push(self.unreadable(path, &error)),
            }
        }
        self.submissions.push(Submission { name: self.name(folder), files });
    }
}

/// The documents of NDJSON, each called by its line.
fn documents_of_lines(name: &str, bytes: &[u8]) -> impl Iterator<Item = File> {
    let called = move |number: usize| format!("{name}:{number}");
    lines(bytes).map(move |(number, line)| File::json(called(number), line.to_vec()))
}

fn are_csv(paths: &[PathBuf]) -> bool {
    let is_csv = |path: &PathBuf| path.extension().is_some_and(|it| it.eq_ignore_ascii_case("csv"));
    !paths.is_empty() && paths.iter().all(is_csv)
}

/// Why a file or folder cannot be read.
pub(crate) fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    unreadable_called(&display(path), error)
}

fn unreadable_called(name: &str, error: &std::io::Error) -> Failure {
    let (cs, en) = reason(error);
    Failure::new(format!("{name} nelze číst: {cs}"), format!("{name} cannot be read: {en}"))
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
