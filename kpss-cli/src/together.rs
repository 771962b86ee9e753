//! Puts one task to all files that were named, together and in their order.

use std::path::PathBuf;

use kpss_core::{Input, Lang, Request};
use serde_json::Value;

use crate::args::AnswerFormat;
use crate::inputs::Inputs;
use crate::{Exit, Failure};

/// Asks and prints the answer; a file that cannot be read is reason enough not to.
#[expect(clippy::needless_pass_by_value, reason = "a task is written where it is asked")]
pub(crate) fn ask(
    task: Value,
    paths: &[PathBuf],
    request: &Request<'_>,
    format: AnswerFormat,
) -> Result<Exit, Failure> {
    let mut read = Inputs::read(paths);
    if !read.failures.is_empty() {
        return Err(read.failures.swap_remove(0));
    }
    let files = read.submissions.iter().flat_map(|submission| &submission.files);
    let inputs: Vec<Input<'_>> = files.map(|(name, bytes)| Input { name, bytes }).collect();
    let answer = request
        .ask(&task.to_string(), &inputs, format.code())
        .map_err(|error| Failure::new(error.message(Lang::Cs), error.message(Lang::En)))?;
    print!("{answer}");
    Ok(Exit::Passed)
}
