//! What one look at the raw text says before the rules about texts look closer.

/// What the raw text may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is the hint of one rule")]
pub(crate) struct Hints {
    /// Six digits before a slash, or nine in a row and somewhere a word that calls them so.
    pub(crate) birth_number: bool,
    /// `CZ` before a birth number.
    pub(crate) tax_number: bool,
    /// A mailbox that people have at home, or a contact of the members of a body.
    pub(crate) private_contact: bool,
    /// Words that stand for what is not written yet.
    pub(crate) placeholder: bool,
    /// What a word processor or a spreadsheet writes where it fails.
    pub(crate) software_error: bool,
    /// A control character, or one that nobody sees.
    pub(crate) invisible: bool,
    /// Letters that a wrong code page makes of Czech ones.
    pub(crate) wrong_code_page: bool,
    /// A date of a year outside of those that plans mean.
    pub(crate) odd_year: bool,
}

impl Hints {
    /// Everything is possible.
    pub(crate) const ALL: Self = Self {
        birth_number: true,
        tax_number: true,
        private_contact: true,
        placeholder: true,
        software_error: true,
        invisible: true,
        wrong_code_page: true,
        odd_year: true,
    };
}
