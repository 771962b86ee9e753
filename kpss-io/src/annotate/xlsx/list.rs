//! The first sheet of a painted workbook: all findings, each linked to its cell.

use super::super::clean::{CELL_LIMIT, cell, clean, cut, escape, length, push};
use super::super::note::capital;
use super::super::{Mark, Texts};
use super::address::LAST;
use super::book::quoted;
use super::list_formats::Formats;
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
        let (cells, target) = cells_of(entry, texts, &formats);
        if let Some(target) = target.filter(|_| order < LINKS) {
            push!(links, "<hyperlink ref=\"D{number}\" location=\"{}\"/>", escape(&target));
        }
        let height = cells.iter().map(|cell| cell.lines).max().unwrap_or(1) * LINE + 3;
        push_row(&mut rows, &mut number, height.min(HIGHEST), &cells);
    }
    if entries.is_empty() {
        push_row(&mut rows, &mut number, PLAIN, &[one("A", formats.plain, &texts.nothing)]);
    }
    let last = number - 1;
    let links = if links.is_empty() { links } else { format!("<hyperlinks>{links}</hyperlinks>") };
    let mut widths = String::new();
    for (at, width) in (1..).zip(WIDTHS) {
        push!(widths, "<col min=\"{at}\" max=\"{at}\" width=\"{width}\" customWidth=\"1\"/>");
    }
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
fn cells_of(entry: &Entry<'_>, texts: &Texts, formats: &Formats) -> (Vec<Cell>, Option<String>) {
    let mark = entry.mark;
    let place = match (entry.sheet, mark.sheet.as_str()) {
        (None, "") => &texts.whole_file,
        (Some(sheet), _) | (None, sheet) => sheet,
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
    let room = CELL_LIMIT - length(&bold) - 1;
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
    push!(rows, "<row r=\"{number}\" ht=\"{height}\" customHeight=\"1\">");
    for Cell { column, format, content, .. } in cells {
        if content.is_empty() {
            push!(rows, "<c r=\"{column}{number}\" s=\"{format}\"/>");
        } else {
            push!(rows, "<c r=\"{column}{number}\" s=\"{format}\" t=\"inlineStr\">{content}</c>");
        }
    }
    rows.push_str("</row>");
    *number += 1;
}
