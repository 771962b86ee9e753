//! Reads what was found, a piece at a time.

use std::fs;
use std::io::{BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::slice::Iter;

use kpss_io::map::Map;
use kpss_io::{File, Refused};

use crate::failure::Failure;
use crate::file_names::{named, unreadable_called};
use crate::found::Source;
use crate::io_words::reason;
use crate::lines::{Lines, is_ndjson};
use crate::progress;
use crate::submission::Submission;

/// What is read at once: the documents of a submission, or a line that is one.
#[derive(Debug)]
pub(crate) enum Piece<'a> {
    Source(&'a Source),
    Line(String, Vec<u8>),
    Unreadable(Failure),
}

impl Piece<'_> {
    /// About so many bytes wait to be judged.
    pub(crate) const fn weight(&self) -> usize {
        match self {
            Self::Line(_, line) => line.len(),
            // Its documents are read by whoever judges them.
            Self::Source(_) | Self::Unreadable(_) => 1 << 16,
        }
    }
}

/// The pieces of all sources in their order; lines of NDJSON are read when they are asked for.
#[derive(Debug)]
pub(crate) struct Pieces<'a> {
    sources: Iter<'a, Source>,
    base: Option<&'a Path>,
    open: Option<Open>,
    /// Some file had more than one line.
    pub(crate) many: bool,
}

/// A file of NDJSON amid being read.
#[derive(Debug)]
struct Open {
    path: PathBuf,
    name: String,
    lines: Lines<BufReader<fs::File>>,
    count: usize,
}

impl<'a> Pieces<'a> {
    pub(crate) fn of(sources: &'a [Source], base: Option<&'a Path>) -> Self {
        Self { sources: sources.iter(), base, open: None, many: false }
    }

    fn open(&mut self, path: &Path) -> Option<Failure> {
        let name = named(self.base, path);
        match Lines::open(path) {
            Ok(lines) => {
                self.open = Some(Open { path: path.to_path_buf(), name, lines, count: 0 });
                None
            }
            Err(error) => Some(unreadable_called(&name, &error)),
        }
    }

    /// The next line of the open file; at its end, why there was none.
    fn line(&mut self) -> Option<Piece<'a>> {
        let mut open = self.open.take()?;
        match open.lines.next() {
            Some(Ok((number, line))) => {
                open.count += 1;
                self.many |= open.count > 1;
                let name = format!("{}:{number}", open.name);
                self.open = Some(open);
                Some(Piece::Line(name, line))
            }
            Some(Err(error)) => {
                Some(Piece::Unreadable(unreadable_called(&named(self.base, &open.path), &error)))
            }
            None if open.count == 0 => Some(Piece::Unreadable(Failure::new(
                format!("{} neobsahuje žádný dokument", open.name),
                format!("{} holds no document", open.name),
            ))),
            None => None,
        }
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(piece) = self.line() {
                return Some(piece);
            }
            let source = self.sources.next()?;
            let Some(path) = source.of_lines() else { return Some(Piece::Source(source)) };
            if let Some(failure) = self.open(path) {
                return Some(Piece::Unreadable(failure));
            }
        }
    }
}

/// The submission of a piece, if it is one, and what of it could not be read.
#[derive(Debug, Default)]
pub(crate) struct Read {
    pub(crate) submission: Option<Submission>,
    pub(crate) failures: Vec<Failure>,
}

impl Read {
    fn one(name: String, file: File) -> Self {
        Self { submission: Some(Submission { name, files: vec![file] }), failures: Vec::new() }
    }

    fn failed(failure: Failure) -> Self {
        Self { submission: None, failures: vec![failure] }
    }
}

/// How documents are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a> {
    /// How tables are read, if not as the template.
    pub(crate) map: Option<&'a Map>,
    /// The folder from which files are named, if not as they were typed.
    pub(crate) base: Option<&'a Path>,
}

impl Reader<'_> {
    /// Reads a piece; a bad file does not stop the others.
    pub(crate) fn read(&self, piece: Piece<'_>) -> Read {
        match piece {
            Piece::Line(name, line) => Read::one(name.clone(), File::json(name, line)),
            Piece::Unreadable(failure) => Read::failed(failure),
            Piece::Source(source) => match source {
                Source::StandardInput => self.standard_input(),
                Source::File(path) => self.file(path),
                Source::Csv(folder, paths) => self.csv(folder, paths),
                Source::Folder(folder, documents) => self.folder(folder, documents),
                Source::Unreadable(failure) => Read::failed(failure.clone()),
            },
        }
    }

    fn standard_input(&self) -> Read {
        let mut bytes = Vec::new();
        match std::io::stdin().lock().read_to_end(&mut bytes) {
            Ok(_) => self.one("-".to_owned(), bytes),
            Err(error) => {
                let (cs, en) = reason(&error);
                Read::failed(Failure::new(
                    format!("standardní vstup nelze číst: {cs}"),
                    format!("standard input cannot be read: {en}"),
                ))
            }
        }
    }

    fn file(&self, path: &Path) -> Read {
        let name = named(self.base, path);
        match fs::read(path) {
            Ok(bytes) => self.one(name, bytes),
            Err(error) => Read::failed(unreadable_called(&name, &error)),
        }
    }

    fn one(&self, name: String, bytes: Vec<u8>) -> Read {
        match self.open(&name, bytes) {
            Ok(file) => Read::one(name, file),
            Err(failure) => Read::failed(failure),
        }
    }

    /// Opens a file of any kind; why not, if it is a table that cannot be read.
    fn open(&self, name: &str, bytes: Vec<u8>) -> Result<File, Failure> {
        let is_json = name.to_lowercase().ends_with(".json");
        let sign = progress::of_reading(name, bytes.len());
        let opened = match self.map {
            Some(map) if !is_json => File::open_by(name, bytes, map),
            _ => File::open(name, bytes),
        };
        sign.finish_and_clear();
        opened.map_err(|refused| refused_called(name, &refused))
    }

    /// CSV files of a folder as the tables of one document.
    fn csv(&self, folder: &Path, paths: &[PathBuf]) -> Read {
        let mut files = Vec::new();
        for path in paths {
            let name = named(self.base, path);
            match fs::read(path) {
                Ok(bytes) => files.push((name, bytes)),
                Err(error) => return Read::failed(unreadable_called(&name, &error)),
            }
        }
        let name = named(self.base, folder);
        match File::open_csv(name.clone(), &files) {
            Ok(file) => Read::one(name, file),
            Err(refused) => Read::failed(refused_called(&name, &refused)),
        }
    }

    /// All documents of a folder.
    fn folder(&self, folder: &Path, documents: &[PathBuf]) -> Read {
        let (mut files, mut failures) = (Vec::new(), Vec::new());
        for path in documents {
            let name = named(self.base, path);
            match fs::read(path) {
                Ok(bytes) if is_ndjson(&name) => {
                    // A text in memory is read to its end.
                    let lines = Lines::of(&bytes).map_while(Result::ok);
                    files.extend(
                        lines.map(|(number, line)| File::json(format!("{name}:{number}"), line)),
                    );
                }
                Ok(bytes) => match self.open(&name, bytes) {
                    Ok(file) => files.push(file),
                    Err(failure) => failures.push(failure),
                },
                Err(error) => failures.push(unreadable_called(&name, &error)),
            }
        }
        let name = named(self.base, folder);
        Read { submission: Some(Submission { name, files }), failures }
    }
}

fn refused_called(name: &str, refused: &Refused) -> Failure {
    let said = &refused.0;
    Failure::new(format!("{name}: {}", said.cs), format!("{name}: {}", said.en))
}
