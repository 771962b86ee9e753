//! What is written about a rule, apart from its check.

use super::check::Check;
use super::param::ParamType;
use crate::codes::Window;
use crate::lang::{Bilingual, Lang};

/// How much a finding weighs.
///
/// ```
/// use kpss_core::Severity;
///
/// assert!(Severity::Info < Severity::Warning && Severity::Warning < Severity::Error);
/// assert_eq!(Severity::Error.code(), "error");
/// ```
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Info,
    /// Should be corrected or explained.
    Warning,
    /// Makes the document invalid.
    Error,
}

impl Severity {
    /// The word used in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The word for the reader.
    pub const fn name(self) -> Bilingual {
        match self {
            Self::Info => Bilingual { cs: "informace", en: "info" },
            Self::Warning => Bilingual { cs: "varování", en: "warning" },
            Self::Error => Bilingual { cs: "chyba", en: "error" },
        }
    }
}

/// Whether a finding is proved by the document or only likely; a heuristic is never an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Follows from the document and from what is cited.
    Proof,
    /// Likely, but the document may have a good reason.
    Heuristic,
}

impl Certainty {
    /// The word used in the rule list.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proof => "proof",
            Self::Heuristic => "heuristic",
        }
    }

    /// The word for the reader.
    pub const fn name(self) -> Bilingual {
        match self {
            Self::Proof => Bilingual {
                cs: "plyne z dokumentu a z podkladu",
                en: "follows from the document and its basis",
            },
            Self::Heuristic => Bilingual {
                cs: "pravděpodobné; dokument může mít dobrý důvod",
                en: "likely; the document may have a good reason",
            },
        }
    }
}

/// On what a rule rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// An act of law.
    Law,
    /// A decree.
    Decree,
    /// A methodology or the text of a call.
    Methodology,
    /// Practice or good sense.
    Convention,
    /// Arithmetic or order of dates.
    Arithmetic,
    /// The format of documents and identifiers.
    Format,
}

impl Basis {
    /// The word used in the rule list.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Decree => "decree",
            Self::Methodology => "methodology",
            Self::Convention => "convention",
            Self::Arithmetic => "arithmetic",
            Self::Format => "format",
        }
    }

    /// The word for the reader.
    pub const fn name(self) -> Bilingual {
        match self {
            Self::Law => Bilingual { cs: "zákon", en: "law" },
            Self::Decree => Bilingual { cs: "vyhláška", en: "decree" },
            Self::Methodology => {
                Bilingual { cs: "metodika nebo text výzvy", en: "methodology or text of a call" }
            }
            Self::Convention => Bilingual { cs: "praxe plánů", en: "practice of plans" },
            Self::Arithmetic => {
                Bilingual { cs: "součty a pořadí dat", en: "sums and order of dates" }
            }
            Self::Format => Bilingual {
                cs: "podoba dokumentu a označení",
                en: "form of documents and identifiers",
            },
        }
    }
}

/// A source that a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Act, decree, methodology or code list.
    pub act: Bilingual,
    /// Paragraph or chapter; empty where there is none.
    pub paragraph: Bilingual,
    /// When the cited wording is or was in force.
    pub window: Window,
    /// Whether the wording was read in a source, not only remembered.
    pub verified: bool,
}

/// The date of a document that decides whether a rule is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecidingDate {
    /// First day of the document's period or year.
    PeriodStart,
    /// Day of approval; where there is none, the first day of the period.
    Approval,
}

impl DecidingDate {
    /// The word used in the rule list.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PeriodStart => "period_start",
            Self::Approval => "approval",
        }
    }

    /// The words for the reader.
    pub const fn name(self) -> Bilingual {
        match self {
            Self::PeriodStart => Bilingual {
                cs: "rozhoduje první den období nebo roku dokumentu",
                en: "the first day of the document's period or year decides",
            },
            Self::Approval => Bilingual {
                cs: "rozhoduje den schválení, není-li uveden, první den období",
                en: "the day of approval decides, or without one the first day of the period",
            },
        }
    }
}

/// What a rule does when only a part of the document could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnPartial {
    /// It looks at single values, so it runs.
    Run,
    /// It needs the whole document (references, sums, coverage), so it does not run.
    Skip,
}

/// What a rule asks a document to hold; a record that holds less is not asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsksFor {
    /// Nothing: it looks at what is there.
    Nothing,
    /// What stands on the title page.
    Header,
    /// The part for which such a document is made; also asked of a record that holds nothing else
    /// and does not say that it is a title page only.
    MainPart,
    /// Parts, or that one part answers another: only a whole document can be asked.
    Parts,
    /// What the records of a part should say; of an excerpt, if the others of their kind say it.
    Details,
}

impl AsksFor {
    /// The word used in the rule list.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Header => "header",
            Self::MainPart => "main_part",
            Self::Parts => "parts",
            Self::Details => "details",
        }
    }
}

/// What the caller must supply for a rule to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The register of municipalities.
    Municipalities,
}

/// Where a rule is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// New; may still change.
    Preview,
    /// In force.
    Stable,
    /// Will be removed.
    Deprecated,
}

impl Status {
    /// The word used in the rule list.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Preview => "preview",
            Self::Stable => "stable",
            Self::Deprecated => "deprecated",
        }
    }
}

/// A number that a profile may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// Name.
    pub name: &'static str,
    /// Unit.
    pub unit: &'static str,
    /// Value without a profile.
    pub default: i64,
}

/// The texts of a rule in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    /// What the rule is about, in a few words.
    pub title: &'static str,
    /// What is wrong, with `{parameters}`.
    pub message: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What to do.
    pub fix: &'static str,
}

impl Texts {
    const NONE: Self = Self { title: "", message: "", why: "", fix: "" };
}

/// One rule of the book.
///
/// ```
/// use kpss_core::{Lang, Severity, rule};
///
/// let period = rule("K104").ok_or("no rule")?;
/// assert_eq!((period.slug, period.severity), ("plan-period-length", Severity::Warning));
/// assert_eq!(period.texts(Lang::En).title, "Length of the plan period");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug)]
pub struct Rule {
    /// `K` and three digits, never reused.
    pub code: &'static str,
    /// Readable name.
    pub slug: &'static str,
    /// Weight in the default profile.
    pub severity: Severity,
    /// Proof or heuristic.
    pub certainty: Certainty,
    /// Where it is in its life.
    pub status: Status,
    /// Whether no profile may turn it off or lower it.
    pub locked: bool,
    /// On what it rests.
    pub basis: Basis,
    /// Its sources.
    pub citations: &'static [Citation],
    /// When it is in force.
    pub in_force: Window,
    /// Which date of the document decides that.
    pub decided_by: DecidingDate,
    /// What it does with a part of a document.
    pub on_partial: OnPartial,
    /// What it asks a document to hold.
    pub asks_for: AsksFor,
    /// The kinds of documents that a rule about the submission looks at; none means all.
    pub(crate) reads: &'static [crate::model::DocumentKind],
    /// What the caller must supply.
    pub needs: &'static [Need],
    /// Names and types of its parameters.
    pub params: &'static [(&'static str, ParamType)],
    /// Numbers that a profile may change.
    pub thresholds: &'static [Threshold],
    /// Czech texts.
    pub cs: Texts,
    /// English texts.
    pub en: Texts,
    /// What it looks at, and the function that looks.
    pub(crate) check: Check,
    /// File in which it stands.
    pub file: &'static str,
}

/// When a rule is in force, unless it says so itself: a rule of law as long as the wording that it
/// cites, any other always.
pub(crate) const fn in_force(basis: Basis, citations: &[Citation]) -> Window {
    match (basis, citations) {
        (Basis::Law, [one]) => one.window,
        (basis, _) => {
            assert!(!matches!(basis, Basis::Law), "of several citations, say when it is in force");
            Window::ALWAYS
        }
    }
}

impl Rule {
    /// What most rules are; the rest of a declaration stands before it.
    pub(crate) const ORDINARY: Self = Self {
        code: "",
        slug: "",
        severity: Severity::Warning,
        certainty: Certainty::Proof,
        status: Status::Stable,
        locked: false,
        basis: Basis::Convention,
        citations: &[],
        in_force: Window::ALWAYS,
        decided_by: DecidingDate::PeriodStart,
        on_partial: OnPartial::Skip,
        asks_for: AsksFor::Nothing,
        reads: &[],
        needs: &[],
        params: &[],
        thresholds: &[],
        cs: Texts::NONE,
        en: Texts::NONE,
        check: Check::Shape,
        file: "",
    };

    /// Texts in the language asked for.
    pub const fn texts(&self, lang: Lang) -> &Texts {
        match lang {
            Lang::Cs => &self.cs,
            Lang::En => &self.en,
        }
    }

    /// What the rule applies to: `text`, `plan`, `action_plan`, …, `document`, `submission`.
    pub const fn applies_to(&self) -> &'static str {
        self.check.applies_to()
    }

    /// The number of the code: 104 of `K104`.
    pub fn number(&self) -> u16 {
        self.code.get(1..).and_then(|digits| digits.parse().ok()).unwrap_or(0)
    }
}
