//! Profiles: what a region asks for beyond the book.
//!
//! A profile raises severities, sets thresholds, turns rules off with a reason and adds rules from a
//! small closed set. It changes whether a document is accepted, never whether it is true: the
//! verdict is the book's, acceptance is the profile's.

mod builtin;
mod document;
mod effective;
mod path;
mod resolve;
mod unknown;

pub use builtin::builtin;
pub use document::{
    CountBetween, DateOrder, Matches, OneOf, OwnRule, Profile, ProfileSeverity, RuleSetting,
    SumEquals, ThresholdSetting,
};
pub(crate) use effective::Effective;
pub(crate) use path::select;
pub(crate) use resolve::{Resolved, resolve};
pub use unknown::{UnknownProfile, check_name};
