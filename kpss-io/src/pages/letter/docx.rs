//! A page of headings, paragraphs, lists and tables as a Word document.
//!
//! Written by hand: the library for it, docx-rs, cannot say in which language a text is, so that Word
//! would underline every Czech word, and it brings a second `zip` and a second `quick-xml`.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use kpss_core::{Block, Column, Lang, Page, Span, Spans, TextStyle};
use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::styles::{NUMBERING, PACKAGE, RELATIONS, TYPES, styles};
use crate::pages::safe::shown;
use crate::pages::words::pick;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                          xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// The page as a Word document on A4; the same page gives the same bytes.
///
/// # Errors
/// The package cannot be written; in memory that does not happen.
pub fn docx(page: &Page, lang: Lang) -> Result<Vec<u8>, zip::result::ZipError> {
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", PACKAGE.to_owned()),
        ("docProps/core.xml", properties(page, lang)),
        ("word/document.xml", document(page)),
        ("word/styles.xml", styles(lang)),
        ("word/numbering.xml", NUMBERING.to_owned()),
        ("word/footer1.xml", footer(lang)),
        ("word/_rels/document.xml.rels", RELATIONS.to_owned()),
    ];
    // No time of making: it would differ in each run.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        package.start_file(name, options)?;
        package.write_all(text.as_bytes())?;
    }
    Ok(package.finish()?.into_inner())
}

fn properties(page: &Page, lang: Lang) -> String {
    let title = page.blocks().iter().find_map(|block| match block {
        Block::Heading(1, spans) => Some(text_of(spans)),
        _ => None,
    });
    let title = title.unwrap_or_default();
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language>\
         </cp:coreProperties>",
        escape(&title),
        lang.tag()
    )
}

fn footer(lang: Lang) -> String {
    let field = |name: &str| {
        format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    };
    format!(
        "{HEAD}<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r>\
         <w:t xml:space=\"preserve\">{} </w:t></w:r>{}<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>{}</w:p></w:ftr>",
        pick(lang, "strana", "page"),
        field("PAGE"),
        field("NUMPAGES")
    )
}

fn document(page: &Page) -> String {
    let mut out = format!("{HEAD}<w:document {NAMESPACES}><w:body>");
    let mut blocks = page.blocks().iter().peekable();
    let mut in_findings = false;
    while let Some(block) = blocks.next() {
        // What a list is about stays on the page where the list begins.
        let leads = matches!(blocks.peek(), Some(Block::Item(..) | Block::Point(_)));
        match block {
            Block::Heading(level, spans) | Block::Entry(level, spans) => {
                paragraph(
                    &format!("<w:pStyle w:val=\"Heading{}\"/>", level.clamp(&1, &3)),
                    spans,
                    &mut out,
                );
            }
            Block::Paragraph(spans) => {
                // What follows the findings is told from them.
                let after = if in_findings { "<w:spacing w:before=\"320\"/>" } else { "" };
                paragraph(after, spans, &mut out);
            }
            Block::Detail(spans) => {
                let keep = if leads { "<w:keepNext/>" } else { "" };
                paragraph(&format!("<w:pStyle w:val=\"Detail\"/>{keep}"), spans, &mut out);
            }
            Block::Note(spans) => paragraph("<w:pStyle w:val=\"Line\"/>", spans, &mut out),
            Block::Quote(spans) => paragraph("<w:pStyle w:val=\"Quote\"/>", spans, &mut out),
            Block::Item(depth, spans) => item(*depth, spans, &mut out),
            Block::Point(spans) => item(0, spans, &mut out),
            Block::Table(head, rows) => table(head, rows, &mut out),
            Block::Code(_, text) => {
                for line in text.lines() {
                    paragraph(
                        "<w:pStyle w:val=\"Line\"/>",
                        &Spans::of(TextStyle::Code, line),
                        &mut out,
                    );
                }
            }
            _ => {}
        }
        in_findings = matches!(block, Block::Detail(_) | Block::Item(..));
    }
    out.push_str(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1417\" w:right=\"1304\" w:bottom=\"1304\" w:left=\"1304\" w:header=\"709\" \
         w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
    );
    out
}

fn item(depth: usize, spans: &Spans, out: &mut String) {
    let level = depth.min(1);
    let properties = format!(
        "<w:pStyle w:val=\"ListBullet\"/><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>"
    );
    paragraph(&properties, spans, out);
}

fn paragraph(properties: &str, spans: &Spans, out: &mut String) {
    out.push_str("<w:p>");
    if !properties.is_empty() {
        // Writing into a String cannot fail.
        let _ = write!(out, "<w:pPr>{properties}</w:pPr>");
    }
    for span in spans.pieces() {
        run(span, out);
    }
    out.push_str("</w:p>");
}

fn run(span: &Span, out: &mut String) {
    let look = match span.style {
        TextStyle::Strong | TextStyle::Label | TextStyle::Success => "<w:rPr><w:b/></w:rPr>",
        TextStyle::Error => "<w:rPr><w:b/><w:color w:val=\"A01C1C\"/></w:rPr>",
        TextStyle::Warning => "<w:rPr><w:b/><w:color w:val=\"7A4A00\"/></w:rPr>",
        TextStyle::Info => "<w:rPr><w:b/><w:color w:val=\"1D4F86\"/></w:rPr>",
        TextStyle::Dim | TextStyle::Code => "<w:rPr><w:color w:val=\"4A5667\"/></w:rPr>",
        _ => "",
    };
    let text = text(&span.text);
    if !text.is_empty() {
        let _ = write!(out, "<w:r>{look}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escape(&text));
    }
}

fn table(head: &[Column], rows: &[Vec<String>], out: &mut String) {
    out.push_str(
        "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>\
         <w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"C9D2DD\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"C9D2DD\"/>\
         </w:tblBorders></w:tblPr><w:tblGrid>",
    );
    out.push_str(&"<w:gridCol/>".repeat(head.len()));
    out.push_str("</w:tblGrid>");
    let titles: Vec<String> = head.iter().map(|column| column.title.clone()).collect();
    for (index, row) in std::iter::once(&titles).chain(rows).enumerate() {
        let (mark, style) = match index {
            0 => ("<w:trPr><w:tblHeader/></w:trPr>", TextStyle::Strong),
            _ => ("", TextStyle::Plain),
        };
        let _ = write!(out, "<w:tr>{mark}");
        for cell in row {
            out.push_str("<w:tc>");
            paragraph("<w:pStyle w:val=\"Line\"/>", &Spans::of(style, cell), out);
            out.push_str("</w:tc>");
        }
        out.push_str("</w:tr>");
    }
    out.push_str("</w:tbl>");
}

/// A piece as it is shown, with the spaces that part it from its neighbours.
fn text(piece: &str) -> String {
    let inside = shown(piece);
    let before = if piece.starts_with(' ') && !inside.is_empty() { " " } else { "" };
    let after = if piece.ends_with(' ') { " " } else { "" };
    format!("{before}{inside}{after}")
}

fn text_of(spans: &Spans) -> String {
    spans.pieces().iter().map(|span| text(&span.text)).collect()
}
