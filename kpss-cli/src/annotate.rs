//! `kpss validate --annotate`: the submitter's file with the findings painted on it.

use std::path::Path;

use kpss_core::Lang;
use kpss_io::paint;

use crate::failure::Failure;
use crate::judged::Judged;
use crate::output_file;

/// Writes the painted file. A file that was painted before may be overwritten: it is made of the one
/// that was handed in.
pub(crate) fn run(
    reports: &[Judged],
    to: &Path,
    today: chrono::NaiveDate,
    lang: Lang,
) -> Result<(), Failure> {
    let [Judged { submission, report }] = reports else { return Err(one_file()) };
    let [file] = submission.files.as_slice() else { return Err(one_file()) };
    let painted = paint(file, report, 0, lang, today)
        .map_err(|error| Failure::new(error.czech(), error.to_string()))?;
    output_file::write(to, &painted, true)
}

fn one_file() -> Failure {
    Failure::new(
        "--annotate vyznačí nálezy do jednoho souboru; zadejte právě jeden sešit nebo dokument Wordu",
        "--annotate paints one file; name exactly one workbook or Word document",
    )
}
