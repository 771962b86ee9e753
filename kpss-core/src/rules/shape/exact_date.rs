//! Dates in another form than JSON asks for, where they can mean nothing else. What leaves a doubt is
//! not read: whoever fills in tables writes far more freely, and is understood by `kpss-io`, which can
//! ask back.

use crate::model::Date;
use crate::model::shape::fold;

/// What programs add to a day that has no time.
const MIDNIGHT: [&str; 6] =
    ["T00:00:00.000Z", "T00:00:00.000", "T00:00:00Z", "T00:00:00", "T00:00", " 00:00:00"];

/// How months are called: in Czech alone and after a day, in English.
const MONTHS: [[&str; 3]; 12] = [
    ["leden", "ledna", "january"],
    ["unor", "unora", "february"],
    ["brezen", "brezna", "march"],
    ["duben", "dubna", "april"],
    ["kveten", "kvetna", "may"],
    ["cerven", "cervna", "june"],
    ["cervenec", "cervence", "july"],
    ["srpen", "srpna", "august"],
    ["zari", "zari", "september"],
    ["rijen", "rijna", "october"],
    ["listopad", "listopadu", "november"],
    ["prosinec", "prosince", "december"],
];

/// The date that a text is, written in any form that no other date is written in.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let text = MIDNIGHT.iter().find_map(|time| text.strip_suffix(time)).unwrap_or(text);
    let is_known =
        |c: char| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '.' | '/' | '-');
    if !text.chars().all(is_known) {
        return None;
    }
    let parts: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [whole] if whole.len() == 8 => date_of(whole.get(..4)?, whole.get(4..6), whole.get(6..)),
        [word, year] if ["rok", "r", "year"].contains(&fold(word).as_str()) => {
            date_of(year, None, None)
        }
        [year] => date_of(year, None, None),
        [year, month] if is_year(year) => date_of(year, Some(month), None),
        [month, year] => date_of(year, Some(month), None),
        [year, month, day] if is_year(year) => date_of(year, Some(month), Some(day)),
        // Only where full stops divide it is it certain that the day comes first.
        [day, month, year] if is_clear(text, day, month) => date_of(year, Some(month), Some(day)),
        _ => None,
    }
}

/// Whether what stands first can only be the day.
fn is_clear(text: &str, day: &str, month: &str) -> bool {
    let is_no_month = !(1..=12).contains(&day.parse().unwrap_or(0));
    !text.contains(['/', '-']) || is_no_month || day == month
}

fn date_of(year: &str, month: Option<&str>, day: Option<&str>) -> Option<Date> {
    if !is_year(year) {
        return None;
    }
    let part = |number: u8| format!("-{number:02}");
    let month = match month {
        Some(month) => part(number_of_month(month)?),
        None => String::new(),
    };
    let day = match day {
        Some(day) => part(two_digits(day)?),
        None => String::new(),
    };
    Date::parse(&format!("{year}{month}{day}")).ok()
}

/// Years that documents mean; two digits may be of any century.
fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year| (1900..=2100).contains(&year))
}

fn number_of_month(text: &str) -> Option<u8> {
    let word = fold(text);
    let named = MONTHS.iter().zip(1..).find(|(names, _)| names.contains(&word.as_str()));
    named.map(|(_, number)| number).or_else(|| two_digits(text))
}

fn two_digits(text: &str) -> Option<u8> {
    let is_number = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_one_date_only_is_that_date() {
        for (text, expected) in [
            ("31. 12. 2015", "2015-12-31"),
            ("31.12.2015", "2015-12-31"),
            ("1.\u{a0}2.\u{a0}2015", "2015-02-01"),
            ("1. února 2015", "2015-02-01"),
            ("31 December 2015", "2015-12-31"),
            ("31/12/2015", "2015-12-31"),
            ("05/05/2015", "2015-05-05"),
            ("2015-1-5", "2015-01-05"),
            ("2015/01/05", "2015-01-05"),
            ("2015.01.05", "2015-01-05"),
            ("20150105", "2015-01-05"),
            ("2015-01-05T00:00:00", "2015-01-05"),
            ("2015-01-05T00:00:00.000Z", "2015-01-05"),
            ("2015-01-05 00:00:00", "2015-01-05"),
            (" 2015-01-05 ", "2015-01-05"),
            ("1/2015", "2015-01"),
            ("prosinec 2015", "2015-12"),
            ("2015-1", "2015-01"),
            ("rok 2015", "2015"),
            ("r. 2015", "2015"),
            ("29.2.2016", "2016-02-29"),
        ] {
            assert_eq!(
                date(text).map(|date| date.to_string()).as_deref(),
                Some(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn what_leaves_a_doubt_is_not_read() {
        for text in [
            "",
            "01/02/2015",
            "1-2-2015",
            "31.12.15",
            "29.2.2015",
            "31. 13. 2015",
            "2015-13",
            "2015 – 2018",
            "2015-2018",
            "do 2015",
            "asi 31. 12. 2015",
            "2015-01-05T12:00:00",
            "20151301",
            "12345678",
            "1. čtvrtletí 2015",
            "0.0.2015",
            "3015",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
