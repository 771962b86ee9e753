//! The plans and their yearly documents on a line of years.

use kpss_core::model::Date;
use kpss_core::query::{Span, Timeline, YearDocument};
use kpss_core::{Answer, Lang, Query};
use maud::{Markup, html};

use crate::pages::Checked;
use crate::pages::blocks;
use crate::pages::chart::{Row, Stretch, spans};
use crate::pages::safe::{TITLE, cut};
use crate::pages::words::{of_plans, pick, span};

pub(super) fn section(checked: &Checked<'_>) -> Option<Markup> {
    let lang = checked.lang();
    let answer = checked.answer(&Query::Timeline { on: None })?;
    let Answer::Timeline(timeline) = &answer else { return None };
    let rows = rows(timeline, lang);
    Some(html! {
        @if let Some(picture) = spans("doba", title(lang), &rows) { figure { (picture) } }
        table {
            caption { (title(lang)) }
            thead { tr {
                th scope="col" { (pick(lang, "Dokument", "Document")) }
                th scope="col" { (pick(lang, "Platnost", "Validity")) }
            } }
            tbody { @for row in &rows { tr {
                th scope="row" lang=[of_plans(lang)] { (cut(&row.label, TITLE)) }
                td { @if row.value.is_empty() { (pick(lang, "neuvedeno", "not stated")) } @else { (row.value) } }
            } } }
        }
        (blocks::page(&answer.page(lang), 3))
    })
}

/// The picture alone.
pub(in crate::pages) fn timeline(id: &str, timeline: &Timeline, lang: Lang) -> Option<Markup> {
    spans(id, title(lang), &rows(timeline, lang))
}

const fn title(lang: Lang) -> &'static str {
    pick(
        lang,
        "Platnost plánů a jejich ročních dokumentů",
        "Validity of the plans and their yearly documents",
    )
}

fn rows(timeline: &Timeline, lang: Lang) -> Vec<Row> {
    let plans =
        timeline.chains.iter().flat_map(|chain| &chain.plans).map(|plan| of_plan(plan, lang));
    let yearly = timeline.action_plans.iter().chain(&timeline.reports).map(of_year);
    plans.chain(yearly).collect()
}

fn of_plan(plan: &Span, lang: Lang) -> Row {
    let label = plan.title.as_deref().or(plan.id.as_deref()).unwrap_or("?").to_owned();
    let mut stretches = Vec::new();
    let mut end = plan.until;
    if let (Some(from), Some(until)) = (plan.from, plan.until) {
        stretches.push(Stretch { from, until, added: false });
    }
    for until in plan.extensions.iter().filter_map(|one| one.until) {
        if let Some(before) = end.filter(|end| *end < until) {
            stretches.push(Stretch { from: before.next_day(), until, added: true });
        }
        end = end.max(Some(until));
    }
    let mut value = span(plan.from, end, lang);
    if end != plan.until {
        value.push_str(pick(lang, " (prodlouženo)", " (extended)"));
    }
    Row { label, value, stretches }
}

fn of_year(document: &YearDocument) -> Row {
    let label = document.title.as_deref().unwrap_or(document.id.as_str()).to_owned();
    let year = document.year.map(|year| Date::year_only(year.0));
    let stretch =
        |year: Date| Stretch { from: year.first_day(), until: year.last_day(), added: false };
    Row {
        label,
        value: year.map(|year| year.to_string()).unwrap_or_default(),
        stretches: year.map(stretch).into_iter().collect(),
    }
}
