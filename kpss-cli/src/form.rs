//! What every question about plans is asked with: documents, language, form of the answer, limits.

use std::path::PathBuf;

use clap::Args;
use kpss_core::{Limits, Request};

use crate::args::{AnswerFormat, Lang};

/// The documents that a task is about, and how it is answered.
#[derive(Debug, Args)]
pub(crate) struct Question {
    /// Soubor, složka nebo - (standardní vstup) / File, folder or - (standard input)
    #[arg(value_name = "FILE|DIR|-", required = true)]
    pub(crate) inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) form: Form,
}

/// How an answer is given.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Form {
    /// Jazyk / Language
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: Lang,
    /// Podoba výstupu; derive a merge bez ní vypíšou dokument (json), ostatní text / Form of the output
    #[arg(long, value_enum)]
    format: Option<AnswerFormat>,
    #[command(flatten)]
    reading: Reading,
}

impl Form {
    /// The same, but JSON where no form was asked for.
    pub(crate) fn or_json(self) -> Self {
        Self { format: self.format.or(Some(AnswerFormat::Json)), ..self }
    }

    pub(crate) fn format(&self) -> AnswerFormat {
        self.format.unwrap_or_default()
    }

    /// The request that asks so.
    pub(crate) fn request(&self) -> Request<'static> {
        let lang: kpss_core::Lang = self.lang.into();
        Request { lang: Some(lang.tag().into()), limits: self.reading.into(), ..Request::default() }
    }
}

/// Limits of reading, the same for every command that reads documents.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Reading {
    /// Největší vstup v bajtech / Largest input in bytes
    #[arg(long, value_name = "N", default_value_t = Limits::default().input_bytes)]
    max_bytes: usize,
    /// Nejvíce závorek v sobě, do 127 / Most brackets inside one another, up to 127
    #[arg(long, value_name = "N", default_value_t = Limits::default().depth)]
    max_depth: usize,
}

impl From<Reading> for Limits {
    fn from(reading: Reading) -> Self {
        Self { input_bytes: reading.max_bytes, depth: reading.max_depth, ..Self::default() }
    }
}
