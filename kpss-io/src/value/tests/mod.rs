//! Tables that read like examples: what is typed, and what is understood.
//!
//! A row says the value alone if it is plain, `value | how` if it was read, `nothing` with the words
//! for it, and `? why` if it is in doubt; hard spaces are shown as plain ones.

mod choices;
mod codes;
mod dates;
mod hostile;
mod lists;
mod moneys;
mod nodes;
mod numbers;
mod periods;
mod texts;

use super::Understood;
use crate::grid::Value;

fn text(typed: &str) -> Value {
    Value::Text(typed.into())
}

/// What is understood, as a row of a table says it.
fn said<T>(understood: &Understood<T>, show: impl Fn(&T) -> String) -> String {
    match understood {
        Understood::Plain(value) => show(value),
        Understood::Read(value, how) => format!("{} | {}", show(value), how.cs()),
        Understood::Nothing(words) => format!("nothing {words}").trim_end().to_owned(),
        Understood::Unclear(doubt) => format!("? {}", doubt.cs()),
    }
    .replace('\u{a0}', " ")
}

/// Compares whole tables, so that all differences are seen at once.
fn same<I: std::fmt::Debug>(rows: &[(I, &str)], say: impl Fn(&I) -> String) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(input, expected)| (input, expected, say(input)))
        .filter(|(_, expected, said)| *expected != said)
        .map(|(input, expected, said)| {
            format!("{input:?}\n  said:     {said}\n  expected: {expected}")
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A day for cells of dates.
fn day(iso: &str) -> Value {
    Value::Date(iso.parse().unwrap())
}
