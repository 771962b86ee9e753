//! What `kpss brief` and `kpss letter` are asked with: one submission, by which rules, where to.

use std::path::{Path, PathBuf};

use clap::Args;
use kpss_core::{Lang, Limits, Options};
use kpss_io::pages::Checked;

use crate::failure::Failure;
use crate::inputs::Inputs;
use crate::lang::LangOption;
use crate::output::{print, say};
use crate::output_file;
use crate::output_options::LimitOptions;
use crate::profiles::Profiles;
use crate::register::register;
use crate::typed::date;

/// One submission and how it is judged.
#[derive(Debug, Args)]
pub(crate) struct CheckOptions {
    /// Soubor, složka nebo - (standardní vstup) / File, folder or - (standard input)
    #[arg(value_name = "FILE|DIR|-")]
    input: PathBuf,
    /// Kam výstup uložit; jinak se vypíše / Where to save the output; otherwise it is printed
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
    /// Jazyk / Language
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: LangOption,
    /// Profil: municipal, regional, opz-63, opz-106, nebo soubor; poslední platí, ostatní může rozšiřovat / Profile: municipal, regional, opz-63, opz-106, or a file; the last is in force and can extend the others
    #[arg(long, value_name = "NAME|FILE")]
    profile: Vec<String>,
    /// Seznam obcí: soubor ČSÚ `struktura_uzemi_cr.csv`; jinak přiložený k 1. 1. 2025, `none` žádný / List of municipalities: the file `struktura_uzemi_cr.csv` of ČSÚ; otherwise the one of 1 January 2025, with `none` none
    #[arg(long, value_name = "FILE")]
    municipalities: Option<PathBuf>,
    /// Den, RRRR-MM-DD: posuzují se k němu výjimky a dopis ho nese jako datum / Day, YYYY-MM-DD: waivers are judged on it, and a letter has it as its date
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
    #[command(flatten)]
    pub(crate) limits: LimitOptions,
    /// Přepíše soubor, který už existuje / Overwrites a file that exists
    #[arg(long)]
    force: bool,
}

impl CheckOptions {
    pub(crate) fn lang(&self) -> Lang {
        self.lang.into()
    }

    /// Validates the submission and makes something of what was found.
    pub(crate) fn run<T>(
        &self,
        make: impl FnOnce(&Checked<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let register = register(self.municipalities.as_deref())?;
        let profiles = Profiles::read(&self.profile)?;
        let given = profiles.inputs();
        let options = Options {
            lang: self.lang(),
            municipalities: register.as_ref(),
            profile: profiles.chosen.as_deref(),
            profiles: &given,
            today: self.today.as_deref().map(date).transpose()?,
            limits: Limits::from(self.limits),
            ..Options::default()
        };
        let mut inputs = Inputs::read(std::slice::from_ref(&self.input));
        inputs.notes.iter().for_each(|note| say(note.text(self.lang())));
        if let Some(failure) = inputs.failures.pop() {
            return Err(failure);
        }
        let [submission] = inputs.submissions.as_slice() else {
            return Err(Failure::new(
                "stránka i dopis jsou o jednom podání; zadejte jeden soubor nebo jednu složku",
                "a page and a letter are about one submission; name one file or one folder",
            ));
        };
        submission.checked(&options, make)
    }

    /// Saves a text, or prints it.
    pub(crate) fn put(&self, text: &str) -> Result<(), Failure> {
        match &self.output {
            Some(path) => self.save(path, text.as_bytes()),
            None => print(text),
        }
    }

    /// Saves bytes.
    pub(crate) fn save(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        output_file::write(path, bytes, self.force)
    }
}
