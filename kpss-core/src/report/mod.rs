//! Findings and the report: one contract for every language.

mod assemble;
mod finding;
mod fingerprint;
mod label;
mod locate;
mod run;
mod way;

pub(crate) use assemble::Assembly;
pub use finding::{Citation, Finding, RelatedPlace, State, Target};
pub use run::{
    Counts, DocumentSummary, InputSummary, LawDate, NotRun, Report, Tool, Verdict, VersionedId,
};
