//! What a rule is: code, texts, basis, validity, examples, check.

pub(crate) mod check;
mod context;
pub(crate) mod declare;
#[cfg(feature = "book")]
mod demands;
mod example;
mod finding;
mod hints;
mod list;
#[cfg(feature = "book")]
mod matrix;
mod meta;
mod page;
mod param;
pub(crate) mod prelude;
mod settings;
mod text;

pub use crate::documents::Place;
pub(crate) use context::Context;
pub(crate) use declare::{Declared, declare_rule};
#[cfg(feature = "book")]
pub use demands::{Demand, demands};
pub use example::{Edit, Example, Given};
pub use finding::Related;
pub(crate) use finding::{Findings, Found};
pub(crate) use hints::Hints;
pub use list::rules_json;
#[cfg(feature = "book")]
pub use matrix::matrix;
pub use meta::{
    Basis, Certainty, Citation, DecidingDate, Need, OnPartial, Rule, Severity, Status, Texts,
    Threshold,
};
pub use page::page;
pub use param::{Param, ParamType, Term};
pub(crate) use settings::{Setting, Settings};
pub(crate) use text::{placeholders_known, render};
