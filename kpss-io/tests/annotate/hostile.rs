//! Files and texts that would do harm.

use std::time::Instant;

use kpss_io::annotate::{AnnotateError, Mark, Weight, docx, xlsx};

use super::common::{
    PLAN, WORD, mark, number, package, part, parts, piece, texts, values, with, words, workbook,
};

const SHEET: &str = "<worksheet xmlns=\"{main}\"><sheetData/></worksheet>";

#[test]
fn what_is_no_package_is_refused() {
    for bytes in [&b""[..], b"PK", b"%PDF-1.7", b"a;b;c"] {
        assert_eq!(xlsx(bytes, &[], &texts()), Err(AnnotateError::NotAPackage));
        assert_eq!(docx(bytes, &[], &texts()), Err(AnnotateError::NotAPackage));
    }
    let old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    assert_eq!(xlsx(&old, &[], &texts()), Err(AnnotateError::EncryptedOrOld));
    assert_eq!(
        AnnotateError::EncryptedOrOld.czech(),
        "Nálezy se do souboru nevyznačily: soubor je zaheslovaný nebo ve formátu starším než z roku \
         2007; uložte jej bez hesla jako .xlsx nebo .docx."
    );
}

#[test]
fn one_kind_is_not_taken_for_the_other() {
    assert_eq!(xlsx(WORD, &[], &texts()), Err(AnnotateError::WrongKind { expected: "XLSX" }));
    assert_eq!(docx(PLAN, &[], &texts()), Err(AnnotateError::WrongKind { expected: "DOCX" }));
    let ods = package(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]);
    assert_eq!(xlsx(&ods, &[], &texts()), Err(AnnotateError::WrongKind { expected: "XLSX" }));
}

#[test]
fn missing_and_damaged_parts_are_named() {
    let without = |gone: &str| {
        let kept = parts(PLAN).into_iter().filter(|(name, _)| name != gone);
        let kept: Vec<(String, String)> = kept
            .map(|(name, bytes)| (name, String::from_utf8_lossy(&bytes).into_owned()))
            .collect();
        package(&kept.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect::<Vec<_>>())
    };
    let marks = [mark("Opatření!E4", Weight::Error, "K1", "x")];
    for name in [
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/styles.xml",
        "[Content_Types].xml",
        "xl/comments/comment1.xml",
    ] {
        let missing = AnnotateError::Missing { part: name.to_owned() };
        assert_eq!(xlsx(&without(name), &marks, &texts()), Err(missing));
    }
    for (name, text) in [
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData></worksheet>"),
        ("xl/worksheets/sheet1.xml", "<worksheet/>"),
        ("xl/worksheets/sheet1.xml", ""),
        ("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook/>"),
        ("xl/styles.xml", "<styleSheet/>"),
        ("xl/styles.xml", "<styleSheet"),
        ("xl/drawings/commentsDrawing1.vml", "no drawing"),
        // Rows and cells out of their order: a new cell would have no place.
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"9\"/><row r=\"2\"/></sheetData></worksheet>",
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"4\"><c r=\"C4\"/><c r=\"B4\"/></row></sheetData></worksheet>",
        ),
    ] {
        let damaged = AnnotateError::Damaged { part: name.to_owned() };
        assert_eq!(xlsx(&with(PLAN, &[(name, text)]), &marks, &texts()), Err(damaged), "{text}");
    }
}

#[test]
fn a_damaged_document_is_refused() {
    let marks = [mark("", Weight::Error, "K1", "x")];
    let damaged = AnnotateError::Damaged { part: "word/document.xml".to_owned() };
    for text in ["<w:document", "<w:document><w:body></w:document>"] {
        assert_eq!(
            docx(&with(WORD, &[("word/document.xml", text)]), &marks, &texts()),
            Err(damaged.clone())
        );
    }
}

#[test]
fn texts_cannot_break_out() {
    let nasty = "=HYPERLINK(\"x\")\u{0}\u{1b}]]></t><f>1+1</f>&amp;_x000D_";
    let mut marks = vec![mark("List!B2", Weight::Error, nasty, nasty)];
    marks[0].title = nasty.to_owned();
    marks[0].fix = nasty.to_owned();
    marks[0].heading = nasty.to_owned();
    let painted = xlsx(&workbook(SHEET), &marks, &texts()).unwrap();
    let list = part(&painted, "xl/worksheets/sheet2.xml");
    let escaped = "=HYPERLINK(&quot;x&quot;)\u{fffd}\u{fffd}]]&gt;&lt;/t&gt;&lt;f&gt;1+1&lt;/f&gt;&amp;amp;_x005F_x000D_";
    assert_eq!(list.matches(escaped).count(), 5);
    assert!(!list.contains("<f>"));
    // Typed in again, it would become a formula: such cells are marked as texts.
    let format = number(piece(&list, "<c r=\"G5\"", ">"), "s");
    let styles = part(&painted, "xl/styles.xml");
    let formats = piece(&styles, "<cellXfs", "</cellXfs>");
    assert!(formats.split("<xf").nth(format + 1).unwrap().contains("quotePrefix=\"1\""));
    assert_eq!(part(&painted, "xl/comments1.xml").matches(escaped).count(), 4);
    let painted = docx(WORD, &marks, &texts()).unwrap();
    assert!(part(&painted, "word/comments.xml").contains("]]&gt;&lt;/t&gt;"));
}

#[test]
fn long_texts_end_where_excel_ends() {
    let long = "ž".repeat(40_000);
    let mut marks = vec![
        mark("List!A1", Weight::Error, "K1", &long),
        mark("List!A1", Weight::Error, "K2", &long),
    ];
    marks[0].fix.clone_from(&long);
    let painted = xlsx(&workbook(SHEET), &marks, &texts()).unwrap();
    let note = piece(&part(&painted, "xl/comments1.xml"), "<comment ", "</comment>").to_owned();
    let length = |text: &str| words(text).concat().chars().count();
    assert_eq!(length(&note), 32_767);
    let list = part(&painted, "xl/worksheets/sheet2.xml");
    let cells: Vec<usize> = list.split("<c r=\"").skip(1).map(length).collect();
    assert_eq!(cells.iter().max(), Some(&32_767));
    assert_eq!(cells.iter().filter(|length| **length == 32_767).count(), 3);
    assert_eq!(values(&list, "ht"), ["26", "15", "15", "20", "409", "409"]);
}

#[test]
fn places_outside_a_sheet_are_listed_only() {
    let mut far = mark("List!A1", Weight::Error, "K1", "x");
    far.address = Some(kpss_io::grid::Address { row: u32::MAX - 1, column: u32::MAX - 1 });
    let painted = xlsx(&workbook(SHEET), &[far], &texts()).unwrap();
    assert_eq!(
        part(&painted, "xl/worksheets/sheet1.xml"),
        part(&workbook(SHEET), "xl/worksheets/sheet1.xml")
    );
    assert!(!part(&painted, "xl/worksheets/sheet2.xml").contains("hyperlink"));
}

#[test]
fn ten_thousand_findings_are_no_trouble() {
    let weights = [Weight::Error, Weight::Warning, Weight::Info];
    let marks: Vec<Mark> = (0..10_000u32)
        .map(|at| {
            let mut mark = mark("List", weights[at as usize % 3], "K409", "Součet nesouhlasí.");
            mark.address = Some(kpss_io::grid::Address { row: at / 10, column: at % 10 });
            mark
        })
        .collect();
    let start = Instant::now();
    let painted = xlsx(&workbook(SHEET), &marks, &texts()).unwrap();
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
    assert_eq!(part(&painted, "xl/worksheets/sheet1.xml").matches("<c ").count(), 10_000);
    assert_eq!(part(&painted, "xl/comments1.xml").matches("<comment ").count(), 10_000);
    // Numbers of boxes come in blocks of 1024, each of which is announced.
    let boxes = part(&painted, "xl/drawings/vmlDrawing1.vml");
    assert!(boxes.contains("data=\"1,2,3,4,5,6,7,8,9,10\""));
    let mut ids = values(&boxes, "id");
    ids.retain(|id| id.starts_with("_x0000_s"));
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 10_000);
}

#[test]
fn excel_keeps_no_more_than_65_thousand_links() {
    let marks = vec![mark("List", Weight::Info, "K1", "x"); 65_003];
    let painted = xlsx(&workbook(SHEET), &marks, &texts()).unwrap();
    let list = part(&painted, "xl/worksheets/sheet2.xml");
    assert_eq!(list.matches("<hyperlink ").count(), 65_000);
    assert_eq!(list.matches("<row ").count(), 65_007);
}

#[test]
fn what_lies_outside_the_package_is_not_followed() {
    let roots = part(PLAN, "_rels/.rels").replace(
        "Target=\"xl/workbook.xml\"",
        "TargetMode=\"External\" Target=\"xl/workbook.xml\"",
    );
    assert_eq!(
        xlsx(&with(PLAN, &[("_rels/.rels", &roots)]), &[], &texts()),
        Err(AnnotateError::WrongKind { expected: "XLSX" })
    );
}
