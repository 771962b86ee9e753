//! By what a command judges: language, profile, list of municipalities, day, limits.

use std::path::PathBuf;

use clap::Args;
use kpss_core::{Lang, Limits, Options};

use crate::failure::Failure;
use crate::lang::LangOption;
use crate::output_options::LimitOptions;
use crate::profiles::Profiles;
use crate::register::register;
use crate::typed::date;

/// By what documents are judged.
#[derive(Debug, Args)]
pub(crate) struct JudgeOptions {
    /// Jazyk / Language
    #[arg(long, value_enum, default_value_t)]
    lang: LangOption,
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
    limits: LimitOptions,
}

impl JudgeOptions {
    pub(crate) fn lang(&self) -> Lang {
        self.lang.into()
    }

    /// Does something by these options.
    pub(crate) fn run<T>(
        &self,
        run: impl FnOnce(&Options<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let register = register(self.municipalities.as_deref())?;
        let profiles = Profiles::read(&self.profile)?;
        let given = profiles.inputs();
        run(&Options {
            lang: self.lang(),
            municipalities: register.as_ref(),
            profile: profiles.chosen.as_deref(),
            profiles: &given,
            today: self.today.as_deref().map(date).transpose()?,
            limits: Limits::from(self.limits),
            ..Options::default()
        })
    }
}
