//! Answers of the core about the documents, as far as there are any.

use kpss_core::{Answer, Query, ask};

use super::Checked;

impl<'a> Checked<'a> {
    /// The answer to a question; none where the documents cannot be asked it.
    pub(super) fn answer(&self, query: &Query) -> Option<Answer<'a>> {
        ask(query, self.documents, self.options).ok()
    }
}
