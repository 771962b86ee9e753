//! What is wrong with a text that should be an identifier, a code or a year.

/// Why a text is no identifier, code or value of a list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    /// An identifier or code without a character.
    #[error("an identifier or code has at least one character")]
    Empty,
    /// A code that the closed list does not have.
    #[error("“{found}” is no code of the list {list} (see schemas/1.0/codes/{list}.json)")]
    Unknown {
        /// Identifier of the list, for example `plan-level`.
        list: &'static str,
        /// What was given.
        found: String,
    },
    /// A number that is no year of four digits.
    #[error("{0} is no year of four digits")]
    Year(String),
}
