//! A page as plain text.

use super::{Align, Block};

/// Writes blocks with indents; an empty line stands before headings and tables.
pub(super) fn write(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut after_heading = false;
    for block in blocks {
        let apart = matches!(block, Block::Heading(..) | Block::Table(..));
        if !out.is_empty() && (apart || (after_heading && matches!(block, Block::Paragraph(_)))) {
            out.push('\n');
        }
        after_heading = matches!(block, Block::Heading(..));
        match block {
            Block::Heading(_, text) | Block::Paragraph(text) => {
                out.push_str(text);
                out.push('\n');
            }
            Block::Item(depth, text) => {
                out.push_str(&"  ".repeat(depth + 1));
                out.push_str(text);
                out.push('\n');
            }
            Block::Table(head, rows) => table(head, rows, &mut out),
        }
    }
    out
}

fn table(head: &[(Align, String)], rows: &[Vec<String>], out: &mut String) {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        let title = head.get(column).map(|(_, title)| title);
        cells.chain(title).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let titles: Vec<String> = head.iter().map(|(_, title)| title.clone()).collect();
    for row in std::iter::once(&titles).chain(rows) {
        let cells = row.iter().zip(head).zip(&widths).map(|((cell, (align, _)), width)| {
            let gap = " ".repeat(width.saturating_sub(cell.chars().count()));
            match align {
                Align::Left => format!("{cell}{gap}"),
                Align::Right => format!("{gap}{cell}"),
            }
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        out.push_str("  ");
        out.push_str(line.trim_end());
        out.push('\n');
    }
}
