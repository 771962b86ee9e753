//! Reports for tools: one file each for editors, build servers, spreadsheets and databases.
//!
//! Whatever a document says is data here. Each format escapes what its readers would take for a
//! command: a formula, a tag, an annotation, a link, a sign that turns the direction of writing.

mod csv;
mod github;
mod gitlab;
mod junit;
mod ndjson;
mod row;
mod sarif;
mod shown;
mod xlsx;

pub use ndjson::{NdjsonLines, NdjsonTotals};
pub(crate) use shown::{lines, one_line};

use std::io::{self, Write};

use kpss_core::{Lang, Report, Severity};

/// The form of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutputFormat {
    /// SARIF 2.1.0, as editors and code hosts show findings.
    Sarif,
    /// CSV with semicolons, as Czech spreadsheets open it.
    Csv,
    /// A workbook with findings, submissions and what was not checked.
    Xlsx,
    /// `JUnit` XML: each rule is a test.
    Junit,
    /// JSON by lines: the head first, the totals last.
    Ndjson,
    /// Lines that GitHub turns into annotations.
    Github,
    /// A report of Code Quality for GitLab.
    Gitlab,
}

impl OutputFormat {
    /// Every format with the word by which packages and the command line know it.
    pub const ALL: [(&'static str, Self); 7] = [
        ("sarif", Self::Sarif),
        ("csv", Self::Csv),
        ("xlsx", Self::Xlsx),
        ("junit", Self::Junit),
        ("ndjson", Self::Ndjson),
        ("github", Self::Github),
        ("gitlab", Self::Gitlab),
    ];

    /// The format of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == code).map(|(_, format)| *format)
    }
}

/// The reports of one run of the program.
#[derive(Clone, Debug)]
pub struct Reports<'a> {
    /// Each submission by the name that the reader knows it by.
    pub list: Vec<(&'a str, &'a Report)>,
    /// What could not be read at all, in words.
    pub unreadable: Vec<&'a str>,
    /// Language of headings; that of messages is in each report.
    pub lang: Lang,
    /// From which severity a finding is a failed test; none where nothing fails.
    pub fail_on: Option<Severity>,
}

impl Reports<'_> {
    /// Writes the reports, piece by piece.
    ///
    /// # Errors
    /// The output cannot be written, or a workbook cannot hold so many rows.
    pub fn write(&self, format: OutputFormat, out: &mut dyn Write) -> io::Result<()> {
        match format {
            OutputFormat::Sarif => sarif::write(self, out),
            OutputFormat::Csv => csv::write(self, out),
            OutputFormat::Xlsx => xlsx::write(self, out),
            OutputFormat::Junit => junit::write(self, out),
            OutputFormat::Ndjson => ndjson::write(self, out),
            OutputFormat::Github => github::write(self, out),
            OutputFormat::Gitlab => gitlab::write(self, out),
        }
    }
}

/// A text of ours in the language of the reader.
const fn pick(lang: Lang, cs: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Cs => cs,
        Lang::En => en,
    }
}
