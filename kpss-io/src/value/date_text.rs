//! Dates as people type them.

use super::fold::fold_all;
use super::meaning::short;
use super::moment::{Moment, day_of, iso, month_of};
use super::month::{month, roman};
use super::notes::Notes;
use super::part_of_year::part_of_year;
use super::token::{Token, tokens};
use super::{Doubt, How, Meaning};

/// Words that only lead to a date.
const LEADING: &[&str] = &["dne", "ke", "ze", "k", "rok", "roku", "roce", "r", "year", "in", "on"];

/// Reads a date of any precision. The text is clean; what there is to say is added to the notes.
pub(super) fn read(text: &str, notes: &mut Notes) -> Result<Moment, Doubt> {
    if let Some(moment) = iso(text) {
        return moment;
    }
    let folded = fold_all(text);
    let all = tokens(&folded);
    if let Some(moment) = part_of_year(&all) {
        let words = short(text);
        notes.add(match moment {
            Moment::Part(..) => How::PartOfYear(words),
            _ => How::PartOfPeriod(words),
        });
        return plausible(moment);
    }
    let mut tokens = all.as_slice();
    let mut leading = Vec::new();
    // Alone, `V` would be a Roman five.
    if let [Token::Word("v"), rest @ ..] = tokens
        && matches!(rest, [Token::Word("roce" | "r"), ..])
    {
        leading.push("v");
        tokens = rest;
    }
    while let [Token::Word(word), rest @ ..] = tokens
        && (LEADING.contains(word) || *word == "dni" && leading == ["ke"])
    {
        leading.push(word);
        tokens = rest.strip_prefix(&[Token::Sign(".")]).unwrap_or(rest);
    }
    notes.add_if(!leading.is_empty(), How::LeftOut(leading.join(" ")));
    tokens = without_time(tokens, notes);
    plausible(forms(tokens, text, notes)?)
}

/// Years far from any plan are a slip of typing.
fn plausible(moment: Moment) -> Result<Moment, Doubt> {
    let year = moment.year();
    if (1900..=2100).contains(&year) { Ok(moment) } else { Err(Doubt::UnlikelyYear(year)) }
}

/// Takes `10:00`, `T00:00:00` off the end.
fn without_time<'t, 'a>(tokens: &'t [Token<'a>], notes: &mut Notes) -> &'t [Token<'a>] {
    use Token::{Number, Sign};
    let rest = match tokens {
        [rest @ .., Number(_), Sign(":"), Number(_), Sign(":"), Number(_)]
        | [rest @ .., Number(_), Sign(":"), Number(_)]
            if rest.len() > 2 =>
        {
            rest
        }
        _ => return tokens,
    };
    notes.add(How::TimeLeftOut);
    if let [rest @ .., Token::Word("t" | "v")] = rest { rest } else { rest }
}

/// The forms without words around.
fn forms(tokens: &[Token<'_>], text: &str, notes: &mut Notes) -> Result<Moment, Doubt> {
    use Token::{Number, Sign, Word};
    let unknown = || Doubt::not_understood(text);
    let number = |digits: &str| digits.parse::<u32>().map_err(|_| unknown());
    match tokens {
        [Number(y)] if y.len() == 4 => Ok(Moment::Year(year(y, notes)?)),
        // `2015.0` and `2015,0` come from cells of numbers.
        [Number(y), Sign("." | ","), Number("0" | "00")] if y.len() == 4 => {
            notes.add(How::NumberForText);
            Ok(Moment::Year(year(y, notes)?))
        }
        [Number(digits)] if digits.len() == 8 => compact(digits, notes).ok_or_else(unknown),
        [Number(d), Sign("."), Number(m), Sign("."), Number(y), dot @ ..]
            if matches!(dot, [] | [Sign(".")]) && d.len() < 3 && m.len() < 3 =>
        {
            notes.add(How::CzechDate);
            day_of(year(y, notes)?, number(m)?, number(d)?)
        }
        [Number(d), Sign("."), Word(m), Number(y)]
        | [Number(d), Word(m), Number(y)]
        | [Number(d), Sign("."), Word(m), Sign("."), Number(y)] => {
            let month = match month(m) {
                Some(month) => {
                    notes.add(How::MonthName);
                    month
                }
                None => roman(m).ok_or_else(unknown)?,
            };
            notes.add(How::CzechDate);
            day_of(year(y, notes)?, month, number(d)?)
        }
        [Word(m), Number(y)] if y.len() == 4 => {
            notes.add(How::MonthName);
            month_of(year(y, notes)?, month(m).ok_or_else(unknown)?)
        }
        [Number(m), Sign("/" | "." | "-"), Number(y)] if y.len() == 4 && m.len() < 3 => {
            notes.add(How::MonthAndYear);
            month_of(year(y, notes)?, number(m)?)
        }
        [Number(y), Sign("/" | "-"), Number(n)] if y.len() == 4 => {
            year_and_number(number(y)?, n, text, notes)
        }
        [Number(y), Sign(sign), Number(m), Sign(other), Number(d)]
            if y.len() == 4 && m.len() < 3 && d.len() < 3 && sign == other =>
        {
            notes.add(How::YearFirst);
            day_of(year(y, notes)?, number(m)?, number(d)?)
        }
        [Number(d), Sign(sign @ ("/" | "-")), Number(m), Sign(other), Number(y)]
            if sign == other && y.len() == 4 && d.len() < 3 && m.len() < 3 =>
        {
            by_slashes(number(d)?, number(m)?, year(y, notes)?, notes)
        }
        [Number(d), Sign("."), Number(m)] | [Number(d), Sign("."), Number(m), Sign(".")]
            if d.len() < 3 && m.len() < 3 =>
        {
            Err(Doubt::NoYear(text.to_owned()))
        }
        [Number(d), Sign("."), Word(m)] if d.len() < 3 && month(m).is_some() => {
            Err(Doubt::NoYear(text.to_owned()))
        }
        [Word(m)] if month(m).is_some() => Err(Doubt::NoYear(text.to_owned())),
        _ => Err(unknown()),
    }
}

/// Four digits, or two that can only be of this century.
fn year(digits: &str, notes: &mut Notes) -> Result<i32, Doubt> {
    let short = || Doubt::ShortYear(digits.to_owned());
    let number: i32 = digits.parse().map_err(|_| short())?;
    match digits.len() {
        4 => Ok(number),
        2 if number < 50 => {
            notes.add(How::ShortYear(2000 + number));
            Ok(2000 + number)
        }
        _ => Err(short()),
    }
}

/// `20130315`, if it is a day of a time that plans are about.
fn compact(digits: &str, notes: &mut Notes) -> Option<Moment> {
    let number: u32 = digits.parse().ok()?;
    let year = i32::try_from(number / 10_000).ok()?;
    let day = day_of(year, number / 100 % 100, number % 100).ok()?;
    notes.add(How::Compact);
    (1990..=2060).contains(&year).then_some(day)
}

/// `15/3/2013`: day first as in Czech, unless only the other order gives a day.
fn by_slashes(first: u32, second: u32, year: i32, notes: &mut Notes) -> Result<Moment, Doubt> {
    let (day_first, month_first) = (day_of(year, second, first), day_of(year, first, second));
    match (day_first, month_first) {
        (Ok(a), Ok(b)) if a != b => {
            Err(Doubt::TwoMeanings { a: Meaning::Date(a.first()), b: Meaning::Date(b.first()) })
        }
        (Ok(day), _) => {
            notes.add(How::DayFirst);
            Ok(day)
        }
        (_, Ok(day)) => {
            notes.add(How::MonthFirst);
            Ok(day)
        }
        (Err(doubt), Err(_)) => Err(doubt),
    }
}

/// `2013/03` is a month; `2021/2022`, `2021/22`, `2005/10` can be years.
fn year_and_number(
    year: u32,
    second: &str,
    text: &str,
    notes: &mut Notes,
) -> Result<Moment, Doubt> {
    let number = second.parse::<u32>().unwrap_or(0);
    let is_month = second.len() < 3 && (1..=12).contains(&number);
    Err(match second.len() {
        4 if number == year + 1 => Doubt::TwoYears(year, number),
        2 if number == (year + 1) % 100 => Doubt::TwoYears(year, year + 1),
        _ if is_month && number <= year % 100 => {
            notes.add(How::MonthAndYear);
            return month_of(i32::try_from(year).unwrap_or(0), number);
        }
        _ if is_month => Doubt::TwoMeanings {
            a: Meaning::Date(format!("{year:04}-{number:02}")),
            b: Meaning::Text(format!("{year}–{}", year - year % 100 + number)),
        },
        _ => Doubt::not_understood(text),
    })
}
