//! `kpss validate --html`: the report as a page, beside what is printed.

use std::path::Path;

use kpss_core::{DocumentSet, Options};
use kpss_io::pages::{Checked, html};

use crate::failure::Failure;
use crate::judged::Judged;
use crate::output_file;

/// Writes the page. One that exists may be overwritten, as a painted file: it is made anew each time.
pub(crate) fn run(reports: &[Judged], to: &Path, options: &Options<'_>) -> Result<(), Failure> {
    // What could not be read is said after this.
    if reports.is_empty() {
        return Ok(());
    }
    let [Judged { submission, report }] = reports else {
        return Err(Failure::new(
            "--html sestaví stránku o jednom podání; zadejte jeden soubor nebo jednu složku",
            "--html makes a page about one submission; name one file or one folder",
        ));
    };
    let inputs = kpss_core::Inputs::read(&submission.inputs(), &options.limits);
    let documents = DocumentSet::of(&inputs);
    let page = html(&Checked { documents: &documents, report, options });
    output_file::write(to, page.as_bytes(), true)
}
