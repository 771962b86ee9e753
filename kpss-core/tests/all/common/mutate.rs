//! Random one-step changes of a document, always the same for the same seed.

use std::fmt::Write as _;

/// A JSON value that may hold a key twice and keeps numbers as written.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Record(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn parse(text: &str) -> Self {
        Self::of(&serde_json::from_str(text).unwrap())
    }

    fn of(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(*value),
            serde_json::Value::Number(number) => Self::Number(number.to_string()),
            serde_json::Value::String(text) => Self::Text(text.clone()),
            serde_json::Value::Array(list) => Self::List(list.iter().map(Self::of).collect()),
            serde_json::Value::Object(map) => Self::Record(
                map.iter().map(|(key, value)| (key.clone(), Self::of(value))).collect(),
            ),
        }
    }

    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => {
                let _ = write!(out, "{value}");
            }
            Self::Number(digits) => out.push_str(digits),
            Self::Text(text) => out.push_str(&serde_json::to_string(text).unwrap()),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    item.write(out);
                }
                out.push(']');
            }
            Self::Record(members) => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    let _ = write!(out, "{}:", serde_json::to_string(key).unwrap());
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// Number of values in the tree, itself included.
    fn size(&self) -> usize {
        match self {
            Self::List(items) => 1 + items.iter().map(Self::size).sum::<usize>(),
            Self::Record(members) => {
                1 + members.iter().map(|(_, value)| value.size()).sum::<usize>()
            }
            _ => 1,
        }
    }

    /// Which values are numbers, counted as in [`Json::nth`].
    fn numbers(&self, at: &mut usize, out: &mut Vec<usize>) {
        if matches!(self, Self::Number(_)) {
            out.push(*at);
        }
        *at += 1;
        match self {
            Self::List(items) => items.iter().for_each(|item| item.numbers(at, out)),
            Self::Record(members) => members.iter().for_each(|(_, value)| value.numbers(at, out)),
            _ => {}
        }
    }

    /// The value with this number, counted from the root.
    fn nth(&mut self, mut index: usize) -> Option<&mut Self> {
        if index == 0 {
            return Some(self);
        }
        index -= 1;
        let children: Vec<&mut Self> = match self {
            Self::List(items) => items.iter_mut().collect(),
            Self::Record(members) => members.iter_mut().map(|(_, value)| value).collect(),
            _ => return None,
        };
        for child in children {
            let size = child.size();
            if index < size {
                return child.nth(index);
            }
            index -= size;
        }
        None
    }
}

/// A small generator of random numbers (SplitMix64): the same on every machine.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % sides as u64).unwrap()
    }
}

/// Numbers in forms that readers may take differently.
const NUMBERS: [&str; 36] = [
    "0",
    "-0",
    "1",
    "1.0",
    "1e2",
    "-1",
    "1.5",
    "0.25",
    "0.125",
    "0.0625",
    "2015",
    "20155",
    "4294967295",
    "4294967296",
    "1e15",
    "-2.50",
    "-0.0",
    "0.0",
    "2015.0",
    "2.015e3",
    "20.15",
    "1e-400",
    "-1e-400",
    "9999999999999.99",
    "9999999999999.995",
    "10000000000000",
    "999999999999.999",
    "999999999999.9995",
    "-1000000000000",
    "9007199254740993",
    "123456789012345678901234567890",
    "0.1000000000000000055511151231257827",
    "10.1255",
    "3.14159",
    "-0.0001",
    "1234567.8912",
];

/// Texts that may or may not be a date, a code or a name.
const TEXTS: [&str; 26] = [
    "",
    " ",
    "x",
    "2015",
    "2015-02-29",
    "2016-02-29",
    "2015-13",
    "1. 1. 2015",
    "plan",
    "pob",
    "1.0",
    "0",
    "true",
    "2015-00-10",
    "2016-02-30",
    "2015-04-31",
    "2000-02-29",
    "2100-02-29",
    "0000-02-29",
    "2015\n",
    "2015-01-01\n",
    "\n2015",
    "٢٠١٥",
    "\u{0}",
    "😀",
    "submission",
];

/// Keys that no record has; a few of them mean something to JavaScript or to JSON Pointer.
const KEYS: [&str; 6] = ["unknown", "__proto__", "constructor", "a/b~c", "klíč 😀", ""];

/// Every kind of change, as [`changed`] names it.
pub(crate) const CHANGES: [&str; 21] = [
    "null",
    "wrapped in a list",
    "wrapped in a record",
    "any number",
    "any text",
    "any truth",
    "empty list",
    "empty record",
    "field removed",
    "field twice",
    "field twice, otherwise",
    "unknown field",
    "field renamed",
    "fields reversed",
    "null field",
    "record as list",
    "item removed",
    "item twice",
    "null item",
    "another number",
    "another text",
];

/// The document after one random change, and the name of the change.
pub(crate) fn changed(document: &Json, dice: &mut Dice) -> (Json, &'static str) {
    let mut changed = document.clone();
    let size = changed.size();
    let mut at = dice.throw(size);
    // Numbers are few, and readers differ about nothing else so much.
    if dice.throw(3) == 0 {
        let mut numbers = Vec::new();
        changed.numbers(&mut 0, &mut numbers);
        if !numbers.is_empty() {
            at = numbers[dice.throw(numbers.len())];
        }
    }
    let name = change(changed.nth(at).unwrap(), dice);
    (changed, name)
}

fn number(dice: &mut Dice) -> Json {
    Json::Number(NUMBERS[dice.throw(NUMBERS.len())].to_owned())
}

fn text(dice: &mut Dice) -> Json {
    Json::Text(TEXTS[dice.throw(TEXTS.len())].to_owned())
}

fn change(value: &mut Json, dice: &mut Dice) -> &'static str {
    let (new, name) = match dice.throw(14) {
        0 => (Json::Null, "null"),
        1 => (Json::List(vec![value.clone()]), "wrapped in a list"),
        2 => (Json::Record(vec![("title".to_owned(), value.clone())]), "wrapped in a record"),
        3 => (number(dice), "any number"),
        4 => (text(dice), "any text"),
        5 => (Json::Bool(dice.throw(2) == 0), "any truth"),
        6 => (Json::List(Vec::new()), "empty list"),
        7 => (Json::Record(Vec::new()), "empty record"),
        _ => return change_inside(value, dice),
    };
    *value = new;
    name
}

fn change_inside(value: &mut Json, dice: &mut Dice) -> &'static str {
    match value {
        Json::Record(members) if !members.is_empty() => {
            let at = dice.throw(members.len());
            match dice.throw(8) {
                0 => {
                    members.remove(at);
                    "field removed"
                }
                1 => {
                    let copy = members[at].clone();
                    members.push(copy);
                    "field twice"
                }
                2 => {
                    let (key, other) = (members[at].0.clone(), text(dice));
                    members.push((key, other));
                    "field twice, otherwise"
                }
                3 => {
                    let key = KEYS[dice.throw(KEYS.len())].to_owned();
                    members.insert(at, (key, Json::Null));
                    "unknown field"
                }
                4 => {
                    members[at].0.push('x');
                    "field renamed"
                }
                5 => {
                    members.reverse();
                    "fields reversed"
                }
                6 => {
                    members[at].1 = Json::Null;
                    "null field"
                }
                // serde's derived types would take the fields in order.
                _ => {
                    *value = Json::List(members.drain(..).map(|(_, value)| value).collect());
                    "record as list"
                }
            }
        }
        Json::List(items) if !items.is_empty() => {
            let at = dice.throw(items.len());
            match dice.throw(3) {
                0 => {
                    items.remove(at);
                    "item removed"
                }
                1 => {
                    let copy = items[at].clone();
                    items.push(copy);
                    "item twice"
                }
                _ => {
                    items[at] = Json::Null;
                    "null item"
                }
            }
        }
        Json::Number(_) => {
            *value = number(dice);
            "another number"
        }
        other => {
            *other = text(dice);
            "another text"
        }
    }
}
