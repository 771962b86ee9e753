//! Findings and the report: one contract for every language.

mod assemble;
mod finding;
mod fingerprint;
mod label;
mod locate;
mod mask;
mod run;
mod waiver;
mod way;

pub(crate) use assemble::{Assembly, has_error};
pub use finding::{Changed, Citation, Finding, RelatedPlace, State, Target};
pub use run::{
    Acceptance, Counts, DocumentSummary, InputRole, InputSummary, LawDate, NotRun, ProfileSummary,
    Report, RuleOff, Tool, Verdict, VersionedId,
};
pub use waiver::Waived;
pub(crate) use waiver::waive;
