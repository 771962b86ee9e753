//! The language of a command.

use clap::ValueEnum;
use kpss_core::Lang;

/// What can be typed after `--lang`.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum LangOption {
    #[default]
    Cs,
    En,
}

impl From<LangOption> for Lang {
    fn from(lang: LangOption) -> Self {
        match lang {
            LangOption::Cs => Self::Cs,
            LangOption::En => Self::En,
        }
    }
}
