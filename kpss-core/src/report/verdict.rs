//! What a run says as a whole.

use serde::{Deserialize, Serialize};

use crate::lang::Bilingual;

/// What the run says of the input.
///
/// ```
/// use kpss_core::{Lang, Verdict};
///
/// assert_eq!((Verdict::Valid.code(), Verdict::Valid.name().get(Lang::Cs)), ("valid", "bez chyb"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// Every rule ran and none found an error.
    Valid,
    /// There is an error.
    Invalid,
    /// No error was found, but something was not checked.
    Incomplete,
}

impl Verdict {
    /// The word used in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Incomplete => "incomplete",
        }
    }

    /// The words for the reader.
    pub const fn name(self) -> Bilingual {
        match self {
            Self::Valid => Bilingual { cs: "bez chyb", en: "no errors" },
            Self::Invalid => Bilingual { cs: "obsahuje chyby", en: "invalid" },
            Self::Incomplete => {
                Bilingual { cs: "nezkontrolováno úplně", en: "not checked completely" }
            }
        }
    }
}

/// Whether the profile takes the documents; the verdict says whether they are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Acceptance {
    /// Nothing that the profile calls an error is open.
    Accepted,
    /// Something is.
    Rejected,
    /// Nothing was found, but not everything was checked.
    Undecided,
}

impl Acceptance {
    /// The word used in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Undecided => "undecided",
        }
    }

    /// The words for the reader.
    pub const fn name(self) -> Bilingual {
        match self {
            Self::Accepted => Bilingual { cs: "přijato", en: "accepted" },
            Self::Rejected => Bilingual { cs: "nepřijato", en: "rejected" },
            Self::Undecided => Bilingual { cs: "nerozhodnuto", en: "undecided" },
        }
    }
}
