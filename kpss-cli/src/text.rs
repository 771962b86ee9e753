//! Reports on a terminal, as pages of the core.

use kpss_core::{
    Lang, Page, ProfileCheck, ProfileTrial, Report, SubmissionReports, TriedSubmission, View,
};

use crate::failure::Failure;
use crate::judged::Reports;
use crate::output::{print, print_page};
use crate::submission::Submission;

/// How much of the reports is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    Summary,
    Pages,
}

/// The reports as one page.
pub(crate) fn page(reports: &Reports<'_>, detail: Option<Detail>, lang: Lang) -> Page {
    if reports.many || detail == Some(Detail::Summary) {
        let with_pages = detail == Some(Detail::Pages);
        return SubmissionReports { list: reports.named().collect(), with_pages }.page(lang);
    }
    let mut page = Page::default();
    for (name, report) in reports.named() {
        page.append(report.page_of(name, lang));
    }
    page
}

pub(crate) fn print_reports(
    reports: &Reports<'_>,
    detail: Option<Detail>,
    lang: Lang,
) -> Result<(), Failure> {
    print_page(&page(reports, detail, lang))?;
    let is_summary = reports.many || detail == Some(Detail::Summary);
    if is_summary || reports.list.is_empty() { Ok(()) } else { print("\n") }
}

pub(crate) fn print_profile(report: &Report, lang: Lang) -> Result<(), Failure> {
    print_page(&ProfileCheck { report }.page(lang))?;
    if report.findings.is_empty() { Ok(()) } else { print("\n") }
}

pub(crate) fn print_tried(
    tried: &[(&Submission, Report, Report)],
    lang: Lang,
) -> Result<(), Failure> {
    let submissions = tried.iter().map(|(submission, old, new)| {
        let name = submission.name.as_str();
        TriedSubmission { name, old, new }
    });
    print_page(&ProfileTrial { submissions: submissions.collect() }.page(lang))
}
