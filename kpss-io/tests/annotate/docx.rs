//! Word documents as python-docx writes them, and some that it does not.

use kpss_io::annotate::{Mark, Weight, docx};

use super::common::{WORD, differences, document, mark, part, piece, pieces, texts};

pub(crate) fn marks() -> Vec<Mark> {
    use Weight::{Error, Info, Warning};
    vec![
        mark("Tabulka 1!B3", Error, "K021", "Datum neexistuje."),
        mark("Tabulka 1!B4", Warning, "K409", "Součet zdrojů je jiný."),
        mark("Tabulka 1!B4", Info, "K044", "Částka byla přečtena."),
        // The second cell of a merged row, the lower one of a merged column, an empty cell.
        mark("Tabulka 1!B1", Info, "K700", "Buňka je sloučená."),
        mark("Tabulka 2!A3", Error, "K501", "Poskytovatel nemá IČO."),
        mark("Tabulka 2!D2", Error, "K502", "Chybí rok."),
        mark("Tabulka 2!D4", Warning, "K503", "Rok není úplný."),
        mark("Tabulka 3!B1", Warning, "K504", "Vnořená tabulka se nečte."),
        mark("Tabulka 2", Info, "K001", "Tabulka nemá nadpis."),
        mark("", Warning, "K116", "Plán neobsahuje vyhodnocení."),
        mark("Tabulka 9!B1", Error, "K999", "Tabulka v dokumentu není."),
    ]
}

#[test]
fn only_the_document_and_its_comments_differ() {
    let painted = docx(WORD, &marks(), &texts()).unwrap();
    assert_eq!(
        differences(WORD, &painted),
        ["changed word/document.xml", "changed word/comments.xml"]
    );
}

#[test]
fn without_findings_nothing_differs() {
    assert_eq!(docx(WORD, &[], &texts()).unwrap(), WORD);
}

#[test]
fn the_text_stays_and_each_comment_has_its_place() {
    let painted = docx(WORD, &marks(), &texts()).unwrap();
    let (before, after) = (part(WORD, "word/document.xml"), part(&painted, "word/document.xml"));
    assert_eq!(pieces(&before, "<w:t>", "</w:t>"), pieces(&after, "<w:t>", "</w:t>"));
    assert_eq!(
        anchors(&after),
        [
            "Komunitní plán sociálních služeb: 1 5 9",
            "Opatření 1.1: 11",
            "30. 2. 2025: 2",
            "2 596 625 Kč: 6 10",
            "Poskytovatel: 12",
            "Charita: 3",
            "vnořená: 8",
            ": 4",
            "2025: 7",
            "Závěr s poznámkou.: 0",
        ]
    );
}

/// Text and numbers of comments of each paragraph that has any.
fn anchors(document: &str) -> Vec<String> {
    let paragraphs = document.split("<w:p>").flat_map(|text| text.split("<w:p ")).skip(1);
    paragraphs
        .filter(|text| text.contains("commentRangeStart"))
        .map(|text| {
            let ids = |name: &str| {
                let found = pieces(text, &format!("<w:{name} "), "/>");
                found.iter().map(|tag| piece(tag, "w:id=\"", "\"").to_owned()).collect::<Vec<_>>()
            };
            assert_eq!(ids("commentRangeStart"), ids("commentRangeEnd"));
            assert_eq!(ids("commentRangeStart"), ids("commentReference"));
            let words: String = pieces(text, "<w:t>", "</w:t>")
                .iter()
                .map(|t| t.trim_start_matches("<w:t>").trim_end_matches("</w:t>"))
                .collect();
            let ids: Vec<String> = ids("commentRangeStart")
                .iter()
                .map(|id| id.replace("w:id=", "").replace('"', ""))
                .collect();
            format!("{words}: {}", ids.join(" "))
        })
        .collect()
}

#[test]
fn comments_say_what_and_what_to_do() {
    let mut marks = marks();
    marks[0].fix = "Opravte\nden & <měsíc>.".to_owned();
    let painted = docx(WORD, &marks, &texts()).unwrap();
    let comments = part(&painted, "word/comments.xml");
    assert_eq!(
        pieces(&comments, "<w:comment ", "</w:comment>")[2],
        "<w:comment w:id=\"2\" w:author=\"kpss\" w:date=\"2026-03-01T00:00:00Z\" w:initials=\"kpss\">\
         <w:p><w:r><w:annotationRef/></w:r><w:r><w:rPr><w:b/><w:sz w:val=\"20\"/><w:lang w:val=\"cs-CZ\"/></w:rPr>\
         <w:t xml:space=\"preserve\">Chyba K021 · Předmět</w:t></w:r></w:p>\
         <w:p><w:r><w:rPr><w:sz w:val=\"20\"/><w:lang w:val=\"cs-CZ\"/></w:rPr>\
         <w:t xml:space=\"preserve\">Datum neexistuje.</w:t></w:r></w:p>\
         <w:p><w:r><w:rPr><w:sz w:val=\"20\"/><w:lang w:val=\"cs-CZ\"/></w:rPr>\
         <w:t xml:space=\"preserve\">Co s tím: Opravte</w:t><w:br/><w:t xml:space=\"preserve\">den &amp; &lt;měsíc&gt;.</w:t></w:r></w:p>\
         </w:comment>"
    );
    // A comment without its table says where it belongs; that of somebody else stays as it was.
    let all = pieces(&comments, "<w:comment ", "</w:comment>");
    assert!(all[5].contains(">Tabulka 9 · B1</w:t>"), "{}", all[5]);
    let before = part(WORD, "word/comments.xml");
    assert_eq!(all[0], pieces(&before, "<w:comment ", "</w:comment>")[0]);
    assert_eq!(all.len(), 13);
}

#[test]
fn cells_get_the_colour_of_the_worst_finding() {
    let painted = docx(WORD, &marks(), &texts()).unwrap();
    let text = part(&painted, "word/document.xml");
    let cells: Vec<&str> = pieces(&text, "<w:tcPr>", "</w:tcPr>");
    let shaded: Vec<&&str> = cells.iter().filter(|cell| cell.contains("<w:shd")).collect();
    assert_eq!(
        shaded,
        [
            &"<w:tcPr><w:tcW w:type=\"dxa\" w:w=\"8640\"/><w:gridSpan w:val=\"2\"/>\
              <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D4E6F0\"/></w:tcPr>",
            &"<w:tcPr><w:tcW w:type=\"dxa\" w:w=\"4320\"/>\
              <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F8CBC0\"/></w:tcPr>",
            // The colour that it had is kept beside ours.
            &"<w:tcPr><w:tcW w:type=\"dxa\" w:w=\"4320\"/>\
              <w:shd w:val=\"clear\" w:color=\"FFF2CC\" w:fill=\"FFEB90\"/></w:tcPr>",
            &"<w:tcPr><w:tcW w:type=\"dxa\" w:w=\"2160\"/><w:vMerge w:val=\"restart\"/>\
              <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F8CBC0\"/></w:tcPr>",
            &"<w:tcPr><w:tcW w:type=\"dxa\" w:w=\"1080\"/>\
              <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFEB90\"/></w:tcPr>",
            &"<w:tcPr><w:tcW w:type=\"dxa\" w:w=\"2160\"/>\
              <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F8CBC0\"/></w:tcPr>",
            &"<w:tcPr><w:tcW w:type=\"dxa\" w:w=\"2160\"/>\
              <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFEB90\"/></w:tcPr>",
        ]
    );
}

#[test]
fn a_mended_document_is_as_it_was() {
    let painted = docx(WORD, &marks(), &texts()).unwrap();
    let mut silent = texts();
    silent.summary.clear();
    let mended = docx(&painted, &[], &silent).unwrap();
    let text = |bytes: &[u8]| part(bytes, "word/document.xml").replace("<w:p></w:p>", "<w:p/>");
    assert_eq!(text(&mended), text(WORD));
    assert_eq!(part(&mended, "word/comments.xml"), part(WORD, "word/comments.xml"));
}

/// Comments of a document with this body, as places in it.
fn painted(body: &str, marks: &[Mark]) -> String {
    let mut silent = texts();
    silent.summary.clear();
    let painted = docx(&document(body), marks, &silent).unwrap();
    let text = part(&painted, "word/document.xml");
    let text = text.split_once('>').unwrap().1.trim_end_matches("</w:document>").to_owned();
    let text = text.replace("<w:commentRangeStart w:id=\"0\"/>", "[");
    text.replace("<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>", "]")
}

#[test]
fn columns_are_those_of_the_grid() {
    let body = "<w:body><w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>\
         <w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p/></w:tc>\
         <w:sdt><w:sdtContent><w:tc><w:p w:x=\"1\"/></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl></w:body>";
    let shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F8CBC0\"/>";
    for cell in ["C1", "E1"] {
        assert_eq!(
            painted(body, &[mark(&format!("Tabulka 1!{cell}"), Weight::Error, "K1", "x")]),
            body.replace("<w:p/>", "<w:p>[]</w:p>").replace("\"3\"/>", &format!("\"3\"/>{shade}"))
        );
    }
    assert_eq!(
        painted(body, &[mark("Tabulka 1!F1", Weight::Error, "K1", "x")]),
        body.replace("<w:p w:x=\"1\"/>", "<w:p w:x=\"1\">[]</w:p>").replace(
            "<w:sdtContent><w:tc>",
            &format!("<w:sdtContent><w:tc><w:tcPr>{shade}</w:tcPr>")
        )
    );
    // No cell there: the first paragraph of the document.
    for cell in ["B1", "G1", "C2"] {
        assert_eq!(
            painted(body, &[mark(&format!("Tabulka 1!{cell}"), Weight::Error, "K1", "x")]),
            body.replace("<w:p/>", "<w:p>[]</w:p>")
        );
    }
}

#[test]
fn the_first_paragraph_of_a_cell_is_its_own() {
    // A nested table stands before it, and a text box with a paragraph in it.
    let body = "<w:body><w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>\
         <w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:txbxContent><w:p w:y=\"1\"/></w:txbxContent></w:r></w:p>\
         </w:tc></w:tr></w:tbl></w:body>";
    let painted = painted(body, &[mark("Tabulka 1", Weight::Info, "K1", "x")]);
    assert_eq!(
        painted,
        body.replace("</w:pPr>", "</w:pPr>[").replace("</w:r></w:p>", "</w:r>]</w:p>")
    );
}

#[test]
fn a_document_without_a_paragraph_gets_one() {
    let marks = [mark("", Weight::Info, "K1", "x")];
    assert_eq!(painted("<w:body/>", &marks), "<w:body><w:p>[]</w:p></w:body>");
    assert_eq!(
        painted("<w:body><w:sectPr/></w:body>", &marks),
        "<w:body><w:p>[]</w:p><w:sectPr/></w:body>"
    );
}

#[test]
fn a_document_without_comments_gets_the_part() {
    let painted = docx(&document("<w:body><w:p/></w:body>"), &marks(), &texts()).unwrap();
    assert_eq!(
        differences(&document("<w:body><w:p/></w:body>"), &painted),
        [
            "changed [Content_Types].xml",
            "changed word/document.xml",
            "new word/comments.xml",
            "new word/_rels/document.xml.rels",
        ]
    );
    assert_eq!(
        pieces(&part(&painted, "word/_rels/document.xml.rels"), "<Relationship ", "/>"),
        [
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"/word/comments.xml\"/>"
        ]
    );
    assert!(part(&painted, "[Content_Types].xml").contains("PartName=\"/word/comments.xml\""));
}

#[test]
fn no_comment_hangs_in_a_text_box() {
    let body = "<w:body><w:p><w:r><w:txbxContent><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>\
         </w:txbxContent></w:r></w:p></w:body>";
    let painted = painted(body, &[mark("Tabulka 1!A1", Weight::Info, "K1", "x")]);
    assert_eq!(
        painted,
        body.replace("<w:body><w:p>", "<w:body><w:p>[").replace("</w:r></w:p>", "</w:r>]</w:p>")
    );
}
