//! The documents that are looked at together.

use std::cell::OnceCell;
use std::ops::Range;

use super::draft::Draft;
use super::links::Links;
use crate::codes::MunicipalityRegister;
use crate::lang::Lang;

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
    pub(super) drafts: &'d [Draft<'d>],
    pub(super) register: Option<&'d MunicipalityRegister>,
    pub(super) lang: Lang,
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

    pub(super) fn links(&self) -> &Links<'d> {
        self.links.get_or_init(|| Links::of(self.drafts))
    }
}
