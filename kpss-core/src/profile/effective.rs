//! What a chain of profiles comes to.

use super::document::OwnRule;
use crate::rule::Settings;

/// The profile in force.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Effective {
    pub(crate) id: String,
    pub(crate) version: String,
    /// The profiles below it, nearest first.
    pub(crate) extends: Vec<String>,
    pub(crate) settings: Settings,
    pub(crate) own: Vec<OwnRule>,
}
