//! Files of every kind as grids.
#![cfg(test)]

mod hostile;
mod parts;
mod reported;
mod same;
mod word;

use std::borrow::Cow;
use std::fmt::Write;
use std::io::{Cursor, Write as _};

use kpss_io::grid::{Address, Book, Grid, GridError, GridLimits, Value};

/// A file of `tests/data/grid`.
fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/data/grid/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn read(name: &str, bytes: &[u8]) -> Result<Book, GridError> {
    kpss_io::grid::read(name, bytes, &GridLimits::default())
}

fn read_file(name: &str) -> Book {
    read(name, &file(name)).unwrap()
}

/// A table in lines, as short as they can be read.
fn lines(grid: &Grid) -> String {
    let mut lines = String::new();
    for row in &grid.rows {
        for cell in &row.cells {
            let at = Address { row: row.index, column: cell.column };
            let value = match &cell.value {
                Value::Text(text) => format!("{text:?}"),
                Value::Number(number) => format!("{number}"),
                Value::Percent(share) => format!("{share} as %"),
                Value::Date(day) => format!("{day}"),
                Value::Bool(yes) => format!("{yes}"),
                Value::Error(error) => format!("error {error}"),
                Value::Uncalculated => "uncalculated".into(),
            };
            write!(lines, "{at} {value}").unwrap();
            for (flag, word) in [
                (row.hidden, "hidden"),
                (cell.formula, "formula"),
                (cell.struck, "struck"),
                (cell.comment, "comment"),
            ] {
                if flag {
                    write!(lines, " {word}").unwrap();
                }
            }
            for look in grid.looks.iter().filter(|look| look.at == at) {
                write!(lines, " {:?}", look.shown).unwrap();
            }
            lines.push('\n');
        }
    }
    for area in &grid.merged {
        writeln!(lines, "merged {}:{}", area.first, area.last).unwrap();
    }
    for comment in &grid.comments {
        writeln!(lines, "comment {} {:?}", comment.at, comment.text).unwrap();
    }
    if !grid.hidden_columns.is_empty() {
        writeln!(lines, "hidden columns {:?}", grid.hidden_columns).unwrap();
    }
    lines
}

/// A zip of parts.
fn zip<T: AsRef<str>>(parts: &[(&str, T)]) -> Vec<u8> {
    packed(parts, 1)
}

/// The same, packed as tightly as said.
fn packed<T: AsRef<str>>(parts: &[(&str, T)], level: i64) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let options = zip::write::SimpleFileOptions::default().compression_level(Some(level));
        zip.start_file(*name, options).unwrap();
        zip.write_all(content.as_ref().as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The references of a part: identifier, last word of the type, target, whether it is outside.
fn relations(all: &[(&str, &str, &str, bool)]) -> String {
    let mut xml = "<Relationships>".to_owned();
    for (id, kind, target, external) in all {
        let mode = if *external { " TargetMode=\"External\"" } else { "" };
        write!(
            xml,
            "<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"{mode}/>"
        )
        .unwrap();
    }
    xml + "</Relationships>"
}

/// A workbook with one sheet, and other parts.
fn workbook(sheet: &str, other: &[(&str, &str)]) -> Vec<u8> {
    zip(&workbook_parts(sheet, other))
}

fn workbook_parts<'a>(
    sheet: &'a str,
    other: &[(&'a str, &'a str)],
) -> Vec<(&'a str, Cow<'a, str>)> {
    let root = relations(&[("rId1", "officeDocument", "xl/workbook.xml", false)]);
    let book = relations(&[
        ("rId1", "worksheet", "worksheets/sheet1.xml", false),
        ("rId2", "sharedStrings", "sharedStrings.xml", false),
        ("rId3", "styles", "styles.xml", false),
    ]);
    let mut parts = vec![
        ("_rels/.rels", Cow::Owned(root)),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"List\" r:id=\"rId1\"/></sheets></workbook>".into(),
        ),
        ("xl/_rels/workbook.xml.rels", book.into()),
        ("xl/worksheets/sheet1.xml", sheet.into()),
    ];
    for (name, content) in other {
        parts.retain(|(known, _)| known != name);
        parts.push((name, (*content).into()));
    }
    parts
}

/// The only table of a workbook with one sheet, in lines.
fn sheet(xml: &str, other: &[(&str, &str)]) -> String {
    let book = read("a.xlsx", &workbook(xml, other)).unwrap();
    assert_eq!(book.grids.len(), 1);
    lines(&book.grids[0])
}
