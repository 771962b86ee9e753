//! Several submissions: what the run says of each, and their pages where they are wanted.

use super::summary::{counts, verdict};
use crate::lang::Lang;
use crate::render::{Page, Spans, TextStyle, View};
use crate::report::Report;
use crate::wording::pick;

/// Reports of several submissions, each with the name that the reader knows it by.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Lang, Limits, Options, SubmissionReports, View, validate};
///
/// let inputs = Inputs::read(&[Input::bytes("plan.json", br#"{"kind": "plan", "id": "p"}"#)], &Limits::default());
/// let report = validate(&DocumentSet::of(&inputs), &Options::default());
/// let reports = SubmissionReports { list: vec![("Votice", &report)], with_pages: false };
/// assert!(reports.page(Lang::Cs).text().starts_with("Souhrn\n"));
/// ```
#[derive(Clone, Debug)]
pub struct SubmissionReports<'a> {
    /// Names and reports.
    pub list: Vec<(&'a str, &'a Report)>,
    /// Whether the page of each follows the summary.
    pub with_pages: bool,
}

impl View for SubmissionReports<'_> {
    fn page(&self, lang: Lang) -> Page {
        let mut page = Page::titled(Spans::of(TextStyle::Strong, pick(lang, "Souhrn", "Summary")));
        let width = self.list.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        for (name, report) in &self.list {
            let (word, style) = verdict(report.verdict, lang);
            let line = Spans::default().padded(TextStyle::Plain, *name, width).plain("  ");
            let line = line.padded(style, word, 21).plain(" ");
            page.item(0, line.plain(counts(report.counts, lang)));
        }
        for (name, report) in self.list.iter().filter(|_| self.with_pages) {
            page.append(report.page_of(name, lang));
        }
        page
    }
}
