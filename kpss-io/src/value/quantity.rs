//! A number in a text and what stands around it, before anybody knows what it counts.

use super::cell::value_text;
use super::clean::is_dash;
use super::digits::{Exact, Reading, read_digits};
use super::fold::fold_all;
use super::notes::Notes;
use super::precision::{Before, take_precision, take_word};
use super::understood::Stop;
use super::{Doubt, How, Precision};

/// A number as typed.
pub(super) struct Quantity {
    /// What the digits can mean, with their sign.
    pub(super) reading: Reading,
    /// How exact it says to be.
    pub(super) precision: Precision,
    /// Crowns are named before the number, or `,-` stands behind it.
    pub(super) crowns: bool,
    /// The words behind the number, folded.
    pub(super) tail: String,
    /// The same words as typed.
    pub(super) words: String,
    /// What there is to say so far.
    pub(super) notes: Notes,
}

const CROWNS: &[&str] = &["kč", "czk"];
const FOREIGN: &[&str] = &["€", "eur", "$", "usd", "£"];

/// Reads one number with words before and behind it.
pub(super) fn quantity(typed: &str) -> Result<Quantity, Stop> {
    let (text, mut notes) = value_text(typed)?;
    let mut rest = text.as_str();
    let mut precision = Precision::Exact;
    match take_precision(rest) {
        Some((Before::UpTo(word), after)) if after.starts_with(|c: char| c.is_ascii_digit()) => {
            return Err(Doubt::Bound(word).into());
        }
        Some((Before::Precision(found, word), after)) => {
            precision = found;
            notes.add(How::Precision(word));
            rest = after;
        }
        Some((Before::UpTo(_), _)) | None => {}
    }
    if let Some((word, _)) = FOREIGN.iter().find_map(|word| take_word(rest, word)) {
        return Err(Doubt::ForeignCurrency(word.to_owned()).into());
    }
    let mut crowns = false;
    if let Some((_, after)) = CROWNS.iter().find_map(|word| take_word(rest, word)) {
        crowns = true;
        notes.add(How::Currency);
        rest = after;
    }
    let (negative, unsigned) = take_sign(rest, &mut notes);
    let end = unsigned.find(|c: char| !is_of_number(c)).unwrap_or(unsigned.len());
    let (body, tail) = unsigned.split_at_checked(end).unwrap_or((&unsigned, ""));
    let (body, tail, dashed) = take_crowns_dash(body.trim_end(), tail);
    if body.is_empty() {
        return Err(Doubt::not_understood(&text).into());
    }
    if !dashed && goes_on(tail) {
        return Err(Doubt::Range(text).into());
    }
    notes.add_if(dashed, How::CrownsDash);
    let reading = read_digits(body, dashed, &mut notes)?;
    let words = tail.trim().to_owned();
    let (tail, estimate) = take_estimate(fold_all(tail));
    if let Some(word) = estimate {
        precision = Precision::About;
        notes.add(How::Precision(word));
    }
    let reading = if negative { minus(reading) } else { reading };
    Ok(Quantity { reading, precision, crowns: crowns || dashed, tail, words, notes })
}

const fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ' ' | '.' | ',')
}

/// A minus of any kind, a plus, or the brackets of accountants.
fn take_sign(text: &str, notes: &mut Notes) -> (bool, String) {
    let digit_first = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    if let Some((inner, after)) = text.strip_prefix('(').and_then(|rest| rest.split_once(')'))
        && digit_first(inner)
    {
        notes.add(How::Brackets);
        return (true, format!("{inner}{after}"));
    }
    if let Some(rest) =
        text.strip_prefix(is_dash).map(str::trim_start).filter(|rest| digit_first(rest))
    {
        notes.add_if(!text.strip_prefix('-').is_some_and(digit_first), How::Minus);
        return (true, rest.to_owned());
    }
    let plus = text.strip_prefix('+').map(str::trim_start).filter(|rest| digit_first(rest));
    (false, plus.unwrap_or(text).to_owned())
}

/// Takes `,-` or `.--` off: crowns without hellers.
fn take_crowns_dash<'a>(body: &'a str, tail: &'a str) -> (&'a str, &'a str, bool) {
    match body.strip_suffix([',', '.']) {
        Some(digits) if tail.starts_with(|c| is_dash(c) || c == '=') => {
            (digits.trim_end(), tail.trim_start_matches(|c| is_dash(c) || c == '='), true)
        }
        _ => (body, tail, false),
    }
}

/// Whether what follows is the other end of a range: `100–200`, `100 až 200`.
fn goes_on(tail: &str) -> bool {
    let rest = tail.strip_prefix(is_dash).or_else(|| take_word(tail, "až").map(|(_, rest)| rest));
    rest.is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}

/// Takes `(odhad)` off the end.
fn take_estimate(tail: String) -> (String, Option<String>) {
    for word in ["odhad", "cca", "priblizne", "orientacne", "estimate"] {
        let cut = tail.strip_suffix(&format!("({word})")).map(|rest| rest.trim_end().to_owned());
        if let Some(rest) = cut {
            return (rest, Some(word.to_owned()));
        }
    }
    (tail, None)
}

fn minus(reading: Reading) -> Reading {
    let minus = |exact: Exact| Exact { units: -exact.units, ..exact };
    match reading {
        Reading::One(one) => Reading::One(minus(one)),
        Reading::Two(first, second) => Reading::Two(minus(first), minus(second)),
    }
}
