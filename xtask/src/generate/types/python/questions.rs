//! The functions that ask questions.

use super::super::declaration::{Field, Type};
use super::super::names::is_python_keyword;
use super::super::questions::{ALONE, Question};
use super::super::text::Lines;
use super::{docstring, expression};

const MODULE: &str = r#""""The questions that can be asked of documents.

Written from the published schemas by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from . import types
from ._kpss import Municipalities
from ._options import Limits
from ._source import Inputs
from ._tasks import Answer, answer
from .types import Lang
"#;

/// The module of functions.
pub(crate) fn questions(questions: &[Question]) -> String {
    let functions: String = questions.iter().map(function).collect();
    MODULE.to_owned() + &functions
}

fn function(question: &Question) -> String {
    let answer = format!("types.{}", question.answer);
    if !question.may_be_alone() {
        let signature = signature(question, None, &answer);
        return format!("\n\n{signature}:\n{}", body(question));
    }
    let revision = signature(question, Some("Literal[False] = False"), &answer);
    let document = signature(question, Some("Literal[True]"), "types.Document");
    let both = signature(question, None, "Any");
    format!(
        "\n\n@overload\n{revision}: ...\n\n\n@overload\n{document}: ...\n\n\n{both}:\n{}",
        body(question)
    )
}

/// The head of a function; `alone` is the type of the argument that asks for a document alone.
fn signature(question: &Question, alone: Option<&str>, answer: &str) -> String {
    let mut out = Lines::default();
    out.line(format!("def {}(\n    inputs: Inputs,\n    /,\n    *,", question.name));
    for field in &question.fields {
        let kind = match alone {
            Some(kind) if field.name == ALONE => kind.to_owned(),
            _ => argument(field),
        };
        out.line(format!("    {}: {kind},", variable(&field.name)));
    }
    out.line("    lang: Lang = \"cs\",");
    out.line("    municipalities: Municipalities | Literal[\"bundled\"] | None = \"bundled\",");
    out.line("    limits: Limits | None = None,");
    out.add(format!(") -> Answer[{answer}]"));
    out.into_text()
}

/// The type of an argument, and what it is where it is left out.
fn argument(field: &Field) -> String {
    let kind = match &field.kind {
        Type::List(item) => format!("Sequence[{}]", outside(item)),
        kind => outside(kind),
    };
    match &field.default {
        Some(serde_json::Value::Bool(truth)) => {
            format!("{kind} = {}", if *truth { "True" } else { "False" })
        }
        Some(value) => format!("{kind} = {value}"),
        None if field.required => kind,
        None => format!("{kind} = None"),
    }
}

/// A type as another module names it.
fn outside(kind: &Type) -> String {
    match kind {
        Type::Named(name) => format!("types.{name}"),
        Type::OrNull(kind) => format!("{} | None", outside(kind)),
        kind => expression(kind),
    }
}

/// `from` cannot be the name of an argument.
fn variable(name: &str) -> String {
    if is_python_keyword(name) { format!("{name}_") } else { name.to_owned() }
}

fn body(question: &Question) -> String {
    let mut doc = question.doc.clone();
    let mut arguments = Lines::default();
    for field in &question.fields {
        let name = variable(&field.name);
        doc = format!("{doc}\n\n`{name}`: {}", field.doc);
        arguments.line(format!("        \"{}\": {name},", field.name));
    }
    let arguments = arguments.into_text();
    let arguments =
        if arguments.is_empty() { "{}".to_owned() } else { format!("{{\n{arguments}    }}") };
    let call = format!(
        "answer(\n        \"{}\",\n        arguments,\n        inputs,\n        lang=lang,\n        \
         municipalities=municipalities,\n        limits=limits,\n    )",
        question.name
    );
    format!(
        "{}    arguments: dict[str, object] = {arguments}\n    return {call}\n",
        docstring(&doc, "    ")
    )
}
