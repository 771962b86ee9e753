//! `kpss compare`.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::args::{AnswerFormat, Lang};
use crate::{Exit, Failure, together};

#[derive(Debug, Args)]
pub(crate) struct Compare {
    /// Dřívější znění plánu / The old version of the plan
    old: PathBuf,
    /// Nové znění plánu / The new version of the plan
    new: PathBuf,
    /// Jazyk / Language
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: Lang,
    /// Podoba výstupu / Form of the output
    #[arg(long, value_enum, default_value_t)]
    format: AnswerFormat,
}

pub(crate) fn run(options: &Compare) -> Result<Exit, Failure> {
    let paths = [options.old.clone(), options.new.clone()];
    together::ask(json!({ "compare": {} }), &paths, options.format, options.lang.into(), None)
}
