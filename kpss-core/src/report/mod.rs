//! Findings and the report: one contract for every language.

mod baseline;
mod diff;
mod finding;
#[expect(clippy::module_inception, reason = "the room is named for the report, and so is its file")]
mod report;
mod same;
mod stored;

pub use diff::{Difference, Ground, ReportDiff, ReportSide};
pub use finding::{Changed, Citation, Finding, RelatedPlace, State, Target, Waived};
pub use report::{
    Acceptance, Baseline, Counts, DocumentSummary, InputRole, InputSummary, LawDate, NotAsked,
    NotRun, NotRunReason, ProfileSummary, Report, ReportList, RuleOff, Tool, Verdict, VersionedId,
};
pub use stored::StoredReports;
