//! The functions that ask questions, and their types in a worker.

use super::super::names::pascal_case;
use super::super::questions::Question;
use super::super::text::Lines;
use super::{WIDTH, comment};

const MODULE: &str = r#"/** The questions that can be asked, as functions. Written by `cargo xtask gen`. */

import { ask, type AnswerTo } from "./calls.js";
import type { Remote } from "./remote.js";
import type { AskOptions } from "./run.js";
import type { Inputs, Source } from "./source.js";
import type * as types from "./types.generated.js";
"#;

/// A question that compares two plans is asked with both of them.
const COMPARE: &str = "compare";

/// The module of functions.
pub(crate) fn questions(questions: &[Question]) -> String {
    let mut out = Lines::default();
    out.add(MODULE);
    for question in questions {
        out.line("");
        out.add(comment(&question.doc, ""));
        out.add(function(question));
    }
    out.line("\n/** The same in a worker. */\nexport interface RemoteQuestions {");
    for question in questions {
        out.add(comment(&question.doc, "  "));
        let (name, kind, parameters, answer) = parts(question, "Remote<AskOptions>", "?");
        out.add(declared(
            &format!("  {name}{kind}"),
            &parameters,
            &format!("Promise<{answer}>;\n"),
        ));
    }
    out.line("}");
    out.into_text()
}

/// The names alone: a page that asks in a worker does without the functions.
pub(crate) fn names(questions: &[Question]) -> String {
    let mut out = Lines::default();
    out.line("/** The functions of the questions, by name. Written by `cargo xtask gen`. */\n");
    out.line("import type { RemoteQuestions } from \"./questions.generated.js\";\n");
    out.line("export const QUESTIONS: readonly (keyof RemoteQuestions)[] = [");
    for question in questions {
        out.line(format!("  \"{}\",", camel_case(&question.name)));
    }
    out.line("];");
    out.into_text()
}

fn function(question: &Question) -> String {
    let (name, kind, parameters, answer) = parts(question, "AskOptions", "=");
    let inputs =
        if question.name == COMPARE { "[[\"old\", old], [\"new\", document]]" } else { "inputs" };
    let arguments = if question.fields.is_empty() { "{}" } else { "args" };
    let call = format!("ask(\"{}\", {inputs}, {arguments}, options)", question.name);
    let body = format!("{answer} {{\n  return {call};\n}}\n");
    declared(&format!("export function {name}{kind}"), &parameters, &body)
}

/// A function with its parameters, each on a line of its own where one line would be too long.
fn declared(name: &str, parameters: &[String], answer: &str) -> String {
    let one = format!("{name}({}): {answer}", parameters.join(", "));
    if one.lines().next().is_some_and(|line| line.chars().count() <= WIDTH) {
        return one;
    }
    let indent = " ".repeat(name.chars().take_while(|letter| *letter == ' ').count());
    let lines = parameters.join(&format!(",\n{indent}  "));
    format!("{name}(\n{indent}  {lines},\n{indent}): {answer}")
}

/// Name, type parameters, parameters and answer. What may be left out is marked, or is an empty object.
fn parts(
    question: &Question,
    options: &str,
    optional: &str,
) -> (String, String, Vec<String>, String) {
    let name = camel_case(&question.name);
    let inputs: &[&str] = if question.name == COMPARE {
        &["old: Source", "document: Source"]
    } else {
        &["inputs: Inputs"]
    };
    let given = format!("types.{}", question.arguments);
    let is_needed = question.fields.iter().any(|field| field.required);
    let nothing = if is_needed { "" } else { " = {}" };
    let (kind, arguments, answer) = if question.may_be_alone() {
        let answer = format!("AnswerTo<\"{}\", Args>", question.name);
        (format!("<const Args extends {given}{nothing}>"), "Args".to_owned(), answer)
    } else {
        (String::new(), given, format!("types.{}", question.answer))
    };
    let arguments = match (question.fields.is_empty(), is_needed, optional) {
        (true, ..) => None,
        (_, true, _) => Some(format!("args: {arguments}")),
        (_, _, "?") => Some(format!("args?: {arguments}")),
        _ if kind.is_empty() => Some(format!("args: {arguments} = {{}}")),
        _ => Some(format!("args = {{}} as {arguments}")),
    };
    let inputs = inputs.iter().map(ToString::to_string);
    let parameters = inputs.chain(arguments).chain([format!("options?: {options}")]);
    (name, kind, parameters.collect(), answer)
}

fn camel_case(name: &str) -> String {
    let pascal = pascal_case(name);
    let first = pascal.chars().take(1).flat_map(char::to_lowercase);
    first.chain(pascal.chars().skip(1)).collect()
}
