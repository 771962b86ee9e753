//! Check digits of identifiers.

/// Whether the text is an identification number of an organisation: eight digits, the last one a
/// check digit. Shorter numbers are not padded.
#[doc(alias = "IČO")]
pub fn is_valid_ico(text: &str) -> bool {
    let Ok(digits) = <[u8; 8]>::try_from(text.as_bytes()) else {
        return false;
    };
    if !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let [first @ .., check] = digits.map(|digit| u32::from(digit - b'0'));
    let sum: u32 = first.iter().zip((2..=8).rev()).map(|(digit, weight)| digit * weight).sum();
    // 11 and 10 stand for the digits 1 and 0.
    check == (11 - sum % 11) % 10
}

/// Letters and digits of data box identifiers, in the order of their values: no l, o, 0, 1.
const DATA_BOX_ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

fn data_box_value(character: u8) -> Option<usize> {
    let character = character.to_ascii_lowercase();
    DATA_BOX_ALPHABET.iter().position(|known| *known == character)
}

/// Whether the text has the form of an identifier of a data box: seven characters of its alphabet,
/// in either case. The check character is not looked at.
pub fn has_data_box_form(text: &str) -> bool {
    text.len() == 7 && text.bytes().all(|character| data_box_value(character).is_some())
}

/// Whether the text is an identifier of a data box: seven characters of its alphabet, in either
/// case, the last one a check character (Luhn, modulo 32).
///
/// The check is known from public programs and from boxes of public bodies, not from an official
/// specification.
#[doc(alias = "datová schránka")]
pub fn is_valid_data_box(text: &str) -> bool {
    let Ok(characters) = <[u8; 7]>::try_from(text.as_bytes()) else {
        return false;
    };
    let values = characters.map(data_box_value);
    let mut sum = 0;
    for (value, factor) in values.into_iter().rev().zip([1, 2].into_iter().cycle()) {
        let Some(value) = value else {
            return false;
        };
        sum += value * factor / 32 + value * factor % 32;
    }
    sum % 32 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_public_bodies_are_valid() {
        for ico in [
            "00231401", "00246476", "00284301", "00245836", "00232963", "00551023", "70891095",
            "70890650", "70891320",
        ] {
            assert!(is_valid_ico(ico), "{ico}");
        }
    }

    #[test]
    fn one_digit_of_ten_fits() {
        for stem in ["0023140", "7089109", "0000000", "1234567", "0000006"] {
            let fits = (0..10).filter(|last| is_valid_ico(&format!("{stem}{last}"))).count();
            assert_eq!(fits, 1, "{stem}");
        }
        // Remainders 0 and 1 give the digits 1 and 0.
        assert!(is_valid_ico("00000001"));
        assert!(is_valid_ico("00000060"));
    }

    #[test]
    fn other_forms_are_refused() {
        for ico in [
            "",
            "231401",
            "0023140",
            "00231402",
            "002314010",
            "0023140a",
            " 0231401",
            "00 231401",
            "CZ00231401",
            "００２３１４０１",
            "čččč",
            "-0231401",
        ] {
            assert!(!is_valid_ico(ico), "{ico}");
        }
    }

    #[test]
    fn known_data_boxes_are_valid() {
        for id in [
            "s5ebypd", "c7sy84v", "6h4qvbm", "sc9aavg", "6bnaawp", "scsbwku", "kdib3rr", "keebyyf",
            "aaaaaaa", "baaaaa9", "S5EBYPD",
        ] {
            assert!(is_valid_data_box(id), "{id}");
        }
    }

    #[test]
    fn wrong_data_boxes_are_refused() {
        for id in [
            "aaaaaab",
            "baaaaaa",
            "",
            "aaaaaa",
            "aaaaaaaa",
            "laaaaaa",
            "oaaaaaa",
            "0aaaaaa",
            "1aaaaaa",
            "s5ebyp ",
            "ščřžý",
            "s5ebyp\0",
        ] {
            assert!(!is_valid_data_box(id), "{id}");
        }
    }

    #[test]
    fn the_form_does_not_look_at_the_check_character() {
        for id in ["s5ebypd", "s5ebypa", "S5EBYPA", "aaaaaab"] {
            assert!(has_data_box_form(id), "{id}");
        }
        for id in ["", "s5ebyp", "s5ebypdd", "s5ebyp0", "s5ebypl", "s5ebyp ", "ščřžý"] {
            assert!(!has_data_box_form(id), "{id}");
        }
    }

    #[test]
    fn one_character_of_32_fits() {
        let fits = DATA_BOX_ALPHABET
            .iter()
            .filter(|last| is_valid_data_box(&format!("s5ebyp{}", char::from(**last))))
            .count();
        assert_eq!(fits, 1);
    }
}
