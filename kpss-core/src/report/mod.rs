//! Findings and the report: one contract for every language.

mod finding;
#[expect(clippy::module_inception, reason = "the room is named for the report, and so is its file")]
mod report;

pub use finding::{Changed, Citation, Finding, RelatedPlace, State, Target, Waived};
pub use report::{
    Acceptance, Counts, DocumentSummary, InputRole, InputSummary, LawDate, NotAsked, NotRun,
    NotRunReason, ProfileSummary, Report, ReportList, RuleOff, Tool, Verdict, VersionedId,
};
