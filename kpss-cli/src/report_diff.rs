//! `kpss report-diff`.

use std::path::PathBuf;

use clap::Args;
use kpss_core::report::{ReportDiff, State, StoredReports};
use kpss_core::{Format, Lang, Page, Severity, View as _};

use crate::failure::{Exit, Failure};
use crate::output::{print, print_page};
use crate::output_options::AnswerFormat;
use crate::stored;

#[derive(Debug, Args)]
pub(crate) struct Compared {
    /// Dřívější zpráva v JSON / The old report in JSON
    old: PathBuf,
    /// Nová zpráva v JSON / The new report in JSON
    new: PathBuf,
    /// Jazyk nadpisů; nálezy jsou v jazyce zpráv / Language of headings; findings are in that of the reports
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: crate::lang::LangOption,
    /// Podoba výstupu / Form of the output
    #[arg(long, value_enum, default_value_t)]
    format: AnswerFormat,
}

pub(crate) fn run(arguments: &Compared) -> Result<Exit, Failure> {
    let (old, new) = (stored::read(&arguments.old)?, stored::read(&arguments.new)?);
    let lang: Lang = arguments.lang.into();
    let diffs = diffs(&old, &new)?;
    match Format::from(arguments.format) {
        Format::Json => print(&json(&diffs, &new))?,
        Format::Markdown => print(&page(&diffs, lang).markdown())?,
        _ => print_page(&page(&diffs, lang))?,
    }
    let is_error = |diff: &ReportDiff| {
        let mut new = diff.new.iter();
        new.any(|it| it.severity == Severity::Error && it.state == State::Open)
    };
    Ok(if diffs.iter().any(is_error) { Exit::Found } else { Exit::Passed })
}

/// Of each new report what changed since the old one about the same files.
fn diffs(old: &StoredReports, new: &StoredReports) -> Result<Vec<ReportDiff>, Failure> {
    let pairs = new.reports().iter().map(|report| {
        let name = report.inputs.first().map_or("-", |input| &input.name);
        let old = old.about(report).ok_or_else(|| {
            Failure::new(
                format!("dřívější zpráva o souboru {name} nic neříká"),
                format!("the old report says nothing about {name}"),
            )
        })?;
        Ok(ReportDiff::of(old, report))
    });
    pairs.collect()
}

fn page(diffs: &[ReportDiff], lang: Lang) -> Page {
    let mut page = Page::default();
    for diff in diffs {
        page.append(diff.page(lang));
    }
    page
}

/// One as it is; of a list of reports a list.
fn json(diffs: &[ReportDiff], new: &StoredReports) -> String {
    match (diffs, new) {
        ([one], StoredReports::One(_)) => one.to_json(),
        _ => {
            serde_json::to_string_pretty(&serde_json::json!({ "diffs": diffs })).unwrap_or_default()
                + "\n"
        }
    }
}
