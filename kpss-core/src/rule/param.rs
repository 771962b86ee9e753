//! Values that a message names.

use serde::{Serialize, Serializer};

use crate::lang::{Bilingual, Lang};
use crate::model::{Date, Money, Number};

/// A word with a code: the code is the contract, the name is for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The code.
    pub code: &'static str,
    /// The name.
    pub name: Bilingual,
}

impl Term {
    /// A term from its code and both names.
    pub const fn new(code: &'static str, cs: &'static str, en: &'static str) -> Self {
        Self { code, name: Bilingual { cs, en } }
    }
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamType {
    /// Text from the document.
    Text,
    /// A whole number.
    Integer,
    /// CZK.
    Money,
    /// A number with decimals.
    Number,
    /// A date.
    Date,
    /// A word with a code.
    Term,
}

impl ParamType {
    /// The word used in the rule list.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Money => "money",
            Self::Number => "number",
            Self::Date => "date",
            Self::Term => "term",
        }
    }
}

/// A value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Param {
    /// Text from the document.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// CZK.
    Money(Money),
    /// A number with decimals.
    Number(Number),
    /// A date.
    Date(Date),
    /// A word with a code.
    Term(Term),
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Money(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Date(value) => value.serialize(serializer),
            Self::Term(term) => serializer.serialize_str(term.code),
        }
    }
}

/// A Rust type that a rule may use for a parameter.
pub(crate) trait IntoParam {
    const TYPE: ParamType;
    fn into_param(self) -> Param;
}

macro_rules! into_param {
    ($($type:ty => $variant:ident;)*) => {
        $(impl IntoParam for $type {
            const TYPE: ParamType = ParamType::$variant;
            fn into_param(self) -> Param {
                Param::$variant(self)
            }
        })*
    };
}

into_param! {
    String => Text; i64 => Integer; Money => Money; Number => Number; Date => Date; Term => Term;
}

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

impl Param {
    /// The value as a reader of the language writes it: `1 723 038 Kč`, `15. 3. 2013`.
    pub fn display(&self, lang: Lang) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Integer(value) => grouped(&value.to_string(), lang),
            Self::Number(value) => grouped(&value.to_string(), lang),
            Self::Money(value) => match lang {
                Lang::Cs => format!("{}{NBSP}Kč", grouped(&money_digits(*value), lang)),
                Lang::En => format!("CZK{NBSP}{}", grouped(&money_digits(*value), lang)),
            },
            Self::Date(date) => show_date(*date, lang),
            Self::Term(term) => term.name.get(lang).to_owned(),
        }
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

fn show_date(date: Date, lang: Lang) -> String {
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

    fn cs(param: &Param) -> String {
        param.display(Lang::Cs).replace(NBSP, "_")
    }

    #[test]
    fn czech_amounts_and_dates_are_typeset() {
        assert_eq!(cs(&Param::Money(Money::whole(1_723_038))), "1_723_038_Kč");
        assert_eq!(cs(&Param::Money(Money::from_units(-5_050))), "−50,50_Kč");
        assert_eq!(cs(&Param::Number(Number::from_units(1_600))), "1,6");
        assert_eq!(cs(&Param::Integer(23)), "23");
        assert_eq!(cs(&Param::Date(Date::of(2013, 3, 15))), "15._3._2013");
        assert_eq!(cs(&Param::Date(Date::parse("2005-10").unwrap())), "10/2005");
        assert_eq!(cs(&Param::Date(Date::year_only(2015))), "2015");
    }

    #[test]
    fn english_amounts_and_dates_are_typeset() {
        let en = |param: &Param| param.display(Lang::En).replace(NBSP, "_");
        assert_eq!(en(&Param::Money(Money::whole(1_723_038))), "CZK_1,723,038");
        assert_eq!(en(&Param::Date(Date::of(2013, 3, 15))), "15_March 2013");
        assert_eq!(en(&Param::Date(Date::parse("2005-10").unwrap())), "October 2005");
    }
}
