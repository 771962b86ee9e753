//! Python: a module of types, and a module of functions.

mod frozen;
mod questions;
mod records;

pub(super) use frozen::findings;
pub(super) use questions::{methods, questions};

use super::declaration::{Code, Declaration, Shape, Type};
use super::text::{Lines, wrapped};

const WIDTH: usize = 100;

const TYPES: &str = r#""""The types of documents, reports, questions and answers.

Written from the published schemas by `cargo xtask gen`.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict
"#;

/// The module of types.
pub(super) fn types(types: &[Declaration]) -> String {
    let mut out = Lines::default();
    out.add(TYPES);
    let mut before_record = false;
    for declared in types {
        let record = matches!(declared.shape, Shape::Record(_));
        // Classes stand apart from what is around them.
        out.add(if record || before_record { "\n\n" } else { "\n" });
        before_record = record;
        match &declared.shape {
            Shape::Alias(kind) => {
                out.add(alias(&declared.name, kind));
                out.add(docstring(&declared.doc, ""));
            }
            Shape::Codes(codes) => {
                out.add(literal(&declared.name, codes));
                out.add(docstring(&declared.doc, ""));
            }
            Shape::Record(fields) => out.add(records::record(declared, fields)),
        }
    }
    out.into_text()
}

fn alias(name: &str, kind: &Type) -> String {
    let start = format!("{name}: TypeAlias = ");
    let whole = expression(kind);
    if start.len() + whole.len() <= WIDTH {
        return format!("{start}{whole}\n");
    }
    let lines = whole.replace(" | ", "\n    | ");
    format!("{start}(\n    {lines}\n)\n")
}

/// A closed list; what a code means stands behind it.
fn literal(name: &str, codes: &[Code]) -> String {
    if let [only] = codes {
        return format!("{name}: TypeAlias = Literal[\"{}\"]\n", only.code);
    }
    let mut out = Lines::default();
    out.line(format!("{name}: TypeAlias = Literal["));
    for code in codes {
        let line = format!("    \"{}\",", code.code);
        let doc = if code.doc.is_empty() { String::new() } else { format!("  # {}", code.doc) };
        if line.chars().count() + doc.chars().count() <= WIDTH {
            out.line(line + &doc);
        } else {
            for part in wrapped(&code.doc, WIDTH - 6) {
                out.line(format!("    # {part}"));
            }
            out.line(line);
        }
    }
    out.line("]");
    out.into_text()
}

/// A type as an annotation.
fn expression(kind: &Type) -> String {
    match kind {
        Type::Any => "Any".to_owned(),
        Type::Text => "str".to_owned(),
        Type::Whole => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Truth => "bool".to_owned(),
        Type::Named(name) => name.clone(),
        Type::List(item) => format!("list[{}]", expression(item)),
        Type::Map(key, value) => format!("dict[{}, {}]", expression(key), expression(value)),
        Type::Tuple(items) => {
            let mut kinds = items.clone();
            kinds.dedup();
            format!("list[{}]", union(&kinds))
        }
        Type::OneOf(kinds) => union(kinds),
        Type::OrNull(kind) => format!("{} | None", expression(kind)),
    }
}

fn union(kinds: &[Type]) -> String {
    kinds.iter().map(expression).collect::<Vec<_>>().join(" | ")
}

/// A text as a docstring; nothing where there is no text.
fn docstring(text: &str, indent: &str) -> String {
    let text = text.replace('\\', "\\\\");
    let paragraphs: Vec<&str> = text.split("\n\n").filter(|part| !part.is_empty()).collect();
    if let [only] = paragraphs.as_slice() {
        let one = format!("{indent}\"\"\"{only}\"\"\"\n");
        if one.chars().count() <= WIDTH + 1 {
            return one;
        }
    } else if paragraphs.is_empty() {
        return String::new();
    }
    let mut lines = Vec::new();
    for part in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        // So narrow that what does not stand on one line with both marks needs a second one.
        let room = WIDTH - indent.len() - 6;
        lines.extend(wrapped(part, room).into_iter().map(|line| format!("{indent}{line}")));
    }
    let body = lines.join("\n");
    format!("{indent}\"\"\"{}\n{indent}\"\"\"\n", body.trim_start())
}
