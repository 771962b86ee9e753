//! `kpss timeline`.

use clap::Args;
use kpss_core::Query;

use crate::ask;
use crate::failure::{Exit, Failure};
use crate::output_options::Question;
use crate::typed::date;

#[derive(Debug, Args)]
pub(crate) struct Timeline {
    /// Den, ke kterému se zjišťuje, co platí, RRRR-MM-DD / The day for which it is asked what was in force, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[command(flatten)]
    pub(crate) question: Question,
}

pub(crate) fn run(arguments: &Timeline) -> Result<Exit, Failure> {
    let on = arguments.on.as_deref().map(date).transpose()?;
    ask::question(&Query::Timeline { on }, &arguments.question)
}
