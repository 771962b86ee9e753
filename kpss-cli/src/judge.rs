//! By what submissions are judged.

use kpss_core::report::StoredReports;
use kpss_core::{Options, Report};
use kpss_io::map::Map;
use kpss_io::pages::Checked;

use crate::inputs::Submission;

/// Options, the map of tables and the earlier reports of one run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judge<'a> {
    pub(crate) options: &'a Options<'a>,
    pub(crate) map: Option<&'a Map>,
    pub(crate) baseline: Option<&'a StoredReports>,
}

impl Judge<'_> {
    /// The report about a submission; where there is an earlier one, only new findings count.
    pub(crate) fn report(&self, submission: &Submission) -> Report {
        self.checked(submission, |checked| checked.report.clone())
    }

    /// Makes something of the documents and of the report about them.
    pub(crate) fn checked<T>(
        &self,
        submission: &Submission,
        make: impl FnOnce(&Checked<'_>) -> T,
    ) -> T {
        submission.checked(self.options, |checked| {
            let old = self.baseline.and_then(|stored| stored.about(checked.report));
            match old {
                Some(old) => {
                    make(&Checked { report: &checked.report.clone().against(old), ..*checked })
                }
                None => make(checked),
            }
        })
    }
}
