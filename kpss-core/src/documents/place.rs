//! A place in the documents.

use crate::read::Cell;

/// A place in a document of the submission.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index of the input file.
    pub input: usize,
    /// JSON Pointer in that file.
    pub pointer: String,
    /// Bytes of a key, where the place is the key and not its value.
    pub(crate) key: Option<(usize, usize)>,
    /// The cell of a table, where it is not the one of the value.
    pub(crate) cell: Option<Cell>,
}

impl Place {
    /// The value at a pointer of an input.
    pub fn new(input: usize, pointer: impl Into<String>) -> Self {
        Self { input, pointer: pointer.into(), key: None, cell: None }
    }
}
