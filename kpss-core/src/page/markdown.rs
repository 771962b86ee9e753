//! A page as Markdown.

use std::fmt::Write as _;

use super::{Align, Block};

/// Writes blocks; an empty line stands between them, but not inside of a list.
pub(super) fn write(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut in_list = false;
    for block in blocks {
        let item = matches!(block, Block::Item(..));
        let goes_on = item && in_list;
        if !out.is_empty() && !goes_on {
            out.push('\n');
        }
        in_list = item;
        match block {
            Block::Heading(level, text) => {
                out.push_str(&"#".repeat(*level));
                out.push(' ');
                out.push_str(&escaped(text));
                out.push('\n');
            }
            Block::Paragraph(text) => {
                out.push_str(&opening(text));
                out.push('\n');
            }
            Block::Item(depth, text) => {
                out.push_str(&"  ".repeat(*depth));
                out.push_str("- ");
                out.push_str(&opening(text));
                out.push('\n');
            }
            Block::Table(head, rows) => table(head, rows, &mut out),
        }
    }
    out
}

fn table(head: &[(Align, String)], rows: &[Vec<String>], out: &mut String) {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&line(head.iter().map(|(_, title)| escaped(title)).collect()));
    let rule = |(align, _): &(Align, String)| match align {
        Align::Left => ":--",
        Align::Right => "--:",
    };
    // Writing into a String cannot fail.
    let _ = writeln!(out, "|{}|", head.iter().map(rule).collect::<Vec<_>>().join("|"));
    for row in rows {
        out.push_str(&line(row.iter().map(|cell| escaped(cell)).collect()));
    }
}

/// Escapes what has a meaning anywhere.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Escapes also what has a meaning at the beginning: `1.` would begin a list, `#` a heading.
fn opening(text: &str) -> String {
    let escaped = escaped(text);
    let digits = escaped.chars().take_while(char::is_ascii_digit).count();
    let mut rest = escaped.chars().skip(digits);
    let mark = rest.next();
    let ends = rest.next().is_none_or(|c| c == ' ');
    match mark {
        Some('.' | ')') if digits > 0 && ends => {
            let (number, rest) = escaped.split_at_checked(digits).unwrap_or((&escaped, ""));
            format!("{number}\\{rest}")
        }
        Some('#' | '-' | '+' | '=' | '~') if digits == 0 => format!("\\{escaped}"),
        _ => escaped,
    }
}
