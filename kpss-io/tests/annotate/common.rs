//! Packages read, compared and made; the findings that are painted.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use chrono::NaiveDate;
use kpss_io::annotate::{Mark, Texts, Weight};
use kpss_io::grid::Address;
use zip::write::SimpleFileOptions;

pub(crate) const PLAN: &[u8] = include_bytes!("../data/annotate/plan.xlsx");
pub(crate) const PLAN_LIBREOFFICE: &[u8] = include_bytes!("../data/annotate/plan-libreoffice.xlsx");
pub(crate) const PAINTED_LIBREOFFICE: &[u8] =
    include_bytes!("../data/annotate/painted-libreoffice.xlsx");
pub(crate) const WORD: &[u8] = include_bytes!("../data/annotate/plan.docx");
pub(crate) const PAINTED_WORD: &[u8] = include_bytes!("../data/annotate/painted-libreoffice.docx");

pub(crate) fn texts() -> Texts {
    let date = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    Texts::czech("Kontrola k 1. 3. 2026: počet chyb: 5.", date)
}

/// A finding at a cell written as people write it, or at a whole sheet.
pub(crate) fn mark(place: &str, weight: Weight, code: &str, message: &str) -> Mark {
    let (sheet, cell) = place.split_once('!').unwrap_or((place, ""));
    Mark {
        sheet: sheet.to_owned(),
        address: (!cell.is_empty()).then(|| address(cell)),
        weight,
        code: code.to_owned(),
        title: "Předmět".to_owned(),
        message: message.to_owned(),
        fix: String::new(),
        heading: String::new(),
    }
}

fn address(cell: &str) -> Address {
    let (letters, digits): (String, String) = cell.chars().partition(char::is_ascii_uppercase);
    let column = letters.bytes().fold(0, |n, letter| n * 26 + u32::from(letter - b'A') + 1) - 1;
    Address { row: digits.parse::<u32>().unwrap() - 1, column }
}

/// The parts of a package in their order.
pub(crate) fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let parts: BTreeMap<_, _> = parts(bytes).into_iter().collect();
    String::from_utf8(parts.get(name).unwrap_or_else(|| panic!("no part {name}")).clone()).unwrap()
}

/// What became of each part that is not equal byte for byte.
pub(crate) fn differences(before: &[u8], after: &[u8]) -> Vec<String> {
    let (before, after) = (parts(before), parts(after));
    let find = |parts: &[(String, Vec<u8>)], name: &str| {
        parts.iter().find(|(known, _)| known == name).map(|(_, content)| content.clone())
    };
    let mut found = Vec::new();
    for (name, content) in &before {
        match find(&after, name) {
            None => found.push(format!("gone {name}")),
            Some(new) if new != *content => found.push(format!("changed {name}")),
            Some(_) => {}
        }
    }
    for (name, _) in &after {
        if find(&before, name).is_none() {
            found.push(format!("new {name}"));
        }
    }
    found
}

/// A package of these parts.
pub(crate) fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The package with some parts replaced or added.
pub(crate) fn with(bytes: &[u8], changes: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let old =
        parts(bytes).into_iter().filter(|(name, _)| !changes.iter().any(|(new, _)| new == name));
    let new = changes.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
    for (name, content) in old.chain(new) {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// All pieces of a text from a beginning to the next end after it, both included.
pub(crate) fn pieces<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(start) {
        let Some((_, tail)) = after.split_once(end) else { break };
        let from = text.len() - after.len() - start.len();
        let to = text.len() - tail.len();
        found.push(text.get(from..to).unwrap());
        rest = tail;
    }
    found
}

/// The values of an attribute wherever it stands.
pub(crate) fn values<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    text.split(&start).skip(1).map(|value| value.split('"').next().unwrap()).collect()
}

/// The value of an attribute that stands there once, as a number.
pub(crate) fn number(text: &str, name: &str) -> usize {
    let found = values(text, name);
    assert_eq!(found.len(), 1, "{name} in {text}");
    found[0].parse().unwrap()
}

/// What stands in each `<t>`.
pub(crate) fn words(text: &str) -> Vec<&str> {
    let starts = text.split("<t").skip(1).filter(|text| text.starts_with([' ', '>']));
    starts.map(|text| text.split_once('>').unwrap().1.split("</t>").next().unwrap()).collect()
}

/// The one piece of a text from a beginning to the next end.
pub(crate) fn piece<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let found = pieces(text, start, end);
    assert_eq!(found.len(), 1, "{start} … {end} in {text}");
    found[0]
}

/// The smallest workbook with one sheet.
pub(crate) fn workbook(sheet: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
         <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
    let relations = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"rId1\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>\
         <sheet name=\"List\" sheetId=\"7\" r:id=\"rId1\"/></sheets></workbook>"
    );
    package(&[
        ("[Content_Types].xml", types),
        ("_rels/.rels", &relations("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &relations("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", &sheet.replace("{main}", MAIN)),
    ])
}

/// The smallest Word document with this body.
pub(crate) fn document(body: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    package(&[
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations),
        ("word/document.xml", &format!("<w:document xmlns:w=\"{MAIN}\">{body}</w:document>")),
    ])
}
