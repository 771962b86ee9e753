//! One record that a map makes, value by value.

use std::collections::BTreeMap;

use super::text_of;
use crate::grid::{Address, Cell, Value};
use crate::map::period::split;
use crate::value::{MoneyUnit, Understood, node_number};

/// One value and where it comes from.
pub(super) struct Put {
    pub(super) value: Value,
    pub(super) origin: Option<Address>,
    pub(super) heading: String,
    pub(super) unit: Understood<MoneyUnit>,
    /// Whether the text is struck through, and whether a comment hangs on the cell.
    pub(super) flags: (bool, bool),
}

/// One record.
pub(super) struct Made {
    pub(super) grid: usize,
    pub(super) at: Address,
    pub(super) mark: String,
    pub(super) owner: Option<String>,
    pub(super) values: BTreeMap<String, Put>,
}

impl Made {
    pub(super) fn new(grid: usize, at: Address, mark: String, owner: Option<String>) -> Self {
        Self { grid, at, mark, owner, values: BTreeMap::new() }
    }

    /// The value of a cell for a field; a term and a title with its number are two.
    pub(super) fn put(
        &mut self,
        field: &str,
        at: Address,
        heading: &str,
        cell: &Cell,
        unit: &Understood<MoneyUnit>,
    ) {
        let mut put = |field: &str, value: Value| {
            let flags = (cell.struck, cell.comment);
            let (origin, heading, unit) = (Some(at), heading.to_owned(), unit.clone());
            self.values.insert(field.to_owned(), Put { value, origin, heading, unit, flags });
        };
        match field {
            "period" => {
                let (from, until) = split(&cell.value);
                for (field, value) in [("period.from", from), ("period.until", until)] {
                    if let Some(value) = value {
                        put(field, value);
                    }
                }
            }
            "code+title" => {
                let text = text_of(cell);
                match numbered(&text) {
                    Some((code, title)) => {
                        put("code", Value::Text(code.into()));
                        put("title", Value::Text(title.into()));
                    }
                    None => put("title", Value::Text(text.trim().into())),
                }
            }
            _ => put(field, cell.value.clone()),
        }
    }

    /// The values that the map states itself, where the cells say nothing.
    pub(super) fn set(&mut self, constants: &BTreeMap<String, String>) {
        for (field, value) in constants {
            let value = Value::Text(value.as_str().into());
            let (heading, flags) = (String::new(), (false, false));
            let unit = Understood::Nothing(String::new());
            let put = Put { value, origin: None, heading, unit, flags };
            self.values.entry(field.clone()).or_insert(put);
        }
    }
}

/// `1.2` and `Denní stacionář` of `1.2 Denní stacionář`, `Opatření 1.2: Denní stacionář`; in a column
/// of numbered titles a bare number before a title is its number, too: `1 Senioři`.
fn numbered(text: &str) -> Option<(String, String)> {
    if let Some((code, title)) = node_number(text).filter(|(_, title)| !title.is_empty()) {
        return Some((code.join("."), title));
    }
    let (code, title) = text.trim().split_once(char::is_whitespace)?;
    let title = title.trim_start();
    let is_number = code.len() <= 2 && code.bytes().all(|b| b.is_ascii_digit());
    (is_number && title.starts_with(char::is_uppercase))
        .then(|| (code.to_owned(), title.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_told_from_a_title() {
        for (typed, code, title) in [
            ("1.2 Denní stacionář", "1.2", "Denní stacionář"),
            ("Opatření 1.2: Denní stacionář", "1.2", "Denní stacionář"),
            ("3. Bydlení", "3", "Bydlení"),
            ("P1 Senioři", "P1", "Senioři"),
            ("1 Senioři", "1", "Senioři"),
            ("Denní stacionář", "", "Denní stacionář"),
            ("Podpora rodin do 18 let", "", "Podpora rodin do 18 let"),
            ("24 hodin denně", "", "24 hodin denně"),
        ] {
            let value = Value::Text(typed.into());
            let cell = Cell { column: 0, value, formula: false, struck: false, comment: false };
            let mut made = Made::new(0, Address::default(), String::new(), None);
            made.put(
                "code+title",
                Address::default(),
                "",
                &cell,
                &Understood::Nothing(String::new()),
            );
            let text = |field: &str| match made.values.get(field).map(|put| &put.value) {
                Some(Value::Text(text)) => text.to_string(),
                _ => String::new(),
            };
            assert_eq!(
                (text("code"), text("title")),
                (code.to_owned(), title.to_owned()),
                "{typed}"
            );
        }
    }
}
