//! The documents' types, one idea a file.
//!
//! Types require identity only (`kind`, `id`, `code`). Whether a document is complete is a question
//! for the rules, so a form that is a quarter full is readable and gets useful findings.

mod action_plan;
mod analysis;
mod base;
mod body;
mod catalogue;
mod costs;
mod date;
pub(crate) mod declare;
mod document;
mod monitoring_report;
pub(crate) mod number;
mod organisation;
mod plan;
mod process;
mod project;
mod service;
mod strategy;
mod submission;
mod team;
mod territory;
pub(crate) mod visit;

pub use action_plan::*;
pub use analysis::*;
pub use base::*;
pub use body::*;
pub use catalogue::*;
pub use costs::*;
pub use date::{DATE_PATTERN, Date, DateError};
pub use declare::Choice;
pub use document::*;
pub use monitoring_report::*;
pub use number::{Decimal, Money, Number, Whole, Year};
pub use organisation::*;
pub use plan::*;
pub use process::*;
pub use project::*;
pub use service::*;
pub use strategy::*;
pub use submission::*;
pub use team::*;
pub use territory::*;
