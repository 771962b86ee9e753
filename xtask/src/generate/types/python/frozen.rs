//! Findings as values that do not change: a dataclass for each record that a finding is made of.

use super::super::declaration::{Declaration, Field, Shape, Type};
use super::super::names::is_python_keyword;
use super::super::text::Lines;
use super::docstring;

const MODULE: &str = r#""""A finding and its parts, as values that do not change.

Written from the published schemas by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import types
"#;

/// The record from which all others are reached.
const ROOT: &str = "Finding";

/// The module of findings.
pub(crate) fn findings(types: &[Declaration]) -> String {
    let mut names = vec![ROOT.to_owned()];
    let mut at = 0;
    // Each record after what it is made of, so that a reader meets no name that is not explained.
    while let Some(name) = names.get(at).cloned() {
        for field in fields_of(types, &name).unwrap_or_default() {
            if let Some(inside) = record_in(types, &field.kind)
                && !names.contains(&inside)
            {
                names.push(inside);
            }
        }
        at += 1;
    }
    let mut out = Lines::default();
    out.add(MODULE);
    for name in names.iter().rev() {
        let declared = types.iter().find(|declared| declared.name == *name);
        out.add(declared.map(|declared| class(types, declared)).unwrap_or_default());
    }
    out.into_text()
}

fn fields_of<'t>(types: &'t [Declaration], name: &str) -> Option<&'t [Field]> {
    let declared = types.iter().find(|declared| declared.name == name)?;
    match &declared.shape {
        Shape::Record(fields) => Some(fields),
        _ => None,
    }
}

/// The record that a type is, or is a list of.
fn record_in(types: &[Declaration], kind: &Type) -> Option<String> {
    match kind {
        Type::Named(name) => fields_of(types, name).map(|_| name.clone()),
        Type::List(item) => record_in(types, item),
        _ => None,
    }
}

fn class(types: &[Declaration], declared: &Declaration) -> String {
    let name = &declared.name;
    let mut out = Lines::default();
    out.line("\n\n@dataclass(frozen=True, slots=True, kw_only=True)");
    out.line(format!("class {name}:"));
    out.add(docstring(&declared.doc, "    "));
    out.line("");
    let fields = fields_of(types, name).unwrap_or_default();
    for field in fields {
        out.line(format!(
            "    {}: {}{}",
            variable(field),
            annotation(types, field),
            default(field)
        ));
        out.add(docstring(&field.doc, "    "));
    }
    out.line(format!("\n    @classmethod\n    def of(cls, data: types.{name}) -> {name}:"));
    out.line("        \"\"\"Take it from a report.\"\"\"\n        return cls(");
    for field in fields {
        out.line(format!("            {}={},", variable(field), value(types, field)));
    }
    out.line("        )");
    out.into_text()
}

fn variable(field: &Field) -> String {
    if is_python_keyword(&field.name) { format!("{}_", field.name) } else { field.name.clone() }
}

fn annotation(types: &[Declaration], field: &Field) -> String {
    let kind = kind_of(types, &field.kind);
    if field.required { kind } else { format!("{kind} | None") }
}

fn kind_of(types: &[Declaration], kind: &Type) -> String {
    match kind {
        Type::Named(name) if fields_of(types, name).is_some() => name.clone(),
        Type::Named(name) => format!("types.{name}"),
        Type::List(item) => format!("tuple[{}, ...]", kind_of(types, item)),
        Type::Map(key, value) => {
            format!("Mapping[{}, {}]", kind_of(types, key), kind_of(types, value))
        }
        other => super::expression(other),
    }
}

fn default(field: &Field) -> &'static str {
    match (field.required, &field.kind) {
        // What has no hash of its own would take it from the whole.
        (_, Type::Map(..)) => " = field(hash=False)",
        (true, _) => "",
        (false, _) => " = None",
    }
}

fn value(types: &[Declaration], field: &Field) -> String {
    let found = format!("data[\"{}\"]", field.name);
    let taken = match &field.kind {
        Type::Named(name) if fields_of(types, name).is_some() => format!("{name}.of({found})"),
        Type::List(item) => match record_in(types, item) {
            Some(name) => format!("tuple({name}.of(one) for one in {found})"),
            None => format!("tuple({found})"),
        },
        _ => found.clone(),
    };
    match (field.required, taken == found) {
        (true, _) => taken,
        (false, true) => format!("data.get(\"{}\")", field.name),
        (false, false) => format!("{taken} if \"{}\" in data else None", field.name),
    }
}
