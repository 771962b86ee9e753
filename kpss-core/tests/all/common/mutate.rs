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
const NUMBERS: [&str; 16] = [
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
];

/// Texts that may or may not be a date, a code or a name.
const TEXTS: [&str; 14] = [
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
];

/// The document after one random change, as text.
pub(crate) fn mutant(document: &Json, dice: &mut Dice) -> String {
    let mut changed = document.clone();
    let size = changed.size();
    let target = changed.nth(dice.throw(size)).unwrap();
    change(target, dice);
    let mut text = String::new();
    changed.write(&mut text);
    text
}

fn change(value: &mut Json, dice: &mut Dice) {
    let number = || NUMBERS.map(str::to_owned);
    match dice.throw(14) {
        0 => *value = Json::Null,
        1 => *value = Json::List(vec![value.clone()]),
        2 => *value = Json::Record(vec![("title".to_owned(), value.clone())]),
        3 => *value = Json::Number(number()[dice.throw(NUMBERS.len())].clone()),
        4 => *value = Json::Text(TEXTS[dice.throw(TEXTS.len())].to_owned()),
        5 => *value = Json::Bool(dice.throw(2) == 0),
        6 => *value = Json::List(Vec::new()),
        7 => *value = Json::Record(Vec::new()),
        _ => change_inside(value, dice),
    }
}

fn change_inside(value: &mut Json, dice: &mut Dice) {
    match value {
        Json::Record(members) if !members.is_empty() => {
            let at = dice.throw(members.len());
            match dice.throw(7) {
                0 => {
                    members.remove(at);
                }
                1 => {
                    let copy = members[at].clone();
                    members.push(copy);
                }
                2 => members.push(("unknown".to_owned(), Json::Null)),
                3 => members[at].0.push('x'),
                4 => members.reverse(),
                5 => members[at].1 = Json::Null,
                // serde's derived types would take the fields in order.
                _ => *value = Json::List(members.drain(..).map(|(_, value)| value).collect()),
            }
        }
        Json::List(items) if !items.is_empty() => {
            let at = dice.throw(items.len());
            match dice.throw(3) {
                0 => {
                    items.remove(at);
                }
                1 => {
                    let copy = items[at].clone();
                    items.push(copy);
                }
                _ => items[at] = Json::Null,
            }
        }
        Json::Number(digits) => *digits = NUMBERS[dice.throw(NUMBERS.len())].to_owned(),
        other => *other = Json::Text(TEXTS[dice.throw(TEXTS.len())].to_owned()),
    }
}
