//! Commands that ask the documents of each file or folder: `kpss outline` and its family.

use std::path::{Path, PathBuf};

use kpss_core::{DocumentSet, Format, Inputs as Documents, Options, Query};

use crate::failure::{Exit, Failure};
use crate::inputs::Inputs;
use crate::output::{print, say};
use crate::output_options::Question;
use crate::register::register;
use crate::submission::Submission;

/// Asks the documents of a question.
pub(crate) fn question(query: &Query, question: &Question) -> Result<Exit, Failure> {
    run(query, &question.inputs, &question.output.options(), question.output.format())
}

/// The same with the list of municipalities.
pub(crate) fn with_register(
    query: &Query,
    question: &Question,
    file: Option<&Path>,
) -> Result<Exit, Failure> {
    let register = register(file)?;
    let output = &question.output;
    let options = Options { municipalities: register.as_ref(), ..output.options() };
    run(query, &question.inputs, &options, output.format())
}

/// Asks each submission and prints the answers; one that fails does not stop the others.
fn run(
    query: &Query,
    paths: &[PathBuf],
    options: &Options<'_>,
    format: Format,
) -> Result<Exit, Failure> {
    let mut inputs = Inputs::read(paths);
    let mut answers = Vec::new();
    for submission in &inputs.submissions {
        match ask(query, submission, options, format) {
            Ok(answer) => answers.push(answer),
            Err(failure) => inputs.failures.push(failure),
        }
    }
    print(&together(&answers, inputs.many, format))?;
    for line in inputs.notes.iter().chain(&inputs.failures) {
        say(line.text(options.lang));
    }
    Ok(if inputs.failures.is_empty() { Exit::Passed } else { Exit::Unusable })
}

fn ask(
    query: &Query,
    submission: &Submission,
    options: &Options<'_>,
    format: Format,
) -> Result<String, Failure> {
    let inputs = Documents::read(&submission.inputs(), &options.limits);
    let documents = DocumentSet::of(&inputs);
    let answer = kpss_core::ask(query, &documents, options)?;
    Ok(answer.write(format, options.lang))
}

/// One answer as it is; of many a list in JSON, and one after another otherwise.
fn together(answers: &[String], many: bool, format: Format) -> String {
    if many && format == Format::Json {
        // Line breaks stand only between values, so answers can be indented as they are.
        let indented = |answer: &String| {
            let lines: Vec<String> = answer.lines().map(|line| format!("    {line}")).collect();
            lines.join("\n")
        };
        let answers: Vec<String> = answers.iter().map(indented).collect();
        format!("{{\n  \"answers\": [\n{}\n  ]\n}}\n", answers.join(",\n"))
    } else {
        answers.join("\n")
    }
}
