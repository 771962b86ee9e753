//! A page in sections, of which empty ones are not shown.

use crate::page::{Align, Page};

/// A page while it is written.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    page: Page,
    /// Heading of a section in which nothing stands yet.
    pending: Option<String>,
}

impl Sheet {
    pub(crate) fn new(title: impl Into<String>) -> Self {
        let mut page = Page::default();
        page.heading(1, title);
        Self { page, pending: None }
    }

    /// Adds a sentence.
    pub(crate) fn lead(&mut self, text: impl Into<String>) {
        self.begin();
        self.page.paragraph(text);
    }

    /// Begins a section.
    pub(crate) fn section(&mut self, heading: impl Into<String>) {
        self.pending = Some(heading.into());
    }

    /// Adds a line; a deeper one belongs to the one above.
    pub(crate) fn line(&mut self, depth: usize, text: impl Into<String>) {
        self.begin();
        self.page.item(depth, text);
    }

    /// Adds a table; columns whose title ends with `>` hold numbers.
    pub(crate) fn table(&mut self, head: &[&str], rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            return;
        }
        self.begin();
        let column = |title: &&'_ str| match title.strip_suffix('>') {
            Some(title) => (Align::Right, title.to_owned()),
            None => (Align::Left, (*title).to_owned()),
        };
        let head: Vec<(Align, String)> = head.iter().map(column).collect();
        let head: Vec<(Align, &str)> =
            head.iter().map(|(align, title)| (*align, title.as_str())).collect();
        self.page.table(&head, rows);
    }

    fn begin(&mut self) {
        if let Some(heading) = self.pending.take() {
            self.page.heading(2, heading);
        }
    }

    pub(crate) fn page(self) -> Page {
        self.page
    }
}
