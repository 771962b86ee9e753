//! The options of a run over many submissions.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::failure::Failure;
use crate::file_names::display;

#[derive(Debug, Args)]
pub(crate) struct BatchOptions {
    /// Posoudí každé podání ve složce a uloží do jiné složky zprávu o každém a přehled všech / Judges each submission of a folder and saves to another folder a report of each and an overview of all
    ///
    /// Podání je podsložka, nebo soubor, který leží přímo ve složce. Co se od minula nezměnilo, neposuzuje se znovu. / A submission is a subfolder, or a file that lies directly in the folder. What has not changed since the last time is not judged again.
    #[arg(
        long,
        value_name = "DIR",
        conflicts_with_all = ["format", "output", "annotate", "html", "summary", "pages", "baseline"]
    )]
    pub(crate) out: Option<PathBuf>,
    /// Kolik podání se posuzuje najednou; jinak podle počtu jader / How many submissions are judged at once; otherwise by the number of cores
    #[arg(long, value_name = "NUMBER", value_parser = jobs)]
    jobs: Option<usize>,
}

impl BatchOptions {
    /// How many submissions are judged at once.
    pub(crate) fn jobs(&self) -> usize {
        let cores = || std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        self.jobs.unwrap_or_else(cores)
    }
}

/// A number of workers, as clap asks for it.
fn jobs(text: &str) -> Result<usize, String> {
    let known = text.parse().ok().filter(|jobs| (1..=256).contains(jobs));
    known.ok_or_else(|| {
        "má to být celé číslo od 1 do 256 / it is to be a whole number from 1 to 256".to_owned()
    })
}

/// The one folder of submissions.
pub(super) fn folder(inputs: &[PathBuf]) -> Result<&Path, Failure> {
    let [folder] = inputs else {
        return Err(Failure::new(
            "--out posuzuje podání jedné složky; zadejte jednu složku",
            "--out judges the submissions of one folder; name one folder",
        ));
    };
    if folder.is_dir() {
        return Ok(folder);
    }
    let name = display(folder);
    Err(if folder.exists() {
        Failure::new(
            format!("--out posuzuje podání ve složce, {name} je soubor"),
            format!("--out judges the submissions of a folder, {name} is a file"),
        )
    } else {
        Failure::new(format!("složka {name} neexistuje"), format!("there is no folder {name}"))
    })
}
