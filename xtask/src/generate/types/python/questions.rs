//! The functions that ask questions, and the methods of documents that call them.

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
from typing import TYPE_CHECKING, Any, Literal, overload

from ._kpss import Municipalities
from ._options import Limits
from ._source import Inputs
from ._tasks import Answer, answer

if TYPE_CHECKING:
    from . import types
    from .types import Lang
"#;

/// The module of functions.
pub(crate) fn questions(questions: &[Question]) -> String {
    let functions: String = questions.iter().map(function).collect();
    MODULE.to_owned() + &functions
}

const METHODS: &str = r#""""The questions that can be asked of documents, as their methods.

Written from the published schemas by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ._kpss import Municipalities
from ._options import Limits
from ._source import Held, Source, held
from ._tasks import Answer, answer

if TYPE_CHECKING:
    from . import types
    from .types import Lang


class Asked:
    """Documents of which questions can be asked."""

    def _held(self) -> Sequence[Held]:
        raise NotImplementedError
"#;

/// The module of methods.
pub(crate) fn methods(questions: &[Question]) -> String {
    let methods: String = questions.iter().map(method).collect();
    METHODS.to_owned() + &methods
}

/// A question that compares two plans is asked of one about the other.
const COMPARE: &str = "compare";

fn method(question: &Question) -> String {
    let first = if question.name == COMPARE { "self,\n    new: Source,\n    /" } else { "self" };
    let inputs = if first == "self" { "self._held()" } else { "[*self._held(), held(new, lang)]" };
    let defined = defined(question, first, &body(question, inputs, "        "));
    let lines = defined.trim_start().lines();
    let indented = lines.map(|line| match line {
        "" => String::from("\n"),
        line => format!("    {line}\n"),
    });
    // Methods stand one empty line apart.
    format!("\n{}", indented.collect::<String>().replace("\n\n\n", "\n\n"))
}

fn function(question: &Question) -> String {
    format!(
        "\n\n{}",
        defined(question, "inputs: Inputs,\n    /", &body(question, "inputs", "    "))
    )
}

/// A function, with what it gives in each case.
fn defined(question: &Question, first: &str, body: &str) -> String {
    let answer = format!("types.{}", question.answer);
    if !question.may_be_alone() {
        return format!("{}:\n{body}", signature(question, first, None, &answer));
    }
    let revision = signature(question, first, Some("Literal[False] = False"), &answer);
    let document = signature(question, first, Some("Literal[True]"), "types.Document");
    let both = signature(question, first, None, "Any");
    format!("@overload\n{revision}: ...\n\n\n@overload\n{document}: ...\n\n\n{both}:\n{body}")
}

/// The head of a function; `alone` is the type of the argument that asks for a document alone.
fn signature(question: &Question, first: &str, alone: Option<&str>, answer: &str) -> String {
    let mut out = Lines::default();
    out.line(format!("def {}(\n    {first},\n    *,", question.name));
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

/// Calls the one function that asks; the documentation is wrapped for where it will stand.
fn body(question: &Question, inputs: &str, indent: &str) -> String {
    let mut arguments = Lines::default();
    for field in &question.fields {
        let name = variable(&field.name);
        arguments.line(format!("        \"{}\": {name},", field.name));
    }
    let arguments = arguments.into_text();
    let arguments =
        if arguments.is_empty() { "{}".to_owned() } else { format!("{{\n{arguments}    }}") };
    let call = format!(
        "answer(\n        \"{}\",\n        arguments,\n        {inputs},\n        lang=lang,\n        \
         municipalities=municipalities,\n        limits=limits,\n    )",
        question.name
    );
    let doc = docstring(&question_doc(question), indent);
    let lines: Vec<&str> = doc.lines().map(|line| moved(line, indent)).chain([""]).collect();
    let doc = lines.join("\n");
    format!("{doc}    arguments: dict[str, object] = {arguments}\n    return {call}\n")
}

/// A line of a function, as far to the left as the function is.
fn moved<'l>(line: &'l str, indent: &str) -> &'l str {
    let extra = indent.len().saturating_sub("    ".len());
    line.get(extra..).unwrap_or(line)
}

fn question_doc(question: &Question) -> String {
    question.fields.iter().fold(question.doc.clone(), |doc, field| {
        format!("{doc}\n\n`{}`: {}", variable(&field.name), field.doc)
    })
}
