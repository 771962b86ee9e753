//! `kpss lsp`: a language server, with which editors show findings while a document is being typed.
//!
//! What stands at a place and what could stand there the core knows (`kpss_core::editor`); here that is
//! said in the words of the protocol.

mod actions;
mod capabilities;
mod check;
mod client;
mod completion;
mod diagnostics;
mod edits;
mod files;
mod hover;
mod links;
mod loaded;
mod positions;
mod requests;
mod server;
mod settings;
mod symbols;
#[cfg(test)]
mod tests;
mod uri;

use std::path::PathBuf;

use clap::Args;
use kpss_core::Lang;
use lsp_server::Connection;

use crate::failure::{Exit, Failure};
use crate::lang::LangOption;

/// By what documents are judged where the editor does not say otherwise.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Lsp {
    /// Jazyk; jinak jazyk editoru, je-li jím angličtina, a čeština / Language; otherwise that of the editor, if it is English, and Czech
    #[arg(long, value_enum)]
    lang: Option<LangOption>,
    /// Profil: municipal, regional, opz-63, opz-106, nebo soubor; poslední platí, ostatní může rozšiřovat / Profile: municipal, regional, opz-63, opz-106, or a file; the last is in force and can extend the others
    #[arg(long, value_name = "NAME|FILE")]
    profile: Vec<String>,
    /// Seznam obcí: soubor ČSÚ `struktura_uzemi_cr.csv`; jinak přiložený k 1. 1. 2025, `none` žádný / List of municipalities: the file `struktura_uzemi_cr.csv` of ČSÚ; otherwise the one of 1 January 2025, with `none` none
    #[arg(long, value_name = "FILE")]
    municipalities: Option<PathBuf>,
    /// Den, jehož právo platí, RRRR-MM-DD; jinak rozhoduje datum dokumentu / Day whose law applies, YYYY-MM-DD; otherwise the date of the document decides
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Den, ke kterému se posuzují výjimky; bez něj ty s koncem platnosti neplatí / Day on which waivers are judged; without it those with a last day are not applied
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
}

impl Lsp {
    pub(crate) fn lang(&self) -> Lang {
        self.lang.map(Lang::from).unwrap_or_default()
    }
}

pub(crate) fn run(arguments: &Lsp) -> Result<Exit, Failure> {
    let (connection, threads) = Connection::stdio();
    let exit = server::serve(&connection, arguments);
    // The threads end once nobody holds the other end.
    drop(connection);
    threads.join().map_err(|error| {
        Failure::new(
            format!("zprávu editoru nelze přečíst: {error}"),
            format!("a message of the editor cannot be read: {error}"),
        )
    })?;
    exit
}
