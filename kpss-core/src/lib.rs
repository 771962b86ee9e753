//! Model, rules and plan structure for Czech community plans of social services.
//!
//! ```
//! use kpss_core::{Input, Options, Verdict, validate};
//!
//! let plan = br#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
//! let report = validate(&[Input { name: "plan.json", bytes: plan }], &Options::default());
//! assert_eq!(report.verdict, Verdict::Invalid);
//! assert!(report.findings.iter().any(|finding| finding.slug == "plan-period-order"));
//! ```

// Tests inside the crate share the reading of examples with those outside.
#[cfg(all(test, feature = "book"))]
extern crate self as kpss_core;

#[cfg(test)]
mod agree;
mod answer;
#[cfg(test)]
mod broken;
mod call;
pub mod codes;
mod documents;
mod json;
mod lang;
pub mod model;
mod options;
mod page;
pub mod plan;
pub mod profile;
mod read;
pub mod report;
pub mod rule;
mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod shape;
mod task;
mod validate;

pub use answer::{Answer, Format};
pub use call::{Request, RequestError};
pub use documents::{Documents, Held};
pub use json::{Columns, Position};
pub use lang::{Bilingual, Lang};
pub use options::{Limits, Options};
pub use page::Page;
pub use read::{Document, ReadStatus};
pub use report::{Finding, Report, Verdict};
pub use rule::{Rule, Severity, rule, rules};
pub use task::{AskError, Said, Task};
pub use validate::{Input, validate};
