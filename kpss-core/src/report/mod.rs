//! Findings and the report: one contract for every language.

mod baseline;
mod counts;
mod diff;
mod finding;
mod repair;
#[expect(clippy::module_inception, reason = "the room is named for the report, and so is its file")]
mod report;
mod same;
mod stored;
mod unasked;
mod verdict;

pub use counts::{Baseline, Counts};
pub use diff::{Difference, Ground, ReportDiff, ReportSide};
pub use finding::{Changed, Citation, Finding, RelatedPlace, State, Target, Waived};
pub use repair::{PatchOperation, Repair};
pub use report::{
    DocumentSummary, InputRole, InputSummary, LawDate, ProfileSummary, Report, ReportList, Tool,
    VersionedId,
};
pub use stored::StoredReports;
pub use unasked::{NotAsked, NotRun, NotRunReason, RuleOff};
pub use verdict::{Acceptance, Verdict};
