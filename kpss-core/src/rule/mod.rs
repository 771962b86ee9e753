//! What a rule is: code, texts, basis, validity, check.

pub(crate) mod check;
mod context;
pub(crate) mod declare;
mod finding;
mod hints;
pub(crate) mod law;
mod meta;
mod param;
pub(crate) mod prelude;
mod repair;
mod settings;
mod text;

pub use crate::documents::Place;
pub(crate) use context::Context;
pub(crate) use declare::{Declared, declare_rule};
pub use finding::Related;
pub(crate) use finding::{Findings, Found};
pub(crate) use hints::Hints;
pub(crate) use meta::in_force;
pub use meta::{
    AsksFor, Basis, Certainty, Citation, DecidingDate, Need, OnPartial, Rule, Severity, Status,
    Texts, Threshold,
};
pub use param::{Label, Param, ParamType};
pub use repair::Grade;
pub(crate) use repair::{Change, Mend, Remedy, Step, meant_id};
pub(crate) use settings::{Setting, Settings};
#[cfg(feature = "book")]
pub(crate) use text::readable;
pub(crate) use text::{placeholders_known, render};
