//! Finds birth numbers (*rodné číslo*) in a text.

use crate::model::Date;

/// Bank codes that are common after a slash; with them six digits are an account number.
const BANKS: [&str; 22] = [
    "0100", "0300", "0600", "0710", "0800", "2010", "2060", "2070", "2100", "2200", "2250", "2600",
    "2700", "3030", "3500", "4000", "4300", "5500", "5800", "6210", "6800", "8040",
];

/// Words after which digits without a slash are a birth number.
const KEYWORDS: [&str; 4] = ["rodné č", "rč", "r. č.", "r.č."];

/// Every birth number in a text, as written: six digits, a slash and three or four; without the
/// slash only after a word that says so.
pub(crate) fn birth_numbers(text: &str) -> Vec<&str> {
    let lower = text.to_lowercase();
    let named = KEYWORDS.iter().any(|word| lower.contains(word));
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let run = rest.get(start..).unwrap_or("");
        let before = rest.get(..start).and_then(|text| text.chars().next_back());
        let length = run.find(|c: char| !c.is_ascii_digit() && c != '/').unwrap_or(run.len());
        let number = run.get(..length).unwrap_or("");
        let part_of_another = before.is_some_and(|c| c == '-' || c == '.' || c == '_');
        if !part_of_another && is_birth_number(number, named) {
            found.push(number);
        }
        rest = run.get(length..).unwrap_or("");
    }
    found
}

/// Whether digits with a slash after the sixth are a birth number.
fn is_birth_number(number: &str, named: bool) -> bool {
    let (date, suffix) = match number.split_once('/') {
        Some(parts) => parts,
        None if named => number.split_at_checked(6).unwrap_or((number, "")),
        None => return false,
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if date.len() != 6 || !matches!(suffix.len(), 3 | 4) || !is_digits(date) || !is_digits(suffix) {
        return false;
    }
    // An account number, or a file number with a year.
    let other = BANKS.contains(&suffix) || ("1990".."2036").contains(&suffix);
    (named || !other) && is_valid(&format!("{date}{suffix}"))
}

/// Whether nine or ten digits are a birth number: a date, and since 1954 a check digit.
pub(crate) fn is_valid(digits: &str) -> bool {
    let part = |from: usize, to: usize| digits.get(from..to)?.parse::<u16>().ok();
    let (Some(year), Some(month), Some(day)) = (part(0, 2), part(2, 4), part(4, 6)) else {
        return false;
    };
    let century = match (digits.len(), year) {
        (9, 54..) => 1800,
        (9, _) | (10, 54..) => 1900,
        (10, _) => 2000,
        _ => return false,
    };
    // Fifty is added for women, twenty or seventy where the numbers of a day ran out.
    let month = [0, 20, 50, 70].iter().find_map(|added| {
        let month = month.checked_sub(*added)?;
        (1..=12).contains(&month).then_some(month)
    });
    let Some(month) = month else { return false };
    if Date::parse(&format!("{}-{month:02}-{day:02}", century + year)).is_err() {
        return false;
    }
    digits.len() == 9 || is_divisible(digits)
}

/// The whole number is divisible by eleven; until 1985 some have 0 where the remainder is 10.
fn is_divisible(digits: &str) -> bool {
    let value = |text: Option<&str>| text.and_then(|text| text.parse::<u64>().ok());
    let (Some(whole), Some(first)) = (value(Some(digits)), value(digits.get(..9))) else {
        return false;
    };
    whole.is_multiple_of(11) || (first % 11 == 10 && digits.ends_with('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn birth_numbers_are_told_from_other_numbers() {
        assert_eq!(birth_numbers("pan N., 850101/0001, Votice"), ["850101/0001"]);
        assert_eq!(birth_numbers("žena 856215/0003"), ["856215/0003"]);
        assert_eq!(birth_numbers("RČ 8501010001"), ["8501010001"]);
        assert_eq!(birth_numbers("485101/123"), ["485101/123"]);
        let none: [&str; 0] = [];
        assert_eq!(birth_numbers("č. 8501010001"), none);
        assert_eq!(birth_numbers("účet 850101/0100"), none);
        assert_eq!(birth_numbers("850101/0002"), none);
        assert_eq!(birth_numbers("853301/0008"), none);
        assert_eq!(birth_numbers("CZ.03.2.63/0.0/0.0/16_063/0006533"), none);
        assert_eq!(birth_numbers("usnesení 195/2013/ZK-5"), none);
    }
}
