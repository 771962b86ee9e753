//! Commands that put one task to the documents of a file or folder: `kpss outline` and its family.

use std::path::{Path, PathBuf};

use kpss_core::{Lang, Request};

use crate::args::AnswerFormat;
use crate::form::Question;
use crate::inputs::{Inputs, Submission};
use crate::validate::read_register;
use crate::{Exit, Failure};

/// Asks the documents of a question.
pub(crate) fn question(task: serde_json::Value, question: &Question) -> Exit {
    run(task, &question.inputs, &question.form.request(), question.form.format())
}

/// The same with the list of municipalities.
pub(crate) fn with_register(
    task: serde_json::Value,
    question: &Question,
    file: Option<&Path>,
) -> Result<Exit, Failure> {
    let register = file.map(read_register).transpose()?;
    let form = &question.form;
    let request = Request { municipalities: register.as_ref(), ..form.request() };
    Ok(run(task, &question.inputs, &request, form.format()))
}

/// Asks each submission and prints the answers; one that fails does not stop the others.
#[expect(clippy::needless_pass_by_value, reason = "a task is written where it is asked")]
pub(crate) fn run(
    task: serde_json::Value,
    paths: &[PathBuf],
    request: &Request<'_>,
    format: AnswerFormat,
) -> Exit {
    let task = task.to_string();
    let mut inputs = Inputs::read(paths);
    let mut answers = Vec::new();
    for submission in &inputs.submissions {
        match ask(&task, submission, request, format) {
            Ok(answer) => answers.push(answer),
            Err(failure) => inputs.failures.push(failure),
        }
    }
    print(&answers, inputs.many, format);
    for failure in &inputs.failures {
        anstream::eprintln!("kpss: {}", failure.text(request.lang()));
    }
    if inputs.failures.is_empty() { Exit::Passed } else { Exit::Unusable }
}

fn ask(
    task: &str,
    submission: &Submission,
    request: &Request<'_>,
    format: AnswerFormat,
) -> Result<String, Failure> {
    request
        .ask(task, &submission.inputs(), format.code())
        .map_err(|error| Failure::new(error.message(Lang::Cs), error.message(Lang::En)))
}

/// One answer as it is; of many a list in JSON, and one after another otherwise.
fn print(answers: &[String], many: bool, format: AnswerFormat) {
    if many && format == AnswerFormat::Json {
        // Line breaks stand only between values, so answers can be indented as they are.
        let indented = |answer: &String| {
            let lines: Vec<String> = answer.lines().map(|line| format!("    {line}")).collect();
            lines.join("\n")
        };
        let answers: Vec<String> = answers.iter().map(indented).collect();
        println!("{{\n  \"answers\": [\n{}\n  ]\n}}", answers.join(",\n"));
    } else {
        print!("{}", answers.join("\n"));
    }
}
