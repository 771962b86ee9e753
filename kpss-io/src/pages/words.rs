//! Short words that several pages use, and values as a reader writes them.

use kpss_core::Lang;
use kpss_core::model::{Date, Money, Period};
use kpss_core::rule::Param;

pub(super) use crate::counted::{count, counted, form, of_severity};

/// A text in the language.
pub(super) const fn pick<'a>(lang: Lang, cs: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Cs => cs,
        Lang::En => en,
    }
}

/// The language of what plans say, where it is not that of the page: it is read aloud otherwise.
pub(super) const fn of_plans(lang: Lang) -> Option<&'static str> {
    match lang {
        Lang::Cs => None,
        Lang::En => Some(Lang::Cs.tag()),
    }
}

/// `1 723 038 Kč`
pub(super) fn money(amount: Money, lang: Lang) -> String {
    Param::Money(amount).display(lang)
}

/// `15. 3. 2013`
pub(super) fn date(day: Date, lang: Lang) -> String {
    Param::Date(day).display(lang)
}

/// `1. 1. 2020 – 31. 12. 2022`; nothing of a period without dates.
pub(super) fn span(from: Option<Date>, until: Option<Date>, lang: Lang) -> String {
    match (from, until) {
        (Some(from), Some(until)) => format!("{} – {}", date(from, lang), date(until, lang)),
        (Some(from), None) => format!("{} {}", pick(lang, "od", "from"), date(from, lang)),
        (None, Some(until)) => format!("{} {}", pick(lang, "do", "until"), date(until, lang)),
        (None, None) => String::new(),
    }
}

/// The same of a period of the model.
pub(super) fn period(period: Option<&Period>, lang: Lang) -> String {
    period.map(|period| span(period.from, period.until, lang)).unwrap_or_default()
}

/// `„…“`
pub(super) fn quoted(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Cs => format!("„{text}“"),
        Lang::En => format!("“{text}”"),
    }
}

/// The text with a capital letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_may_lack_an_end() {
        let day = |text| Date::parse(text).ok();
        assert_eq!(span(day("2020"), day("2022-12-31"), Lang::Cs), "2020 – 31.\u{a0}12.\u{a0}2022");
        assert_eq!(span(None, day("2022"), Lang::En), "until 2022");
        assert_eq!(span(None, None, Lang::Cs), "");
    }
}
