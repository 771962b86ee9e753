//! What cells hold as text, and the kinds of cells that are no text.

use super::clean::clean;
use super::float::shortest;
use super::notes::Notes;
use super::understood::Stop;
use super::words::nothing_stated;
use super::{Doubt, How, Meaning};
use crate::grid::Value;

/// The text of one value, cleaned, with what there is to say about it already.
pub(super) fn value_text(text: &str) -> Result<(String, Notes), Stop> {
    let cleaned = clean(text)?;
    if is_error(&cleaned.text) {
        return Err(Doubt::ErrorCell(cleaned.text).into());
    }
    if nothing_stated(&cleaned.text) {
        return Err(Stop::Nothing(cleaned.text));
    }
    let mut notes = Notes::default();
    notes.add_if(cleaned.hidden, How::HiddenCharacters);
    Ok((cleaned.text, notes))
}

/// Why a cell of this kind does not hold what the field asks for.
pub(super) fn wrong_kind(value: &Value) -> Doubt {
    match value {
        Value::Text(text) => Doubt::not_understood(text),
        Value::Number(number) => Doubt::NumberCell(shortest(*number)),
        Value::Percent(part) => Doubt::PercentCell(shortest(*part)),
        Value::Date(day) => Doubt::DateCell(Meaning::Date(day.to_string())),
        Value::Bool(truth) => Doubt::TruthCell(*truth),
        Value::Error(error) => Doubt::ErrorCell(error.as_ref().to_owned()),
        Value::Uncalculated => Doubt::Uncalculated,
    }
}

/// Errors of spreadsheets that came as text, from CSV or Word: `#REF!`, `#NÁZEV?`, `#####`.
fn is_error(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| {
        !rest.contains(' ') && rest.ends_with(['!', '?', '#'])
            || matches!(rest, "N/A" | "NENÍ_K_DISPOZICI")
    })
}
