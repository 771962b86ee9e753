//! Which part of a text is struck through.

/// What runs of a text say about the strike; blanks say nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Strikes {
    /// Some text is struck.
    pub(super) struck: bool,
    /// Some text is not.
    pub(super) plain: bool,
    /// Some text looks as the cell says.
    pub(super) inherited: bool,
}

impl Strikes {
    /// A run of text; `None` if it looks as the cell says.
    pub(super) fn run(&mut self, text: &str, struck: Option<bool>) {
        if text.trim().is_empty() {
            return;
        }
        match struck {
            Some(true) => self.struck = true,
            Some(false) => self.plain = true,
            None => self.inherited = true,
        }
    }

    /// Whether all of the text is struck, and whether only a part is.
    pub(super) fn seen(self, cell: bool) -> (bool, bool) {
        let struck = self.struck || self.inherited && cell;
        let plain = self.plain || self.inherited && !cell;
        (struck && !plain, struck && plain)
    }
}
