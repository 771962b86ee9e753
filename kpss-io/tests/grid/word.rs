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
