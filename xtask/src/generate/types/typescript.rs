//! TypeScript: one module of types.

use super::declaration::{Code, Declaration, Field, Shape, Type};
use super::questions::Question;
use super::text::wrapped;

const WIDTH: usize = 100;

const MODULE: &str = "\
/**
 * The types of documents, reports, questions and answers, from the published schemas.
 * Written by `cargo xtask gen`.
 */
";

/// The module of types.
pub(super) fn module(types: &[Declaration], questions: &[Question]) -> String {
    let mut out = MODULE.to_owned();
    for declared in types {
        out.push('\n');
        out.push_str(&comment(&declared.doc, ""));
        out.push_str(&match &declared.shape {
            Shape::Alias(kind) => alias(&declared.name, kind),
            Shape::Codes(codes) => literals(&declared.name, codes),
            Shape::Record(fields) => interface(&declared.name, fields),
        });
    }
    out + &tasks(questions)
}

fn alias(name: &str, kind: &Type) -> String {
    let line = format!("export type {name} = {};\n", expression(kind));
    match kind {
        Type::OneOf(kinds) if line.len() > WIDTH => {
            let kinds: String =
                kinds.iter().map(|kind| format!("\n  | {}", expression(kind))).collect();
            format!("export type {name} ={kinds};\n")
        }
        _ => line,
    }
}

fn literals(name: &str, codes: &[Code]) -> String {
    if let [only] = codes {
        return format!("export type {name} = \"{}\";\n", only.code);
    }
    let mut out = format!("export type {name} =");
    for code in codes {
        out.push('\n');
        out.push_str(&comment(&code.doc, "  "));
        out.push_str(&format!("  | \"{}\"", code.code));
    }
    out + ";\n"
}

fn interface(name: &str, fields: &[Field]) -> String {
    if fields.is_empty() {
        return format!("export type {name} = {{ readonly [key: string]: never }};\n");
    }
    let mut out = format!("export interface {name} {{\n");
    for field in fields {
        out.push_str(&comment(&field.doc, "  "));
        let mark = if field.required { "" } else { "?" };
        out.push_str(&format!("  {}{mark}: {};\n", field.name, expression(&field.kind)));
    }
    out + "}\n"
}

fn expression(kind: &Type) -> String {
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
        Type::Tuple(items) => {
            let items: Vec<String> = items.iter().map(expression).collect();
            format!("[{}]", items.join(", "))
        }
        Type::OneOf(kinds) => kinds.iter().map(expression).collect::<Vec<_>>().join(" | "),
        Type::OrNull(kind) => format!("{} | null", expression(kind)),
    }
}

/// The table of questions.
fn tasks(questions: &[Question]) -> String {
    let mut out =
        "\n/** Arguments and answer of each question. */\nexport interface Tasks {\n".to_owned();
    for Question { name, doc, arguments, answer, .. } in questions {
        out.push_str(&comment(doc, "  "));
        out.push_str(&format!("  {name}: {{ arguments: {arguments}; answer: {answer} }};\n"));
    }
    out + "}\n"
}

/// A text as a comment; nothing where there is no text.
fn comment(text: &str, indent: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = text.replace("*/", "*\u{200b}/");
    let one = format!("{indent}/** {text} */");
    if one.chars().count() <= WIDTH {
        return one + "\n";
    }
    let lines = wrapped(&text, WIDTH - indent.len() - 3);
    let lines: String = lines.iter().map(|line| format!("{indent} * {line}\n")).collect();
    format!("{indent}/**\n{lines}{indent} */\n")
}
