//! The forms of reports that can be asked for.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use kpss_io::outputs::OutputFormat;

/// The form of a report, and where it goes.
#[derive(Debug, Args)]
pub(crate) struct ReportOptions {
    /// Podoba zprávy / Form of the report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ReportFormat,
    /// Uloží zprávu do souboru / Saves the report to a file
    #[arg(short, long, value_name = "OUT", conflicts_with = "quiet")]
    pub(crate) output: Option<PathBuf>,
    /// Přepíše soubor, který už existuje / Overwrites a file that exists
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
}

/// What can be typed after `--format` of commands that give reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    #[default]
    Text,
    Json,
    Md,
    Sarif,
    Csv,
    Xlsx,
    Junit,
    Ndjson,
    Github,
    Gitlab,
}

impl ReportFormat {
    /// The form that is written for tools, if it is one of those.
    pub(crate) const fn for_tools(self) -> Option<OutputFormat> {
        Some(match self {
            Self::Text | Self::Json | Self::Md => return None,
            Self::Sarif => OutputFormat::Sarif,
            Self::Csv => OutputFormat::Csv,
            Self::Xlsx => OutputFormat::Xlsx,
            Self::Junit => OutputFormat::Junit,
            Self::Ndjson => OutputFormat::Ndjson,
            Self::Github => OutputFormat::Github,
            Self::Gitlab => OutputFormat::Gitlab,
        })
    }
}
