//! The first sheet of a painted workbook: all findings, each linked to its cell.

use super::super::clean::{CELL_LIMIT, cell, clean, cut, escape};
use super::super::note::capital;
use super::super::{Mark, Texts, Weight};
use super::address::LAST;
use super::book::quoted;
use super::fill::Fill;
use super::styles::Styles;

/// Excel keeps no more links on a sheet.
const LINKS: usize = 65_000;
/// Widths of the seven columns; together they fit on A4 turned sideways.
const WIDTHS: [usize; 7] = [13, 9, 20, 11, 26, 56, 50];
const LETTERS: [&str; 7] = ["A", "B", "C", "D", "E", "F", "G"];
const LAST_COLUMN: &str = "G";
/// Heights of rows in points: of the title, of lines under it and of headings; of a line of text.
const TITLE: usize = 26;
const PLAIN: usize = 15;
const HEADING: usize = 20;
const LINE: usize = 14;
/// No row is higher.
const HIGHEST: usize = 409;

/// One line of the list.
pub(super) struct Entry<'a> {
    pub(super) mark: &'a Mark,
    /// The sheet as the workbook calls it; `None` where it has no such sheet.
    pub(super) sheet: Option<&'a str>,
}

/// The sheet, its row of headings and the area with the filter.
pub(super) struct Written {
    pub(super) xml: String,
    pub(super) header: String,
    pub(super) table: String,
}

struct Formats {
    title: usize,
    plain: usize,
    header: usize,
    body: usize,
    /// For texts that a spreadsheet would take for a formula, were they typed in again.
    guarded: usize,
    link: usize,
    weights: [usize; 3],
}

impl Formats {
    fn add(styles: &mut Styles) -> Self {
        let font = |more: &str, size: u32, colour: &str| {
            format!(
                "<{{p}}font>{more}<{{p}}sz val=\"{size}\"/><{{p}}color rgb=\"{colour}\"/><{{p}}name val=\"Calibri\"/><{{p}}family val=\"2\"/></{{p}}font>"
            )
        };
        let plain = styles.add_font(&font("", 10, "FF000000"));
        let title = styles.add_font(&font("<{p}b/>", 16, "FF1F3864"));
        let bold = styles.add_font(&font("<{p}b/>", 10, "FF000000"));
        let white = styles.add_font(&font("<{p}b/>", 10, "FFFFFFFF"));
        let link = styles.add_font(&font("<{p}u/>", 10, "FF0563C1"));
        let dark = styles.add_fill(Fill::solid("FF1F3864"));
        let line = styles.add_border(
            "<{p}border><{p}left/><{p}right/><{p}top/><{p}bottom style=\"thin\">\
             <{p}color rgb=\"FFBFBFBF\"/></{p}bottom><{p}diagonal/></{p}border>",
        );
        let none = styles.add_border(
            "<{p}border><{p}left/><{p}right/><{p}top/><{p}bottom/><{p}diagonal/></{p}border>",
        );
        let mut format = |font: usize, fill: usize, border: usize, wrap: bool, more: &str| {
            let vertical = if fill == 0 { "top" } else { "center" };
            let wrap = if wrap { " wrapText=\"1\"" } else { "" };
            styles.add_format(&format!(
                "<{{p}}xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\"{more} \
                 applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">\
                 <{{p}}alignment vertical=\"{vertical}\"{wrap}/></{{p}}xf>"
            ))
        };
        let (title, plain_format) =
            (format(title, 0, none, false, ""), format(plain, 0, none, false, ""));
        let header = format(white, dark, none, true, "");
        let body = format(plain, 0, line, true, "");
        let guarded = format(plain, 0, line, true, " quotePrefix=\"1\"");
        let link = format(link, 0, line, true, "");
        let weights = [Weight::Error, Weight::Warning, Weight::Info].map(|weight| {
            let fill = styles.add_fill(Fill::ours(weight, 0));
            styles.add_format(&format!(
                "<{{p}}xf numFmtId=\"0\" fontId=\"{bold}\" fillId=\"{fill}\" borderId=\"{line}\" xfId=\"0\" \
                 applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">\
                 <{{p}}alignment vertical=\"top\" wrapText=\"1\"/></{{p}}xf>"
            ))
        });
        Self { title, plain: plain_format, header, body, guarded, link, weights }
    }

    fn weight(&self, weight: Weight) -> usize {
        let [error, warning, info] = self.weights;
        match weight {
            Weight::Error => error,
            Weight::Warning => warning,
            Weight::Info => info,
        }
    }

    fn text(&self, text: &str) -> usize {
        if text.starts_with(['=', '+', '-', '@']) { self.guarded } else { self.body }
    }
}

/// Writes the sheet.
pub(super) fn write(
    entries: &[Entry<'_>],
    texts: &Texts,
    signed: bool,
    namespace: &str,
    styles: &mut Styles,
) -> Written {
    let formats = Formats::add(styles);
    let mut rows = String::new();
    let mut number = 1;
    push_row(&mut rows, &mut number, TITLE, &[one("A", formats.title, &texts.sheet)]);
    let signature = if signed { texts.signature.as_str() } else { "" };
    for line in [&texts.summary, signature, &texts.hint] {
        if !line.is_empty() {
            push_row(&mut rows, &mut number, PLAIN, &[one("A", formats.plain, line)]);
        }
    }
    let header = number;
    let headings = [
        &texts.severity,
        &texts.code,
        &texts.place,
        &texts.cell,
        &texts.column,
        &texts.wrong,
        &texts.fix,
    ];
    let cells: Vec<_> = LETTERS
        .iter()
        .zip(headings)
        .map(|(letter, text)| one(letter, formats.header, text))
        .collect();
    push_row(&mut rows, &mut number, HEADING, &cells);
    let mut links = String::new();
    for (order, entry) in entries.iter().enumerate() {
        let (cells, target) = line(entry, texts, &formats);
        if let Some(target) = target.filter(|_| order < LINKS) {
            links.push_str(&format!(
                "<hyperlink ref=\"D{number}\" location=\"{}\"/>",
                escape(&target)
            ));
        }
        let lines = cells.iter().map(|cell| cell.lines).max().unwrap_or(1);
        push_row(&mut rows, &mut number, (lines * LINE + 3).min(HIGHEST), &cells);
    }
    if entries.is_empty() {
        push_row(&mut rows, &mut number, PLAIN, &[one("A", formats.plain, &texts.nothing)]);
    }
    let last = number - 1;
    let links = if links.is_empty() { links } else { format!("<hyperlinks>{links}</hyperlinks>") };
    let widths: String = (1..)
        .zip(WIDTHS)
        .map(|(at, width)| {
            format!("<col min=\"{at}\" max=\"{at}\" width=\"{width}\" customWidth=\"1\"/>")
        })
        .collect();
    let below = header + 1;
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"{namespace}\">\
         <sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
         <dimension ref=\"A1:{LAST_COLUMN}{last}\"/>\
         <sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\">\
         <pane ySplit=\"{header}\" topLeftCell=\"A{below}\" activePane=\"bottomLeft\" state=\"frozen\"/>\
         <selection pane=\"bottomLeft\" activeCell=\"A{below}\" sqref=\"A{below}\"/></sheetView></sheetViews>\
         <sheetFormatPr defaultRowHeight=\"15\"/><cols>{widths}</cols><sheetData>{rows}</sheetData>\
         <autoFilter ref=\"A{header}:{LAST_COLUMN}{last}\"/>{links}\
         <pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>\
         <pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>\
         <headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"
    );
    Written {
        xml,
        header: format!("${header}:${header}"),
        table: format!("$A${header}:${LAST_COLUMN}${last}"),
    }
}

/// The cells of one finding, and where its link leads.
fn line(entry: &Entry<'_>, texts: &Texts, formats: &Formats) -> (Vec<Cell>, Option<String>) {
    let mark = entry.mark;
    let place = match (entry.sheet, mark.sheet.as_str()) {
        (Some(sheet), _) => sheet,
        (None, "") => &texts.whole_file,
        (None, sheet) => sheet,
    };
    let inside = mark.address.filter(|a| a.row <= LAST.row && a.column <= LAST.column);
    let target = entry.sheet.and_then(|sheet| match (mark.address, inside) {
        (None, _) => Some(format!("{}!A1", quoted(sheet))),
        (Some(_), Some(inside)) => Some(format!("{}!{inside}", quoted(sheet))),
        _ => None,
    });
    let cell_text = match mark.address {
        Some(address) => address.to_string(),
        None if mark.sheet.is_empty() => String::new(),
        None => texts.whole_sheet.clone(),
    };
    let link = if target.is_some() { formats.link } else { formats.body };
    let cells = vec![
        one("A", formats.weight(mark.weight), &capital(texts.weight(mark.weight))),
        one("B", formats.text(&mark.code), &mark.code),
        one("C", formats.text(place), place),
        one("D", link, &cell_text),
        one("E", formats.text(&mark.heading), &mark.heading),
        two(
            "F",
            formats.text(if mark.title.is_empty() { &mark.message } else { &mark.title }),
            &mark.title,
            &mark.message,
        ),
        one("G", formats.text(&mark.fix), &mark.fix),
    ];
    (cells, target)
}

struct Cell {
    column: &'static str,
    format: usize,
    content: String,
    /// How many lines it needs in its column.
    lines: usize,
}

/// A cell with one text.
fn one(column: &'static str, format: usize, text: &str) -> Cell {
    let text = cut(&clean(text), CELL_LIMIT);
    let content = if text.is_empty() {
        String::new()
    } else {
        format!("<is><t xml:space=\"preserve\">{}</t></is>", cell(&text))
    };
    Cell { column, format, content, lines: lines(column, &text) }
}

/// A cell with a bold line and a text under it.
fn two(column: &'static str, format: usize, bold: &str, text: &str) -> Cell {
    if bold.is_empty() || text.is_empty() {
        return one(column, format, if bold.is_empty() { text } else { bold });
    }
    let bold = cut(&clean(bold), 1000);
    let room = CELL_LIMIT - super::super::clean::length(&bold) - 1;
    let text = cut(&clean(text), room);
    let run = |style: &str, text: &str| {
        format!(
            "<r><rPr>{style}<sz val=\"10\"/><color rgb=\"FF000000\"/><rFont val=\"Calibri\"/><family val=\"2\"/></rPr>\
             <t xml:space=\"preserve\">{}</t></r>",
            cell(text)
        )
    };
    let content = format!("<is>{}{}</is>", run("<b/>", &bold), run("", &format!("\n{text}")));
    Cell { column, format, content, lines: lines(column, &bold) + lines(column, &text) }
}

/// How many lines a text needs in a column. Programs do not all count it when they open a file.
fn lines(column: &str, text: &str) -> usize {
    let width = LETTERS.iter().zip(WIDTHS).find(|(letter, _)| **letter == column);
    // Our letters are a little narrower than the digits by which widths are counted.
    let width = width.map_or(1, |(_, width)| width * 6 / 5);
    let mut lines = 0;
    for line in text.split('\n') {
        let mut left = width;
        lines += 1;
        for word in line.split(' ') {
            let mut word = word.chars().count();
            if word > left && left < width {
                lines += 1;
                left = width;
            }
            lines += word.saturating_sub(1) / width;
            word -= word.saturating_sub(1) / width * width;
            left = left.saturating_sub(word + 1);
        }
    }
    lines
}

fn push_row(rows: &mut String, number: &mut u32, height: usize, cells: &[Cell]) {
    rows.push_str(&format!("<row r=\"{number}\" ht=\"{height}\" customHeight=\"1\">"));
    for Cell { column, format, content, .. } in cells {
        if content.is_empty() {
            rows.push_str(&format!("<c r=\"{column}{number}\" s=\"{format}\"/>"));
        } else {
            rows.push_str(&format!(
                "<c r=\"{column}{number}\" s=\"{format}\" t=\"inlineStr\">{content}</c>"
            ));
        }
    }
    rows.push_str("</row>");
    *number += 1;
}
