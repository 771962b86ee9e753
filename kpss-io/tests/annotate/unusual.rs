//! Workbooks that are right, but written otherwise than usual.

use kpss_io::annotate::{Weight, xlsx};

use super::common::{
    PLAN, differences, mark, number, part, parts, piece, pieces, texts, values, with, workbook,
};

/// The sheet after findings at some cells, without its root.
fn painted(sheet: &str, cells: &[&str]) -> String {
    let marks: Vec<_> =
        cells.iter().map(|cell| mark(&format!("List!{cell}"), Weight::Error, "K1", "x")).collect();
    let painted = xlsx(&workbook(sheet), &marks, &texts()).unwrap();
    let text = part(&painted, "xl/worksheets/sheet1.xml");
    let tie = piece(&text, "<legacyDrawing ", "/>").to_owned();
    let text = text.replace(&tie, "#");
    text.split_once('>').unwrap().1.to_owned()
}

#[test]
fn rows_and_cells_are_made_in_their_order() {
    let sheet = "<worksheet xmlns=\"{main}\"><sheetData><row r=\"2\" spans=\"2:3\" ht=\"20\"><c r=\"B2\"/>\
         <c r=\"D2\" t='n'><v>1</v></c></row><row r=\"4\"/><row r=\"6\" spans=\"1:1\"><c r=\"A6\"/></row></sheetData></worksheet>";
    assert_eq!(
        painted(sheet, &["A1", "A2", "B2", "C2", "D2", "AA2", "C4", "A4", "B5", "A9", "B9"]),
        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/></row>\
         <row r=\"2\" ht=\"20\"><c r=\"A2\" s=\"1\"/><c r=\"B2\" s=\"1\"/><c r=\"C2\" s=\"1\"/>\
         <c r=\"D2\" t='n' s=\"1\"><v>1</v></c><c r=\"AA2\" s=\"1\"/></row>\
         <row r=\"4\"><c r=\"A4\" s=\"1\"/><c r=\"C4\" s=\"1\"/></row>\
         <row r=\"5\"><c r=\"B5\" s=\"1\"/></row><row r=\"6\" spans=\"1:1\"><c r=\"A6\"/></row>\
         <row r=\"9\"><c r=\"A9\" s=\"1\"/><c r=\"B9\" s=\"1\"/></row></sheetData>#</worksheet>"
    );
}

#[test]
fn rows_and_cells_may_leave_their_numbers_out() {
    let sheet = "<worksheet xmlns=\"{main}\"><sheetData><row><c/><c s=\"0\"/></row><row/><row><c/></row></sheetData></worksheet>";
    assert_eq!(
        painted(sheet, &["B1", "D1", "A2", "A3", "A4"]),
        "<sheetData><row><c/><c s=\"1\"/><c r=\"D1\" s=\"1\"/></row><row><c r=\"A2\" s=\"1\"/></row>\
         <row><c s=\"1\"/></row><row r=\"4\"><c r=\"A4\" s=\"1\"/></row></sheetData>#</worksheet>"
    );
}

#[test]
fn prefixes_are_those_of_the_part() {
    let sheet = "<x:worksheet xmlns:x=\"{main}\"><x:sheetData/><x:pageMargins/><x:tableParts/><x:extLst/></x:worksheet>";
    let marks = [mark("List!B2", Weight::Error, "K1", "x")];
    let painted = xlsx(&workbook(sheet), &marks, &texts()).unwrap();
    let text = part(&painted, "xl/worksheets/sheet1.xml");
    assert_eq!(
        text.split_once('>').unwrap().1,
        "<x:sheetData><x:row r=\"2\"><x:c r=\"B2\" s=\"1\"/></x:row></x:sheetData><x:pageMargins/>\
         <x:legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId2\"/>\
         <x:tableParts/><x:extLst/></x:worksheet>"
    );
    let book =
        part(&workbook(sheet), "xl/workbook.xml").replace('<', "<x:").replace("<x:/", "</x:");
    let book = book.replace("xmlns=", "xmlns:x=");
    let painted =
        xlsx(&with(&workbook(sheet), &[("xl/workbook.xml", &book)]), &marks, &texts()).unwrap();
    let book = part(&painted, "xl/workbook.xml");
    assert!(book.contains("<x:sheets><x:sheet xmlns:r="), "{book}");
    assert!(book.contains("</x:sheets><x:definedNames><x:definedName "), "{book}");
    assert!(book.ends_with("</x:definedName></x:definedNames></x:workbook>"), "{book}");
}

#[test]
fn a_new_cell_has_the_format_of_its_row_or_column() {
    let styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
         <fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>\
         <cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";
    let sheet = "<worksheet xmlns=\"{main}\"><cols><col min=\"2\" max=\"3\" style=\"2\"/></cols><sheetData>\
         <row r=\"1\" s=\"1\" customFormat=\"1\"/><row r=\"2\" s=\"1\"/></sheetData></worksheet>";
    let book = workbook(sheet);
    let relations = part(&book, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>",
    );
    let book =
        with(&book, &[("xl/styles.xml", styles), ("xl/_rels/workbook.xml.rels", &relations)]);
    let marks = ["B1", "B2", "D2", "C3"]
        .map(|cell| mark(&format!("List!{cell}"), Weight::Error, "K1", "x"));
    let painted = xlsx(&book, &marks, &texts()).unwrap();
    let sheet = part(&painted, "xl/worksheets/sheet1.xml");
    let styles = part(&painted, "xl/styles.xml");
    let formats = pieces(&styles, "<xf ", "/>");
    let number_format = |cell: &str| {
        let format = number(piece(&sheet, &format!("<c r=\"{cell}\""), "/>"), "s");
        // The first format is `<xf/>`.
        values(formats[format - 1], "numFmtId").concat()
    };
    assert_eq!(["B1", "B2", "D2", "C3"].map(number_format), ["14", "4", "", "4"]);
}

#[test]
fn a_strict_workbook_stays_strict() {
    let strict: Vec<(String, String)> =
        parts(&workbook("<worksheet xmlns=\"{main}\"><sheetData/></worksheet>"))
            .into_iter()
            .map(|(name, bytes)| {
                let text = String::from_utf8(bytes).unwrap();
                let text = text
                    .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main",
                    )
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships",
                    );
                (name, text)
            })
            .collect();
    let list: Vec<(&str, &str)> = strict.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let marks = [mark("List!B2", Weight::Error, "K1", "x")];
    let painted = xlsx(&super::common::package(&list), &marks, &texts()).unwrap();
    for (name, content) in parts(&painted) {
        let text = String::from_utf8(content).unwrap();
        assert!(!text.contains("openxmlformats.org/spreadsheetml/2006"), "{name}: {text}");
        assert!(!text.contains("openxmlformats.org/officeDocument/2006"), "{name}: {text}");
    }
}

#[test]
fn a_workbook_without_styles_gets_them() {
    let book = workbook("<worksheet xmlns=\"{main}\"><sheetData/></worksheet>");
    let marks = [mark("List!B2", Weight::Error, "K1", "x")];
    let painted = xlsx(&book, &marks, &texts()).unwrap();
    assert_eq!(
        differences(&book, &painted),
        [
            "changed [Content_Types].xml",
            "changed xl/workbook.xml",
            "changed xl/_rels/workbook.xml.rels",
            "changed xl/worksheets/sheet1.xml",
            "new xl/comments1.xml",
            "new xl/worksheets/_rels/sheet1.xml.rels",
            "new xl/drawings/vmlDrawing1.vml",
            "new xl/worksheets/sheet2.xml",
            "new xl/styles.xml",
        ]
    );
    assert!(part(&painted, "xl/workbook.xml").contains("sheetId=\"8\""));
}

#[test]
fn macros_stay_and_signatures_are_said_to_be_lost() {
    let types = part(PLAN, "[Content_Types].xml")
        .replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main")
        .replace(
            "</Types>",
            "<Override PartName=\"/_xmlsignatures/sig1.xml\" ContentType=\"application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml\"/></Types>",
        );
    let roots = part(PLAN, "_rels/.rels").replace(
        "</Relationships>",
        "<Relationship Id=\"sig\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/></Relationships>",
    );
    let signatures = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature\" Target=\"sig1.xml\"/></Relationships>";
    let signed = with(
        PLAN,
        &[
            ("[Content_Types].xml", &types),
            ("_rels/.rels", &roots),
            ("xl/vbaProject.bin", "macro"),
            ("_xmlsignatures/origin.sigs", ""),
            ("_xmlsignatures/_rels/origin.sigs.rels", signatures),
            ("_xmlsignatures/sig1.xml", "<Signature/>"),
        ],
    );
    let painted = xlsx(&signed, &[], &texts()).unwrap();
    assert_eq!(
        differences(&signed, &painted),
        [
            "changed xl/worksheets/sheet2.xml",
            "changed xl/styles.xml",
            "changed xl/workbook.xml",
            "changed xl/_rels/workbook.xml.rels",
            "changed [Content_Types].xml",
            "changed _rels/.rels",
            "gone _xmlsignatures/origin.sigs",
            "gone _xmlsignatures/_rels/origin.sigs.rels",
            "gone _xmlsignatures/sig1.xml",
            "new xl/worksheets/sheet4.xml",
        ]
    );
    assert_eq!(part(&painted, "_rels/.rels"), part(PLAN, "_rels/.rels"));
    let types = part(&painted, "[Content_Types].xml");
    assert!(types.contains("macroEnabled") && !types.contains("signature"));
    let list = part(&painted, "xl/worksheets/sheet4.xml");
    assert!(
        list.contains(">Původní soubor byl elektronicky podepsán; tato kopie podpis nenese.</t>")
    );
}

#[test]
fn several_windows_keep_their_sheets() {
    let book = part(PLAN, "xl/workbook.xml").replace(
        "</bookViews>",
        "<workbookView firstSheet=\"1\" activeTab=\"2\"/><workbookView/></bookViews>",
    );
    let painted = xlsx(&with(PLAN, &[("xl/workbook.xml", &book)]), &[], &texts()).unwrap();
    let book = part(&painted, "xl/workbook.xml");
    assert_eq!(
        pieces(&book, "<workbookView ", "/>")[1..],
        [
            "<workbookView firstSheet=\"2\" activeTab=\"3\"/>",
            "<workbookView activeTab=\"1\" firstSheet=\"1\"/>"
        ]
    );
}
