//! What every question about plans is asked with: documents, language, form of the answer, limits.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use kpss_core::{Format, Limits, Options};

use crate::lang::LangOption;
use crate::typed::number;

/// The documents that a question is about, and how it is answered.
#[derive(Debug, Args)]
pub(crate) struct Question {
    /// Soubor, složka nebo - (standardní vstup) / File, folder or - (standard input)
    #[arg(value_name = "FILE|DIR|-", required = true)]
    pub(crate) inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) output: OutputOptions,
}

/// How an answer is given.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct OutputOptions {
    /// Jazyk / Language
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: LangOption,
    /// Podoba výstupu; derive a merge bez ní vypíšou dokument (json), ostatní text / Form of the output; without it derive and merge print the document (json), the others text
    #[arg(long, value_enum)]
    format: Option<AnswerFormat>,
    #[command(flatten)]
    pub(crate) limits: LimitOptions,
}

impl OutputOptions {
    /// The same, but JSON where no form was asked for.
    pub(crate) fn or_json(self) -> Self {
        Self { format: self.format.or(Some(AnswerFormat::Json)), ..self }
    }

    pub(crate) fn format(&self) -> Format {
        self.format.unwrap_or_default().into()
    }

    /// The options of a run that asks so.
    pub(crate) fn options(&self) -> Options<'static> {
        Options { lang: self.lang.into(), limits: self.limits.into(), ..Options::default() }
    }
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum AnswerFormat {
    #[default]
    Text,
    Json,
    Md,
}

impl From<AnswerFormat> for Format {
    fn from(format: AnswerFormat) -> Self {
        match format {
            AnswerFormat::Text => Self::Text,
            AnswerFormat::Json => Self::Json,
            AnswerFormat::Md => Self::Markdown,
        }
    }
}

/// Limits of reading, the same for every command that reads documents.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct LimitOptions {
    /// Největší vstup v bajtech / Largest input in bytes
    #[arg(long, value_name = "N", default_value_t = Limits::default().input_bytes, value_parser = number)]
    max_bytes: usize,
    /// Nejvíce závorek v sobě, do 127 / Most brackets inside one another, up to 127
    #[arg(long, value_name = "N", default_value_t = Limits::default().depth, value_parser = number)]
    max_depth: usize,
}

impl From<LimitOptions> for Limits {
    fn from(given: LimitOptions) -> Self {
        Self { input_bytes: given.max_bytes, depth: given.max_depth, ..Self::default() }
    }
}
