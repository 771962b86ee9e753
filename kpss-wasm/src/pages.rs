//! What is made of reports; a build without the feature `text` is smaller and can do without.

use kpss_core::ffi;

use crate::Refusal;

#[cfg(feature = "text")]
mod written {
    use kpss_core::ffi::RequestError;

    use super::{Refusal, ffi};

    pub(crate) fn write_report(report: &str, format: &str) -> Result<String, Refusal> {
        in_language_of(report, ffi::write_report(report, format))
    }

    pub(crate) fn diff_reports(old: &str, new: &str, format: &str) -> Result<String, Refusal> {
        in_language_of(new, ffi::diff_reports(old, new, format))
    }

    pub(crate) fn report_against(new: &str, old: &str) -> Result<String, Refusal> {
        in_language_of(new, ffi::report_against(new, old))
    }

    fn in_language_of(report: &str, done: Result<String, RequestError>) -> Result<String, Refusal> {
        done.map_err(|error| Refusal::new(&error, ffi::language_of(report)))
    }
}

#[cfg(not(feature = "text"))]
mod written {
    use kpss_core::Lang;

    use super::{Refusal, ffi};

    pub(crate) fn write_report(report: &str, _: &str) -> Result<String, Refusal> {
        Err(without_pages(report))
    }

    pub(crate) fn diff_reports(_: &str, new: &str, _: &str) -> Result<String, Refusal> {
        Err(without_pages(new))
    }

    pub(crate) fn report_against(new: &str, _: &str) -> Result<String, Refusal> {
        Err(without_pages(new))
    }

    fn without_pages(report: &str) -> Refusal {
        let message = match ffi::language_of(report) {
            Lang::Cs => "toto sestavení kpss stránky nevypisuje: chybí mu součást `text`",
            Lang::En => "this build of kpss writes no pages: it lacks the feature `text`",
        };
        Refusal { message: message.to_owned(), of_documents: false }
    }
}

pub(crate) use written::{diff_reports, report_against, write_report};
