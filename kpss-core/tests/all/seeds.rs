//! The five seeds: canonical text, every fact at its place.

use std::fs;
use std::path::PathBuf;

use kpss_core::Document;
use serde_json::Value;

/// Folders of the seeds.
fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(crate::common::path("examples/seeds"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

/// The documents of a folder.
fn documents(folder: &PathBuf) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .collect();
    files.sort();
    files
}

#[test]
fn there_are_five_seeds() {
    let names: Vec<_> = folders().iter().map(|path| path.file_name().unwrap().to_owned()).collect();
    assert_eq!(names, ["benesov", "cesky-krumlov", "dacice", "otrokovice", "votice"]);
}

#[test]
fn reading_and_writing_gives_the_same_text() {
    let mut count = 0;
    for path in folders().iter().flat_map(documents).chain([crate::common::path("tests/base.json")])
    {
        let text = fs::read_to_string(&path).unwrap();
        let document = Document::read(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(document.to_json(), text, "{}", path.display());
        count += 1;
    }
    assert!(count > 25, "{count} documents");
}

/// `| fact | file | pointer | value |`, the last two in backticks.
fn fact(line: &str) -> Option<(String, String, String)> {
    let cells: Vec<&str> = line.split('|').map(str::trim).collect();
    let [_, _, file, pointer, value, _] = cells.as_slice() else { return None };
    let bare = |cell: &str| Some(cell.strip_prefix('`')?.strip_suffix('`')?.to_owned());
    Some((file.trim_matches('`').to_owned(), bare(pointer)?, bare(value)?))
}

#[test]
fn every_fact_stands_at_its_pointer() {
    let mut facts = 0;
    for folder in folders() {
        let before = facts;
        for line in fs::read_to_string(folder.join("FACTS.md")).unwrap().lines() {
            let Some((file, pointer, value)) = fact(line) else { continue };
            let text = fs::read_to_string(folder.join(&file)).unwrap();
            let document: Value = serde_json::from_str(&text).unwrap();
            let expected: Value = serde_json::from_str(&value)
                .unwrap_or_else(|error| panic!("{}: {line}: {error}", folder.display()));
            let found = document.pointer(&pointer);
            assert_eq!(found, Some(&expected), "{}: {line}", folder.display());
            facts += 1;
        }
        assert!(facts - before > 100, "{}: {} facts", folder.display(), facts - before);
    }
    assert_eq!(facts, 817, "facts were added or lost");
}
