//! What a file is that is no JSON, by its content: its name may say anything.

/// A kind of file that somebody may hand over in place of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KindOfFile {
    /// A workbook: XLSX or ODS.
    Spreadsheet,
    /// A text document: DOCX, ODT or RTF.
    TextDocument,
    /// A presentation: PPTX or ODP.
    Presentation,
    /// A file of Office up to 2003: XLS, DOC or PPT.
    OldOffice,
    Zip,
    /// Another archive: RAR, 7z or gzip.
    Archive,
    Pdf,
    Image,
    Html,
    Xml,
    Csv,
}

/// How far a file is looked at from its beginning and from its end.
const NEAR: usize = 64 * 1024;

/// Tells what a file is; JSON, and what only a reader could tell from it, is nothing of these.
pub(crate) fn kind_of_file(bytes: &[u8]) -> Option<KindOfFile> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(in_zip(bytes));
    }
    let begins = |with: &[u8]| bytes.starts_with(with);
    let image = begins(b"\x89PNG") || begins(b"\xFF\xD8\xFF") || begins(b"GIF8");
    let image = image || begins(b"II*\0") || begins(b"MM\0*");
    let image = image || (begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"));
    if image || bytes.get(4..8) == Some(b"ftyp") {
        return Some(KindOfFile::Image);
    }
    if begins(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Some(KindOfFile::OldOffice);
    }
    if begins(b"Rar!") || begins(b"7z\xBC\xAF\x27\x1C") || begins(b"\x1F\x8B") {
        return Some(KindOfFile::Archive);
    }
    if begins(b"{\\rtf") {
        return Some(KindOfFile::TextDocument);
    }
    // What begins as JSON is broken JSON, whatever its texts say.
    if matches!(bytes.trim_ascii_start(), [b'{' | b'[', ..]) {
        return None;
    }
    if is_pdf(bytes) {
        return Some(KindOfFile::Pdf);
    }
    in_text(bytes.get(..NEAR).unwrap_or(bytes))
}

/// Readers of PDF look for the mark in the first kilobyte, and in the last one for where the contents are
/// listed: some files have something before the mark, or lost it.
fn is_pdf(bytes: &[u8]) -> bool {
    const PART: usize = 1024;
    let (first, end) = (bytes.get(..PART).unwrap_or(bytes), bytes.len().saturating_sub(PART));
    let last = bytes.get(end..).unwrap_or_default();
    holds(first, b"%PDF-") || (holds(last, b"startxref") && holds(last, b"%%EOF"))
}

/// What an archive is, by the names of its entries.
fn in_zip(bytes: &[u8]) -> KindOfFile {
    let end = bytes.len().saturating_sub(NEAR);
    let parts = [bytes.get(..NEAR).unwrap_or(bytes), bytes.get(end..).unwrap_or(&[])];
    let entry = |folder: &[u8]| parts.iter().any(|part| has_entry(part, folder));
    // Of OpenDocument the first entry is its type, not compressed.
    let is_open = |kind: &str| {
        let kind = format!("mimetypeapplication/vnd.oasis.opendocument.{kind}");
        holds(bytes.get(..256).unwrap_or(bytes), kind.as_bytes())
    };
    if entry(b"xl/") || is_open("spreadsheet") {
        KindOfFile::Spreadsheet
    } else if entry(b"word/") || is_open("text") {
        KindOfFile::TextDocument
    } else if entry(b"ppt/") || is_open("presentation") {
        KindOfFile::Presentation
    } else {
        KindOfFile::Zip
    }
}

/// Whether an entry of an archive is in a folder: names stand at a fixed distance behind the marks of
/// an entry and of its line in the table of contents.
fn has_entry(part: &[u8], folder: &[u8]) -> bool {
    [(&b"PK\x03\x04"[..], 30), (b"PK\x01\x02", 46)].into_iter().any(|(mark, distance)| {
        let mut marks = part.windows(mark.len()).enumerate().filter(|(_, found)| *found == mark);
        marks.any(|(at, _)| part.get(at + distance..).is_some_and(|name| name.starts_with(folder)))
    })
}

/// HTML, XML or CSV in any encoding: what is looked at is ASCII in all of them.
fn in_text(bytes: &[u8]) -> Option<KindOfFile> {
    let ascii = bytes.iter().copied().filter(|byte| !matches!(byte, 0 | 0x80..));
    let text: String = ascii.map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    let text = text.trim_start();
    if text.starts_with('<') {
        let is_page = ["<!doctype html", "<html", "<head", "<body"].iter();
        let mut is_page = is_page.filter(|tag| text.get(..1024).unwrap_or(text).contains(*tag));
        return Some(if is_page.next().is_some() { KindOfFile::Html } else { KindOfFile::Xml });
    }
    is_table(text).then_some(KindOfFile::Csv)
}

/// Whether lines have cells: as many separators in each of the first lines. Prose has commas too, so
/// they need one line more.
fn is_table(text: &str) -> bool {
    if text.starts_with(['{', '[']) {
        return false;
    }
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(3).collect();
    [(';', 2), ('\t', 2), (',', 3)].into_iter().any(|(separator, least)| {
        let mut counts = lines.iter().map(|line| line.matches(separator).count());
        let first = counts.next().unwrap_or(0);
        first > 0 && lines.len() >= least && counts.all(|count| count == first)
    })
}

fn holds(bytes: &[u8], searched: &[u8]) -> bool {
    bytes.windows(searched.len()).any(|found| found == searched)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One entry of an archive, and the line of another in the table of contents.
    fn zip(entry: &str, listed: &str) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.extend([0; 26]);
        bytes.extend(entry.as_bytes());
        bytes.extend(vec![0; NEAR]);
        bytes.extend(b"PK\x01\x02");
        bytes.extend([0; 42]);
        bytes.extend(listed.as_bytes());
        bytes
    }

    #[test]
    fn archives_are_told_by_their_entries() {
        use KindOfFile::{Presentation, Spreadsheet, TextDocument, Zip};
        let open = |kind: &str| format!("mimetypeapplication/vnd.oasis.opendocument.{kind}PK");
        for (entry, listed, kind) in [
            ("xl/workbook.xml", "", Spreadsheet),
            ("[Content_Types].xml", "xl/workbook.xml", Spreadsheet),
            ("[Content_Types].xml", "word/document.xml", TextDocument),
            ("ppt/presentation.xml", "", Presentation),
            (&open("spreadsheet"), "content.xml", Spreadsheet),
            (&open("text"), "content.xml", TextDocument),
            ("plan.json", "action-plan.json", Zip),
            ("exxl/plan.json", "", Zip),
        ] {
            assert_eq!(kind_of_file(&zip(entry, listed)), Some(kind), "{entry} {listed}");
        }
        assert_eq!(kind_of_file(b"PK\x05\x06"), Some(Zip));
        assert_eq!(kind_of_file(b"PK\x03\x04"), Some(Zip));
    }

    #[test]
    fn other_files_are_told_by_their_beginning() {
        use KindOfFile::{Archive, Csv, Html, Image, OldOffice, Pdf, TextDocument, Xml};
        for (bytes, kind) in [
            (&b"%PDF-1.7\n%\xE2\xE3"[..], Pdf),
            (b"\n\xEF\xBB\xBF%PDF-1.4", Pdf),
            (b"1 0 obj\n\xE2\xE3\nendobj\nstartxref\n9\n%%EOF\n", Pdf),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", OldOffice),
            (b"\x89PNG\r\n\x1A\n", Image),
            (b"\xFF\xD8\xFF\xE0", Image),
            (b"\0\0\0\x18ftypheic", Image),
            (b"Rar!\x1A\x07", Archive),
            (b"{\\rtf1\\ansi", TextDocument),
            (b"<!DOCTYPE html><title>Pl\xE1n", Html),
            (b"\xEF\xBB\xBF<?xml version=\"1.0\"?><html xmlns=\"\">", Html),
            (b"<?xml version=\"1.0\"?><plan/>", Xml),
            (b"\xFF\xFE<\0?\0x\0m\0l\0", Xml),
            (b"n\xE1zev;\xE8\xEDslo\r\nBene\x9Aov;1\r\n", Csv),
            (b"\xFF\xFEa\0\t\0b\0\n\0c\0\t\0d\0", Csv),
            (b"obec_kod,obec_text\n1,a\n2,b\n", Csv),
        ] {
            assert_eq!(kind_of_file(bytes), Some(kind), "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn broken_json_and_prose_are_none_of_them() {
        for bytes in [
            &b""[..],
            b"{\"kind\": \"plan\", \"id\": \"p;q\",\n\"title\": \"a;b\",\n",
            b"[1,\n2,\n3,\n",
            b"{\"title\": \"%PDF-1.7\"",
            b"{\"kind\": \"pl\xE1n\"}",
            b"Komunitn\xC3\xAD pl\xC3\xA1n",
            b"Komunitn\xED pl\xE1n, druh\xE1 verze\nm\xE1 \xE8\xE1sti, kapitoly, p\xF8\xEDlohy\n",
            b"startxref is a word of PDF, and one alone makes none",
            b"P",
            b"PK",
        ] {
            assert_eq!(kind_of_file(bytes), None, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
