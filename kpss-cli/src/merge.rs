//! `kpss merge`.

use std::path::PathBuf;

use clap::Args;
use kpss_core::{Options, Query};

use crate::ask_together;
use crate::failure::{Exit, Failure};
use crate::output_options::OutputOptions;
use crate::register::register;
use crate::typed::identifier;

#[derive(Debug, Args)]
pub(crate) struct Merge {
    /// Soubory nebo složky / Files or folders
    #[arg(value_name = "FILE|DIR|-", required = true)]
    inputs: Vec<PathBuf>,
    /// Místo podání vypíše krajský pohled na plány / Prints the regional view of the plans instead
    #[arg(long)]
    view: bool,
    /// Různým dokumentům se stejným označením dá nová / Gives different documents of one identifier new ones
    #[arg(long)]
    rename: bool,
    /// Označení sloučeného podání / Identifier of the merged submission
    #[arg(long, conflicts_with = "view")]
    id: Option<String>,
    /// Seznam obcí: soubor ČSÚ `struktura_uzemi_cr.csv`; jinak přiložený k 1. 1. 2025, `none` žádný / List of municipalities: the file `struktura_uzemi_cr.csv` of ČSÚ; otherwise the one of 1 January 2025, with `none` none
    #[arg(long, value_name = "FILE")]
    municipalities: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) output: OutputOptions,
}

pub(crate) fn run(arguments: &Merge) -> Result<Exit, Failure> {
    let register = register(arguments.municipalities.as_deref())?;
    let rename = arguments.rename;
    let query = if arguments.view {
        Query::RegionalView { rename }
    } else {
        Query::Merge { rename, id: arguments.id.as_deref().map(identifier).transpose()? }
    };
    let output = arguments.output.or_json();
    let options = Options { municipalities: register.as_ref(), ..output.options() };
    ask_together::ask(&query, &arguments.inputs, &options, output.format())
}
