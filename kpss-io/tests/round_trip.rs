//! A document becomes tables and is the same document when they are read again.
#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

use kpss_core::{Document, Lang};
use kpss_io::File;
use kpss_io::transcribe::transcribe;
use kpss_io::workbook::{tables, write};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(documents(&path));
        } else if path.extension().is_some_and(|kind| kind == "json") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The first line in which two documents differ.
fn first_difference(one: &Document, other: &Document) -> Option<(String, String)> {
    let (one, other) = (one.to_json(), other.to_json());
    let pair = |(one, other): (&str, &str)| (one.to_owned(), other.to_owned());
    let differ = one.lines().zip(other.lines()).find(|(one, other)| one != other).map(pair);
    differ.or_else(|| (one != other).then(|| ("length".to_owned(), "length".to_owned())))
}

#[test]
fn documents_come_back_from_workbooks_as_they_were() {
    let mut files = documents(&root().join("examples/seeds"));
    files.push(root().join("tests/base.json"));
    let mut compared = 0;
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let Ok(document) = Document::read(&text) else { continue };
        let book = write(&document, Lang::Cs).unwrap();
        let opened = File::open("file.xlsx", book).unwrap();
        let read = opened.table().unwrap();
        let back = Document::read(&read.json).unwrap();
        assert_eq!(first_difference(&back, &document), None, "{}", file.display());
        assert_eq!(read.remarks, [], "{}", file.display());
        compared += 1;
    }
    assert!(compared >= 20, "{compared}");
}

#[test]
fn what_a_file_holds_beside_its_tables_is_named() {
    let document = Document::read(r#"{"kind": "plan", "id": "p", "title": "Plán"}"#).unwrap();
    let mut book = tables(&document, Lang::Cs).unwrap();
    book.macros = true;
    book.pictures = 2;
    let read = transcribe("file.xlsm", &book).unwrap();
    let said: Vec<String> =
        read.remarks.iter().map(|remark| format!("{:?}", remark.kind)).collect();
    assert_eq!(
        said,
        [
            r#"NeverRead { what: LocalizedText { cs: "makra", en: "macros" } }"#,
            r#"NeverRead { what: LocalizedText { cs: "2\u{a0}obrázky", en: "2\u{a0}pictures" } }"#,
        ]
    );
}

#[test]
fn documents_come_back_from_tables_as_they_were() {
    let mut files = documents(&root().join("examples/seeds"));
    files.extend(documents(&root().join("tests/cases/practice")));
    files.push(root().join("tests/base.json"));
    let mut compared = 0;
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let Ok(document) = Document::read(&text) else { continue };
        for lang in [Lang::Cs, Lang::En] {
            let book = match tables(&document, lang) {
                Ok(book) => book,
                Err(refused) => panic!("{}: {refused}", file.display()),
            };
            let read = transcribe("file.xlsx", &book).unwrap();
            for remark in &read.remarks {
                eprintln!("{remark:?}");
            }
            let back = Document::read(&read.json)
                .unwrap_or_else(|error| panic!("{}: {error}\n{}", file.display(), read.json));
            assert_eq!(first_difference(&back, &document), None, "{}", file.display());
            assert_eq!(read.remarks, [], "{}", file.display());
            compared += 1;
        }
    }
    assert!(compared >= 80, "{compared}");
}
