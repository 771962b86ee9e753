//! Where an amount stands.

use std::sync::Arc;

use serde::{Serialize, Serializer};

/// Where an amount stands, below the pointer of its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub(super) costs: &'static str,
    pub(super) list: &'static str,
    pub(super) index: Option<usize>,
}

impl At {
    /// The field itself.
    pub(super) const fn field(costs: &'static str) -> Self {
        Self { costs, list: "", index: None }
    }
}

/// A JSON Pointer, written out only where it is shown: a total has several for each node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    item: Arc<str>,
    at: At,
}

impl Place {
    pub(super) fn new(item: &Arc<str>, at: At) -> Self {
        Self { item: Arc::clone(item), at }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}{}", self.item, self.at.costs, self.at.list)?;
        self.at.index.map_or(Ok(()), |index| write!(f, "/{index}/amount"))
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
