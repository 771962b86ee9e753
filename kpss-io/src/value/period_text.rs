//! Two dates in one text.

use super::clean::is_dash;
use super::date_text::read as read_date;
use super::fold::fold;
use super::moment::{Moment, iso};
use super::notes::Notes;
use super::period_shared::{shared, short_end};
use super::precision::take_word;
use super::{Doubt, How, Meaning};

/// Both ends as ISO 8601.
pub(super) type Ends = (Option<String>, Option<String>);

/// Words for a time without dates, folded.
const NO_DATES: &[&str] = &[
    "prubezne",
    "kazdorocne",
    "kazdy rok",
    "rocne",
    "stale",
    "trvale",
    "celorocne",
    "dlouhodobe",
    "kratkodobe",
    "strednedobe",
    "dle potreby",
    "podle potreby",
    "pravidelne",
    "opakovane",
    "neustale",
    "po celou dobu",
    "po celou dobu platnosti planu",
    "po celou dobu realizace",
    "cele obdobi",
    "po cele obdobi",
    "ihned",
    "na dobu neurcitou",
    "neurcito",
    "ongoing",
    "continuously",
    "every year",
    "annually",
    "permanently",
];
/// Words that lead to a period, folded.
const LEADING: &[&str] = &[
    "v letech",
    "za obdobi",
    "na obdobi",
    "v obdobi",
    "pro obdobi",
    "obdobi",
    "roky",
    "na roky",
    "leta",
    "let",
    "pro roky",
    "za roky",
];
/// An end that is open.
const OPEN: &[&str] = &[
    "",
    "dosud",
    "doposud",
    "dnes",
    "soucasnost",
    "nyni",
    "trva",
    "dale",
    "trvale",
    "prubezne",
    "now",
    "present",
];

/// Reads a clean text without line breaks.
pub(super) fn read(text: &str, notes: &mut Notes) -> Result<Ends, Doubt> {
    read_parts(text, notes).map_err(|doubt| match doubt {
        // Of the whole text, not of the part that was looked at last.
        Doubt::NotUnderstood(_) => Doubt::not_understood(text),
        other => other,
    })
}

fn read_parts(text: &str, notes: &mut Notes) -> Result<Ends, Doubt> {
    if NO_DATES.contains(&fold(text).as_str()) {
        return Err(Doubt::NoDates(text.to_owned()));
    }
    let mut rest = text;
    if let Some((word, after)) = LEADING.iter().find_map(|word| take_word(rest, word)) {
        notes.add(How::LeftOut(word.to_owned()));
        rest = after;
    }
    if let Some((_, after)) = ["od", "from", "since"].iter().find_map(|word| take_word(rest, word))
    {
        let (from, until) = split_word(after, &["az do", "do", "az", "until", "to"])
            .or_else(|| after.split_once(' ').filter(|(_, end)| OPEN.contains(&fold(end).as_str())))
            .or_else(|| split_dash(after))
            .unwrap_or((after, ""));
        return ends(from, until, notes);
    }
    if let Some((_, after)) = ["do", "until"].iter().find_map(|word| take_word(rest, word)) {
        return Ok((None, Some(end_side(after, notes)?.last())));
    }
    if let Some((from, until)) = rest.split_once('/')
        && let (Some(Ok(from @ Moment::Day(_))), Some(Ok(until @ Moment::Day(_)))) =
            (iso(from), iso(until))
    {
        return Ok((Some(from.first()), Some(until.last())));
    }
    if let Some((from, until)) = split_word(rest, &["az", "to"]).or_else(|| split_dash(rest)) {
        return ends(from, until, notes);
    }
    match read_date(rest, notes)? {
        moment @ (Moment::Year(_) | Moment::Months { .. }) => {
            Ok((Some(moment.first()), Some(moment.last())))
        }
        moment @ (Moment::Day(_) | Moment::Month(..)) => {
            Err(Doubt::OneDate(Meaning::Date(moment.first())))
        }
        Moment::Part(..) => Err(Doubt::PartOfYear(text.to_owned())),
    }
}

/// Splits at the first of the words.
fn split_word<'a>(text: &'a str, words: &[&str]) -> Option<(&'a str, &'a str)> {
    text.match_indices(' ').find_map(|(index, _)| {
        let (before, after) = text.split_at_checked(index)?;
        let after = after.trim_start();
        let (_, rest) = words.iter().find_map(|word| take_word(after, word))?;
        Some((before, rest))
    })
}

/// Splits at the only dash, or at the only one with spaces around it; not within a date of
/// ISO 8601, and not between a year and what may be its month.
fn split_dash(text: &str) -> Option<(&str, &str)> {
    // `2021-23` has the form of a month, and is none.
    if matches!(iso(text), Some(Ok(_))) {
        return None;
    }
    let dashes: Vec<usize> = text.match_indices(is_dash).map(|(at, _)| at).collect();
    let spaced: Vec<usize> = dashes.iter().copied().filter(|at| is_spaced(text, *at)).collect();
    let at = match (dashes.as_slice(), spaced.as_slice()) {
        ([only], _) | (_, [only]) => *only,
        _ => return None,
    };
    let (from, rest) = text.split_at_checked(at)?;
    Some((from.trim_end(), rest.strip_prefix(is_dash)?.trim_start()))
}

fn is_spaced(text: &str, at: usize) -> bool {
    text.split_at_checked(at).is_some_and(|(before, rest)| {
        before.ends_with(' ')
            && rest.strip_prefix(is_dash).is_some_and(|rest| rest.starts_with(' '))
    })
}

/// Reads both ends; the first one may leave to the second what they share.
fn ends(from: &str, until: &str, notes: &mut Notes) -> Result<Ends, Doubt> {
    if OPEN.contains(&fold(until).as_str()) {
        return Ok((Some(begin_side(from, notes)?.first()), None));
    }
    if let Some(until) = short_end(from, until) {
        let until = until?;
        notes.add(How::ShortYear(until));
        return Ok((Some(from.to_owned()), Some(until.to_string())));
    }
    let last = end_side(until, notes)?;
    let shared = shared(from, last);
    notes.add_if(shared.is_some(), How::SharedYear);
    let first = match &shared {
        // How the end was read says how the beginning was.
        Some(from) => begin_side(from, &mut Notes::default())?,
        None => begin_side(from, notes)?,
    };
    // `listopad–leden 2021` begins in another year than it ends.
    if shared.is_some() && first.first() > last.last() {
        return Err(Doubt::not_understood(&format!("{from} – {until}")));
    }
    Ok((Some(first.first()), Some(last.last())))
}

/// `od začátku roku 2021` is that year, for a beginning means its first day.
fn begin_side(text: &str, notes: &mut Notes) -> Result<Moment, Doubt> {
    side(text, &["začátku", "počátku"], notes)
}

/// `do konce roku 2023` is that year, for an end means its last day.
fn end_side(text: &str, notes: &mut Notes) -> Result<Moment, Doubt> {
    side(text, &["konce"], notes)
}

fn side(text: &str, needless: &[&str], notes: &mut Notes) -> Result<Moment, Doubt> {
    let found = needless.iter().find_map(|word| take_word(text, word));
    if let Some((word, _)) = found {
        notes.add(How::LeftOut(word.to_owned()));
    }
    match read_date(found.map_or(text, |(_, rest)| rest), notes)? {
        Moment::Part(..) => Err(Doubt::PartOfYear(text.to_owned())),
        moment => Ok(moment),
    }
}
