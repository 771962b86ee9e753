//! What a file is, told by its content.

use super::package::Package;
use super::{GridLimits, ole, package_kind};

/// Files that become grids.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BookFormat {
    /// Workbook of Excel, templates (XLTX) included.
    #[default]
    Xlsx,
    /// Workbook of Excel with macros.
    Xlsm,
    /// Workbook of LibreOffice.
    Ods,
    /// Workbook of Excel 97 to 2003.
    Xls,
    /// Text with one row a line.
    Csv,
    /// Document of Word.
    Docx,
}

impl BookFormat {
    /// How files of this format end, in lower case; the usual ending first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Xlsx => &["xlsx", "xltx"],
            Self::Xlsm => &["xlsm", "xltm", "xlam"],
            Self::Ods => &["ods", "ots"],
            Self::Xls => &["xls", "xlt"],
            Self::Csv => &["csv", "tsv", "txt", "tab"],
            Self::Docx => &["docx", "docm", "dotx", "dotm"],
        }
    }
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A file of grids, or a text that may be one.
    Book(BookFormat),
    /// Nothing but blanks.
    Empty,
    /// A document of Office or LibreOffice that opens with a password.
    Encrypted,
    /// JSON.
    Json,
    /// PDF.
    Pdf,
    /// Document of Word 97 to 2003.
    OldWord,
    /// Workbook of Excel older than 97.
    OldExcel,
    /// Another file of old Office: slides, messages.
    OldOffice,
    /// Binary workbook of Excel.
    Xlsb,
    /// Slides of PowerPoint.
    Slides,
    /// Document of LibreOffice Writer.
    OdfText,
    /// Another document of LibreOffice.
    OdfOther,
    /// Numbers, Pages or Keynote of Apple.
    Apple,
    /// A web page, also one that a portal saves under the name of a workbook.
    Html,
    /// Workbook of Excel 2003 as XML.
    ExcelXml,
    /// Another XML.
    Xml,
    /// RTF.
    Rtf,
    /// A picture.
    Image,
    /// A zip that holds no office document.
    Zip,
    /// A zip or a file of old Office that ends too early or is damaged otherwise.
    Damaged,
    /// Another archive: RAR, 7-Zip, gzip.
    Archive,
    /// Other bytes.
    Unknown,
}

/// Tells what a file is by its content; the name is not asked.
pub fn kind_of(bytes: &[u8]) -> Kind {
    if let Some(kind) = by_mark(bytes) {
        return kind;
    }
    // Most files are documents, of which two characters tell.
    if is_object(bytes) {
        return Kind::Json;
    }
    let start = text_start(bytes);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    if start.is_empty() && bytes.iter().all(|b| b.is_ascii_whitespace() || is_mark(*b)) {
        return Kind::Empty;
    }
    let lower = start.to_ascii_lowercase();
    // The last is a web page in one file, which Excel saves under the name of a workbook.
    let pages = ["<!doctype html", "<html", "mime-version:"];
    if pages.iter().any(|page| lower.starts_with(page)) {
        Kind::Html
    } else if lower.starts_with("<?xml") {
        if start.contains("urn:schemas-microsoft-com:office:spreadsheet") {
            Kind::ExcelXml
        } else if lower.contains("<html") {
            Kind::Html
        } else {
            Kind::Xml
        }
    } else if ["<table", "<head", "<body", "<meta", "<style"].iter().any(|t| lower.starts_with(t)) {
        Kind::Html
    } else if is_json(start) {
        Kind::Json
    } else if is_binary(bytes) {
        Kind::Unknown
    } else {
        Kind::Book(BookFormat::Csv)
    }
}

/// By the first bytes that belong to one kind alone.
fn by_mark(bytes: &[u8]) -> Option<Kind> {
    Some(match bytes {
        [] => Kind::Empty,
        [b'P', b'K', 3 | 5, 4 | 6, ..] => match Package::open(bytes, &GridLimits::default()) {
            Ok(mut package) => package_kind::package_kind(&mut package),
            Err(_) => Kind::Damaged,
        },
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => ole::kind(bytes),
        // The stream of a workbook without its container; only Excel before version 5 did that.
        [0x09, 0x00 | 0x02 | 0x04 | 0x08, _, 0, ..] => Kind::OldExcel,
        [b'%', b'P', b'D', b'F', b'-', ..] => Kind::Pdf,
        [b'{', b'\\', b'r', b't', b'f', ..] => Kind::Rtf,
        [0x89, b'P', b'N', b'G', ..]
        | [0xff, 0xd8, 0xff, ..]
        | [b'G', b'I', b'F', b'8', ..]
        | [b'I', b'I', b'*', 0, ..]
        | [b'M', b'M', 0, b'*', ..]
        | [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..]
        | [_, _, _, _, b'f', b't', b'y', b'p', b'h', b'e', b'i', b'c', ..]
        | [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Kind::Image,
        [b'R', b'a', b'r', b'!', ..]
        | [b'7', b'z', 0xbc, 0xaf, ..]
        | [0x1f, 0x8b, ..]
        | [b'B', b'Z', b'h', b'1'..=b'9', ..]
        | [0xfd, b'7', b'z', b'X', ..]
        | [0x28, 0xb5, 0x2f, 0xfd, ..] => Kind::Archive,
        _ => return None,
    })
}

/// A byte of the marks with which texts begin.
fn is_mark(byte: u8) -> bool {
    matches!(byte, 0xef | 0xbb | 0xbf | 0xff | 0xfe | 0)
}

/// The first characters, good enough to tell words of markup.
fn text_start(bytes: &[u8]) -> String {
    let start = bytes.get(..2048).unwrap_or(bytes);
    start.iter().filter(|b| !is_mark(**b)).map(|b| char::from(*b)).collect()
}

/// A brace, and after it the name of a field or nothing.
fn is_object(bytes: &[u8]) -> bool {
    let mut told = bytes.iter().filter(|b| !is_mark(**b) && !b.is_ascii_whitespace());
    matches!((told.next(), told.next()), (Some(b'{'), Some(b'"' | b'}')))
}

/// Braces and brackets, and after them what JSON allows there. A table may begin with a bracket too.
fn is_json(start: &str) -> bool {
    let mut chars = start.chars().filter(|c| !c.is_whitespace());
    match (chars.next(), chars.next()) {
        (Some('['), Some('{' | '[' | ']')) => true,
        (Some('['), Some('"')) => start.trim_end().ends_with(']') || start.contains("\","),
        _ => false,
    }
}

/// Texts have no control characters but breaks and tabs; UTF-16 has zeros in every other byte.
fn is_binary(bytes: &[u8]) -> bool {
    if matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        return false;
    }
    let start = bytes.get(..8192).unwrap_or(bytes);
    let odd = start
        .iter()
        .filter(|b| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a))
        .count();
    odd > 0 && (start.contains(&0) || odd * 50 > start.len())
}
