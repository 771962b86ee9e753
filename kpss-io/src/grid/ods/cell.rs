//! One cell of a LibreOffice workbook.

use crate::grid::Value;
use crate::grid::dates::from_iso;
use crate::grid::xml::Tag;

/// What the attributes of a cell say.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) kind: String,
    pub(super) is_error: bool,
    pub(super) formula: bool,
    value: String,
}

impl Typed {
    pub(super) fn new(tag: &Tag<'_>) -> Self {
        let own = |name: &str| tag.full(name).map(std::borrow::Cow::into_owned);
        let kind = own("office:value-type").unwrap_or_default();
        let value = own(match kind.as_str() {
            "date" => "office:date-value",
            "time" => "office:time-value",
            "boolean" => "office:boolean-value",
            "string" => "office:string-value",
            _ => "office:value",
        });
        let formula = own("table:formula");
        // A yes or no that was typed is written as a formula.
        if let Some("of:=TRUE()" | "of:=FALSE()") = formula.as_deref() {
            let value = if formula.as_deref() == Some("of:=TRUE()") { "true" } else { "false" };
            return Self { kind: "boolean".into(), value: value.into(), ..Self::default() };
        }
        Self {
            kind,
            is_error: tag.full("calcext:value-type").is_some_and(|kind| kind == "error"),
            formula: formula.is_some(),
            value: value.unwrap_or_default(),
        }
    }

    /// The value, and whether it is a day with a time of day; `None` if the cell is empty.
    pub(super) fn value(&self, text: &str) -> Option<(Value, bool)> {
        let plain = |text: &str| (!text.is_empty()).then(|| Value::Text(text.into()));
        let number = || self.value.parse().ok().filter(|number: &f64| number.is_finite());
        let value = match self.kind.as_str() {
            _ if self.is_error => Some(Value::Error(text.into())),
            "float" | "currency" => number().map(Value::Number),
            "percentage" => number().map(Value::Percent),
            "boolean" => Some(Value::Bool(self.value == "true")),
            "date" => match from_iso(&self.value) {
                Some((day, timed)) => return Some((Value::Date(day), timed)),
                None => None,
            },
            "time" => None,
            "" if self.formula && text.is_empty() => Some(Value::Uncalculated),
            "string" if text.is_empty() => plain(&self.value),
            _ => plain(text),
        };
        // What cannot be understood is still shown by its text.
        let shown = || plain(if text.is_empty() { &self.value } else { text });
        value.or_else(shown).map(|value| (value, false))
    }
}
