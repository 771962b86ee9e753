//! A record and what people call it.

use serde::Serialize;

/// A record by its identifier, and what people call it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Named {
    /// Identifier or code.
    pub id: String,
    /// Name; the identifier where there is none.
    pub label: String,
}
