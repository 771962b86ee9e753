//! How a submission ended.

use kpss_core::report::InputRole;
use kpss_core::{Bilingual, ReadStatus, Report, Verdict};
use serde::{Deserialize, Serialize};

/// How a submission ended, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Every rule ran and none found an error.
    Valid,
    /// No error was found, but something was not checked.
    Incomplete,
    /// There is an error.
    Invalid,
    /// Nothing of it could be read.
    Unreadable,
}

impl Outcome {
    /// All of them, the worst first.
    pub const ALL: [Self; 4] = [Self::Unreadable, Self::Invalid, Self::Incomplete, Self::Valid];

    /// How a report ended; `whole` says that no file was missing from it.
    pub fn of(report: &Report, whole: bool) -> Self {
        let mut documents = report.inputs.iter().filter(|it| it.role == InputRole::Document);
        if documents.all(|input| input.status == ReadStatus::Unreadable) {
            return Self::Unreadable;
        }
        match report.verdict {
            Verdict::Valid if whole => Self::Valid,
            Verdict::Invalid => Self::Invalid,
            _ => Self::Incomplete,
        }
    }

    /// The words for the reader.
    pub const fn name(self) -> Bilingual {
        match self {
            Self::Valid => Bilingual { cs: "bez chyb", en: "no errors" },
            Self::Incomplete => {
                Bilingual { cs: "nezkontrolováno úplně", en: "not checked completely" }
            }
            Self::Invalid => Bilingual { cs: "obsahuje chyby", en: "has errors" },
            Self::Unreadable => Bilingual { cs: "nečitelné", en: "not readable" },
        }
    }
}

#[cfg(test)]
mod tests {
    use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, validate};

    use super::*;

    fn outcome(texts: &[&[u8]], whole: bool) -> Outcome {
        let inputs: Vec<Input<'_>> =
            texts.iter().map(|text| Input::bytes("x.json", text)).collect();
        let inputs = Inputs::read(&inputs, &Limits::default());
        Outcome::of(&validate(&DocumentSet::of(&inputs), &Options::default()), whole)
    }

    #[test]
    fn what_could_not_be_read_is_not_passed_over() {
        let plan = include_bytes!("../../../tests/base.json");
        assert_eq!(outcome(&[b"{"], true), Outcome::Unreadable);
        assert_eq!(outcome(&[plan, b"{"], true), Outcome::Invalid);
        // The list of municipalities is not given here.
        assert_eq!(outcome(&[plan], true), Outcome::Incomplete);
        assert!(Outcome::Unreadable > Outcome::Invalid && Outcome::Incomplete > Outcome::Valid);
    }
}
