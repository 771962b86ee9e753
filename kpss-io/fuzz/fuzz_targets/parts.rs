//! The parts of a package become grids or an error. Bytes of a whole package hardly ever unpack
//! once they are changed; here they are packed afterwards.
//!
//! `cargo +nightly fuzz run parts` in `kpss-io`. The first byte of the input chooses the part.
#![no_main]

use std::io::{Cursor, Write};

use kpss_io::grid::{GridLimits, read};
use libfuzzer_sys::fuzz_target;
use zip::CompressionMethod::Stored;
use zip::write::{SimpleFileOptions, ZipWriter};

const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn relations(all: &[(&str, &str)]) -> String {
    let one = |(kind, target): &(&str, &str)| {
        format!("<Relationship Id=\"{kind}\" Type=\"{TYPE}/{kind}\" Target=\"{target}\"/>")
    };
    format!("<Relationships>{}</Relationships>", all.iter().map(one).collect::<String>())
}

fuzz_target!(|bytes: &[u8]| {
    let Some((first, bytes)) = bytes.split_first() else { return };
    let parts = [
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/comments1.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "content.xml",
        "styles.xml",
        "word/document.xml",
        "word/styles.xml",
        "word/comments.xml",
        "word/numbering.xml",
        "[Content_Types].xml",
    ];
    let name = parts[usize::from(*first) % parts.len()];
    let (word, odf) = (name.starts_with("word/"), !name.contains('/') && !name.starts_with('['));
    let main = if word { "word/document.xml" } else { "xl/workbook.xml" };
    let mut usual = vec![
        ("_rels/.rels", relations(&[("officeDocument", main)])),
        ("xl/workbook.xml", "<w><sheets><sheet name=\"a\" id=\"worksheet\"/></sheets></w>".into()),
        (
            "xl/_rels/workbook.xml.rels",
            relations(&[
                ("worksheet", "worksheets/sheet1.xml"),
                ("sharedStrings", "sharedStrings.xml"),
                ("styles", "styles.xml"),
            ]),
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<s><row><c t=\"s\" s=\"1\"><v>0</v></c><c s=\"2\"><v>42035.5</v></c></row></s>".into(),
        ),
        ("xl/worksheets/_rels/sheet1.xml.rels", relations(&[("comments", "../comments1.xml")])),
        ("word/document.xml", "<w:d><w:tbl><w:tr><w:tc><w:p><w:numId w:val=\"1\"/><w:r/></w:p></w:tc></w:tr></w:tbl></w:d>".into()),
        (
            "word/_rels/document.xml.rels",
            relations(&[
                ("styles", "styles.xml"),
                ("comments", "comments.xml"),
                ("numbering", "numbering.xml"),
            ]),
        ),
        ("content.xml", "<office:body/>".into()),
    ];
    if odf {
        usual.push(("mimetype", "application/vnd.oasis.opendocument.spreadsheet".into()));
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(Stored);
    for (other, content) in usual.iter().filter(|(other, _)| *other != name) {
        zip.start_file(*other, options).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.start_file(name, options).unwrap();
    zip.write_all(bytes).unwrap();
    let file = zip.finish().unwrap().into_inner();
    let limits = GridLimits { cells: 200_000, text: 8 << 20, ..GridLimits::default() };
    match read("a", &file, &limits) {
        Ok(book) => drop(book.remarks()),
        Err(error) => assert!(!error.cs().is_empty() && !error.en().is_empty()),
    }
});
