//! Findings and the report: one contract for every language.

mod finding;
mod fingerprint;
mod label;
mod locate;
mod run;

pub use finding::{Citation, Finding, RelatedPlace, State, Target};
pub(crate) use fingerprint::{fingerprint, hex};
pub(crate) use label::label;
pub(crate) use locate::Sources;
pub use run::{
    Counts, DocumentSummary, InputSummary, LawDate, NotRun, Report, Tool, Verdict, VersionedId,
};
