//! Files that were painted before: the clerk mended something and sends them again.

use std::path::Path;

use kpss_io::annotate::{Weight, docx, xlsx};

use super::common::{
    PAINTED_LIBREOFFICE, PAINTED_WORD, PLAN, WORD, differences, mark, number, part, piece, pieces,
    texts, values, with,
};
use super::{docx as word, xlsx as sheets};

/// The files that `LibreOffice` opened and saved for these tests; see `make.py`.
#[test]
fn write_for_other_programs() {
    let Ok(folder) = std::env::var("KPSS_WRITE_PAINTED") else { return };
    let folder = Path::new(&folder);
    std::fs::write(folder.join("plan.xlsx"), xlsx(PLAN, &sheets::marks(), &texts()).unwrap())
        .unwrap();
    std::fs::write(folder.join("plan.docx"), docx(WORD, &word::marks(), &texts()).unwrap())
        .unwrap();
}

#[test]
fn painting_twice_is_painting_once() {
    let once = xlsx(PLAN, &sheets::marks(), &texts()).unwrap();
    let twice = xlsx(&once, &sheets::marks(), &texts()).unwrap();
    assert_eq!(differences(&once, &twice), [""; 0]);
    let once = docx(WORD, &word::marks(), &texts()).unwrap();
    let twice = docx(&once, &word::marks(), &texts()).unwrap();
    assert_eq!(differences(&once, &twice), [""; 0]);
}

#[test]
fn a_mended_workbook_loses_its_paint() {
    let painted = xlsx(PLAN, &sheets::marks(), &texts()).unwrap();
    let mended = xlsx(&painted, &[], &texts()).unwrap();
    // What was painted is as it was, but for the empty cell that was made and the selection.
    assert_eq!(
        differences(PLAN, &mended),
        [
            "changed xl/worksheets/sheet1.xml",
            "changed xl/comments/comment1.xml",
            "changed xl/drawings/commentsDrawing1.vml",
            "changed xl/worksheets/sheet2.xml",
            "changed xl/worksheets/sheet3.xml",
            "changed xl/styles.xml",
            "changed xl/workbook.xml",
            "changed xl/_rels/workbook.xml.rels",
            "changed [Content_Types].xml",
            "new xl/worksheets/sheet4.xml",
        ]
    );
    let sheet = part(&mended, "xl/worksheets/sheet1.xml");
    let before = part(PLAN, "xl/worksheets/sheet1.xml");
    for cell in ["B3", "E4", "F3", "A6"] {
        let start = format!("<c r=\"{cell}\"");
        let plain = |text: &str| piece(text, &start, ">").replace(" s=\"0\"", "");
        assert_eq!(plain(&sheet), plain(&before), "{cell}");
    }
    let notes = part(&mended, "xl/comments/comment1.xml");
    assert_eq!(pieces(&notes, "<comment ", ">").len(), 1);
    assert_eq!(sheets::text_of(&notes, "B3"), "Ověřit s poskytovatelem.");
    assert!(!part(&mended, "xl/worksheets/sheet3.xml").contains("legacyDrawing"));
    let names = part(&mended, "xl/workbook.xml");
    assert_eq!(names.matches("kpss_findings").count(), 1);
    assert_eq!(names.matches("kpss_fill").count(), 0);
    assert_eq!(names.matches("name=\"Nálezy kpss\"").count(), 1);
}

#[test]
fn paint_is_known_again_after_libreoffice_saved_it() {
    let mended = xlsx(PAINTED_LIBREOFFICE, &[], &texts()).unwrap();
    let book = part(&mended, "xl/workbook.xml");
    assert_eq!(pieces(&book, "<sheet ", "/>").len(), 4);
    assert_eq!(book.matches("kpss_").count(), 1);
    // LibreOffice numbers formats anew; ours are in no cell any more, and F3 is yellow again.
    let sheet = part(&mended, "xl/worksheets/sheet2.xml");
    let styles = part(&mended, "xl/styles.xml");
    let mut used: Vec<String> =
        pieces(&sheet, "<c r=", ">").iter().map(|cell| colour_of(cell, &styles)).collect();
    used.sort();
    used.dedup();
    assert_eq!(used, ["00FFF2CC", "FFDDEBF7", "none"]);
    assert_eq!(colour_of(piece(&sheet, "<c r=\"F3\"", ">"), &styles), "00FFF2CC");
    let notes = pieces(&part(&mended, "[Content_Types].xml"), "/xl/comments", ".xml").join(" ");
    assert_eq!(notes.split(' ').count(), 1, "{notes}");
    let notes = part(&mended, notes.trim_start_matches('/'));
    assert_eq!(pieces(&notes, "<comment ", ">").len(), 1);
    assert_eq!(sheets::text_of(&notes, "B3"), "Ověřit s poskytovatelem.");
}

fn colour_of(cell: &str, styles: &str) -> String {
    let format = piece(styles, "<cellXfs ", "</cellXfs>").split("<xf ").nth(number(cell, "s") + 1);
    let fills = piece(styles, "<fills ", "</fills>");
    let fill = pieces(fills, "<fill>", "</fill>")[number(format.unwrap(), "fillId")];
    let colour = pieces(fill, "<fgColor", "/>").join("");
    values(&colour, "rgb").first().map_or("none".into(), |colour| colour.to_uppercase())
}

#[test]
fn comments_of_word_are_known_again_after_libreoffice_saved_them() {
    let mended =
        docx(PAINTED_WORD, &[mark("Tabulka 1!B2", Weight::Info, "K1", "Nové.")], &texts()).unwrap();
    let comments = part(&mended, "word/comments.xml");
    assert_eq!(values(&comments, "w:author"), ["Odbor", "kpss", "kpss"]);
    let text = part(&mended, "word/document.xml");
    assert_eq!(pieces(&text, "<w:commentRangeStart", "/>").len(), 3);
    assert_eq!(pieces(&text, "<w:commentReference", "/>").len(), 3);
    // Its colour came back.
    assert_eq!(
        pieces(&text, "<w:shd ", "/>"),
        [
            "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D4E6F0\"/>",
            "<w:shd w:color=\"auto\" w:fill=\"FFF2CC\" w:val=\"clear\"/>"
        ]
    );
}

#[test]
fn parts_of_relations_leave_no_type_behind() {
    let painted = xlsx(PLAN, &sheets::marks(), &texts()).unwrap();
    let types = part(&painted, "[Content_Types].xml");
    // LibreOffice says the type of each part with relations.
    let more = "<Override PartName=\"/xl/worksheets/_rels/sheet4.xml.rels\" ContentType=\"x\"/>\
                <Override PartName=\"/xl/_rels/comments1.xml.rels\" ContentType=\"x\"/></Types>";
    let relations = "<Relationships/>";
    let said = with(
        &painted,
        &[
            ("[Content_Types].xml", &types.replace("</Types>", more)),
            ("xl/worksheets/_rels/sheet4.xml.rels", relations),
            ("xl/_rels/comments1.xml.rels", relations),
        ],
    );
    let mended = xlsx(&said, &[], &texts()).unwrap();
    assert!(!part(&mended, "[Content_Types].xml").contains("ContentType=\"x\""));
    let gone = differences(&said, &mended).into_iter().filter(|part| part.starts_with("gone"));
    assert_eq!(
        gone.collect::<Vec<_>>(),
        [
            "gone xl/comments1.xml",
            "gone xl/drawings/vmlDrawing1.vml",
            "gone xl/worksheets/_rels/sheet4.xml.rels",
            "gone xl/_rels/comments1.xml.rels",
        ]
    );
}

#[test]
fn answers_to_our_comments_of_word_stay() {
    let painted = docx(WORD, &word::marks(), &texts()).unwrap();
    // Word numbers the paragraphs of comments; a clerk answered our comment 2 by comment 50.
    let comments = part(&painted, "word/comments.xml")
        .replace("</w:comments>", "<w:comment w:id=\"50\" w:author=\"Odbor\"><w:p w14:paraId=\"0B\"/></w:comment></w:comments>");
    let ours = piece(&comments, "<w:comment w:id=\"2\"", "<w:p>").to_owned();
    let comments = comments.replace(&ours, &ours.replace("<w:p>", "<w:p w14:paraId=\"0A\">"));
    let more = "<w15:commentsEx xmlns:w15=\"x\"><w15:commentEx w15:paraId=\"0A\" w15:done=\"0\"/>\
                <w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"0A\" w15:done=\"0\"/></w15:commentsEx>";
    let relations = part(&painted, "word/_rels/document.xml.rels").replace(
        "</Relationships>",
        "<Relationship Id=\"more\" Type=\"http://schemas.microsoft.com/office/2011/relationships/commentsExtended\" Target=\"commentsExtended.xml\"/></Relationships>",
    );
    let answered = with(
        &painted,
        &[
            ("word/comments.xml", &comments),
            ("word/commentsExtended.xml", more),
            ("word/_rels/document.xml.rels", &relations),
        ],
    );
    let again = docx(&answered, &[], &texts()).unwrap();
    assert_eq!(
        part(&again, "word/commentsExtended.xml"),
        "<w15:commentsEx xmlns:w15=\"x\"><w15:commentEx w15:paraId=\"0B\" w15:done=\"0\"/></w15:commentsEx>"
    );
    // The summary is a new comment.
    assert_eq!(values(&part(&again, "word/comments.xml"), "w:id"), ["0", "50", "51"]);
}

#[test]
fn a_list_that_was_renamed_and_moved_is_replaced() {
    let painted = xlsx(PLAN, &sheets::marks(), &texts()).unwrap();
    let book = part(&painted, "xl/workbook.xml");
    let sheets_before = piece(&book, "<sheets>", "</sheets>");
    let list = pieces(sheets_before, "<sheet ", "/>")[0];
    let moved = sheets_before
        .replace(list, "")
        .replace("</sheets>", &format!("{}</sheets>", list.replace("Nálezy kpss", "Chyby")));
    let book = book.replace(sheets_before, &moved).replace("'Nálezy kpss'", "'Chyby'");
    // The first three sheets move one place to the front, the list to the end.
    let book = (0..4).fold(book, |book, at| {
        book.replace(
            &format!("localSheetId=\"{at}\""),
            &format!("localSheetId=\"#{}\"", (at + 3) % 4),
        )
    });
    let book = book.replace("localSheetId=\"#", "localSheetId=\"");
    let again =
        xlsx(&with(&painted, &[("xl/workbook.xml", &book)]), &sheets::marks(), &texts()).unwrap();
    let (once, again) = (part(&painted, "xl/workbook.xml"), part(&again, "xl/workbook.xml"));
    assert_eq!(piece(&once, "<sheets>", "</sheets>"), piece(&again, "<sheets>", "</sheets>"));
    let sorted = |book: &str| {
        let mut names: Vec<String> = pieces(book, "<definedName ", "</definedName>")
            .iter()
            .map(|n| (*n).to_owned())
            .collect();
        names.sort();
        names
    };
    assert_eq!(sorted(&once), sorted(&again));
}

#[test]
fn a_sheet_of_the_same_name_that_is_not_ours_stays() {
    let book = part(PLAN, "xl/workbook.xml").replace("name=\"Znak\"", "name=\"nálezy KPSS\"");
    let painted = xlsx(&with(PLAN, &[("xl/workbook.xml", &book)]), &[], &texts()).unwrap();
    let book = part(&painted, "xl/workbook.xml");
    let names = values(piece(&book, "<sheets>", "</sheets>"), "name");
    assert_eq!(names, ["Nálezy kpss (2)", "Opatření", "Náklady", "nálezy KPSS"]);
}

#[test]
fn formulas_typed_into_the_list_do_not_leave_a_chain_behind() {
    let painted = xlsx(PLAN, &[], &texts()).unwrap();
    let list = part(&painted, "xl/worksheets/sheet4.xml")
        .replace("</sheetData>", "<row r=\"9\"><c r=\"A9\"><f>1+1</f></c></row></sheetData>");
    let relations = part(&painted, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        "<Relationship Id=\"chain\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain\" Target=\"calcChain.xml\"/></Relationships>",
    );
    let typed = with(
        &painted,
        &[
            ("xl/worksheets/sheet4.xml", &list),
            ("xl/_rels/workbook.xml.rels", &relations),
            ("xl/calcChain.xml", "<calcChain><c r=\"A9\" i=\"4\"/></calcChain>"),
        ],
    );
    let again = xlsx(&typed, &[], &texts()).unwrap();
    assert_eq!(differences(&painted, &again), [""; 0]);
}
