//! How answers about plans speak: quotes, amounts, periods.

use serde::Serialize;

use crate::lang::Lang;
use crate::model::{Date, Money, Period};
use crate::rule::Param;

/// A record by its identifier, and what people call it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Named {
    /// Identifier or code.
    pub id: String,
    /// Name; the identifier where there is none.
    pub label: String,
}

pub(crate) const fn pick<'a>(lang: Lang, cs: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Cs => cs,
        Lang::En => en,
    }
}

pub(crate) fn quoted(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Cs => format!("„{text}“"),
        Lang::En => format!("“{text}”"),
    }
}

pub(crate) fn money(amount: Money, lang: Lang) -> String {
    Param::Money(amount).display(lang)
}

pub(crate) fn day(date: Date, lang: Lang) -> String {
    Param::Date(date).display(lang)
}

/// `2020 – 2022`, `od 2020`, `do 2022`; nothing of a period without dates.
pub(crate) fn period(period: &Period, lang: Lang) -> String {
    match (period.from, period.until) {
        (Some(from), Some(until)) if from == until => day(from, lang),
        (Some(from), Some(until)) => format!("{} – {}", day(from, lang), day(until, lang)),
        (Some(from), None) => format!("{} {}", pick(lang, "od", "from"), day(from, lang)),
        (None, Some(until)) => format!("{} {}", pick(lang, "do", "until"), day(until, lang)),
        (None, None) => String::new(),
    }
}

/// A text that is not longer than a few lines.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 240;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}
