//! Times beside one another on a line of years.

use kpss_core::model::Date;
use maud::{Markup, html};

use super::bars::hatching;
use super::{LABEL, percent, points, svg};
use crate::pages::safe::cut;

/// One row of times.
pub(in crate::pages) struct Row {
    pub(in crate::pages) label: String,
    /// The times in words.
    pub(in crate::pages) value: String,
    pub(in crate::pages) stretches: Vec<Stretch>,
}

/// One time.
pub(in crate::pages) struct Stretch {
    pub(in crate::pages) from: Date,
    pub(in crate::pages) until: Date,
    /// Whether it was added to the first one, as an extension.
    pub(in crate::pages) added: bool,
}

const STEP: i64 = 50;
const MOST: usize = 24;
/// More years than these are a mistake of typing, and no picture.
const LONGEST: u16 = 200;
/// So many numbers of years do not touch on the narrowest screen.
const YEARS: u16 = 9;

/// A picture of times; nothing where no row has any.
pub(in crate::pages) fn spans(id: &str, title: &str, rows: &[Row]) -> Option<Markup> {
    let rows: Vec<&Row> = rows.iter().filter(|row| !row.stretches.is_empty()).take(MOST).collect();
    let all = || rows.iter().flat_map(|row| &row.stretches);
    let first = all().map(|one| one.from.year()).min()?;
    let last = all().map(|one| one.until.year()).max()?;
    if last < first || last - first > LONGEST {
        return None;
    }
    let start = Date::year_only(first).first_day();
    let days = start.days_until(Date::year_only(last).last_day()) + 1;
    let at = |day: Date| percent(start.days_until(day), days, 100);
    let body = points(rows.len()) * STEP;
    let every = usize::from((last - first) / YEARS + 1);
    let said: Vec<String> =
        rows.iter().map(|row| format!("{}: {}", cut(&row.label, 100), row.value)).collect();
    let inside = html! {
        (hatching(id))
        @for (index, year) in (first..=last).enumerate() {
            @let x = at(Date::year_only(year).first_day());
            // Behind the bars only: a line through a text makes it hard to read.
            @for row in 0..rows.len() {
                @let top = points(row) * STEP;
                line.grid x1=(x) y1=(top + 32) x2=(x) y2=(top + 46) {}
            }
            line.grid x1=(x) y1=(body) x2=(x) y2=(body + 20) {}
            @if index % every == 0 { text.year x=(x) dx="3" y=(body + 16) { (year) } }
        }
        @for (index, row) in rows.iter().enumerate() {
            @let top = points(index) * STEP;
            text x="0" y=(top + 14) { (cut(&row.label, LABEL)) }
            text.value x="0" y=(top + 29) { (row.value) }
            @for one in &row.stretches {
                @let (from, until) = (one.from.first_day(), one.until.last_day());
                rect.bar x=(at(from)) y=(top + 33) height="12"
                    width=(percent(from.days_until(until) + 1, days, 100))
                    fill=[one.added.then(|| format!("url(#{id}-h)"))] {}
            }
        }
    };
    Some(svg(id, body + 24, title, &format!("{}.", said.join("; ")), &inside))
}
