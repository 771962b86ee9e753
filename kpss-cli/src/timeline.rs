//! `kpss timeline`.

use clap::Args;
use serde_json::json;

use crate::form::Question;
use crate::{Exit, ask};

#[derive(Debug, Args)]
pub(crate) struct Timeline {
    /// Den, ke kterému se zjišťuje, co platí, RRRR-MM-DD / The day for which force is asked
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[command(flatten)]
    pub(crate) question: Question,
}

pub(crate) fn run(options: &Timeline) -> Exit {
    ask::question(json!({ "timeline": { "on": options.on } }), &options.question)
}
