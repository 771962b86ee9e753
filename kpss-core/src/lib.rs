//! Model, rules and plan structure for Czech community plans of social services.
//!
//! ```
//! use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Verdict, validate};
//!
//! let plan = br#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
//! let inputs = Inputs::read(&[Input::bytes("plan.json", plan)], &Limits::default());
//! let report = validate(&DocumentSet::of(&inputs), &Options::default());
//! assert_eq!(report.verdict, Verdict::Invalid);
//! assert!(report.findings.iter().any(|finding| finding.slug == "plan-period-order"));
//! ```

// Tests inside the crate share the reading of examples with those outside.
#[cfg(all(test, feature = "book"))]
extern crate self as kpss_core;

#[cfg(feature = "book")]
pub mod book;
pub mod codes;
mod documents;
#[cfg(feature = "editor")]
pub mod editor;
mod engine;
pub mod ffi;
mod json;
mod lang;
#[doc(hidden)]
pub mod lists;
pub mod model;
pub mod profile;
pub mod query;
mod read;
mod render;
pub mod repair;
pub mod report;
pub mod rule;
mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod view;
mod wording;

pub use documents::{
    Content, DocumentSet, Input, Inputs, Located, NodeNumber, NodePointer, PlanTree, TreeNode,
};
pub use engine::{Options, Verification, validate, verify};
pub use json::{Columns, Position};
pub use lang::{Bilingual, Lang, LocalizedText, Unseen, unseen, unseen_in};
pub use model::Document;
pub use query::{Answer, Query, QueryError, ask};
pub use read::{Cell, Cells, Limits, Part, ReadStatus, Remark, RemarkKind, Transcript};
pub use render::{Align, Block, Column, Page, Span, Spans, TextStyle, View};
pub use report::{Finding, Report, Verdict};
pub use rule::{Rule, Severity};
pub use rules::hygiene::masked::masked;
pub use rules::{rule, rules};
pub use view::Format;
#[cfg(feature = "text")]
pub use view::{ProfileCheck, ProfileTrial, SubmissionReports, TriedSubmission};

/// The code in the guide for Rust programmers runs.
#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/rust.md")]
struct Guide;
