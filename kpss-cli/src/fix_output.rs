//! Repaired files: shown as a difference, and saved.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use kpss_core::repair::Fixed;
use kpss_core::{masked, unseen_in};
use kpss_io::File;

use crate::failure::Failure;
use crate::file_names::unreadable;
use crate::line_diff::LineDiff;
use crate::lines::is_ndjson;
use crate::output_file;
use crate::submission::Submission;

/// The unified difference between a file and its repaired text, in colour. Personal numbers in the
/// lines around are masked as everywhere.
pub(crate) fn diff(file: &File, new: &str) -> String {
    let old = String::from_utf8_lossy(&file.bytes);
    let text = LineDiff::of(&old, new).unified(&file.name);
    let text = masked(&text);
    if std::io::stdout().is_terminal() { coloured(&text) } else { text.into_owned() }
}

/// What a terminal would obey is written as JSON escapes it, which changes no document.
fn coloured(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let style = match line.as_bytes().first() {
            Some(b'+') => AnsiColor::Green.on_default(),
            Some(b'-') => AnsiColor::Red.on_default(),
            Some(b'@') => AnsiColor::Cyan.on_default(),
            _ => Style::new(),
        };
        // Writing into a String cannot fail.
        let _ = write!(out, "{style}");
        // What nobody sees may be the very thing that is changed.
        for (letter, unseen) in unseen_in(line) {
            if unseen.is_none() {
                out.push(letter);
                continue;
            }
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
        let _ = writeln!(out, "{style:#}");
    }
    out
}

type Fixes<'f> = [(&'f Submission, Fixed)];

/// Every changed text in the order of the files.
fn changed<'f>(fixes: &'f Fixes<'_>) -> impl Iterator<Item = (&'f File, &'f str)> {
    fixes.iter().flat_map(|(submission, done)| {
        let pairs = submission.files.iter().zip(&done.texts);
        pairs.filter_map(|(file, text)| Some((file, text.as_deref()?)))
    })
}

/// Saves the only file under another name, changed or not.
pub(crate) fn save_as(fixes: &Fixes<'_>, path: &Path, force: bool) -> Result<(), Failure> {
    let mut named = fixes.iter().flat_map(|(submission, _)| &submission.files);
    let (Some(file), None) = (named.next(), named.next()) else {
        return Err(Failure::new(
            "s -o se opravuje jeden soubor; více souborů změní --in-place",
            "with -o one file is repaired; --in-place changes several",
        ));
    };
    if file.table().is_some() {
        return Err(by_hand(&file.name));
    }
    let text = changed(fixes).next().map_or(file.bytes.as_slice(), |(_, text)| text.as_bytes());
    output_file::write(path, text, force)
}

fn by_hand(name: &str) -> Failure {
    Failure::new(
        format!("{name} je tabulka: hodnoty, které do ní napsat, jsou vypsané, soubor se nemění"),
        format!("{name} is a table: what to write into it is listed, the file is not changed"),
    )
}

/// Writes changed texts over their files; a line of NDJSON over that line.
pub(crate) fn save(fixes: &Fixes<'_>) -> Result<(), Failure> {
    let mut lines: BTreeMap<PathBuf, Vec<(usize, &str)>> = BTreeMap::new();
    for (file, text) in changed(fixes) {
        if file.name == "-" {
            return Err(Failure::new(
                "standardní vstup nelze změnit na místě; výsledek uloží -o",
                "standard input cannot be changed in place; -o saves the result",
            ));
        }
        match line_of(&file.name) {
            Some((path, number)) => lines.entry(path.into()).or_default().push((number, text)),
            None => overwrite(Path::new(&file.name), text.as_bytes())?,
        }
    }
    for (path, changed) in lines {
        let bytes = fs::read(&path).map_err(|error| unreadable(&path, &error))?;
        let mut all: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
        for (number, text) in changed {
            if let Some(line) = number.checked_sub(1).and_then(|at| all.get_mut(at)) {
                *line = text.as_bytes();
            }
        }
        overwrite(&path, &all.join(&b'\n'))?;
    }
    Ok(())
}

/// The file and the number of a line of NDJSON, which is called by both.
fn line_of(name: &str) -> Option<(&str, usize)> {
    let (path, number) = name.rsplit_once(':')?;
    is_ndjson(path).then(|| Some((path, number.parse().ok()?))).flatten()
}

fn overwrite(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    output_file::stream(path, true, |out| out.write_all(bytes))
}
