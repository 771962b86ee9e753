//! A term in one cell.

use crate::grid::Value;
use crate::value::{DateField, Doubt, Edge, Span, Understood, date, period};

/// The cells of the beginning and of the end of a term: `2021–2023`, `od 1. 1. 2021 do 31. 12. 2023`,
/// `I. pololetí 2024`. Each is given the whole text, out of which the fields read their own part and
/// say how; what is not understood stands at the beginning, so that it is said of the cell.
pub(super) fn split(value: &Value) -> (Option<Value>, Option<Value>) {
    let whole = || Some(value.clone());
    let first = DateField { edge: Edge::From, ..DateField::default() };
    match period(value) {
        // A year alone is the whole year.
        Understood::Plain(Span { from: Some(_), until: Some(_) })
        | Understood::Read(Span { from: Some(_), until: Some(_) }, _)
            if date(value, first).value().is_some() =>
        {
            (whole(), whole())
        }
        Understood::Plain(Span { from: None, .. })
        | Understood::Read(Span { from: None, .. }, _)
        // One day may be the time or the deadline: it is the end of both.
        | Understood::Unclear(Doubt::OneDate(_)) => (None, whole()),
        _ => (whole(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_has_a_beginning_and_an_end() {
        let text = |text: &str| Value::Text(text.into());
        for (typed, from, until) in [
            ("2021–2023", true, false),
            ("od 1/2021 do 12/2023", true, false),
            ("2022", true, true),
            ("I. pololetí 2024", true, true),
            ("od 2021", true, false),
            ("do 31. 12. 2022", false, true),
            ("31. 12. 2022", false, true),
            ("průběžně", true, false),
        ] {
            let cell = |is_there: bool| is_there.then(|| text(typed));
            assert_eq!(split(&text(typed)), (cell(from), cell(until)), "{typed}");
        }
    }
}
