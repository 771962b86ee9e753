//! Yes and no.

use super::cell::{value_text, wrong_kind};
use super::fold::fold;
use super::understood::Stop;
use super::{Doubt, How, Understood};
use crate::grid::Value;

const YES: &[&str] =
    &["ano", "a", "x", "✓", "✔", "☑", "☒", "✅", "1", "true", "pravda", "yes", "y"];
const NO: &[&str] = &["ne", "n", "0", "☐", "false", "nepravda", "no"];

/// Yes or no: `ano`, `ne`, a cross or a tick, `1`, `0`, `PRAVDA`.
///
/// A dash is in doubt: in a column of crosses it means no, elsewhere that nothing is stated.
pub fn yes_no(value: &Value) -> Understood<bool> {
    match value {
        Value::Bool(truth) => Understood::Plain(*truth),
        Value::Number(number) if same(*number, 1.0) => {
            Understood::Read(true, How::Mark("1".to_owned()))
        }
        Value::Number(number) if same(*number, 0.0) => {
            Understood::Read(false, How::Mark("0".to_owned()))
        }
        Value::Text(text) => from_text(text).into(),
        other => Understood::Unclear(wrong_kind(other)),
    }
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < f64::EPSILON
}

fn from_text(typed: &str) -> Result<Understood<bool>, Stop> {
    match typed.trim() {
        "ano" | "yes" => return Ok(Understood::Plain(true)),
        "ne" | "no" => return Ok(Understood::Plain(false)),
        _ => {}
    }
    let folded = if typed.len() > 200 { String::new() } else { fold(typed) };
    let word = folded.trim_end_matches(['.', '!']);
    let truth = match word {
        _ if YES.contains(&word) => true,
        _ if NO.contains(&word) => false,
        _ => {
            if !word.is_empty() && word.chars().all(|c| c == '-') {
                return Err(Doubt::DashForNo(typed.trim().to_owned()).into());
            }
            let (text, _) = value_text(typed)?;
            return Err(Doubt::not_understood(&text).into());
        }
    };
    Ok(Understood::Read(truth, How::Mark(typed.trim().to_owned())))
}
