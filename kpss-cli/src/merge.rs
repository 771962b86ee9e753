//! `kpss merge`.

use std::path::PathBuf;

use clap::Args;
use kpss_core::Request;
use serde_json::json;

use crate::form::Form;
use crate::validate::read_register;
use crate::{Exit, Failure, together};

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
    /// Seznam obcí: soubor ČSÚ `struktura_uzemi_cr.csv` / List of municipalities
    #[arg(long, value_name = "FILE")]
    municipalities: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) form: Form,
}

pub(crate) fn run(options: &Merge) -> Result<Exit, Failure> {
    let register = options.municipalities.as_deref().map(read_register).transpose()?;
    let rename = options.rename;
    let task = if options.view {
        json!({ "regional_view": { "rename": rename } })
    } else {
        json!({ "merge": { "rename": rename, "id": options.id } })
    };
    let form = options.form.or_json();
    let request = Request { municipalities: register.as_ref(), ..form.request() };
    together::ask(task, &options.inputs, &request, form.format())
}
