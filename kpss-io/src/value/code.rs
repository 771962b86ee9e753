//! Identifiers and codes, which spreadsheets like to take for numbers.

use kpss_core::codes::is_valid_ico;

use super::understood::{Understood, both};

/// The identification number of an organisation; the check digit proves lost zeros.
///
/// ```
/// use kpss_io::value::{Understood, ico};
///
/// assert_eq!(ico("00231401"), Understood::Plain("00231401".to_owned()));
/// assert!(matches!(ico("231401"), Understood::Read(number, _) if number == "00231401"));
/// ```
pub fn ico(typed: &str) -> Understood<String> {
    let bare: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let folded = super::fold(&bare);
    let digits = folded.trim_start_matches(|c: char| !c.is_ascii_digit());
    let is_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !is_digits || digits.len() > 8 {
        return Understood::Plain(typed.trim().to_owned());
    }
    let padded = format!("{digits:0>8}");
    if digits.len() < 8 {
        // Without the proof the number stays as it is, and the rules say what is wrong with it.
        return if is_valid_ico(&padded) {
            Understood::Read(
                padded,
                both(
                    "doplněny úvodní nuly, souhlasí kontrolní číslice",
                    "leading zeros added, the check digit agrees",
                ),
            )
        } else {
            Understood::Plain(digits.to_owned())
        };
    }
    if typed == digits {
        Understood::Plain(padded)
    } else {
        Understood::Read(padded, both("bez mezer a předpony", "without spaces and prefix"))
    }
}

/// A number in a field of text: whole numbers stay as they are.
pub fn text_of_number(value: f64) -> Understood<String> {
    if value.fract() == 0. && value.abs() < 1e15 {
        return Understood::Plain(format!("{value:.0}"));
    }
    Understood::Read(
        format!("{value}"),
        both(
            "číslo místo textu; 1.10 a 1.1 tabulkový program nerozliší",
            "a number in place of a text; a spreadsheet does not tell 1.10 from 1.1",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lost_zeros_are_proved_by_the_check_digit() {
        let said = |typed| match ico(typed) {
            Understood::Plain(value) => value,
            Understood::Read(value, how) => format!("{value} ({})", how.cs),
            other => format!("{other:?}"),
        };
        for (typed, expected) in [
            ("00231401", "00231401"),
            ("231401", "00231401 (doplněny úvodní nuly, souhlasí kontrolní číslice)"),
            ("002 31 401", "00231401 (bez mezer a předpony)"),
            ("IČ: 00231401", "00231401 (bez mezer a předpony)"),
            ("231402", "231402"),
            ("00231402", "00231402"),
            ("neuvedeno", "neuvedeno"),
            ("123456789012", "123456789012"),
        ] {
            assert_eq!(said(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_number_in_place_of_a_text_keeps_its_digits() {
        assert_eq!(text_of_number(3103.), Understood::Plain("3103".to_owned()));
        assert!(matches!(text_of_number(1.1), Understood::Read(text, _) if text == "1.1"));
    }
}
