//! Reports as files for tools, and documents as pages for people: the bytes of the command line.

use std::borrow::Cow;

use kpss_core::ffi::{self, JsonOptions};
use kpss_core::{DocumentSet, Inputs, Lang, LocalizedText, Report, Severity, validate};
use kpss_io::outputs::{OutputFormat, Reports};
use kpss_io::pages::letter::{Template, docx, letter};
use kpss_io::pages::{Checked, brief, html};
use pyo3::prelude::*;

use crate::source::{Pairs, inputs as inputs_of};
use crate::{Municipalities, RequestError, TaskError, spoken};

/// Writes reports, each with the name of its submission, as a file for tools.
#[pyfunction]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list of pairs is taken apart when it comes in"
)]
pub(crate) fn write_reports(
    py: Python<'_>,
    reports: Vec<(String, String)>,
    format: &str,
    fail_on: Option<&str>,
    lang: &str,
) -> PyResult<Cow<'static, [u8]>> {
    let lang = spoken(lang)?;
    let written = py.detach(|| {
        let read = |(name, json): &(String, String)| -> Result<(String, Report), String> {
            let report = serde_json::from_str(json).map_err(|error| error.to_string())?;
            Ok((name.clone(), report))
        };
        let read: Vec<(String, Report)> = reports.iter().map(read).collect::<Result<_, _>>()?;
        let reports = Reports {
            list: read.iter().map(|(name, report)| (name.as_str(), report)).collect(),
            unreadable: Vec::new(),
            lang,
            fail_on: severity(fail_on, lang)?,
        };
        let mut out = Vec::new();
        let format = output_format(format, lang)?;
        reports.write(format, &mut out).map_err(|error| error.to_string())?;
        Ok(out)
    });
    written.map(Cow::Owned).map_err(|error: String| RequestError::new_err(error))
}

fn output_format(name: &str, lang: Lang) -> Result<OutputFormat, String> {
    OutputFormat::from_code(name).ok_or_else(|| match lang {
        Lang::Cs => format!("podobu zprávy „{name}“ neznám"),
        Lang::En => format!("no form of reports `{name}`"),
    })
}

fn severity(name: Option<&str>, lang: Lang) -> Result<Option<Severity>, String> {
    let Some(name) = name else { return Ok(None) };
    let known = [Severity::Error, Severity::Warning, Severity::Info];
    let found = known.into_iter().find(|severity| severity.code() == name);
    found.map(Some).ok_or_else(|| match lang {
        Lang::Cs => format!("závažnost „{name}“ neznám"),
        Lang::En => format!("no severity `{name}`"),
    })
}

/// Which page, and what else it is made of.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub(crate) struct Wanted {
    /// `html`, `brief`, `letter` as Markdown, or `docx`.
    page: String,
    /// The plan, where there are several.
    plan: Option<String>,
    /// The plan before it.
    old: Option<Pairs>,
    /// The template of the letter.
    template: Option<String>,
}

/// Why there is no page.
enum NoPage {
    Request(String),
    Task(String),
}

/// Validates documents together and makes a page of what was found.
#[pyfunction]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a list of pairs is taken apart when it comes in"
)]
pub(crate) fn make_page(
    py: Python<'_>,
    options: &str,
    inputs: Pairs,
    profiles: Pairs,
    municipalities: Option<&Bound<'_, Municipalities>>,
    wanted: Wanted,
) -> PyResult<Cow<'static, [u8]>> {
    let municipalities = municipalities.map(|register| &register.get().register);
    let lang = ffi::language_of(options);
    py.detach(|| {
        let profiles = inputs_of(&profiles);
        let refused = |error: ffi::RequestError| NoPage::Request(error.message(lang));
        let read = JsonOptions::read(options).map_err(refused)?;
        let given = JsonOptions { municipalities, profiles: &profiles, ..read };
        let options = given.options().map_err(refused)?;
        let inputs = Inputs::read(&inputs_of(&inputs), &options.limits);
        let documents = DocumentSet::of(&inputs);
        let report = validate(&documents, &options);
        made(&Checked { documents: &documents, report: &report, options: &options }, &wanted)
    })
    .map(Cow::Owned)
    .map_err(|no| match no {
        NoPage::Request(message) => RequestError::new_err(message),
        NoPage::Task(message) => TaskError::new_err(message),
    })
}

fn made(checked: &Checked<'_>, wanted: &Wanted) -> Result<Vec<u8>, NoPage> {
    let lang = checked.options.lang;
    let request = |said: &LocalizedText| NoPage::Request(said.get(lang).to_owned());
    match wanted.page.as_str() {
        "html" => Ok(html(checked).into_bytes()),
        "brief" => of_brief(checked, wanted).map(String::into_bytes),
        _ => {
            let template = match &wanted.template {
                Some(text) => Template::read(text).map_err(|error| request(&error.0))?,
                None => Template::builtin(lang),
            };
            let page = letter(checked, &template, checked.options.today);
            if wanted.page == "docx" {
                docx(&page, lang).map_err(|error| NoPage::Task(error.to_string()))
            } else {
                Ok(page.markdown().into_bytes())
            }
        }
    }
}

fn of_brief(checked: &Checked<'_>, wanted: &Wanted) -> Result<String, NoPage> {
    let lang = checked.options.lang;
    let task = |said: LocalizedText| NoPage::Task(said.get(lang).to_owned());
    let plan = brief::plan_of(checked.documents, wanted.plan.as_deref()).map_err(task)?;
    let made = match &wanted.old {
        None => brief::html(checked, &plan, None),
        Some(old) => {
            let old = Inputs::read(&inputs_of(old), &checked.options.limits);
            let documents = DocumentSet::of(&old);
            let old = brief::plan_of(&documents, None).map_err(task)?;
            brief::html(checked, &plan, Some(old.value))
        }
    };
    made.map_err(|error| NoPage::Task(error.message(lang)))
}
