//! Numbers of priorities, goals and measures: `1.2`, `P1`, `A.1.b`.

use super::clean::{clean, is_dash};
use super::fold::fold;

/// Words before a number, folded.
const LABELS: &[&str] = &[
    "opatreni",
    "podopatreni",
    "priorita",
    "priority",
    "prioritni",
    "cil",
    "cile",
    "cilu",
    "strategicky",
    "specificky",
    "dilci",
    "hlavni",
    "globalni",
    "obecny",
    "operativni",
    "aktivita",
    "oblast",
    "podpory",
    "osa",
    "zamer",
    "ukol",
    "karta",
    "c",
    "no",
    "measure",
    "goal",
    "objective",
    "activity",
    "specific",
    "strategic",
    "area",
];

/// The number at the beginning of a text, part by part, and the text behind it.
///
/// `1`, `1.`, `1.2.`, `1. 2`, `Opatření 1.2`, `1.2 Název`, `P1`, `C1.1`, `A.1.b`. A bare number before
/// words (`24 hodin denně`) is no number of a node, and a date is none.
///
/// ```
/// use kpss_io::value::node_number;
///
/// let (parts, rest) = node_number("Opatření 1.2: Pečovatelská služba").unwrap();
/// assert_eq!((parts, rest.as_str()), (vec!["1".into(), "2".into()], "Pečovatelská služba"));
/// ```
pub fn node_number(text: &str) -> Option<(Vec<String>, String)> {
    // Titles can be long; the number stands in front.
    let cleaned = clean(text).ok()?.text.replace('\n', " ");
    let (labelled, mut rest) = without_labels(&cleaned);
    let (first, after) = abbreviated(rest).or_else(|| part(rest))?;
    rest = after;
    let named = first.starts_with(char::is_alphabetic) && first.len() > 1;
    let mut parts = vec![first];
    let mut dotted = false;
    while let Some(after) = rest.strip_prefix('.') {
        let spaced = after.trim_start();
        let next = part(spaced).filter(|(_, end)| {
            // `1. 2 domy` is the first node, and two houses.
            spaced.len() == after.len() || end.is_empty() || end.starts_with('.')
        });
        match next {
            Some((next, end)) => {
                parts.push(next);
                rest = end;
            }
            None if after.starts_with(|c: char| c.is_ascii_digit()) => return None,
            None => {
                dotted = true;
                rest = after;
                break;
            }
        }
    }
    let is_numbered = labelled || named || dotted || parts.len() > 1;
    let title = title(rest, is_numbered)?;
    // `1. 1. 2015`
    let is_date = title.bytes().take_while(u8::is_ascii_digit).count() == 4 && parts.len() < 3;
    (!is_date).then(|| (parts, title.to_owned()))
}

/// What stands behind the number and its end.
fn title(rest: &str, is_numbered: bool) -> Option<&str> {
    let trimmed = rest.trim_start();
    if trimmed.is_empty() {
        return Some("");
    }
    if let Some(title) = rest.strip_prefix([')', ':']) {
        return Some(title.trim_start());
    }
    if let Some(title) = trimmed.strip_prefix(is_dash).filter(|title| title.starts_with(' ')) {
        let title = title.trim_start();
        // `5 - 10 osob`
        let is_range = !is_numbered && title.starts_with(|c: char| c.is_ascii_digit());
        return (!is_range).then_some(title);
    }
    let begins_word = trimmed.len() < rest.len() || rest.starts_with(char::is_alphabetic);
    (is_numbered && begins_word).then_some(trimmed)
}

/// Leaves out words such as `Specifický cíl č.`.
fn without_labels(text: &str) -> (bool, &str) {
    let mut rest = text;
    let mut labelled = false;
    loop {
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let Some((word, after)) = rest.split_at_checked(end) else { return (labelled, rest) };
        let is_end =
            !after.starts_with([' ', '.']) || after.trim_start_matches(['.', ' ']).is_empty();
        // `C.1` is a number, `č. 1` a word before one.
        let is_letter = word.chars().count() == 1 && !word.starts_with(['č', 'Č']);
        if word.is_empty() || is_end || is_letter || !LABELS.contains(&fold(word).as_str()) {
            return (labelled, rest);
        }
        labelled = true;
        rest = after.trim_start_matches(['.', ' ']);
    }
}

/// `SC 1.1`: two or three capitals, a space, and digits.
fn abbreviated(text: &str) -> Option<(String, &str)> {
    let (letters, rest) = text.split_once(' ')?;
    let is_short = (2..=3).contains(&letters.chars().count());
    let (digits, after) =
        part(rest).filter(|(digits, _)| digits.bytes().all(|b| b.is_ascii_digit()))?;
    let ends = after.is_empty() || after.starts_with(['.', ':']);
    (is_short && ends && letters.chars().all(char::is_uppercase))
        .then(|| (format!("{letters}{digits}"), after))
}

/// One part: digits with a letter or without, a letter, a Roman numeral, letters with digits.
fn part(text: &str) -> Option<(String, &str)> {
    let run = |text: &str, is_like: fn(char) -> bool| {
        text.find(|c: char| !is_like(c)).unwrap_or(text.len())
    };
    let is_digit = |c: char| c.is_ascii_digit();
    let (letters, rest) = text.split_at_checked(run(text, char::is_alphabetic))?;
    let (digits, rest) = rest.split_at_checked(run(rest, is_digit))?;
    if digits.len() > 3 {
        return None;
    }
    let count = letters.chars().count();
    let is_capital = letters.chars().all(char::is_uppercase);
    let fits = match (count, digits.is_empty()) {
        (0, empty) => !empty,
        (1, _) => true,
        (2..=3, false) => is_capital,
        (2..=5, true) => letters.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C')),
        _ => false,
    };
    if !fits {
        return None;
    }
    // `1a`
    let (letter, rest) = match rest.chars().next().filter(|c| count == 0 && c.is_alphabetic()) {
        Some(letter) => {
            let after = rest.strip_prefix(letter)?;
            if after.starts_with(char::is_alphanumeric) {
                (String::new(), rest)
            } else {
                (letter.to_string(), after)
            }
        }
        None => (String::new(), rest),
    };
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    Some((format!("{letters}{digits}{letter}"), rest))
}
