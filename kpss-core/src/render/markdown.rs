//! A page as Markdown.

use std::fmt::Write as _;

use super::page::{Align, Block, Column};
use super::span::{Span, Spans, TextStyle};

/// Writes blocks; an empty line stands between them, but not inside of a list.
pub(super) fn write(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut in_list = false;
    for block in blocks {
        let item = matches!(block, Block::Item(..) | Block::Point(_));
        let goes_on = item && in_list;
        if !out.is_empty() && !goes_on {
            out.push('\n');
        }
        in_list = item;
        // Writing into a String cannot fail.
        let _ = match block {
            Block::Heading(level, spans) | Block::Entry(level, spans) => {
                writeln!(out, "{} {}", "#".repeat(*level), heading(spans))
            }
            Block::Paragraph(spans) | Block::Note(spans) | Block::Detail(spans) => {
                writeln!(out, "{}", opening(spans))
            }
            Block::Item(depth, spans) => {
                writeln!(out, "{}- {}", "  ".repeat(*depth), opening(spans))
            }
            Block::Point(spans) => writeln!(out, "- {}", opening(spans)),
            Block::Quote(spans) => writeln!(out, "> {}", opening(spans)),
            Block::Code(language, text) => {
                let fence = fence(text, 3);
                writeln!(out, "{fence}{language}\n{}\n{fence}", text.trim_end())
            }
            Block::Table(head, rows) => {
                table(head, rows, &mut out);
                Ok(())
            }
        };
    }
    out
}

fn table(head: &[Column], rows: &[Vec<String>], out: &mut String) {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&line(head.iter().map(|column| escaped(&column.title)).collect()));
    let rule = |column: &Column| match column.align {
        Align::Left => ":--",
        Align::Right => "--:",
    };
    let _ = writeln!(out, "|{}|", head.iter().map(rule).collect::<Vec<_>>().join("|"));
    for row in rows {
        out.push_str(&line(row.iter().map(|cell| escaped(cell)).collect()));
    }
}

/// A heading is strong as a whole.
fn heading(spans: &Spans) -> String {
    let piece = |span: &Span| match span.style {
        TextStyle::Code => code(&span.text),
        _ => escaped(&span.text),
    };
    joined(spans, piece)
}

/// The pieces one after another; spaces at the end would break the line.
fn joined(spans: &Spans, piece: impl Fn(&Span) -> String) -> String {
    let text: String = spans.list.iter().map(piece).collect();
    text.trim_end_matches(' ').to_owned()
}

fn span(span: &Span) -> String {
    let text = span.text.trim_matches(' ');
    if text.is_empty() {
        return span.text.clone();
    }
    // A mark beside a space is not a mark.
    let around =
        |mark: &str| span.text.replacen(text, &format!("{mark}{}{mark}", escaped(text)), 1);
    match span.style {
        TextStyle::Plain => escaped(&span.text),
        TextStyle::Dim => around("*"),
        TextStyle::Code => span.text.replacen(text, &code(text), 1),
        TextStyle::Strong
        | TextStyle::Label
        | TextStyle::Success
        | TextStyle::Error
        | TextStyle::Warning
        | TextStyle::Info => around("**"),
    }
}

/// Code with as many marks around it as it needs.
fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let fence = fence(text, 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

/// More marks than the text holds one after another.
fn fence(text: &str, least: usize) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat((longest + 1).max(least))
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
fn opening(spans: &Spans) -> String {
    let text = joined(spans, span);
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let mut rest = text.chars().skip(digits);
    let mark = rest.next();
    let ends = rest.next().is_none_or(|c| c == ' ');
    match mark {
        Some('.' | ')') if digits > 0 && ends => {
            let (number, rest) = text.split_at_checked(digits).unwrap_or((&text, ""));
            format!("{number}\\{rest}")
        }
        Some('#' | '-' | '+' | '=' | '~') if digits == 0 => format!("\\{text}"),
        _ => text,
    }
}
