//! Pages for people: the report as one HTML file, a page for councillors, a letter of defects.
//!
//! What stands in them comes from the report and from the questions of the core; here it is only
//! laid out. The same documents and options give the same bytes.

mod blocks;
pub mod brief;
mod chart;
pub mod excerpt;
mod findings;
mod frame;
pub mod letter;
mod overview;
mod place;
mod plans;
mod report;
mod safe;
mod words;

pub use overview::overview;
pub(crate) use report::document_title;
pub use report::html;
pub(crate) use safe::{cut, shown};

use kpss_core::{DocumentSet, Lang, Options, Report};

/// Documents, and what a run says of them.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'a> {
    /// The documents.
    pub documents: &'a DocumentSet<'a>,
    /// The report about them.
    pub report: &'a Report,
    /// The options of the run; its language is that of the page.
    pub options: &'a Options<'a>,
}

impl Checked<'_> {
    const fn lang(&self) -> Lang {
        self.options.lang
    }
}
