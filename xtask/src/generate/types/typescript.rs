//! TypeScript: one module of types.

mod questions;

use super::declaration::{Code, Declaration, Field, Shape, Type};
use super::questions::Question;
use super::text::{Lines, wrapped};

pub(super) use questions::{names, questions};

const WIDTH: usize = 100;

const MODULE: &str = "\
/**
 * The types of documents, reports, questions and answers, from the published schemas.
 * Written by `cargo xtask gen`.
 */
";

/// The module of types.
pub(super) fn module(types: &[Declaration], questions: &[Question]) -> String {
    let mut out = Lines::default();
    out.add(MODULE);
    for declared in types {
        out.line("");
        out.add(comment(&declared.doc, ""));
        out.add(match &declared.shape {
            Shape::Alias(kind) => alias(&declared.name, kind),
            Shape::Codes(codes) => literals(&declared.name, codes),
            Shape::Record(fields) => interface(&declared.name, fields),
        });
    }
    out.add(tasks(questions));
    out.into_text()
}

fn alias(name: &str, kind: &Type) -> String {
    let line = format!("export type {name} = {};\n", expression(kind));
    match kind {
        Type::OneOf(_) if line.len() > WIDTH => {
            let variants = expression(kind).replace(" | ", "\n  | ");
            format!("export type {name} =\n  | {variants};\n")
        }
        _ => line,
    }
}

fn literals(name: &str, codes: &[Code]) -> String {
    if let [only] = codes {
        return format!("export type {name} = \"{}\";\n", only.code);
    }
    let mut out = Lines::default();
    out.add(format!("export type {name} ="));
    for code in codes {
        out.line("");
        out.add(comment(&code.doc, "  "));
        out.add(format!("  | \"{}\"", code.code));
    }
    out.line(";");
    out.into_text()
}

fn interface(name: &str, fields: &[Field]) -> String {
    if fields.is_empty() {
        return format!("export type {name} = {{ readonly [key: string]: never }};\n");
    }
    let mut out = Lines::default();
    out.line(format!("export interface {name} {{"));
    for field in fields {
        out.add(comment(&field.doc, "  "));
        let mark = if field.required { "" } else { "?" };
        out.line(format!("  {}{mark}: {};", field.name, expression(&field.kind)));
    }
    out.line("}");
    out.into_text()
}

fn expression(kind: &Type) -> String {
    let each = |kinds: &[Type]| kinds.iter().map(expression).collect::<Vec<_>>();
    match kind {
        Type::Any => "unknown".to_owned(),
        Type::Text => "string".to_owned(),
        Type::Whole | Type::Number => "number".to_owned(),
        Type::Truth => "boolean".to_owned(),
        Type::Named(name) => name.clone(),
        Type::List(item) => match &**item {
            Type::OneOf(_) | Type::OrNull(_) => format!("({})[]", expression(item)),
            _ => format!("{}[]", expression(item)),
        },
        // Only some of the keys of a closed list stand in an object.
        Type::Map(key, value) if **key != Type::Text => {
            format!("{{ [key in {}]?: {} }}", expression(key), expression(value))
        }
        Type::Map(_, value) => format!("{{ [key: string]: {} }}", expression(value)),
        Type::Tuple(items) => format!("[{}]", each(items).join(", ")),
        Type::OneOf(kinds) => each(kinds).join(" | "),
        Type::OrNull(kind) => format!("{} | null", expression(kind)),
    }
}

/// The table of questions.
fn tasks(questions: &[Question]) -> String {
    let mut out = Lines::default();
    out.line("\n/** Arguments and answer of each question. */\nexport interface Tasks {");
    for Question { name, doc, arguments, answer, .. } in questions {
        out.add(comment(doc, "  "));
        out.line(format!("  {name}: {{ arguments: {arguments}; answer: {answer} }};"));
    }
    out.line("}");
    out.into_text()
}

/// A text as a comment; nothing where there is no text.
fn comment(text: &str, indent: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = text.replace("*/", "*\u{200b}/");
    let one = format!("{indent}/** {text} */\n");
    if one.chars().count() <= WIDTH + 1 {
        return one;
    }
    let mut out = Lines::default();
    out.line(format!("{indent}/**"));
    for line in wrapped(&text, WIDTH - indent.len() - 3) {
        out.line(format!("{indent} * {line}"));
    }
    out.line(format!("{indent} */"));
    out.into_text()
}
