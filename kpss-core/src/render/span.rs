//! Text in pieces that say what they mean, not how they look.

use crate::lang::{Unseen, unseen};

/// What a piece of text means; the writer decides how that looks.
///
/// ```
/// use kpss_core::{Page, Spans, TextStyle};
///
/// let mut page = Page::default();
/// page.paragraph(Spans::of(TextStyle::Label, "Proč:").plain(" chybí rok"));
/// assert_eq!(page.markdown(), "**Proč:** chybí rok\n");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextStyle {
    /// Running text.
    #[default]
    Plain,
    /// What the eye should find first.
    Strong,
    /// A word that says what follows, for example `Basis:`.
    Label,
    /// What matters less than the rest.
    Dim,
    /// What a machine reads: a pointer, a code.
    Code,
    /// What is right.
    Success,
    /// An error.
    Error,
    /// A warning.
    Warning,
    /// Something to know.
    Info,
}

/// One piece.
///
/// ```
/// use kpss_core::{Spans, TextStyle};
///
/// let spans = Spans::of(TextStyle::Error, "chyba").plain(" na řádku 3");
/// let pieces: Vec<_> = spans.pieces().iter().map(|span| (span.style, span.text.as_str())).collect();
/// assert_eq!(pieces, [(TextStyle::Error, "chyba"), (TextStyle::Plain, " na řádku 3")]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Span {
    /// What it means.
    pub style: TextStyle,
    /// What it says, in one line.
    pub text: String,
    /// Columns that it takes at least in plain text.
    pub(super) width: usize,
}

/// A line or a paragraph in pieces.
///
/// ```
/// use kpss_core::{Spans, TextStyle};
///
/// let spans = Spans::from("Kód ").then(TextStyle::Code, "K104");
/// assert_eq!(spans.pieces().len(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spans {
    pub(super) list: Vec<Span>,
}

impl Spans {
    /// The pieces, in their order.
    pub fn pieces(&self) -> &[Span] {
        &self.list
    }

    /// Text of one meaning.
    pub fn of(style: TextStyle, text: impl Into<String>) -> Self {
        Self::default().then(style, text)
    }

    /// The same with one more piece.
    #[must_use]
    pub fn then(self, style: TextStyle, text: impl Into<String>) -> Self {
        self.padded(style, text, 0)
    }

    /// The same with a piece of running text.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.then(TextStyle::Plain, text)
    }

    /// The same with a piece that takes so many columns at least in plain text.
    #[must_use]
    pub fn padded(mut self, style: TextStyle, text: impl Into<String>, width: usize) -> Self {
        self.list.push(Span { style, text: one_line(text.into()), width });
        self
    }
}

impl From<String> for Spans {
    fn from(text: String) -> Self {
        Self::default().plain(text)
    }
}

impl From<&String> for Spans {
    fn from(text: &String) -> Self {
        Self::default().plain(text)
    }
}

impl From<&str> for Spans {
    fn from(text: &str) -> Self {
        Self::default().plain(text)
    }
}

/// Texts of documents may hold line breaks and control characters, which would break a line of the
/// page or steer the reader's terminal, and marks that turn the direction of writing, which would let
/// a line read as what it does not say.
pub(super) fn one_line(text: String) -> String {
    if !text.contains(breaks_a_line) {
        return text;
    }
    let words = text.split(breaks_a_line);
    words.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn breaks_a_line(c: char) -> bool {
    c.is_control() || matches!(unseen(c), Some(Unseen::Break | Unseen::Mark | Unseen::Turn))
}
