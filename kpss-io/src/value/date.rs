//! Days, months and years as people type them.

use chrono::NaiveDate;

use super::understood::{Understood, both, says_nothing};

/// Whether a day is what a spreadsheet makes of a year that is typed into a cell of days: the number
/// 2026 is shown as 18. 7. 1905.
pub fn is_year_as_day(day: NaiveDate) -> bool {
    let year = serial(day);
    (1_900..=2_100).contains(&year)
}

/// A day of a spreadsheet; nobody plans for the spring and summer of 1905.
pub fn date_of_day(day: NaiveDate) -> Understood<String> {
    if is_year_as_day(day) {
        let how = both("rok zapsaný do buňky s formátem data", "a year in a cell of days");
        return Understood::Read(serial(day).to_string(), how);
    }
    Understood::Plain(day.to_string())
}

/// The number by which spreadsheets hold a day after February 1900.
fn serial(day: NaiveDate) -> i64 {
    NaiveDate::from_ymd_opt(1899, 12, 30)
        .map_or(0, |zero| day.signed_duration_since(zero).num_days())
}

const MONTHS: [&str; 12] =
    ["led", "unor", "brez", "dub", "kvet", "cerv", "cervenec", "srp", "zar", "rij", "list", "pros"];

/// A date of reduced precision, as documents hold it: `2015`, `2015-10`, `2015-10-31`.
///
/// ```
/// use kpss_io::value::{Understood, date};
///
/// assert_eq!(date("1. 1. 2015"), Understood::Plain("2015-01-01".to_owned()));
/// assert_eq!(date("10/2005"), Understood::Plain("2005-10".to_owned()));
/// assert!(matches!(date("31. 2. 2015"), Understood::Unclear(_)));
/// ```
pub fn date(typed: &str) -> Understood<String> {
    if says_nothing(typed) {
        return Understood::Nothing;
    }
    let folded = super::fold(typed);
    let text = folded.strip_prefix("rok ").unwrap_or(&folded);
    let text = text.strip_suffix(" r.").unwrap_or(text);
    if let Some(year) = year_of(text) {
        return Understood::Plain(year);
    }
    if let Some(found) = iso(text) {
        return found;
    }
    if let Some(found) = with_month_name(text) {
        return found;
    }
    let slashes = text.contains('/');
    let parts: Vec<&str> = text.split(['.', '/']).map(str::trim).collect();
    match parts.as_slice() {
        [day, month, year] | [day, month, year, ""] => of_day(day, month, year, slashes),
        [month, year] => match (short(month), year_of(year)) {
            (Some(month), Some(year)) if (1..=12).contains(&month) => {
                Understood::Plain(format!("{year}-{month:02}"))
            }
            _ => no_date(typed),
        },
        _ => no_date(typed),
    }
}

/// A bare number in a column of dates: a year, or the number of a day in a spreadsheet.
pub fn date_of_number(value: f64) -> Understood<String> {
    if value.fract() == 0. && (1800. ..=2200.).contains(&value) {
        return Understood::Plain(format!("{value}"));
    }
    // The days of 1990 to 2060; a smaller number is hardly a day.
    if value.fract() == 0. && (32_874. ..=58_805.).contains(&value) {
        #[expect(clippy::cast_possible_truncation, reason = "a whole number below 58 806")]
        let days = chrono::TimeDelta::try_days(value as i64);
        let day = NaiveDate::from_ymd_opt(1899, 12, 30)
            .zip(days)
            .and_then(|(epoch, days)| epoch.checked_add_signed(days));
        if let Some(day) = day {
            return Understood::Read(
                day.to_string(),
                both(
                    "pořadové číslo dne, jak ho ukládá tabulkový program",
                    "the number of the day, as spreadsheets store it",
                ),
            );
        }
    }
    no_date(&format!("{value}"))
}

/// A calendar year.
pub fn year(typed: &str) -> Understood<String> {
    if says_nothing(typed) {
        return Understood::Nothing;
    }
    let folded = super::fold(typed);
    if let Some(year) = year_of(&folded) {
        return Understood::Plain(year);
    }
    let text = folded.strip_prefix("rok ").unwrap_or(&folded);
    let text = text.strip_suffix('.').unwrap_or(text);
    match year_of(text) {
        Some(year) => Understood::Read(year, both("rok zapsaný slovy", "a year in words")),
        None => Understood::Unclear(both(
            format!("„{typed}“ není rok o čtyřech číslicích"),
            format!("“{typed}” is no year of four digits"),
        )),
    }
}

fn no_date<T>(typed: &str) -> Understood<T> {
    Understood::Unclear(both(
        format!("„{typed}“ není datum ve tvaru 31. 12. 2024, 12/2024 nebo 2024"),
        format!("“{typed}” is no date of the form 31. 12. 2024, 12/2024 or 2024"),
    ))
}

fn year_of(text: &str) -> Option<String> {
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) && text != "0000";
    is_year.then(|| text.to_owned())
}

/// A number of one or two digits.
fn short(text: &str) -> Option<u32> {
    let fits = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

fn iso(text: &str) -> Option<Understood<String>> {
    let text = text.split_once('t').filter(|(day, _)| day.len() == 10).map_or(text, |(day, _)| day);
    let text = text.strip_suffix(" 00:00:00").unwrap_or(text);
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => Some(of_day(day, month, year, false)),
        [year, month] if year.len() == 4 && month.len() == 2 => {
            let month = short(month).filter(|month| (1..=12).contains(month))?;
            Some(Understood::Plain(format!("{}-{month:02}", year_of(year)?)))
        }
        _ => None,
    }
}

fn of_day(day: &str, month: &str, year: &str, slashes: bool) -> Understood<String> {
    let typed = format!("{day}. {month}. {year}");
    let (Some(day), Some(month)) = (short(day), short(month)) else { return no_date(&typed) };
    if short(year).is_some() && year.len() == 2 {
        return Understood::Unclear(both(
            format!("rok „{year}“ má jen dvě číslice"),
            format!("the year “{year}” has two digits only"),
        ));
    }
    let Some(number) = year_of(year).and_then(|year| year.parse().ok()) else {
        return no_date(&typed);
    };
    if slashes && day <= 12 && day != month {
        return Understood::Unclear(both(
            "u data s lomítky není jisté, co je den a co měsíc",
            "in a date with slashes it is not certain what is the day and what the month",
        ));
    }
    match NaiveDate::from_ymd_opt(number, month, day) {
        Some(date) if slashes => {
            Understood::Read(date.to_string(), both("datum s lomítky", "a date with slashes"))
        }
        Some(date) => Understood::Plain(date.to_string()),
        None => Understood::Unclear(both(
            format!("den {day}. {month}. {year} v kalendáři není"),
            format!("the calendar has no day {day}. {month}. {year}"),
        )),
    }
}

/// `15. března 2013`, `březen 2013`.
fn with_month_name(text: &str) -> Option<Understood<String>> {
    let words: Vec<&str> = text.split([' ', '.']).filter(|word| !word.is_empty()).collect();
    let how = || both("měsíc zapsaný slovem", "the month in words");
    match words.as_slice() {
        [day, month, year] => {
            let month = month_of(month)?.to_string();
            let found = of_day(day, &month, year, false);
            Some(found.said(&how().cs, &how().en))
        }
        [month, year] => {
            let (month, year) = (month_of(month)?, year_of(year)?);
            Some(Understood::Read(format!("{year}-{month:02}"), how()))
        }
        _ => None,
    }
}

fn month_of(word: &str) -> Option<usize> {
    // June and July begin alike; the longer name wins.
    if word.starts_with("cervenec") || word.starts_with("cervence") {
        return Some(7);
    }
    if word.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let found = MONTHS.iter().position(|start| word.starts_with(start)).map(|at| at + 1);
    found.filter(|month| *month != 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(found: Understood<String>) -> String {
        match found {
            Understood::Plain(value) => value,
            Understood::Read(value, how) => format!("{value} ({})", how.cs),
            Understood::Unclear(why) => format!("? {}", why.cs),
            Understood::Nothing => "nic".to_owned(),
        }
    }

    #[test]
    fn a_year_in_a_cell_of_days_is_a_year() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let how = "(rok zapsaný do buňky s formátem data)";
        for (found, expected) in [
            (day(1905, 3, 13), "1905-03-13".to_owned()),
            (day(1905, 3, 14), format!("1900 {how}")),
            (day(1905, 7, 18), format!("2026 {how}")),
            (day(1905, 9, 30), format!("2100 {how}")),
            (day(1905, 10, 1), "1905-10-01".to_owned()),
            (day(2026, 7, 18), "2026-07-18".to_owned()),
        ] {
            assert_eq!(said(date_of_day(found)), expected);
        }
    }

    #[test]
    fn dates_are_understood_exactly_or_not_at_all() {
        for (typed, expected) in [
            ("15.3.2013", "2013-03-15"),
            ("15. 3. 2013", "2013-03-15"),
            ("1.\u{a0}1.\u{a0}2015", "2015-01-01"),
            ("2013-03-15", "2013-03-15"),
            ("2013-03-15T00:00:00", "2013-03-15"),
            ("2015", "2015"),
            ("rok 2015", "2015"),
            ("10/2005", "2005-10"),
            ("10.2005", "2005-10"),
            ("2005-10", "2005-10"),
            ("15. března 2013", "2013-03-15 (měsíc zapsaný slovem)"),
            ("červenec 2013", "2013-07 (měsíc zapsaný slovem)"),
            ("června 2013", "2013-06 (měsíc zapsaný slovem)"),
            ("15/3/2013", "2013-03-15 (datum s lomítky)"),
            ("5/5/2013", "2013-05-05 (datum s lomítky)"),
            ("5/3/2013", "? u data s lomítky není jisté, co je den a co měsíc"),
            ("1. 1. 15", "? rok „15“ má jen dvě číslice"),
            ("31. 2. 2015", "? den 31. 2. 2015 v kalendáři není"),
            ("průběžně", "? „průběžně“ není datum ve tvaru 31. 12. 2024, 12/2024 nebo 2024"),
            ("2021/2022", "? „2021/2022“ není datum ve tvaru 31. 12. 2024, 12/2024 nebo 2024"),
            ("neuvedeno", "nic"),
        ] {
            assert_eq!(said(date(typed)), expected, "{typed}");
        }
    }

    #[test]
    fn a_bare_number_is_a_year_or_the_number_of_a_day() {
        let how = "pořadové číslo dne, jak ho ukládá tabulkový program";
        assert_eq!(said(date_of_number(2015.)), "2015");
        assert_eq!(said(date_of_number(41_348.)), format!("2013-03-15 ({how})"));
        assert!(said(date_of_number(17.)).starts_with('?'));
        assert!(said(date_of_number(41_348.5)).starts_with('?'));
    }

    #[test]
    fn a_year_has_four_digits() {
        assert_eq!(said(year("2015")), "2015");
        assert_eq!(said(year("rok 2015")), "2015 (rok zapsaný slovy)");
        assert_eq!(said(year("2015/2016")), "? „2015/2016“ není rok o čtyřech číslicích");
    }
}
