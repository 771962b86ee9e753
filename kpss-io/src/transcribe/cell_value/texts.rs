//! Texts, and codes that are no choice of a list.

use super::{Taken, in_quotes, quoted};
use crate::grid::{Value, looks_like_formula};
use crate::layout::Column;
use crate::transcribe::record::Stored;
use crate::transcribe::rows::shown;
use crate::value::{How, Understood, code, ico};

/// A text as it stands; a number in its place loses nothing.
pub(super) fn text(value: &Value, column: &Column) -> Taken {
    let found = match (column.path.last(), column.content.code()) {
        (Some(&"ico"), _) => ico(value),
        (_, Some("MunicipalityCode" | "CityDistrictCode")) => code(value, 6, |_| false),
        (_, Some("OrpCode")) => code(value, 4, |_| false),
        _ => return free(value),
    };
    match (found, value) {
        // Whatever stands in its place, the rules say what is wrong with it.
        (Understood::Unclear(_) | Understood::Nothing(_), Value::Text(_)) => free(value),
        (found, _) => quoted(found),
    }
}

fn free(value: &Value) -> Taken {
    match value {
        Value::Number(number) => quoted(text_of_number(*number)),
        Value::Text(text) if looks_like_formula(text) => {
            Taken::FormulaText(Stored::Json(in_quotes(text)))
        }
        Value::Text(text) => Taken::Plain(Stored::Json(in_quotes(text))),
        _ => quoted(Understood::Plain(shown(value))),
    }
}

/// A number in a field of text: whole numbers stay as they are.
fn text_of_number(value: f64) -> Understood<String> {
    if value.fract() == 0. && value.abs() < 1e15 {
        return Understood::Plain(format!("{value:.0}"));
    }
    Understood::Read(value.to_string(), How::DecimalForText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_place_of_a_text_keeps_its_digits() {
        assert_eq!(text_of_number(3103.), Understood::Plain("3103".to_owned()));
        let one = Understood::Read("1.1".to_owned(), How::DecimalForText);
        assert_eq!(text_of_number(1.1), one);
    }
}
