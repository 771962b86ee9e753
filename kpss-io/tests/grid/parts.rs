//! Packages as other programs write them, part by part.

use super::{lines, read, relations, sheet, workbook, zip};

#[test]
fn cells_of_every_type_with_and_without_addresses() {
    let xml = r#"<x:worksheet xmlns:x="x"><x:sheetData>
        <x:row><x:c t="inlineStr"><x:is><x:t xml:space="preserve"> a </x:t></x:is></x:c>
            <x:c t="str"><x:f>A1</x:f><x:v>b_x000D_
c</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="d"><x:v>2015-01-31T00:00:00</x:v></x:c></x:row>
        <x:row r="4"><x:c r="C4"><x:v>1.5E+2</x:v></x:c><x:c><x:v>-0.5</x:v></x:c>
            <x:c t="e"><x:v>#REF!</x:v></x:c><x:c><x:f>1+1</x:f></x:c>
            <x:c t="str"><x:f>""</x:f><x:v></x:v></x:c><x:c s="1"/></x:row>
    </x:sheetData></x:worksheet>"#;
    assert_eq!(
        sheet(xml, &[]),
        "A1 \" a \"\nB1 \"b\\nc\" formula\nC1 true\nD1 2015-01-31\nC4 150\nD4 -0.5\nE4 error #REF!\n\
         F4 uncalculated formula\n"
    );
}

#[test]
fn texts_in_runs_and_with_signs_that_xml_cannot_hold() {
    let strings = "<sst><si><t>jedna</t></si><si><r><t>dva </t></r><r><rPr><b/></rPr><t>&lt;3&gt;</t></r>\
        <rPh><t>čtení</t></rPh></si><si><r><rPr><strike/></rPr><t>x</t></r><r><rPr><strike/></rPr>\
        <t> </t></r></si><si><r><t>a</t></r><r><rPr><strike val=\"0\"/></rPr><t>b</t></r></si>\
        <si><t>_x005F_x000D_&#10;</t></si></sst>";
    let styles = "<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/>\
        <xf fontId=\"1\"/></cellXfs></styleSheet>";
    let xml = "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>\
        <c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c><c t=\"s\" s=\"1\"><v>0</v></c>\
        <c t=\"s\" s=\"1\"><v>3</v></c><c s=\"1\"><v>5</v></c><c t=\"s\"><v>4</v></c></row></sheetData>\
        </worksheet>";
    assert_eq!(
        sheet(xml, &[("xl/sharedStrings.xml", strings), ("xl/styles.xml", styles)]),
        "A1 \"jedna\"\nB1 \"dva <3>\"\nC1 \"x \" struck\nD1 \"ab\"\nE1 \"jedna\" struck\n\
         F1 \"ab\" PartlyStruck\nG1 5 struck\nH1 \"_x000D_\\n\"\n"
    );
}

#[test]
fn one_formula_for_many_cells_and_rows_out_of_order() {
    let xml = "<worksheet><sheetData><row r=\"2\"><c r=\"B2\"><f t=\"array\" ref=\"A1:B2\">x</f><v>4</v></c>\
        <c r=\"A2\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>9</v></c>\
        <c r=\"C1\"><v>2</v></c></row></sheetData></worksheet>";
    assert_eq!(sheet(xml, &[]), "A1 1 formula\nC1 2\nA2 3 formula\nB2 4 formula\n");
}

#[test]
fn links_macros_talks_and_sheets_of_other_kinds() {
    let book = relations(&[
        ("a", "worksheet", "/xl/worksheets/sheet1.xml", false),
        ("b", "chartsheet", "chartsheets/sheet1.xml", false),
        ("c", "externalLink", "externalLinks/externalLink1.xml", false),
        ("d", "vbaProject", "vbaProject.bin", false),
    ]);
    let talks = relations(&[
        ("n", "comments", "../comments1.xml", false),
        ("t", "threadedComment", "../threadedComments/threadedComment1.xml", false),
    ]);
    let link = relations(&[("l", "externalLinkPath", "file:///H:/Rozpočet.xlsx", true)]);
    let other = [
        (
            "[Content_Types].xml",
            "<Types><Override PartName=\"/xl/workbook.xml\" \
             ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>",
        ),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"A\" r:id=\"a\"/><sheet name=\"Graf\" r:id=\"b\"/></sheets>\
             </workbook>",
        ),
        ("xl/_rels/workbook.xml.rels", &book),
        ("xl/externalLinks/_rels/externalLink1.xml.rels", &link),
        ("xl/charts/chart1.xml", ""),
        ("xl/charts/style1.xml", ""),
        ("xl/worksheets/_rels/sheet1.xml.rels", &talks),
        (
            "xl\\comments1.xml",
            "<comments><authors><author>X</author></authors><commentList><comment ref=\"A1\"><text>\
             <t>[Threaded comment] starý program</t></text></comment><comment ref=\"B1\"><text><r>\
             <t>po</t></r><r><t>známka</t></r></text></comment></commentList></comments>",
        ),
        (
            "xl/threadedComments/threadedComment1.xml",
            "<ThreadedComments><threadedComment ref=\"A1\"><text>Opravdu?</text></threadedComment>\
             <threadedComment ref=\"A1\"><text>Ano.</text></threadedComment></ThreadedComments>",
        ),
    ];
    let xml = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    let book = read("a.xlsm", &workbook(xml, &other)).unwrap();
    assert_eq!(book.grids.len(), 1);
    assert_eq!(
        lines(&book.grids[0]),
        "A1 1 comment\ncomment A1 \"Opravdu?\\nAno.\"\ncomment B1 \"poznámka\"\n"
    );
    assert!(book.macros && !book.misnamed);
    assert_eq!(book.external_links, ["file:///H:/Rozpočet.xlsx"]);
    assert_eq!(book.charts, 1);
}

#[test]
fn rows_and_columns_of_libreoffice_that_stand_for_many() {
    let content = "<office:document-content><office:automatic-styles>\
        <style:style style:name=\"ce1\" style:family=\"table-cell\" style:parent-style-name=\"Zrušené\"/>\
        <style:style style:name=\"T1\" style:family=\"text\"><style:text-properties \
        style:text-line-through-style=\"solid\"/></style:style></office:automatic-styles><office:body>\
        <office:spreadsheet><table:tracked-changes><table:cell-content-change><text:p>staré</text:p>\
        </table:cell-content-change></table:tracked-changes><table:table table:name=\"List\">\
        <table:table-column table:number-columns-repeated=\"2\"/>\
        <table:table-column table:default-cell-style-name=\"ce1\" table:visibility=\"collapse\"/>\
        <table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell \
        table:number-columns-repeated=\"16384\"/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"2\" table:visibility=\"filter\">\
        <table:table-cell office:value-type=\"float\" office:value=\"7\" \
        table:number-columns-repeated=\"2\"><text:p>7</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"string\"><text:p>a\n  b<text:s text:c=\"2\"/>c</text:p>\
        <text:p>d<text:line-break/><text:span text:style-name=\"T1\">e</text:span></text:p>\
        </table:table-cell></table:table-row><table:table-row><table:table-cell \
        table:formula=\"of:=1\"/><table:table-cell office:value-type=\"string\"><text:p>x\
        <text:span text:style-name=\"T1\">y</text:span></text:p></table:table-cell>\
        </table:table-row></table:table><table:table table:name=\"'file:///a.ods'#$List1\">\
        <table:table-source xlink:href=\"../a.ods\"/><table:table-row><table:table-cell \
        office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>\
        </office:spreadsheet></office:body></office:document-content>";
    let styles = "<office:document-styles><style:style style:name=\"Zrušené\" \
        style:family=\"table-cell\"><style:text-properties style:text-line-through-type=\"single\"/>\
        </style:style></office:document-styles>";
    let bytes = zip(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content),
        ("styles.xml", styles),
        ("Basic/script-lc.xml", "<x/>"),
    ]);
    let book = read("a.ods", &bytes).unwrap();
    assert_eq!(book.grids.len(), 1);
    assert_eq!(
        lines(&book.grids[0]),
        "A1000001 7 hidden\nB1000001 7 hidden\nC1000001 \"a b  c\\nd\\ne\" hidden struck\n\
         A1000002 7 hidden\nB1000002 7 hidden\nC1000002 \"a b  c\\nd\\ne\" hidden struck\n\
         A1000003 uncalculated formula\nB1000003 \"xy\" PartlyStruck\nhidden columns [2]\n"
    );
    assert_eq!(book.external_links, ["../a.ods"]);
    assert!(book.macros);
}
