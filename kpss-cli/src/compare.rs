//! `kpss compare`.

use std::path::PathBuf;

use clap::Args;
use kpss_core::Query;

use crate::ask_together;
use crate::failure::{Exit, Failure};
use crate::output_options::OutputOptions;

#[derive(Debug, Args)]
pub(crate) struct Compare {
    /// Dřívější znění plánu / The old version of the plan
    old: PathBuf,
    /// Nové znění plánu / The new version of the plan
    new: PathBuf,
    #[command(flatten)]
    pub(crate) output: OutputOptions,
}

pub(crate) fn run(arguments: &Compare) -> Result<Exit, Failure> {
    let paths = [arguments.old.clone(), arguments.new.clone()];
    let output = &arguments.output;
    ask_together::ask(&Query::Compare {}, &paths, &output.options(), output.format())
}
