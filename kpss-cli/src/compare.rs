//! `kpss compare`.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::form::Form;
use crate::{Exit, Failure, together};

#[derive(Debug, Args)]
pub(crate) struct Compare {
    /// Dřívější znění plánu / The old version of the plan
    old: PathBuf,
    /// Nové znění plánu / The new version of the plan
    new: PathBuf,
    #[command(flatten)]
    pub(crate) form: Form,
}

pub(crate) fn run(options: &Compare) -> Result<Exit, Failure> {
    let paths = [options.old.clone(), options.new.clone()];
    together::ask(json!({ "compare": {} }), &paths, &options.form.request(), options.form.format())
}
