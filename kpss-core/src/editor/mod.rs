//! What an editor asks about a document while it is being typed: what stands at a place, what could
//! stand there, where a reference leads, how a record is called otherwise.
//!
//! The texts need not be right, or JSON at all: answers are given about what can be made out.

mod complete;
mod draft;
mod explain;
mod links;
mod outline;
mod place;
mod rename;
mod resolve;
mod values;

use std::cell::OnceCell;
use std::ops::Range;

use crate::codes::MunicipalityRegister;
use crate::lang::Lang;

pub use complete::{Suggestion, SuggestionKind, Suggestions};
pub use draft::Draft;
pub use explain::Explanation;
use links::Links;
pub use outline::{Entry, EntryKind};
pub use rename::RenameError;

/// The documents of a submission on somebody's desk.
///
/// ```
/// use kpss_core::editor::{Desk, Draft};
/// use kpss_core::{Lang, model::DocumentKind};
///
/// // The text breaks off after a colon.
/// let text = r#"{"kind": "plan", "id": "p", "level": "#;
/// let drafts = [Draft::of(text)];
/// assert_eq!(drafts[0].kind(), Some(DocumentKind::Plan));
/// let desk = Desk::new(&drafts, None, Lang::Cs);
/// let offered = desk.complete(0, text.len()).ok_or("nothing")?;
/// assert!(offered.items.iter().any(|item| item.insert == "\"orp\""));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug)]
pub struct Desk<'d> {
    drafts: &'d [Draft<'d>],
    register: Option<&'d MunicipalityRegister>,
    lang: Lang,
    links: OnceCell<Links<'d>>,
}

/// A place in one of the texts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Index of the text.
    pub input: usize,
    /// Where in its bytes; of a string what stands between the quotation marks.
    pub range: (usize, usize),
}

impl Spot {
    /// The bytes.
    pub const fn bytes(&self) -> Range<usize> {
        self.range.0..self.range.1
    }
}

impl<'d> Desk<'d> {
    /// The documents, in the order of their submission.
    pub const fn new(
        drafts: &'d [Draft<'d>],
        register: Option<&'d MunicipalityRegister>,
        lang: Lang,
    ) -> Self {
        Self { drafts, register, lang, links: OnceCell::new() }
    }

    fn links(&self) -> &Links<'d> {
        self.links.get_or_init(|| Links::of(self.drafts))
    }
}
