//! Tables of Word documents.

use kpss_io::grid::Address;

use super::{lines, read, read_file, relations, zip};

#[test]
fn tables_with_headings_merged_nested_deleted_and_hidden_texts() {
    let book = read_file("tables.docx");
    let names: Vec<_> =
        book.grids.iter().map(|grid| (grid.name.as_str(), grid.heading.as_deref())).collect();
    assert_eq!(
        names,
        [
            ("Tabulka 1", Some("Priorita 1")),
            ("Tabulka 2", Some("Priorita 1")),
            ("Tabulka 3", Some("Tabulka č. 2: Síť služeb")),
            ("Tabulka 4", Some("Priorita 1")),
        ]
    );
    assert_eq!(
        lines(&book.grids[0]),
        "A1 \"Karta opatření\"\nA2 \"Náklady\"\nB2 \"100\\ndruhý odstavec\"\nC2 \"zrušeno\" struck\n\
         B3 \"2,0 3,0\" PartlyStruck\nC3 \"vidět skryté\" HiddenText\nA4 \"a\\nb\\tc\"\n\
         B4 \"vnější\"\nmerged A1:C1\nmerged A2:A3\n"
    );
    assert_eq!(lines(&book.grids[1]), "A1 \"vnitřní 1\"\nB1 \"vnitřní 2\"\n");
    assert_eq!(book.grids[1].inside, Some((0, Address { row: 3, column: 1 })));
    assert_eq!(
        lines(&book.grids[2]),
        "A1 \"Služba\"\nB1 \"IČO\" comment\ncomment B1 \"Doplnit.\"\n"
    );
    assert_eq!(lines(&book.grids[3]), "A1 \"bez titulku\"\n");
}

/// The first table of a document with this body, in lines.
fn table(rows: &str) -> String {
    let root = relations(&[("rId1", "officeDocument", "word/document.xml", false)]);
    let body = format!("<w:document><w:body><w:tbl>{rows}</w:tbl></w:body></w:document>");
    let bytes = zip(&[("_rels/.rels", root.as_str()), ("word/document.xml", body.as_str())]);
    lines(&read("a.docx", &bytes).unwrap().grids[0])
}

fn cell(inside: &str) -> String {
    format!("<w:tc>{inside}</w:tc>")
}

fn run(text: &str) -> String {
    format!("<w:r><w:t>{text}</w:t></w:r>")
}

#[test]
fn a_table_of_a_document_by_another_program() {
    let deleted = format!("<w:moveFrom>{}</w:moveFrom>", run("pryč"));
    let old = "<w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr>\
               <w:t>platí</w:t></w:r>";
    let mark = "<w:pPr><w:rPr><w:strike/></w:rPr><w:tabs><w:tab/></w:tabs></w:pPr>";
    let boxed = format!(
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><a:t>štítek</a:t><w:txbxContent><w:p>{}\
         </w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:p>{}</w:p></mc:Fallback>\
         </mc:AlternateContent></w:r>",
        run("v rámečku"),
        run("v rámečku")
    );
    let tick = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t> ano</w:t></w:r>";
    let field = "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:strike w:val=\"0\"/>\
                 <w:t>a&amp;b&#8211;c</w:t></w:r>";
    let rows = [
        cell(&format!("<w:p>{deleted}{old}</w:p>"))
            + &cell(&format!("<w:p>{mark}{}</w:p>", run("x"))),
        cell(&format!("<w:p>{boxed}</w:p>")) + &cell(&format!("<w:p>{tick}</w:p>")),
        "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>".to_owned()
            + &cell(&format!("<w:p>{field}</w:p>")),
        "<w:trPr><w:del/></w:trPr>".to_owned()
            + &cell(&format!("<w:p><w:del>{}</w:del></w:p>", run("d"))),
        cell(&format!("<w:p>{}</w:p>", run("za"))),
    ];
    let rows = rows.join("</w:tr><w:tr>");
    assert_eq!(
        table(&format!("<w:tr>{rows}</w:tr>")),
        "A1 \"platí\"\nB1 \"x\"\nA2 \"v rámečku\"\nB2 \"☑ ano\"\nB3 \"a&b–c\"\nA5 \"za\"\n"
    );
}

#[test]
fn numbers_that_word_counts_are_part_of_the_text() {
    let level = |at: u8, style: &str, text: &str| {
        format!(
            "<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{style}\"/>\
             <w:lvlText w:val=\"{text}\"/></w:lvl>"
        )
    };
    let numbering = format!(
        "<w:numbering><w:abstractNum w:abstractNumId=\"7\">{}{}{}</w:abstractNum>\
         <w:abstractNum w:abstractNumId=\"8\">{}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>\
         <w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">\
         <w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>\
         <w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>",
        level(0, "decimal", "%1."),
        level(1, "decimal", "%1.%2"),
        level(2, "upperRoman", "%3)"),
        level(0, "bullet", "•"),
    );
    let styles = "<w:styles><w:style w:styleId=\"Cislo\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/>\
        <w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"N\"><w:name \
        w:val=\"heading 2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>\
        </w:styles>";
    let listed = |level: u8, list: u8, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>\
             </w:pPr>{text}</w:p>"
        )
    };
    let paragraph = |style: &str, text: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{text}</w:p>")
    };
    let deleted = "<w:p><w:pPr><w:pStyle w:val=\"Cislo\"/><w:rPr><w:del/></w:rPr></w:pPr></w:p>";
    let cells = [
        paragraph("Cislo", &run("první")),
        paragraph("Cislo", "") + deleted,
        listed(2, 1, &run("hlouběji")) + &listed(2, 1, &run("dál")),
        listed(0, 1, &run("nová")) + &paragraph("Cislo", &run("pod ní")),
        listed(0, 2, &run("jinde")),
        listed(0, 3, &run("odrážka")),
        listed(0, 0, &run("bez čísla")),
        listed(0, 1, "<w:r><w:rPr><w:strike/></w:rPr><w:t>zrušená</w:t></w:r>"),
    ];
    let rows: String = cells.map(|c| cell(&c)).join("</w:tr><w:tr>");
    let body = format!(
        "<w:d>{}<w:tbl><w:tr>{rows}</w:tr></w:tbl></w:d>",
        paragraph("N", &run("Priorita"))
    );
    let root = relations(&[("a", "officeDocument", "word/document.xml", false)]);
    let parts = relations(&[
        ("a", "numbering", "numbering.xml", false),
        ("b", "styles", "styles.xml", false),
    ]);
    let bytes = zip(&[
        ("_rels/.rels", root.as_str()),
        ("word/_rels/document.xml.rels", &parts),
        ("word/document.xml", &body),
        ("word/numbering.xml", &numbering),
        ("word/styles.xml", styles),
    ]);
    let book = read("a.docx", &bytes).unwrap();
    assert_eq!(book.grids[0].heading.as_deref(), Some("1. Priorita"));
    assert_eq!(
        lines(&book.grids[0]),
        "A1 \"1.1 první\"\nA2 \"1.2\"\nA3 \"I) hlouběji\\nII) dál\"\nA4 \"2. nová\\n2.1 pod ní\"\n\
         A5 \"5. jinde\"\nA6 \"odrážka\"\nA7 \"bez čísla\"\n\
         A8 \"6. zrušená\" struck\n"
    );
}
