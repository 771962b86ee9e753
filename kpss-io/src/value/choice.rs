//! Names of closed lists.

use super::abbreviation::abbreviates;
use super::cell::value_text;
use super::fold::fold_all as fold;
use strsim::levenshtein as distance;

use super::slip::is_slip;
use super::understood::Stop;
use super::{Doubt, How, Understood};

use kpss_core::lists::Order as _;

/// Code, Czech name, English name.
type Choice<'a> = (&'a str, &'a str, &'a str);

/// The code of what was chosen from a closed list: by Czech or English name, by code, by both, by
/// the beginning of a name, or with a slip of spelling.
///
/// Case, diacritics and spaces do not matter. Whatever fits two choices fits none.
pub fn pick<'a>(typed: &str, choices: &[Choice<'a>]) -> Understood<&'a str> {
    let exact = typed.trim();
    let mut exactly = choices.iter().filter(|(code, cs, en)| [code, cs, en].contains(&&exact));
    match (exactly.next(), exactly.next()) {
        (Some(only), None) if only.1 == exact || only.2 == exact => {
            return Understood::Plain(only.0);
        }
        (Some(only), None) => return Understood::Read(only.0, How::ByCode(only.0.to_owned())),
        (Some(first), Some(second)) => {
            let all: Vec<_> = [first, second].into_iter().chain(exactly).collect();
            return Understood::Unclear(several(&all));
        }
        _ => {}
    }
    if exact.is_empty() {
        return Understood::Nothing(String::new());
    }
    searched(typed, choices).into()
}

fn searched<'a>(typed: &str, choices: &[Choice<'a>]) -> Result<Understood<&'a str>, Stop> {
    // A word for nothing can be the name or code of a choice.
    let folded = if typed.len() > 1_000 { String::new() } else { fold(typed) };
    if let Some((choice, how)) = by_fold(&folded, choices)? {
        return Ok(Understood::Read(choice.0, how));
    }
    let (text, mut notes) = value_text(typed)?;
    let text = text.replace('\n', " ");
    let folded = fold(&text);
    let found = match with_code(&folded, choices)? {
        Some(found) => Some(found),
        None => without_paragraph(&text, choices)?,
    };
    let found = match found {
        Some(found) => Some(found),
        None => by_name(&text, &folded, choices)?,
    };
    match found {
        Some((choice, how)) => {
            notes.add(how);
            Ok(notes.on(choice.0))
        }
        None => Err(unknown(&text, &folded, choices).into()),
    }
}

type Found<'c, 'a> = Result<Option<(&'c Choice<'a>, How)>, Doubt>;

/// The only choice of some.
fn only<'c, 'a>(found: Vec<(&'c Choice<'a>, How)>) -> Found<'c, 'a> {
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (None, _) => Ok(None),
        (Some(only), None) => Ok(Some(only)),
        (Some(first), Some(second)) => {
            let all: Vec<_> =
                [first.0, second.0].into_iter().chain(found.map(|(c, _)| c)).collect();
            Err(several(&all))
        }
    }
}

fn several(choices: &[&Choice<'_>]) -> Doubt {
    Doubt::SeveralChoices(choices.iter().take(5).map(|(_, cs, _)| (*cs).to_owned()).collect())
}

/// Names and codes that differ in case, diacritics and spaces only.
fn by_fold<'c, 'a>(folded: &str, choices: &'c [Choice<'a>]) -> Found<'c, 'a> {
    if folded.is_empty() {
        return Ok(None);
    }
    only(
        choices
            .iter()
            .filter_map(|choice| {
                let (code, cs, en) = choice;
                if fold(cs) == folded || fold(en) == folded {
                    Some((choice, How::Letters))
                } else if fold(code) == folded {
                    Some((choice, How::ByCode((*code).to_owned())))
                } else {
                    None
                }
            })
            .collect(),
    )
}

/// The beginning of a name, or a slip of spelling.
fn by_name<'c, 'a>(typed: &str, folded: &str, choices: &'c [Choice<'a>]) -> Found<'c, 'a> {
    if let Some(found) = by_fold(folded, choices)? {
        return Ok(Some(found));
    }
    let name_of = |choice: &Choice<'a>, fits: &dyn Fn(&str) -> bool| {
        [choice.1, choice.2].into_iter().find(|name| fits(&fold(name))).map(ToOwned::to_owned)
    };
    let begun = only(
        choices
            .iter()
            .filter_map(|choice| {
                let understood = name_of(choice, &|name| abbreviates(folded, name))?;
                Some((choice, How::Abbreviation { typed: typed.to_owned(), understood }))
            })
            .collect(),
    )?;
    if begun.is_some() {
        return Ok(begun);
    }
    let mut near: Vec<(usize, &Choice<'a>, &str)> = choices
        .iter()
        .filter_map(|choice| {
            [choice.1, choice.2]
                .into_iter()
                .map(|name| (distance(folded, &fold(name)), choice, name))
                .min_by_key(|(distance, ..)| *distance)
        })
        .collect();
    near.order_by_key(|(distance, ..)| *distance);
    let mut near = near.into_iter();
    let Some((nearest, choice, name)) = near.next() else { return Ok(None) };
    let is_clear = near.next().is_none_or(|(second, ..)| second >= nearest + 2);
    if !is_clear || !is_slip(folded, &fold(name), nearest) {
        return Ok(None);
    }
    let how = How::Slip { typed: typed.to_owned(), understood: name.to_owned() };
    Ok(Some((choice, how)))
}

/// `Name (code)`, `code Name`, `code – Name`, `Name – code`; both must be of one choice.
fn with_code<'c, 'a>(folded: &str, choices: &'c [Choice<'a>]) -> Found<'c, 'a> {
    let mut found = Vec::new();
    for choice in choices {
        let code = fold(choice.0);
        for name in beside(folded, &code).into_iter().flatten() {
            match by_name(name, name, choices)? {
                Some((named, _)) if named.0 == choice.0 => {
                    found.push((choice, How::NameWithCode));
                    break;
                }
                Some((named, _)) => {
                    return Err(Doubt::CodeAndName {
                        code: choice.0.to_owned(),
                        name: named.1.to_owned(),
                    });
                }
                None => {}
            }
        }
    }
    only(found)
}

/// What stands behind the code, and what stands before it.
fn beside<'t>(text: &'t str, code: &str) -> [Option<&'t str>; 2] {
    const BETWEEN: [char; 8] = [' ', '-', ':', ')', ']', ',', '.', '/'];
    let behind = text
        .strip_prefix(['(', '['])
        .unwrap_or(text)
        .strip_prefix(code)
        .filter(|rest| rest.starts_with(BETWEEN))
        .map(|rest| rest.trim_start_matches(BETWEEN));
    let before = text
        .strip_suffix([')', ']'])
        .unwrap_or(text)
        .strip_suffix(code)
        .filter(|rest| rest.ends_with([' ', '(', '-', '[', '/']))
        .map(|rest| rest.trim_end_matches([' ', '(', '-', '[', ',', '/']));
    [behind, before].map(|name| name.filter(|name| !code.is_empty() && !name.is_empty()))
}

/// `pečovatelská služba (§ 40)`: the paragraph is left out, and said.
fn without_paragraph<'c, 'a>(text: &str, choices: &'c [Choice<'a>]) -> Found<'c, 'a> {
    let Some((before, rest)) = text.split_once('§') else { return Ok(None) };
    let number = rest.trim_start();
    let end = number.find(|c: char| !c.is_ascii_digit()).map_or(number.len(), |at| {
        match number.get(at..).map(|rest| rest.chars()) {
            // `§ 44a`, but not `§ 44 odlehčovací`.
            Some(mut rest) => match (rest.next(), rest.next().is_none_or(|c| !c.is_alphabetic())) {
                (Some(letter), true) if letter.is_ascii_lowercase() => at + 1,
                _ => at,
            },
            None => at,
        }
    });
    let Some((digits, after)) = number.split_at_checked(end) else { return Ok(None) };
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return Ok(None);
    }
    let marks = |c: char| matches!(c, ' ' | '(' | ')' | ',' | ':' | '-' | '–' | '[' | ']');
    let name = format!("{} {}", before.trim_end_matches(marks), after.trim_start_matches(marks));
    let found = by_fold(&fold(name.trim_matches(marks)), choices)?;
    Ok(found.map(|(choice, _)| (choice, How::LeftOut(format!("§ {digits}")))))
}

fn unknown(text: &str, folded: &str, choices: &[Choice<'_>]) -> Doubt {
    let length = folded.chars().count();
    let nearest = choices
        .iter()
        .flat_map(|(_, cs, en)| {
            [(distance(folded, &fold(cs)), cs), (distance(folded, &fold(en)), cs)]
        })
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, _)| *distance * 2 <= length)
        .map(|(_, name)| (*name).to_owned());
    Doubt::UnknownChoice { typed: super::meaning::short(text), nearest }
}
