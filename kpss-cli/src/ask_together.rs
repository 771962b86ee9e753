//! Asks all files that were named, together and in their order.

use std::path::PathBuf;

use kpss_core::{DocumentSet, Format, Input, Inputs as Documents, Options, Query};
use kpss_io::File;

use crate::failure::{Exit, Failure};
use crate::inputs::Inputs;
use crate::output::{print, say};

/// Asks and prints the answer; a file that cannot be read is reason enough not to.
pub(crate) fn ask(
    query: &Query,
    paths: &[PathBuf],
    options: &Options<'_>,
    format: Format,
) -> Result<Exit, Failure> {
    let mut read = Inputs::read(paths);
    for note in &read.notes {
        say(note.text(options.lang));
    }
    if !read.failures.is_empty() {
        return Err(read.failures.swap_remove(0));
    }
    let files = read.submissions.iter().flat_map(|submission| &submission.files);
    let inputs: Vec<Input<'_>> = files.map(File::input).collect();
    let inputs = Documents::read(&inputs, &options.limits);
    let documents = DocumentSet::of(&inputs);
    let answer = kpss_core::ask(query, &documents, options)?;
    print(&answer.write(format, options.lang))?;
    Ok(Exit::Passed)
}
