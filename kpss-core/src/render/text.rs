//! A page as plain text.

use super::page::{Align, Block, Column};
use super::span::{Spans, TextStyle};
use super::wrap::{columns, lines};

/// Where the sentences of an entry begin.
const INDENT: usize = 12;

/// Writes blocks with indents; an empty line stands before headings, tables and entries.
pub(super) fn write(blocks: &[Block], width: usize, out: &mut dyn FnMut(TextStyle, &str)) {
    let (mut first, mut after_heading) = (true, false);
    for block in blocks {
        let apart = match block {
            Block::Entry(..) => true,
            Block::Heading(..) | Block::Table(..) | Block::Code(..) | Block::Quote(_) => !first,
            Block::Paragraph(_) => after_heading,
            Block::Item(..) | Block::Note(_) | Block::Detail(_) | Block::Point(_) => false,
        };
        if apart {
            out(TextStyle::Plain, "\n");
        }
        (first, after_heading) = (false, matches!(block, Block::Heading(..)));
        match block {
            Block::Heading(_, spans) | Block::Paragraph(spans) => line(0, spans, out),
            Block::Entry(_, spans) | Block::Note(spans) | Block::Quote(spans) => {
                line(2, spans, out);
            }
            Block::Item(depth, spans) => line(2 * (depth + 1), spans, out),
            Block::Detail(spans) => paragraph("", spans, width, out),
            Block::Point(spans) => paragraph("· ", spans, width, out),
            Block::Table(head, rows) => table(head, rows, out),
            Block::Code(_, text) => {
                for row in text.lines() {
                    line(2, &Spans::of(TextStyle::Code, row), out);
                }
            }
        }
    }
}

fn line(indent: usize, spans: &Spans, out: &mut dyn FnMut(TextStyle, &str)) {
    if indent > 0 {
        out(TextStyle::Plain, &" ".repeat(indent));
    }
    for span in &spans.list {
        let gap = span.width.saturating_sub(columns(&span.text));
        out(span.style, &format!("{}{}", span.text, " ".repeat(gap)));
    }
    out(TextStyle::Plain, "\n");
}

/// A paragraph of an entry, broken into lines.
fn paragraph(mark: &str, spans: &Spans, width: usize, out: &mut dyn FnMut(TextStyle, &str)) {
    let indent = INDENT + columns(mark);
    for (index, line) in lines(spans, width.saturating_sub(indent)).into_iter().enumerate() {
        let mark = if index == 0 { mark } else { "" };
        out(TextStyle::Plain, &format!("{}{mark}", " ".repeat(indent - columns(mark))));
        for (style, text) in line {
            out(style, text);
        }
        out(TextStyle::Plain, "\n");
    }
}

fn table(head: &[Column], rows: &[Vec<String>], out: &mut dyn FnMut(TextStyle, &str)) {
    let width = |index: usize| {
        let cells = rows.iter().filter_map(|row| row.get(index));
        let title = head.get(index).map(|column| &column.title);
        cells.chain(title).map(|cell| columns(cell)).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let titles: Vec<String> = head.iter().map(|column| column.title.clone()).collect();
    for row in std::iter::once(&titles).chain(rows) {
        let cells = row.iter().zip(head).zip(&widths).map(|((cell, column), width)| {
            let gap = " ".repeat(width.saturating_sub(columns(cell)));
            match column.align {
                Align::Left => format!("{cell}{gap}"),
                Align::Right => format!("{gap}{cell}"),
            }
        });
        let row = cells.collect::<Vec<_>>().join("  ");
        out(TextStyle::Plain, &format!("  {}\n", row.trim_end()));
    }
}
