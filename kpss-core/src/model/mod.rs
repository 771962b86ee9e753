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
mod decimal;
pub(crate) mod declare;
mod document;
pub(crate) mod edit;
mod header;
mod list;
mod monitoring_report;
mod organisation;
mod plan;
mod process;
mod project;
pub(crate) mod reader;
pub(crate) mod reference;
mod service;
pub mod shape;
mod strategy;
mod submission;
mod team;
mod territory;
pub(crate) mod visit;
mod whole;

pub use action_plan::*;
pub use analysis::*;
pub use base::*;
pub use body::*;
pub use catalogue::*;
pub use costs::*;
pub use date::{DATE_PATTERN, Date, DateError};
pub use decimal::{Money, Number};
pub use declare::{ClosedList, ParseError};
pub use document::Document;
pub use header::*;
pub use list::List;
pub use monitoring_report::*;
pub use organisation::*;
pub use plan::*;
pub use process::*;
pub use project::*;
pub use reference::{Id, Implementer, Ref, Responsible};
pub use service::*;
pub use strategy::*;
pub use submission::*;
pub use team::*;
pub use territory::*;
pub(crate) use whole::is_negative_zero;
pub use whole::{Count, Year};
