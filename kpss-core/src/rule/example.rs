//! Examples of a rule: the complete base submission with a few edits, or a text of its own.

/// One change of the base submission.
#[derive(Clone, Copy, Debug)]
pub enum Edit {
    /// Puts a JSON value at a pointer; `/-` at the end appends to a list.
    Set(&'static str, &'static str),
    /// Takes away what stands at a pointer.
    Remove(&'static str),
}

/// What an example checks.
#[derive(Clone, Copy, Debug)]
pub enum Given {
    /// The base submission with edits.
    Edits(&'static [Edit]),
    /// A text, for rules about the text itself.
    Text(&'static str),
    /// Bytes, for rules about the encoding.
    Bytes(&'static [u8]),
    /// A document with so many arrays inside one another.
    Nested(usize),
    /// A document padded with spaces to so many bytes, where so many are allowed.
    Size {
        /// Bytes of the document.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// The base submission with edits, checked on a day.
    On(&'static str, &'static [Edit]),
    /// The base submission, checked with a profile.
    Profile(&'static str),
}

/// One example; all its findings are listed, and it gives no others.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    /// Gives the rule's finding at these pointers, in the order of the report.
    Invalid(Given, &'static [&'static str]),
    /// Gives no finding.
    Valid(Given),
    /// Stands on the edge, and gives no finding.
    Boundary(Given),
}

impl Example {
    /// What it checks.
    pub const fn given(&self) -> &Given {
        match self {
            Self::Invalid(given, _) | Self::Valid(given) | Self::Boundary(given) => given,
        }
    }
}

impl Given {
    /// How much a reader has to read.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Edits(edits) | Self::On(_, edits) => edits
                .iter()
                .map(|edit| match edit {
                    Edit::Set(pointer, json) => pointer.len() + json.len(),
                    Edit::Remove(pointer) => pointer.len(),
                })
                .sum(),
            Self::Text(text) | Self::Profile(text) => text.len(),
            Self::Bytes(bytes) => bytes.len(),
            Self::Nested(_) | Self::Size { .. } => 0,
        }
    }
}
