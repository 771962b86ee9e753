//! Which number stands above which.

use super::node_number::node_number_of;
use super::{Doubt, How, Understood};
use crate::grid::Value;

/// The number one level above: `1` for `1.2`; none above `1`.
pub fn parent_of(parts: &[String]) -> Option<&[String]> {
    parts.split_last().map(|(_, above)| above).filter(|above| !above.is_empty())
}

/// Where among other numbers the parent of a number stands.
///
/// Where each level has its own letter (`P1`, `C1.1`, `O1.1.1`), the letters do not count.
/// [`Understood::Nothing`] for a number of the highest level; a level that is left out is a doubt.
pub fn find_parent(child: &[String], others: &[Vec<String>]) -> Understood<usize> {
    let Some(parent) = parent_of(child) else {
        return Understood::Nothing(String::new());
    };
    let find = |fits: &dyn Fn(&Vec<String>) -> bool| -> Result<Option<usize>, Doubt> {
        let mut at = others.iter().enumerate().filter(|(_, other)| fits(other)).map(|(at, _)| at);
        match (at.next(), at.next()) {
            (Some(_), Some(_)) => Err(Doubt::SeveralParents(parent.join("."))),
            (only, _) => Ok(only),
        }
    };
    let bare: Vec<&str> = parent.iter().map(|part| without_letters(part)).collect();
    let is_alike = |other: &Vec<String>| {
        other.iter().map(|part| without_letters(part)).eq(bare.iter().copied())
    };
    match find(&|other| other == parent) {
        Ok(Some(at)) => Understood::Plain(at),
        Ok(None) => match find(&is_alike) {
            Ok(Some(at)) => Understood::Read(at, How::LetterOfLevel),
            Ok(None) => Understood::Unclear(Doubt::NoParent(parent.join("."))),
            Err(doubt) => Understood::Unclear(doubt),
        },
        Err(doubt) => Understood::Unclear(doubt),
    }
}

/// `1` of `C1`; a part of letters alone stays.
fn without_letters(part: &str) -> &str {
    let digits = part.trim_start_matches(char::is_alphabetic);
    if digits.is_empty() { part } else { digits }
}

/// Whether the number 1.1 in a column may be `1.10`: its neighbours reach up to it, or the column
/// holds 1.1 already.
pub fn zero_may_be_lost(number: f64, column: &[Value]) -> bool {
    let Some(parts) = node_number_of(&Value::Number(number)).into_value() else {
        return false;
    };
    let [head, last] = parts.as_slice() else {
        return false;
    };
    let Ok(last) = last.parse::<u32>() else {
        return false;
    };
    let mut same = 0;
    for value in column {
        let other = node_number_of(value).into_value().unwrap_or_default();
        let (Some(first), Some(second)) = (other.first(), other.get(1)) else { continue };
        let Ok(second) = second.parse::<u32>() else { continue };
        if first != head {
            continue;
        }
        same += u32::from(other.len() == 2 && second == last);
        // The neighbour just before the tenth, or one behind it.
        if second + 1 >= last * 10 && second != last {
            return true;
        }
    }
    same > 1
}
