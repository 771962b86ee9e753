//! A run: which rules apply, what they find, and the report put together from it.

mod asked;
#[cfg(test)]
mod broken_rules;
mod first_mistake;
mod options;
mod own_rules;
mod report;
mod run;
mod suppose;
mod validate;
mod verify;
mod watched;

pub(crate) use first_mistake::first_mistake;
pub use options::Options;
pub(crate) use run::{Ran, Run, law_date};
pub use validate::validate;
pub use verify::{Verification, verify};
pub(crate) use watched::{Changed, EditedField, Watched, in_order, without_position};
