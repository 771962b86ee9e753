//! The book of rules, the schemas and the code lists.

use kpss_cli::Failure;
use kpss_core::Lang;
use kpss_core::codes::all_lists;
use kpss_core::model::Date;
use pyo3::prelude::*;

use crate::{RequestError, spoken};

/// Code, slug, severity and title of each rule.
#[pyfunction]
pub(crate) fn rules(lang: &str) -> PyResult<Vec<[&'static str; 4]>> {
    let lang = spoken(lang)?;
    let row = |rule: &&'static kpss_core::Rule| {
        let title = rule.texts(lang).title;
        [rule.code, rule.slug, rule.severity.code(), title]
    };
    Ok(kpss_core::rules().iter().map(row).collect())
}

/// The page of a rule, as Markdown.
#[pyfunction]
pub(crate) fn explain(code: &str, lang: &str) -> PyResult<String> {
    let lang = spoken(lang)?;
    said(kpss_cli::explain(code, lang), lang)
}

/// The published schema of a kind of document, of the report, or of an answer.
#[pyfunction]
pub(crate) fn schema(kind: &str, lang: &str) -> PyResult<String> {
    let lang = spoken(lang)?;
    said(kpss_cli::schema(kind), lang)
}

/// Code, Czech and English name, first and last day in force.
type Item = (&'static str, &'static str, &'static str, Option<String>, Option<String>);

/// The items of a code list, all or those in force on a day.
#[pyfunction]
pub(crate) fn code_list(name: &str, on: Option<&str>, lang: &str) -> PyResult<Vec<Item>> {
    let lang = spoken(lang)?;
    let list = all_lists().into_iter().find(|list| list.id == name).ok_or_else(|| {
        let known: Vec<&str> = all_lists().iter().map(|list| list.id).collect();
        let known = known.join(", ");
        RequestError::new_err(match lang {
            Lang::Cs => format!("číselník „{name}“ neznám; jsou: {known}"),
            Lang::En => format!("no code list `{name}`; there are: {known}"),
        })
    })?;
    let on = on.map(|text| day(text, lang)).transpose()?;
    // Days of ISO 8601 compare as texts do.
    let in_force = |from: Option<&str>, until: Option<&str>| {
        on.as_deref().is_none_or(|on| {
            from.is_none_or(|from| from <= on) && until.is_none_or(|until| on <= until)
        })
    };
    let items = list.items.into_iter();
    Ok(items
        .filter(|item| in_force(item.from.as_deref(), item.until.as_deref()))
        .map(|item| (item.code, item.cs, item.en, item.from, item.until))
        .collect())
}

fn day(text: &str, lang: Lang) -> PyResult<String> {
    let read = Date::parse(text).map(|date| date.first_day().to_string());
    read.map_err(|_| {
        RequestError::new_err(match lang {
            Lang::Cs => format!("„{text}“ není datum; zapište je například 2016-07-01"),
            Lang::En => format!("`{text}` is not a day; write it as 2016-07-01"),
        })
    })
}

fn said<T>(found: Result<T, Failure>, lang: Lang) -> PyResult<T> {
    found.map_err(|failure| RequestError::new_err(failure.text(lang).to_owned()))
}
