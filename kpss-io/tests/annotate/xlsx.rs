//! Workbooks as openpyxl and `LibreOffice` write them.

use kpss_io::annotate::{Mark, Weight, xlsx};

use super::common::{
    PLAN, PLAN_LIBREOFFICE, differences, mark, number, part, parts, piece, pieces, texts, values,
    words,
};

pub(crate) fn marks() -> Vec<Mark> {
    use Weight::{Error, Info, Warning};
    let mut marks = vec![
        mark("Opatření!F3", Info, "K044", "Částka byla přečtena jako 1 500 000 Kč."),
        mark("Opatření!F3", Error, "K410", "Podíl obce převyšuje náklady celkem."),
        mark("Opatření!B3", Warning, "K115", "Opatření neuvádí poskytovatele."),
        mark("Opatření!E4", Error, "K401", "Opatření neuvádí náklady."),
        mark("Opatření!B6", Info, "K900", "Řádek se nečte jako opatření."),
        mark("Opatření!H9", Info, "K901", "Buňka je prázdná."),
        mark("Opatření", Info, "K902", "List obsahuje neznámý sloupec."),
        mark("Znak!A1", Info, "K903", "List se nečte."),
        mark("", Warning, "K116", "Plán neobsahuje vyhodnocení."),
        mark("Kontakty!A1", Error, "K904", "List v sešitu není."),
    ];
    marks[1].fix = "Ověřte obě částky.".to_owned();
    marks[1].heading = "Z toho obec".to_owned();
    marks
}

#[test]
fn only_painted_parts_differ() {
    let painted = xlsx(PLAN, &marks(), &texts()).unwrap();
    assert_eq!(
        differences(PLAN, &painted),
        [
            "changed xl/worksheets/sheet1.xml",
            "changed xl/comments/comment1.xml",
            "changed xl/drawings/commentsDrawing1.vml",
            // It was selected.
            "changed xl/worksheets/sheet2.xml",
            "changed xl/worksheets/sheet3.xml",
            "changed xl/worksheets/_rels/sheet3.xml.rels",
            "changed xl/styles.xml",
            "changed xl/workbook.xml",
            "changed xl/_rels/workbook.xml.rels",
            "changed [Content_Types].xml",
            "new xl/comments1.xml",
            "new xl/drawings/vmlDrawing1.vml",
            "new xl/worksheets/sheet4.xml",
        ]
    );
    let order = |bytes: &[u8]| parts(bytes).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(order(&painted)[..parts(PLAN).len()], order(PLAN)[..]);
}

#[test]
fn only_painted_parts_differ_in_a_file_of_libreoffice() {
    let marks = [mark("Opatření!E4", Weight::Error, "K401", "Opatření neuvádí náklady.")];
    let painted = xlsx(PLAN_LIBREOFFICE, &marks, &texts()).unwrap();
    assert_eq!(
        differences(PLAN_LIBREOFFICE, &painted),
        [
            "changed xl/workbook.xml",
            "changed xl/styles.xml",
            "changed xl/worksheets/sheet1.xml",
            "changed xl/worksheets/sheet2.xml",
            "changed xl/_rels/workbook.xml.rels",
            "changed xl/comments1.xml",
            "changed xl/drawings/vmlDrawing1.vml",
            "changed [Content_Types].xml",
            "new xl/worksheets/sheet4.xml",
        ]
    );
}

#[test]
fn formulas_choices_and_conditional_formats_stay() {
    for original in [PLAN, PLAN_LIBREOFFICE] {
        let painted = xlsx(original, &marks(), &texts()).unwrap();
        for name in
            ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]
        {
            let (before, after) = (part(original, name), part(&painted, name));
            for (start, end) in [
                ("<f", "</f>"),
                ("<v>", "</v>"),
                ("<dataValidations", "</dataValidations>"),
                ("<conditionalFormatting", "</conditionalFormatting>"),
                ("<mergeCells", "</mergeCells>"),
                ("<sheetProtection", "/>"),
                ("<autoFilter", "/>"),
                ("<pageSetup", "/>"),
                ("<cols>", "</cols>"),
                ("<drawing", "/>"),
            ] {
                assert_eq!(
                    pieces(&before, start, end),
                    pieces(&after, start, end),
                    "{name} {start}"
                );
            }
        }
        let before = part(original, "xl/worksheets/sheet1.xml");
        assert_eq!(pieces(&before, "<f", "</f>").len(), 2);
        assert_eq!(pieces(&before, "<dataValidations", "</dataValidations>").len(), 1);
        assert_eq!(pieces(&before, "<conditionalFormatting", "</conditionalFormatting>").len(), 1);
    }
}

#[test]
fn a_painted_cell_keeps_its_format_but_for_the_fill() {
    let painted = xlsx(PLAN, &marks(), &texts()).unwrap();
    let sheet = part(&painted, "xl/worksheets/sheet1.xml");
    let styles = part(&painted, "xl/styles.xml");
    // A number with two places, unlocked; it was yellow, so the red carries the number 1.
    assert_eq!(
        format_of(&sheet, &styles, "F3"),
        "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"FFF8CBC1\" borderId=\"0\" applyProtection=\"1\" \
         pivotButton=\"0\" quotePrefix=\"0\" xfId=\"0\" applyFill=\"1\"><protection locked=\"0\" hidden=\"0\"/></xf>"
    );
    assert_eq!(
        format_of(&sheet, &styles, "B3"),
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"FFFFEB90\" borderId=\"0\" pivotButton=\"0\" \
         quotePrefix=\"0\" xfId=\"0\" applyFill=\"1\"/>"
    );
    // A part of a merged area gives way to the upper left cell.
    assert!(format_of(&sheet, &styles, "A6").contains("fillId=\"FFD4E6F0\""));
    // Cells that nobody painted keep the number of their format.
    assert_eq!(piece(&sheet, "<c r=\"E3\"", ">"), "<c r=\"E3\" s=\"2\" t=\"n\">");
    for (list, item) in
        [("fonts", "<font>"), ("fills", "<fill>"), ("borders", "<border>"), ("cellXfs", "<xf ")]
    {
        let text = piece(&styles, &format!("<{list} "), &format!("</{list}>"));
        assert_eq!(values(text, "count"), [text.matches(item).count().to_string()], "{list}");
    }
}

/// The format of a cell, with the colour in place of the number of the fill.
fn format_of(sheet: &str, styles: &str, cell: &str) -> String {
    let format = number(piece(sheet, &format!("<c r=\"{cell}\""), ">"), "s");
    let format = piece(styles, "<cellXfs ", "</cellXfs>").split("<xf ").nth(format + 1).unwrap();
    let fill = number(format, "fillId");
    let colour = pieces(piece(styles, "<fills ", "</fills>"), "<fill>", "</fill>")[fill];
    let colour = values(piece(colour, "<fgColor", "/>"), "rgb")[0];
    format!(
        "<xf {}",
        format.replace(&format!("fillId=\"{fill}\""), &format!("fillId=\"{colour}\""))
    )
}

#[test]
fn missing_cells_are_made_in_their_place() {
    let painted = xlsx(PLAN, &marks(), &texts()).unwrap();
    let sheet = part(&painted, "xl/worksheets/sheet1.xml");
    assert_eq!(
        pieces(&sheet, "<row r=\"9\"", "</row>"),
        ["<row r=\"9\"><c r=\"H9\" s=\"7\"/></row>"]
    );
    assert_eq!(piece(&sheet, "<dimension", "/>"), "<dimension ref=\"A1:H9\"/>");
}

#[test]
fn notes_say_what_and_stand_under_those_of_others() {
    let painted = xlsx(PLAN, &marks(), &texts()).unwrap();
    let notes = part(&painted, "xl/comments/comment1.xml");
    assert_eq!(
        piece(&notes, "<authors>", "</authors>"),
        "<authors><author>Odbor sociálních věcí</author><author>kpss</author></authors>"
    );
    assert_eq!(
        text_of(&notes, "B3"),
        "Ověřit s poskytovatelem.\n\n── kpss ──\nVarování K115 · Předmět\nOpatření neuvádí poskytovatele."
    );
    assert_eq!(
        text_of(&notes, "F3"),
        "── kpss ──\nChyba K410 · Předmět\nPodíl obce převyšuje náklady celkem.\n\
         Co s tím: Ověřte obě částky.\n\nInformace K044 · Předmět\n\
         Částka byla přečtena jako 1 500 000 Kč."
    );
    assert!(piece(&notes, "<comment ref=\"B3\"", ">").contains("authorId=\"0\""));
    assert!(piece(&notes, "<comment ref=\"F3\"", ">").contains("authorId=\"1\""));
    // Each note has a box.
    let boxes = part(&painted, "xl/drawings/commentsDrawing1.vml");
    let cells = ["Row", "Column"].map(|name| {
        let tag = format!("{name}>");
        let found = boxes.split(&tag).skip(1).step_by(2);
        found.map(|text| text.split('<').next().unwrap()).collect::<Vec<_>>().join(" ")
    });
    assert_eq!(cells, ["2 2 3 5 8", "1 5 4 0 7"]);
    let ids: Vec<&str> =
        values(&boxes, "id").into_iter().filter(|id| id.starts_with("_x0000_s")).collect();
    assert_eq!(
        ids,
        ["_x0000_s1026", "_x0000_s1027", "_x0000_s1028", "_x0000_s1029", "_x0000_s1030"]
    );
}

pub(crate) fn text_of(notes: &str, cell: &str) -> String {
    words(piece(notes, &format!("<comment ref=\"{cell}\""), "</comment>")).concat()
}

#[test]
fn a_sheet_without_notes_gets_them() {
    let painted = xlsx(PLAN, &marks(), &texts()).unwrap();
    let sheet = part(&painted, "xl/worksheets/sheet3.xml");
    assert!(sheet.ends_with(
        "<drawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/>\
         <legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId3\"/>\
         </worksheet>"
    ));
    let relations = part(&painted, "xl/worksheets/_rels/sheet3.xml.rels");
    assert!(relations.contains("/comments\" Target=\"/xl/comments1.xml\"/>"));
    assert!(relations.contains("/vmlDrawing\" Target=\"/xl/drawings/vmlDrawing1.vml\"/>"));
    let types = part(&painted, "[Content_Types].xml");
    for name in ["xl/comments1.xml", "xl/worksheets/sheet4.xml"] {
        assert_eq!(types.matches(&format!("PartName=\"/{name}\"")).count(), 1, "{name}");
    }
    assert_eq!(types.matches("Extension=\"vml\"").count(), 1);
}

#[test]
fn the_list_is_first_and_names_of_sheets_move_on() {
    let painted = xlsx(PLAN, &marks(), &texts()).unwrap();
    let book = part(&painted, "xl/workbook.xml");
    let sheets = values(piece(&book, "<sheets>", "</sheets>"), "name");
    assert_eq!(sheets, ["Nálezy kpss", "Opatření", "Náklady", "Znak"]);
    let names = piece(&book, "<definedNames>", "</definedNames>");
    assert_eq!(
        pieces(names, "<definedName ", "</definedName>"),
        [
            "<definedName name=\"roky\">'Náklady'!$A$2:$A$4</definedName>",
            "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"1\" hidden=\"1\">'Opatření'!$A$1:$F$5</definedName>",
            "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Opatření'!$1:$1</definedName>",
            "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'Opatření'!$A$1:$F$6</definedName>",
            "<definedName name=\"mistni\" localSheetId=\"2\">'Náklady'!$B$2:$B$4</definedName>",
            "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"2\">'Náklady'!$A$1:$B$5</definedName>",
            "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'Nálezy kpss'!$A$4:$G$14</definedName>",
            "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Nálezy kpss'!$4:$4</definedName>",
            "<definedName name=\"kpss_findings\" hidden=\"1\">'Nálezy kpss'!$A$1</definedName>",
            "<definedName name=\"kpss_fill_1\" hidden=\"1\">&quot;solid|rgb=00FFF2CC|&quot;</definedName>",
        ]
    );
    // Two selected sheets would be edited together.
    assert!(!piece(&book, "<workbookView", "/>").contains("activeTab"));
    assert!(!part(&painted, "xl/worksheets/sheet2.xml").contains("tabSelected"));
    assert!(part(&painted, "xl/worksheets/sheet4.xml").contains("tabSelected=\"1\""));
}

#[test]
fn the_list_says_all_by_severity_and_place() {
    let painted = xlsx(PLAN, &marks(), &texts()).unwrap();
    let list = part(&painted, "xl/worksheets/sheet4.xml");
    let rows: Vec<String> = pieces(&list, "<row ", "</row>").iter().map(|row| line(row)).collect();
    assert_eq!(
        rows,
        [
            "Nálezy kpss",
            "Kontrola k 1. 3. 2026: počet chyb: 5.",
            "Klepnutím na adresu ve sloupci Buňka se otevře místo v sešitu; nález je tam napsán i v poznámce k buňce.",
            "Závažnost | Kód | List | Buňka | Sloupec | Co je špatně | Co s tím",
            "Chyba | K410 | Opatření | F3 | Z toho obec | Předmět\nPodíl obce převyšuje náklady celkem. | Ověřte obě částky.",
            "Chyba | K401 | Opatření | E4 |  | Předmět\nOpatření neuvádí náklady. | ",
            "Chyba | K904 | Kontakty | A1 |  | Předmět\nList v sešitu není. | ",
            "Varování | K116 | celý soubor |  |  | Předmět\nPlán neobsahuje vyhodnocení. | ",
            "Varování | K115 | Opatření | B3 |  | Předmět\nOpatření neuvádí poskytovatele. | ",
            "Informace | K902 | Opatření | celý list |  | Předmět\nList obsahuje neznámý sloupec. | ",
            "Informace | K044 | Opatření | F3 |  | Předmět\nČástka byla přečtena jako 1 500 000 Kč. | ",
            "Informace | K900 | Opatření | B6 |  | Předmět\nŘádek se nečte jako opatření. | ",
            "Informace | K901 | Opatření | H9 |  | Předmět\nBuňka je prázdná. | ",
            "Informace | K903 | Znak | A1 |  | Předmět\nList se nečte. | ",
        ]
    );
    assert_eq!(
        pieces(&list, "<hyperlink ", "/>"),
        [
            "<hyperlink ref=\"D5\" location=\"'Opatření'!F3\"/>",
            "<hyperlink ref=\"D6\" location=\"'Opatření'!E4\"/>",
            "<hyperlink ref=\"D9\" location=\"'Opatření'!B3\"/>",
            "<hyperlink ref=\"D10\" location=\"'Opatření'!A1\"/>",
            "<hyperlink ref=\"D11\" location=\"'Opatření'!F3\"/>",
            "<hyperlink ref=\"D12\" location=\"'Opatření'!B6\"/>",
            "<hyperlink ref=\"D13\" location=\"'Opatření'!H9\"/>",
            "<hyperlink ref=\"D14\" location=\"'Znak'!A1\"/>",
        ]
    );
    assert!(!list.contains("<f>"));
}

fn line(row: &str) -> String {
    let cells: Vec<String> = row.split("<c ").skip(1).map(|cell| words(cell).concat()).collect();
    cells.join(" | ")
}

#[test]
fn a_file_without_findings_says_so() {
    let painted = xlsx(PLAN, &[], &texts()).unwrap();
    let list = part(&painted, "xl/worksheets/sheet4.xml");
    assert_eq!(
        pieces(&list, "<row ", "</row>").last().map(|row| line(row)).as_deref(),
        Some("Žádné nálezy.")
    );
    assert_eq!(
        differences(PLAN, &painted),
        [
            "changed xl/worksheets/sheet2.xml",
            "changed xl/styles.xml",
            "changed xl/workbook.xml",
            "changed xl/_rels/workbook.xml.rels",
            "changed [Content_Types].xml",
            "new xl/worksheets/sheet4.xml",
        ]
    );
}

#[test]
fn the_worst_finding_of_a_merged_area_gives_the_colour() {
    use Weight::{Error, Info, Warning};
    let marks = [
        mark("Opatření!A6", Info, "K1", "První."),
        mark("Opatření!B6", Error, "K2", "Druhá."),
        mark("Opatření!C6", Warning, "K3", "Třetí."),
    ];
    let painted = xlsx(PLAN, &marks, &texts()).unwrap();
    let sheet = part(&painted, "xl/worksheets/sheet1.xml");
    assert!(
        format_of(&sheet, &part(&painted, "xl/styles.xml"), "A6").contains("fillId=\"FFF8CBC0\"")
    );
    assert_eq!(
        text_of(&part(&painted, "xl/comments/comment1.xml"), "A6"),
        "── kpss ──\nChyba K2 · Předmět\nDruhá.\n\nVarování K3 · Předmět\nTřetí.\n\nInformace K1 · Předmět\nPrvní."
    );
}
