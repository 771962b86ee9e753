//! Files that are wrong, by mistake or on purpose: each gets a clear answer in little memory.

use kpss_io::grid::{BookFormat, GridError, GridLimits, Kind, kind_of};

use super::{file, lines, packed, read, sheet, workbook, workbook_parts, zip};

fn refused(name: &str, bytes: &[u8]) -> Kind {
    match read(name, bytes) {
        Err(GridError::Unreadable(kind)) => {
            assert!(kind.cs().ends_with('.') && kind.en().ends_with('.'));
            kind
        }
        other => panic!("{name}: {other:?}"),
    }
}

/// An old workbook whose second record says that the following ones are encrypted.
fn encrypted_xls() -> Vec<u8> {
    let mut bytes = file("same.xls");
    let begin = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
    let at = bytes.windows(8).position(|window| window == begin).unwrap() + 20;
    bytes[at..at + 2].copy_from_slice(&[0x2f, 0x00]);
    bytes
}

#[test]
fn each_kind_of_file_is_told_by_its_content() {
    let odf = |mime| zip(&[("mimetype", mime)]);
    let locked = zip(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"),
    ]);
    let binary = workbook(
        "",
        &[(
            "[Content_Types].xml",
            "<Types><Override PartName=\"/xl/workbook.xml\" \
         ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>",
        )],
    );
    for (name, bytes, kind) in [
        ("a.xls", encrypted_xls(), Kind::Encrypted),
        ("a.xls", b"MIME-Version: 1.0\r\nX-Document-Type: Workbook".to_vec(), Kind::Html),
        ("a.xlsx", Vec::new(), Kind::Empty),
        ("a.csv", b" \r\n\r\n".to_vec(), Kind::Empty),
        ("a.xlsx", file("encrypted.xlsx"), Kind::Encrypted),
        ("a.ods", locked, Kind::Encrypted),
        ("a.docx", file("old.doc"), Kind::OldWord),
        ("a.docx", file("text.odt"), Kind::OdfText),
        ("a.xlsx", odf("application/vnd.oasis.opendocument.graphics"), Kind::OdfOther),
        ("a.xlsx", b"%PDF-1.7\n".to_vec(), Kind::Pdf),
        ("a.xls", b"<html><table><tr><td>1</table>".to_vec(), Kind::Html),
        ("a.xls", b"\xef\xbb\xbf <!DOCTYPE html>".to_vec(), Kind::Html),
        (
            "a.xls",
            b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                .to_vec(),
            Kind::ExcelXml,
        ),
        ("a.xml", b"<?xml version=\"1.0\"?><a/>".to_vec(), Kind::Xml),
        ("a.doc", b"{\\rtf1 x}".to_vec(), Kind::Rtf),
        ("a.json", b"\n{ \"kind\": \"plan\" }".to_vec(), Kind::Json),
        ("a.xlsx", b"\x89PNG\r\n\x1a\n".to_vec(), Kind::Image),
        ("a.xlsx", b"Rar!\x1a\x07".to_vec(), Kind::Archive),
        ("a.zip", zip(&[("plan.xlsx", "x")]), Kind::Zip),
        ("a.numbers", zip(&[("Index/Document.iwa", "x")]), Kind::Apple),
        ("a.xlsx", binary, Kind::Xlsb),
        ("a.bin", b"\x00\x01\x02\x03".to_vec(), Kind::Unknown),
    ] {
        assert_eq!(refused(name, &bytes), kind, "{name}");
        assert_eq!(kind_of(&bytes), kind);
    }
    assert_eq!(kind_of(&file("same.xls")), Kind::Book(BookFormat::Xls));
    assert_eq!(kind_of("[Název];Částka".as_bytes()), Kind::Book(BookFormat::Csv));
}

#[test]
fn a_clerk_is_told_what_the_file_is_and_what_to_do() {
    let error = read("a.docx", &file("old.doc")).unwrap_err();
    assert_eq!(error.cs(), "Toto je dokument Wordu starší verze; uložte jej jako .docx.");
    assert_eq!(
        error.to_string(),
        "This is a document of an older version of Word; save it as .docx."
    );
    let error = read("a.xlsx", &file("encrypted.xlsx")).unwrap_err();
    assert!(error.cs().starts_with("Soubor je zaheslovaný."));
    let error = read("a.csv", "a;b\n\"č;2\n".as_bytes()).unwrap_err();
    assert_eq!(error, GridError::OpenQuote { line: 2 });
    assert_eq!(
        error.cs(),
        "Na řádku 2 začíná buňka uvozovkou, která nikde nekončí; zbytek souboru nelze přečíst. \
         Doplňte koncovou uvozovku, nebo ověřte, že soubor není useknutý."
    );
}

#[test]
fn a_file_cut_anywhere_is_an_error_and_never_less_of_it() {
    for name in ["reported.xlsx", "reported-lo.xlsx", "reported.ods", "reported.xls", "tables.docx"]
    {
        let whole = file(name);
        for tenth in 1..10 {
            let cut = &whole[..whole.len() * tenth / 10];
            let error = read(name, cut).unwrap_err();
            let damaged = GridError::Unreadable(Kind::Damaged);
            assert_eq!(error, damaged, "{name} {tenth}/10");
        }
    }
}

#[test]
fn a_bomb_is_stopped_before_it_unpacks() {
    let rows = format!("<worksheet>{}</worksheet>", "<row/>".repeat(3 << 20));
    let bomb = packed(&workbook_parts(&rows, &[]), 9);
    assert!(bomb.len() < 100_000);
    let part = || "xl/worksheets/sheet1.xml".to_owned();
    let error = read("a.xlsx", &bomb).unwrap_err();
    assert_eq!(error, GridError::ZipBomb { part: part(), ratio: 300 });
    let limits = GridLimits { part: 1 << 20, ..GridLimits::default() };
    let read = |limits| kpss_io::grid::read("a.xlsx", &bomb, &limits).unwrap_err();
    assert_eq!(read(limits), GridError::TooLarge { part: part(), limit: 1 << 20 });
    let limits = GridLimits { package: 1 << 20, ..GridLimits::default() };
    assert_eq!(read(limits), GridError::TooLarge { part: part(), limit: 1 << 20 });
    // One piece of text that would have to be kept whole.
    let noise: String =
        (0..9 << 20).map(|i: u32| ((i.wrapping_mul(i) >> 7) % 10).to_string()).collect();
    let piece = format!("<worksheet a=\"{noise}\"/>");
    let limits = GridLimits { ratio: u64::MAX, ..GridLimits::default() };
    let error = kpss_io::grid::read("a.xlsx", &workbook(&piece, &[]), &limits).unwrap_err();
    assert_eq!(error, GridError::Damaged { part: part() });
}

#[test]
fn texts_that_cells_share_a_million_times_are_counted() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(10_000);
    let xml = format!("<worksheet><sheetData><row>{cells}</row></sheetData></worksheet>");
    let bytes = workbook(&xml, &[("xl/sharedStrings.xml", &strings)]);
    let limit = GridLimits::default().text;
    assert_eq!(read("a.xlsx", &bytes), Err(GridError::TooMuchText { limit }));
}

#[test]
fn a_million_empty_rows_cost_nothing() {
    use std::fmt::Write;
    let mut rows = String::new();
    for row in 1..=1_000_000 {
        write!(rows, "<row r=\"{row}\" s=\"1\" ht=\"15\"/>").unwrap();
    }
    let wide = format!("<row>{}</row>", "<c s=\"1\"/>".repeat(16_384));
    let last = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    let xml = format!("<worksheet><sheetData>{rows}{wide}{last}</sheetData></worksheet>");
    assert_eq!(sheet(&xml, &[]), "XFD1048576 1\n");
}

#[test]
fn limits_of_cells_rows_columns_and_tables_hold() {
    let cell = |at: &str| {
        format!(
            "<worksheet><sheetData><row r=\"{}\"><c r=\"{at}\"><v>1</v></c></row></sheetData></worksheet>",
            at.trim_start_matches(char::is_alphabetic)
        )
    };
    let grid = || "List".to_owned();
    let error = |at: &str| read("a.xlsx", &workbook(&cell(at), &[])).unwrap_err();
    assert_eq!(error("XFE1"), GridError::TooManyColumns { grid: grid(), limit: 16_384 });
    assert_eq!(error("A1048577"), GridError::TooManyRows { grid: grid(), limit: 1_048_576 });
    let two = GridLimits { cells: 2, ..GridLimits::default() };
    let error = kpss_io::grid::read("a.csv", b"a;b\nc", &two);
    assert_eq!(error, Err(GridError::TooManyCells { limit: 2 }));
    let none = GridLimits { grids: 0, ..GridLimits::default() };
    let error = kpss_io::grid::read("a.xlsx", &file("same.xlsx"), &none);
    assert_eq!(error, Err(GridError::TooManyGrids { limit: 0 }));
    let columns = "a;".repeat(16_385);
    let error = read("t.csv", columns.as_bytes()).unwrap_err();
    assert_eq!(error, GridError::TooManyColumns { grid: "t".into(), limit: 16_384 });
}

#[test]
fn xml_that_is_too_deep_or_wrong_is_damaged() {
    let damaged = |xml: &str| {
        let error = read("a.xlsx", &workbook(xml, &[])).unwrap_err();
        assert_eq!(
            error,
            GridError::Damaged { part: "xl/worksheets/sheet1.xml".into() },
            "{xml:.40}"
        );
    };
    damaged(&"<a>".repeat(600));
    damaged("<worksheet><row>");
    damaged("<worksheet><row></worksheet>");
    damaged("<worksheet>&bomb;</worksheet>");
    damaged("<worksheet><sheetData><row><c t=\"s\"><v>5</v></c></row></sheetData></worksheet>");
}

#[test]
fn changed_bytes_give_a_book_or_an_error_and_no_panic() {
    let mut seed = 1_u64;
    let mut random = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        seed.to_be_bytes()[0]
    };
    for name in ["reported.xls", "reported.xlsx", "reported.ods", "tables.docx", "same-1250.csv"] {
        let whole = file(name);
        for _ in 0..300 {
            let mut bytes = whole.clone();
            for _ in 0..=random() % 8 {
                let at = usize::from(u16::from_be_bytes([random(), random()])) % bytes.len();
                bytes[at] = random();
            }
            let _ = read(name, &bytes).map(|book| book.remarks());
        }
    }
    for length in 0..500 {
        let bytes: Vec<u8> = (0..length).map(|_| random()).collect();
        let _ = read("a.xlsx", &bytes).map(|book| book.grids.iter().map(lines).count());
    }
}
