//! How a command ended, and why it could not be carried out.

use kpss_core::profile::UnknownProfile;
use kpss_core::{Lang, LocalizedText, QueryError};

/// How a command ended, the worst last; the numbers are part of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// No finding at or above `--fail-on`.
    Passed,
    /// Something was not checked.
    Incomplete,
    /// A finding at or above `--fail-on`.
    Found,
    /// Wrong usage or unreadable input.
    Unusable,
}

impl Exit {
    /// The number that the operating system is given.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Passed => 0,
            Self::Found => 1,
            Self::Unusable => 2,
            Self::Incomplete => 3,
        }
    }
}

/// Something to say in one line: why a command cannot be carried out, or what it left out.
#[derive(Clone, Debug)]
pub struct Failure(LocalizedText);

impl Failure {
    pub(crate) fn new(cs: impl Into<String>, en: impl Into<String>) -> Self {
        Self(LocalizedText::new(cs, en))
    }

    /// The line in a language.
    pub fn text(&self, lang: Lang) -> &str {
        self.0.get(lang)
    }
}

impl From<QueryError> for Failure {
    fn from(error: QueryError) -> Self {
        Self::new(error.message(Lang::Cs), error.message(Lang::En))
    }
}

impl From<UnknownProfile> for Failure {
    fn from(error: UnknownProfile) -> Self {
        Self::new(error.message(Lang::Cs), error.message(Lang::En))
    }
}
