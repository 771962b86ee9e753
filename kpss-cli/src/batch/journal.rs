//! What was judged so far, a line a submission, so that a run that was interrupted goes on.
//!
//! A line is added when the reports of a submission are written; one that was cut by an interruption
//! is passed over. Once all are done the lines are put in the order of their names, so that the file
//! is the same however the work went. The rows stay on the disk until they are asked for.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};

use kpss_io::overview::{Row, Tallies};
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::file_names::{display, unreadable};
use crate::io_words::reason;
use crate::output_file;

/// A submission that was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) name: String,
    /// Name of its reports, without the ending.
    pub(super) file: String,
    /// Hash of its files; none where they have to be read again.
    pub(super) inputs: Option<String>,
    /// Hash of its reports.
    pub(super) outputs: String,
    /// Whether some of its files could not be read.
    pub(super) is_unreadable: bool,
    pub(super) row: Row,
    pub(super) tallies: Tallies,
}

/// The beginning of an entry, and where it stands.
#[derive(Debug, Deserialize)]
pub(super) struct Known {
    name: String,
    pub(super) file: String,
    #[serde(default)]
    pub(super) inputs: Option<String>,
    #[serde(default)]
    pub(super) outputs: String,
    #[serde(skip)]
    start: u64,
    #[serde(skip)]
    length: usize,
}

/// The first line: by what the submissions were judged.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    kpss_batch: u8,
    by: String,
}

/// What an earlier run left.
pub(super) struct Journal {
    path: PathBuf,
    known: BTreeMap<String, Known>,
    /// Whether there was an earlier run by other rules, options or another program.
    pub(super) is_other: bool,
}

/// Takes in what this run does.
pub(super) struct Lines {
    path: PathBuf,
    by: String,
    file: File,
}

impl Journal {
    /// Reads what an earlier run did by the same rules and options, and opens the file for more.
    pub(super) fn open(path: &Path, by: &str) -> Result<(Self, Lines), Failure> {
        let (head, known) = read(path).map_err(|error| unreadable(path, &error))?;
        let is_same = head.as_ref().is_some_and(|head| head.by == by);
        let is_other = !is_same && !known.is_empty();
        if !is_same {
            // What was judged otherwise is judged again; its files are remembered until then.
            let old: Vec<String> = known.values().map(forgotten).collect();
            write_all(path, by, old.into_iter().map(Ok))?;
        }
        let (_, known) = read(path).map_err(|error| unreadable(path, &error))?;
        let file = File::options().append(true).open(path);
        let file = file.map_err(|error| unwritable(path, &error))?;
        let mut lines = Lines { path: path.to_path_buf(), by: by.to_owned(), file };
        if !ends_with_a_line(path) {
            lines.put("\n")?;
        }
        Ok((Self { path: path.to_path_buf(), known, is_other }, lines))
    }

    /// What is known of a submission.
    pub(super) fn known(&self, name: &str) -> Option<&Known> {
        self.known.get(name)
    }

    /// The names of all reports that were written.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        self.known.values().map(|known| known.file.as_str())
    }

    /// The whole of an entry.
    pub(super) fn entry(&self, known: &Known) -> Option<Entry> {
        serde_json::from_str(&line(&self.path, known).ok()?).ok()
    }
}

impl Lines {
    /// Adds a submission.
    pub(super) fn append(&mut self, entry: &Entry) -> Result<(), Failure> {
        // An entry holds nothing that JSON cannot carry.
        self.put(&(serde_json::to_string(entry).unwrap_or_default() + "\n"))
    }

    /// Puts the lines of the submissions in order, and leaves those of others out.
    pub(super) fn settle(self, names: &[&str]) -> Result<(), Failure> {
        let Self { path, by, file } = self;
        drop(file);
        let (_, known) = read(&path).map_err(|error| unreadable(&path, &error))?;
        let in_order = names.iter().filter_map(|name| known.get(*name));
        write_all(&path, &by, in_order.map(|known| line(&path, known)))
    }

    fn put(&mut self, text: &str) -> Result<(), Failure> {
        self.file.write_all(text.as_bytes()).map_err(|error| unwritable(&self.path, &error))
    }
}

/// The head and the entries, a later one in place of an earlier one; nothing of a file that is none.
fn read(path: &Path) -> std::io::Result<(Option<Head>, BTreeMap<String, Known>)> {
    let mut known = BTreeMap::new();
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok((None, known)),
        Err(error) => return Err(error),
    };
    let (mut reader, mut text, mut start) = (BufReader::new(file), Vec::new(), 0);
    let mut head = None;
    loop {
        text.clear();
        let length = reader.read_until(b'\n', &mut text)?;
        if length == 0 {
            return Ok((head, known));
        }
        if start == 0 {
            head = serde_json::from_slice(&text).ok();
        } else if let Ok(one) = serde_json::from_slice::<Known>(&text) {
            known.insert(one.name.clone(), Known { start, length, ..one });
        }
        start += u64::try_from(length).unwrap_or_default();
    }
}

/// One line, without its end.
fn line(path: &Path, known: &Known) -> std::io::Result<String> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(known.start))?;
    let mut text = vec![0; known.length];
    file.read_exact(&mut text)?;
    let text = String::from_utf8(text).map_err(|_| std::io::ErrorKind::InvalidData)?;
    Ok(text.trim_end_matches('\n').to_owned())
}

/// An entry of which only the name of its reports is kept.
fn forgotten(known: &Known) -> String {
    serde_json::json!({ "name": known.name, "file": known.file }).to_string()
}

/// Writes the file anew; it is replaced only once it is whole.
fn write_all(
    path: &Path,
    by: &str,
    lines: impl Iterator<Item = std::io::Result<String>>,
) -> Result<(), Failure> {
    let head = Head { kpss_batch: 1, by: by.to_owned() };
    let head = serde_json::to_string(&head).unwrap_or_default();
    output_file::stream(path, true, |out| {
        writeln!(out, "{head}")?;
        for line in lines {
            writeln!(out, "{}", line?)?;
        }
        Ok(())
    })
}

/// Whether the last line is whole; one that was cut must not run into the next one.
fn ends_with_a_line(path: &Path) -> bool {
    let last = File::open(path).and_then(|mut file| {
        let mut last = [0];
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
        Ok(last)
    });
    last.is_ok_and(|last| last == *b"\n")
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    let (name, (cs, en)) = (display(path), reason(error));
    Failure::new(
        format!("soubor {name} nelze zapsat: {cs}"),
        format!("the file {name} cannot be written: {en}"),
    )
}
