//! Python: a module of types, and a module of functions.

mod questions;
mod records;

pub(super) use questions::questions;

use super::declaration::{Code, Declaration, Shape, Type};
use super::text::wrapped;

const WIDTH: usize = 100;

const TYPES: &str = r#""""The types of documents, reports, questions and answers.

Written from the published schemas by `cargo xtask gen`.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict
"#;

/// The module of types.
pub(super) fn types(types: &[Declaration]) -> String {
    let mut out = TYPES.to_owned();
    let mut before_record = false;
    for declared in types {
        let record = matches!(declared.shape, Shape::Record(_));
        // Classes stand apart from what is around them.
        out.push_str(if record || before_record { "\n\n" } else { "\n" });
        before_record = record;
        match &declared.shape {
            Shape::Alias(kind) => {
                out.push_str(&alias(&declared.name, kind));
                out.push_str(&docstring(&declared.doc, ""));
            }
            Shape::Codes(codes) => {
                out.push_str(&literal(&declared.name, codes));
                out.push_str(&docstring(&declared.doc, ""));
            }
            Shape::Record(fields) => out.push_str(&records::record(declared, fields)),
        }
    }
    out
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
    let mut out = format!("{name}: TypeAlias = Literal[\n");
    for code in codes {
        let line = format!("    \"{}\",", code.code);
        let doc = if code.doc.is_empty() { String::new() } else { format!("  # {}", code.doc) };
        if line.chars().count() + doc.chars().count() <= WIDTH {
            out.push_str(&format!("{line}{doc}\n"));
        } else {
            for part in wrapped(&code.doc, WIDTH - 6) {
                out.push_str(&format!("    # {part}\n"));
            }
            out.push_str(&format!("{line}\n"));
        }
    }
    out + "]\n"
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
    let paragraphs: Vec<&str> = text.split("\n\n").filter(|part| !part.is_empty()).collect();
    let text = text.replace('\\', "\\\\");
    if paragraphs.is_empty() {
        return String::new();
    }
    let one = format!("{indent}\"\"\"{text}\"\"\"");
    if paragraphs.len() == 1 && one.chars().count() <= WIDTH {
        return one + "\n";
    }
    let mut lines = Vec::new();
    for part in text.split("\n\n").filter(|part| !part.is_empty()) {
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
