//! What a number format makes of a number.

use super::{Shown, Value};

/// How a number is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// As a number, perhaps with a unit that may change its size.
    Number(Option<Box<str>>),
    /// In per cent.
    Percent,
    /// As a day.
    Day,
    /// As a month of a year.
    Month,
    /// As a year.
    Year,
    /// As a time of day or a length.
    Time,
    /// In the format of the spreadsheet's choice, which is a number.
    #[default]
    General,
}

impl Format {
    /// What this format shows of a value otherwise than the value says.
    pub(super) fn of_value(&self, value: &Value, timed: bool) -> Option<Shown> {
        match (self, value) {
            (Self::Month, Value::Date(_)) => Some(Shown::Month),
            (Self::Year, Value::Date(_)) => Some(Shown::Year),
            (_, Value::Date(_)) if timed => Some(Shown::Time),
            (Self::Number(Some(unit)), Value::Number(_)) => Some(Shown::Unit(unit.clone())),
            _ => None,
        }
    }
}

/// The format that Excel knows by its number. Those from 27 are days in Asian languages and stand in
/// no Czech file except by mistake; a day they are all the same.
pub(super) fn builtin(id: u32) -> Format {
    match id {
        9 | 10 => Format::Percent,
        14..=16 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58 => Format::Day,
        17 => Format::Month,
        18..=21 | 32..=35 | 45..=47 | 55 | 56 => Format::Time,
        _ => Format::General,
    }
}

/// The format that a code describes, for example `d". "mmmm" "yyyy` or `[$-405]0.00%`.
pub(super) fn classify(code: &str) -> Format {
    let Seen { letters, words, percent, elapsed } = look(code);
    let letters = letters.to_ascii_lowercase();
    if letters.contains("general") || letters == "@" {
        return with_unit(&words);
    }
    // The E of 0.00E+00 is no year.
    let letters = letters.replace("e+", "").replace("e-", "");
    let has = |wanted: &[char]| letters.contains(wanted);
    if has(&['d']) {
        Format::Day
    } else if has(&['y', 'e', 'b', 'g']) {
        if has(&['m']) { Format::Month } else { Format::Year }
    } else if elapsed || has(&['h', 's']) {
        Format::Time
    } else if has(&['m']) {
        Format::Month
    } else if percent {
        Format::Percent
    } else {
        with_unit(&words)
    }
}

/// The words beside a number, unless they only name the currency.
pub(super) fn with_unit(words: &str) -> Format {
    let words = words.trim();
    let plain = words.is_empty()
        || !words.contains(char::is_alphabetic)
        || ["Kč", "CZK", "Kčs", "EUR", "€"].contains(&words);
    Format::Number((!plain).then(|| words.into()))
}

#[derive(Default)]
struct Seen {
    /// Letters that are no text.
    letters: String,
    /// Texts.
    words: String,
    percent: bool,
    /// `[h]` and the like.
    elapsed: bool,
}

/// The first section of a code, the one for positive numbers, taken apart.
fn look(code: &str) -> Seen {
    let mut seen = Seen::default();
    let mut chars = code.chars();
    while let Some(next) = chars.next() {
        match next {
            ';' => break,
            '"' => seen.words.extend(chars.by_ref().take_while(|c| *c != '"')),
            '\\' => seen.words.extend(chars.next()),
            // Room as wide as a character, or a character repeated to fill the cell.
            '_' | '*' => {
                chars.next();
            }
            '[' => {
                let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                bracket(&inside, &mut seen);
            }
            '%' => seen.percent = true,
            '+' | '-' | '@' => seen.letters.push(next),
            next if next.is_ascii_alphabetic() => seen.letters.push(next),
            next if next.is_alphabetic() || next == '€' => seen.words.push(next),
            ' ' | '\u{a0}' => seen.words.push(' '),
            _ => {}
        }
    }
    seen
}

/// A currency (`$Kč-405`), a length of time (`hh`), a colour or a condition.
fn bracket(inside: &str, seen: &mut Seen) {
    if let Some(currency) = inside.strip_prefix('$') {
        seen.words.push_str(currency.split('-').next().unwrap_or_default());
    } else if !inside.is_empty()
        && inside.chars().all(|c| matches!(c, 'h' | 'H' | 'm' | 'M' | 's' | 'S'))
    {
        seen.elapsed = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_months_years_and_times() {
        for code in [
            "d\". \"mmmm\" \"yyyy",
            "[$-405]d\\. mmmm yyyy;@",
            "[$-F800]dddd, mmmm dd, yyyy",
            "dd.mm.yyyy",
            "d/m/yyyy h:mm",
            "DD.MM.RRRR",
            "yyyy\\-mm\\-dd",
        ] {
            assert_eq!(classify(code), Format::Day, "{code}");
        }
        assert_eq!(classify("[$-405]mmmm\\ yy;@"), Format::Month);
        assert_eq!(classify("mmm-yy"), Format::Month);
        assert_eq!(classify("yyyy"), Format::Year);
        assert_eq!(classify("h:mm"), Format::Time);
        assert_eq!(classify("[h]:mm:ss"), Format::Time);
        assert_eq!(classify("mm:ss"), Format::Time);
    }

    #[test]
    fn numbers_shares_and_units() {
        let number = Format::Number(None);
        for code in [
            "General",
            "@",
            "0.00E+00",
            "#,##0.00\\ \"Kč\"",
            "#,##0\\ [$Kč-405];[Red]\\-#,##0\\ [$Kč-405]",
            "_-* #,##0.00\\ _K_č_-;\\-* #,##0.00\\ _K_č_-",
            "00000000",
            "[Red]0",
        ] {
            assert_eq!(classify(code), number, "{code}");
        }
        assert_eq!(classify("0.00%"), Format::Percent);
        assert_eq!(classify("0\"%\""), number);
        assert_eq!(classify("0\" tis. Kč\""), Format::Number(Some("tis. Kč".into())));
        assert_eq!(classify("0.0\\ \"mil.\""), Format::Number(Some("mil.".into())));
        assert_eq!(builtin(14), Format::Day);
        assert_eq!(builtin(9), Format::Percent);
        assert_eq!(builtin(4), Format::General);
    }
}
