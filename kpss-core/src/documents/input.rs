//! What a caller hands in, and what could be read of it.

use crate::model::Document;
use crate::read::{Limits, Reading, Transcript};

/// One thing handed in: a text that is not read yet, or a document that the caller holds.
///
/// ```
/// use kpss_core::model::Plan;
/// use kpss_core::{Document, Input};
///
/// let bytes = Input::bytes("plan.json", br#"{"kind": "plan", "id": "p"}"#);
/// let typed = Document::from(Plan::new("p".parse()?));
/// let typed = Input::document("plan", &typed);
/// assert_eq!((bytes.name, typed.name), ("plan.json", "plan"));
/// # Ok::<(), kpss_core::model::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Name for the report, for example the path.
    pub name: &'a str,
    /// The text or the document.
    pub content: Content<'a>,
}

/// A text or a document.
///
/// ```
/// use kpss_core::{Content, Input};
///
/// let input = Input::bytes("plan.json", b"{}");
/// assert!(matches!(input.content, Content::Bytes(b"{}")));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Content<'a> {
    /// JSON as bytes, as they are; whatever is wrong with them is found.
    Bytes(&'a [u8]),
    /// A document built in code. It has no text, so findings have no line.
    Document(&'a Document),
    /// A document written down as JSON from a workbook or another table; its findings name cells.
    Transcript(Transcript<'a>),
}

impl<'a> Input<'a> {
    /// A text under a name.
    pub const fn bytes(name: &'a str, bytes: &'a [u8]) -> Self {
        Self { name, content: Content::Bytes(bytes) }
    }

    /// A document transcribed from a table, under the name of the file.
    pub const fn transcript(name: &'a str, transcript: Transcript<'a>) -> Self {
        Self { name, content: Content::Transcript(transcript) }
    }

    /// A document under a name.
    pub const fn document(name: &'a str, document: &'a Document) -> Self {
        Self { name, content: Content::Document(document) }
    }
}

/// Inputs after reading. The set of their documents is [`DocumentSet`](super::DocumentSet).
///
/// ```
/// use kpss_core::{Input, Inputs, Limits};
///
/// let inputs = Inputs::read(&[Input::bytes("empty.json", b"")], &Limits::default());
/// let set = kpss_core::DocumentSet::of(&inputs);
/// assert_eq!((set.input_names().count(), set.documents().count()), (1, 0));
/// ```
#[derive(Debug, Default)]
pub struct Inputs<'a> {
    pub(super) list: Vec<(&'a str, Reading<'a>)>,
}

impl<'a> Inputs<'a> {
    /// Reads inputs; what cannot be read is remembered as faults and never an error here.
    pub fn read(inputs: &[Input<'a>], limits: &Limits) -> Self {
        let one = |input: &Input<'a>| {
            let reading = match input.content {
                Content::Bytes(bytes) => Reading::of(bytes, limits),
                Content::Document(document) => Reading::of_document(document),
                Content::Transcript(transcript) => Reading::of_transcript(&transcript, limits),
            };
            (input.name, reading)
        };
        Self { list: inputs.iter().map(one).collect() }
    }
}
