//! What people read: answers laid out as pages, in words.

mod change;
mod comparison;
mod coverage;
mod derived_action_plan;
mod derived_monitoring;
mod derived_plan;
mod format;
mod merge;
mod outline;
mod record;
#[cfg(feature = "text")]
mod report;
mod revision;
mod timeline;
mod totals;
mod trace;

pub use format::Format;
#[cfg(feature = "text")]
pub use report::{ProfileCheck, ProfileTrial, SubmissionReports, TriedSubmission};
