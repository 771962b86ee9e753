//! How sentences speak: quotes, numbers, amounts, dates, periods.

pub(crate) mod terms;
mod typeset;

pub(crate) use typeset::{date, integer, money, number};

use crate::lang::Lang;
use crate::model::Period;

/// A text that stands in one sentence only; a word that many share is in [`terms`].
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

/// `2020 – 2022`, `od 2020`, `do 2022`; nothing of a period without dates.
pub(crate) fn period(period: &Period, lang: Lang) -> String {
    match (period.from, period.until) {
        (Some(from), Some(until)) if from == until => date(from, lang),
        (Some(from), Some(until)) => format!("{} – {}", date(from, lang), date(until, lang)),
        (Some(from), None) => format!("{} {}", pick(lang, "od", "from"), date(from, lang)),
        (None, Some(until)) => format!("{} {}", terms::UNTIL.get(lang), date(until, lang)),
        (None, None) => String::new(),
    }
}

/// The text with a capital letter, as a heading has it.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// A text that is not longer than a few lines.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 240;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}
