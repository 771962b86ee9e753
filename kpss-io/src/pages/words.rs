//! Short words that several pages use, and values as a reader writes them.

use kpss_core::model::{Date, Money, Period};
use kpss_core::rule::Param;
use kpss_core::{Lang, Severity};

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

/// `1 250`
pub(super) fn count(number: usize, lang: Lang) -> String {
    Param::Integer(i64::try_from(number).unwrap_or(i64::MAX)).display(lang)
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

/// The form of a noun that goes with a number: one, two to four, more; in English one, more.
pub(super) const fn form<'a>(
    number: usize,
    lang: Lang,
    cs: [&'a str; 3],
    en: [&'a str; 2],
) -> &'a str {
    let [one, few, many] = cs;
    let [single, several] = en;
    match (lang, number) {
        (Lang::Cs, 1) => one,
        (Lang::Cs, 2..=4) => few,
        (Lang::Cs, _) => many,
        (Lang::En, 1) => single,
        (Lang::En, _) => several,
    }
}

/// The number and its noun, which a line break must not part: `5 opatření`.
pub(super) fn counted(number: usize, lang: Lang, cs: [&str; 3], en: [&str; 2]) -> String {
    format!("{}\u{a0}{}", count(number, lang), form(number, lang, cs, en))
}

/// `4 chyby`
pub(super) fn of_severity(severity: Severity, number: usize, lang: Lang) -> String {
    match severity {
        Severity::Error => counted(number, lang, ["chyba", "chyby", "chyb"], ["error", "errors"]),
        Severity::Warning => {
            counted(number, lang, ["varování", "varování", "varování"], ["warning", "warnings"])
        }
        Severity::Info => {
            counted(number, lang, ["informace", "informace", "informací"], ["info", "info"])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_goes_with_its_number() {
        let said = |number| of_severity(Severity::Error, number, Lang::Cs);
        assert_eq!(
            [0, 1, 2, 4, 5, 22].map(said).join(", "),
            "0\u{a0}chyb, 1\u{a0}chyba, 2\u{a0}chyby, 4\u{a0}chyby, 5\u{a0}chyb, 22\u{a0}chyb"
        );
        assert_eq!(of_severity(Severity::Info, 1, Lang::En), "1\u{a0}info");
    }

    #[test]
    fn a_period_may_lack_an_end() {
        let day = |text| Date::parse(text).ok();
        assert_eq!(span(day("2020"), day("2022-12-31"), Lang::Cs), "2020 – 31.\u{a0}12.\u{a0}2022");
        assert_eq!(span(None, day("2022"), Lang::En), "until 2022");
        assert_eq!(span(None, None, Lang::Cs), "");
    }
}
