//! A document written otherwise at random places, so that it still means the same: what safe repairs
//! undo.

use serde_json::{Map, Value};

use crate::common::mutate::Dice;

/// One place in so many is written otherwise.
const ONE_IN: usize = 8;

/// Keys of closed lists.
const CODES: [&str; 8] =
    ["status", "level", "by", "decision", "side", "extent", "participation", "plan_type"];

/// Keys of values that are true or false.
const FLAGS: [&str; 6] =
    ["financial", "coordinates", "declared", "international", "online", "planned"];

/// Writes some of the values and keys below a value otherwise; how many.
pub(crate) fn disguise(value: &mut Value, dice: &mut Dice) -> usize {
    match value {
        Value::Array(items) => items.iter_mut().map(|item| disguise(item, dice)).sum(),
        Value::Object(members) => record(members, dice),
        _ => 0,
    }
}

fn record(members: &mut Map<String, Value>, dice: &mut Dice) -> usize {
    let mut count = 0;
    *members = std::mem::take(members)
        .into_iter()
        .map(|(key, mut value)| {
            count += disguise(&mut value, dice);
            if dice.throw(ONE_IN) > 0 {
                return (key, value);
            }
            if let Some(other) = otherwise(&key, &value, dice) {
                count += 1;
                return (key, other);
            }
            match camel(&key) {
                Some(other) => {
                    count += 1;
                    (other, value)
                }
                None => (key, value),
            }
        })
        .collect();
    count
}

/// `finished_on` as `finishedOn`.
fn camel(key: &str) -> Option<String> {
    let (first, rest) = key.split_once('_')?;
    let (initial, rest) = rest.split_at_checked(1)?;
    Some(format!("{first}{}{rest}", initial.to_uppercase()))
}

fn otherwise(key: &str, value: &Value, dice: &mut Dice) -> Option<Value> {
    match value {
        Value::Bool(value) if FLAGS.contains(&key) => {
            Some(if *value { "ano" } else { "Ne" }.into())
        }
        Value::Number(number) => number_as_text(&number.to_string()).map(Value::from),
        Value::Array(items) if ["orps", "regions", "districts"].contains(&key) => {
            let [only @ Value::String(_)] = items.as_slice() else { return None };
            Some(only.clone())
        }
        Value::String(text) => text_otherwise(key, text, dice).map(Value::from),
        _ => None,
    }
}

/// `1250000.5` as `1 250 000,5 Kč`, without the currency.
fn number_as_text(digits: &str) -> Option<String> {
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.starts_with('-') || decimals.len() > 2 || digits.contains('e') {
        return None;
    }
    let reversed: Vec<char> = whole.chars().rev().collect();
    let groups = reversed.chunks(3).rev().map(|group| group.iter().rev().collect::<String>());
    let whole = groups.collect::<Vec<_>>().join("\u{a0}");
    Some(if decimals.is_empty() { whole } else { format!("{whole},{decimals}") })
}

fn text_otherwise(key: &str, text: &str, dice: &mut Dice) -> Option<String> {
    let is_date =
        ["from", "until", "on", "as_of", "data_as_of"].contains(&key) || key.ends_with("_on");
    match key {
        _ if is_date => Some(date_otherwise(text, dice)),
        _ if CODES.contains(&key) => Some(text.replace('_', " ").to_uppercase()),
        "ico" => Some(format!("IČO: {text}")),
        "postal_code" => Some(format!("PSČ {}", text.replace(' ', ""))),
        "phone" => Some(format!("tel. {text}")),
        "email" => Some(format!("mailto:{text}")),
        "title" | "name" | "description" if text.chars().count() > 3 => {
            let (at, _) = text.char_indices().nth(2)?;
            let (before, after) = text.split_at_checked(at)?;
            Some(format!("{before}\u{200b}{after}"))
        }
        _ => None,
    }
}

fn date_otherwise(text: &str, dice: &mut Dice) -> String {
    let parts: Vec<&str> = text.split('-').collect();
    let plain = |part: &str| part.trim_start_matches('0').to_owned();
    match (parts.as_slice(), dice.throw(3)) {
        ([year, month, day], 0) => format!("{}. {}. {year}", plain(day), plain(month)),
        ([year, month, day], 1) => format!("{year}/{month}/{day}"),
        ([_, _, _], _) => format!("{text}T00:00:00"),
        ([year, month], _) => format!("{}/{year}", plain(month)),
        _ => format!("rok {text}"),
    }
}
