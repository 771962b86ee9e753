//! Where reports go, and in which form.

use std::io::{self, IsTerminal as _, Write};
use std::path::Path;

use kpss_core::report::ReportList;
use kpss_core::{Lang, Severity};

use crate::failure::Failure;
use crate::judged::Reports;
use crate::output;
use crate::output_file;
use crate::report_format::ReportFormat;
use crate::text::{self, Detail};

/// What is written of the reports.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape<'a> {
    pub(crate) format: ReportFormat,
    pub(crate) lang: Lang,
    pub(crate) detail: Option<Detail>,
    pub(crate) fail_on: Option<Severity>,
    /// The file, if not standard output.
    pub(crate) to: Option<&'a Path>,
    pub(crate) force: bool,
}

/// Writes the reports to where they were asked for.
pub(crate) fn write(reports: &Reports<'_>, shape: &Shape<'_>) -> Result<(), Failure> {
    if shape.format == ReportFormat::Text && shape.to.is_none() {
        return text::print_reports(reports, shape.detail, shape.lang);
    }
    if shape.format == ReportFormat::Xlsx && shape.to.is_none() && io::stdout().is_terminal() {
        return Err(Failure::new(
            "sešit nelze vypsat na obrazovku; uložte jej volbou --output",
            "a workbook cannot be shown on a screen; save it with --output",
        ));
    }
    let write = |out: &mut dyn Write| in_form(reports, shape, out);
    match shape.to {
        Some(path) => output_file::stream(path, shape.force, write),
        None => output::stream(write),
    }
}

fn in_form(reports: &Reports<'_>, shape: &Shape<'_>, out: &mut dyn Write) -> io::Result<()> {
    let unreadable = reports.failures.iter().map(|failure| failure.text(shape.lang));
    let Some(format) = shape.format.for_tools() else {
        let written = match shape.format {
            ReportFormat::Json => json(reports, unreadable),
            ReportFormat::Md => text::page(reports, shape.detail, shape.lang).markdown(),
            _ => text::page(reports, shape.detail, shape.lang).text(),
        };
        return out.write_all(written.as_bytes());
    };
    let reports = kpss_io::outputs::Reports {
        list: reports.named().collect(),
        unreadable: unreadable.collect(),
        lang: shape.lang,
        fail_on: shape.fail_on,
    };
    reports.write(format, out)
}

/// One report as it is; of many a list, and beside it what could not be read.
fn json<'a>(reports: &Reports<'_>, unreadable: impl Iterator<Item = &'a str>) -> String {
    if let ([one], false) = (reports.list, reports.many) {
        return one.report.to_json();
    }
    if !reports.many {
        return String::new();
    }
    let many = ReportList {
        reports: reports.list.iter().map(|one| one.report.clone()).collect(),
        unreadable: unreadable.map(str::to_owned).collect(),
    };
    // Reports hold nothing that JSON cannot carry, so writing cannot fail.
    serde_json::to_string_pretty(&many).unwrap_or_default() + "\n"
}
