//! Dates, alone or as an end of a period.

use kpss_core::model::{Date, Year};

use super::{
    Around, Beside, Found, Taken, alone, bare, in_quotes, quoted, sibling, taken, unclear,
};
use crate::grid::Value;
use crate::layout::Column;
use crate::transcribe::record::Stored;
use crate::transcribe::rows::shown;
use crate::value::{
    DateField, Doubt, Edge, Epoch, How, Meaning, Span, Understood, When, date as date_of,
    is_year_as_day, period, year as year_of,
};

/// A date. In the column of beginnings a whole period may stand: *2021–2023*.
pub(super) fn date(value: &Value, column: &Column, around: Around<'_>) -> Found {
    let Around { columns, epoch, .. } = around;
    if let Some(date) = as_asked(value, epoch) {
        return alone(quoted(Understood::Plain(date)));
    }
    let edge = match column.path.last() {
        Some(&"from") => Edge::From,
        Some(&"until") => Edge::Until,
        _ => Edge::None,
    };
    let found = date_of(value, DateField { edge, epoch });
    if let (Edge::From, Some(path), Some((from, until))) =
        (edge, sibling(column, "until", columns), span(&found, value))
    {
        let both = format!("{} – {}", cs(&from), cs(&until));
        let until = Beside { path, value: Stored::Json(in_quotes(&until)) };
        let value = Stored::Json(in_quotes(&from));
        return (Taken::Read { value, shown: both, how: How::Period }, Some(until));
    }
    let found = match found {
        Understood::Unclear(Doubt::NotUnderstood(text)) => {
            let whole = if edge == Edge::From { period(value).doubt().cloned() } else { None };
            let whole = whole.filter(|doubt| !matches!(doubt, Doubt::NotUnderstood(_)));
            Understood::Unclear(whole.unwrap_or(Doubt::NoDate(text)))
        }
        found => found,
    };
    let part = found.value().and_then(|when| when.part_of_year);
    let date = taken(found, |when| in_quotes(&when.date), |when| cs(&when.date));
    let Some(part) = part else { return alone(date) };
    let own = column.path.last().map(|key| format!("{key}_part_of_year"));
    let path = own
        .and_then(|own| sibling(column, &own, columns))
        .or_else(|| sibling(column, "part_of_year", columns));
    match path {
        Some(path) => (date, Some(Beside { path, value: Stored::Json(in_quotes(part)) })),
        None => alone(unclear(&Doubt::PartOfYear(shown(value)))),
    }
}

/// A date in a form that the template asks for and writes itself: a day, `10/2005`, a year, or as
/// documents hold it.
fn as_asked(value: &Value, epoch: Epoch) -> Option<String> {
    let typed = match value {
        Value::Date(day) if !is_year_as_day(*day, epoch) => day.to_string(),
        Value::Number(_) => year_as_asked(value)?.to_string(),
        Value::Text(text) => match text.trim().split_once('/') {
            Some((month, year)) if month.len() < 3 => format!("{year}-{month:0>2}"),
            _ => text.trim().to_owned(),
        },
        _ => return None,
    };
    typed.parse::<Date>().ok().map(|_| typed)
}

/// A year in four digits, whichever it is: what to think of the year 1213 is the matter of a rule.
fn year_as_asked(value: &Value) -> Option<Year> {
    shown(value).trim().parse().ok()
}

/// A year.
pub(super) fn year(value: &Value) -> Taken {
    match year_as_asked(value) {
        Some(year) => bare(Understood::Plain(year)),
        None => bare(year_of(value)),
    }
}

/// A date as people read it.
fn cs(iso: &str) -> String {
    Meaning::Date(iso.to_owned()).cs()
}

/// Both ends of a period, where a cell holds more than one date.
fn span(found: &Understood<When>, value: &Value) -> Option<(String, String)> {
    found.doubt()?;
    let Span { from, until } = period(value).into_value()?;
    from.zip(until)
}
