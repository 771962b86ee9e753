//! Reports on a terminal, as pages of the core.

use kpss_core::{
    Lang, Page, ProfileCheck, ProfileTrial, Report, SubmissionReports, TriedSubmission, View,
};

use crate::failure::Failure;
use crate::inputs::{Inputs, Submission};
use crate::output::{print, print_page};

/// How much of the reports is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    Summary,
    Pages,
}

/// The reports as one page.
pub(crate) fn page(
    inputs: &Inputs,
    reports: &[(&Submission, Report)],
    detail: Option<Detail>,
    lang: Lang,
) -> Page {
    if inputs.many || detail == Some(Detail::Summary) {
        let list = reports.iter().map(|(submission, report)| (submission.name.as_str(), report));
        let with_pages = detail == Some(Detail::Pages);
        return SubmissionReports { list: list.collect(), with_pages }.page(lang);
    }
    let mut page = Page::default();
    for (submission, report) in reports {
        page.append(report.page_of(&submission.name, lang));
    }
    page
}

pub(crate) fn print_reports(
    inputs: &Inputs,
    reports: &[(&Submission, Report)],
    detail: Option<Detail>,
    lang: Lang,
) -> Result<(), Failure> {
    print_page(&page(inputs, reports, detail, lang))?;
    let is_summary = inputs.many || detail == Some(Detail::Summary);
    if is_summary || reports.is_empty() { Ok(()) } else { print("\n") }
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
