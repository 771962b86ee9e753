//! Numbers, amounts and dates as a reader of the language writes them.

use crate::lang::Lang;
use crate::model::{Date, Money, Number};

/// A space that no line break may part.
const NBSP: char = '\u{a0}';

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A whole number: `1 723 038`.
pub(crate) fn integer(value: i64, lang: Lang) -> String {
    grouped(&value.to_string(), lang)
}

/// A number with decimals: `1,6`.
pub(crate) fn number(value: Number, lang: Lang) -> String {
    grouped(&value.to_string(), lang)
}

/// An amount: `1 723 038 Kč`, `CZK 1,723,038`.
pub(crate) fn money(value: Money, lang: Lang) -> String {
    let digits = grouped(&money_digits(value), lang);
    match lang {
        Lang::Cs => format!("{digits}{NBSP}Kč"),
        Lang::En => format!("CZK{NBSP}{digits}"),
    }
}

/// Amounts have no decimals or two.
fn money_digits(value: Money) -> String {
    let digits = value.to_string();
    match digits.split_once('.') {
        Some((_, decimals)) if decimals.len() == 1 => digits + "0",
        _ => digits,
    }
}

/// Groups thousands and uses the decimal sign of the language.
fn grouped(digits: &str, lang: Lang) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(rest) => ("\u{2212}", rest),
        None => ("", digits),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let (group, point) = match lang {
        Lang::Cs => (NBSP, ','),
        Lang::En => (',', '.'),
    };
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        out.push(point);
        out.push_str(decimals);
    }
    out
}

/// A date: `15. 3. 2013`, `10/2005`, `15 March 2013`.
pub(crate) fn date(date: Date, lang: Lang) -> String {
    let year = date.year();
    match (lang, date.month(), date.day()) {
        (_, None, _) => year.to_string(),
        (Lang::Cs, Some(month), Some(day)) => format!("{day}.{NBSP}{month}.{NBSP}{year}"),
        (Lang::Cs, Some(month), None) => format!("{month}/{year}"),
        (Lang::En, Some(month), day) => {
            let name = MONTHS.get(usize::from(month) - 1).copied().unwrap_or("");
            match day {
                Some(day) => format!("{day}{NBSP}{name} {year}"),
                None => format!("{name} {year}"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(NBSP, "_")
    }

    #[test]
    fn czech_amounts_and_dates_are_typeset() {
        assert_eq!(plain(&money(Money::whole(1_723_038), Lang::Cs)), "1_723_038_Kč");
        assert_eq!(plain(&money(Money::from_units(-5_050), Lang::Cs)), "−50,50_Kč");
        assert_eq!(plain(&number(Number::from_units(1_600), Lang::Cs)), "1,6");
        assert_eq!(plain(&integer(23, Lang::Cs)), "23");
        assert_eq!(plain(&date(Date::of(2013, 3, 15), Lang::Cs)), "15._3._2013");
        assert_eq!(plain(&date(Date::parse("2005-10").unwrap(), Lang::Cs)), "10/2005");
        assert_eq!(plain(&date(Date::year_only(2015), Lang::Cs)), "2015");
    }

    #[test]
    fn english_amounts_and_dates_are_typeset() {
        assert_eq!(plain(&money(Money::whole(1_723_038), Lang::En)), "CZK_1,723,038");
        assert_eq!(plain(&date(Date::of(2013, 3, 15), Lang::En)), "15_March 2013");
        assert_eq!(plain(&date(Date::parse("2005-10").unwrap(), Lang::En)), "October 2005");
    }
}
