//! The findings of a report painted into the file that they are about.

use chrono::NaiveDate;
use kpss_core::report::State;
use kpss_core::{Finding, Lang, LocalizedText, Report, Severity};

use crate::annotate::{self, AnnotateError, Mark, Texts, Weight};
use crate::counted::of_severity;
use crate::grid::{self, Address, BookFormat, GridLimits, Kind};
use crate::open::File;
use crate::workbook::copy;

/// Why nothing was painted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PaintError {
    /// The file is no table.
    #[error("the findings were not painted: the file is neither a workbook nor a Word document")]
    NoTable,
    /// The file cannot be read any more.
    #[error("the findings were not painted: {}", .0.en)]
    Unreadable(LocalizedText),
    /// The file cannot be patched.
    #[error(transparent)]
    Annotate(#[from] AnnotateError),
    /// The copy cannot be written.
    #[error("the copy cannot be written: {0}")]
    Copy(#[from] rust_xlsxwriter::XlsxError),
}

impl PaintError {
    /// The same in Czech.
    pub fn czech(&self) -> String {
        match self {
            Self::NoTable => {
                "nálezy se nevyznačily: soubor není sešit ani dokument Wordu".to_owned()
            }
            Self::Unreadable(why) => format!("nálezy se nevyznačily: {}", why.cs),
            Self::Annotate(error) => error.czech(),
            Self::Copy(error) => format!("kopii nelze zapsat: {error}"),
        }
    }
}

/// The file with the findings of a report: a workbook or a Word document as it is, with colours,
/// notes and a list; of an older workbook, ODS or CSV a copy as XLSX. `input` is the place of the
/// file among the inputs of the report, `today` the day at comments of Word.
///
/// # Errors
/// The file is no table, or cannot be patched.
pub fn paint(
    file: &File,
    report: &Report,
    input: usize,
    lang: Lang,
    today: NaiveDate,
) -> Result<Vec<u8>, PaintError> {
    let Kind::Book(format) = grid::kind_of(&file.bytes) else { return Err(PaintError::NoTable) };
    let of_file = |finding: &&Finding| finding.input == input && finding.state == State::Open;
    let marks: Vec<Mark> =
        report.findings.iter().filter(of_file).map(|finding| mark(finding, lang)).collect();
    let summary = summary(&marks, lang);
    let texts = match lang {
        Lang::Cs => Texts::czech(&summary, today),
        Lang::En => Texts::english(&summary, today),
    };
    Ok(match format {
        BookFormat::Xlsx | BookFormat::Xlsm => annotate::xlsx(&file.bytes, &marks, &texts)?,
        BookFormat::Docx => annotate::docx(&file.bytes, &marks, &texts)?,
        _ => {
            let book = grid::read(&file.name, &file.bytes, &GridLimits::default());
            let book = book.map_err(|error| {
                PaintError::Unreadable(LocalizedText::new(error.cs(), error.en()))
            })?;
            annotate::xlsx(&copy(&book)?, &marks, &texts)?
        }
    })
}

fn mark(finding: &Finding, lang: Lang) -> Mark {
    let cell = finding.cell.as_ref();
    let texts = kpss_core::rule(&finding.code).map(|rule| rule.texts(lang));
    Mark {
        sheet: cell.map(|cell| cell.sheet.clone()).unwrap_or_default(),
        address: cell.and_then(|cell| Address::parse(&cell.cell)),
        weight: match finding.severity {
            Severity::Error => Weight::Error,
            Severity::Warning => Weight::Warning,
            Severity::Info => Weight::Info,
        },
        code: finding.code.to_string(),
        title: texts.map_or(finding.slug.to_string(), |texts| texts.title.to_owned()),
        message: finding.message.clone(),
        fix: texts.map(|texts| texts.fix.to_owned()).unwrap_or_default(),
        heading: cell.map(|cell| cell.heading.clone()).unwrap_or_default(),
    }
}

fn summary(marks: &[Mark], lang: Lang) -> String {
    let count = |weight| marks.iter().filter(|mark| mark.weight == weight).count();
    let all = [
        (Severity::Error, Weight::Error),
        (Severity::Warning, Weight::Warning),
        (Severity::Info, Weight::Info),
    ];
    all.map(|(severity, weight)| of_severity(severity, count(weight), lang)).join(", ")
}
