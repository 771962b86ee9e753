//! Numbers with the noun that goes with them.

use kpss_core::rule::Param;
use kpss_core::{Lang, Severity};

/// `1 250`
pub(crate) fn count(number: usize, lang: Lang) -> String {
    Param::Integer(i64::try_from(number).unwrap_or(i64::MAX)).display(lang)
}

/// The form of a noun that goes with a number: one, two to four, more; in English one, more.
pub(crate) const fn form<'a>(
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
pub(crate) fn counted(number: usize, lang: Lang, cs: [&str; 3], en: [&str; 2]) -> String {
    format!("{}\u{a0}{}", count(number, lang), form(number, lang, cs, en))
}

/// The preposition of *12 ze 17*, as it is said before the number: `z pěti`, `ze sta`.
pub(crate) const fn out_of(number: usize, lang: Lang) -> &'static str {
    if matches!(lang, Lang::En) {
        return "of";
    }
    let mut first = number;
    while first >= 1_000 {
        first /= 1_000;
    }
    // The first word decides: *z tisíce*, *ze sta*, *ze dvou set*, *z padesáti*.
    let first = match first {
        1 if number >= 1_000 => return "z",
        100..=199 => return "ze",
        200.. => first / 100,
        20..=99 => first / 10,
        small => small,
    };
    if matches!(first, 2..=4 | 6 | 7 | 12..=14 | 16 | 17) { "ze" } else { "z" }
}

/// `4 chyby`
pub(crate) fn of_severity(severity: Severity, number: usize, lang: Lang) -> String {
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
    fn a_preposition_goes_with_how_the_number_is_said() {
        for number in [2, 3, 4, 6, 7, 12, 14, 17, 21, 40, 66, 100, 117, 200, 760, 2_000, 100_000] {
            assert_eq!(out_of(number, Lang::Cs), "ze", "{number}");
        }
        for number in [0, 1, 5, 8, 10, 11, 15, 19, 50, 99, 500, 812, 1_000, 1_117, 5_000] {
            assert_eq!(out_of(number, Lang::Cs), "z", "{number}");
        }
        assert_eq!(out_of(12, Lang::En), "of");
    }
}
