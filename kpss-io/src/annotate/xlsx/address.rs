//! Addresses of cells, read.

use crate::grid::Address;

/// The last row and column of a workbook, from 0.
pub(super) const LAST: Address = Address { row: 1_048_575, column: 16_383 };

/// `A1:C3`, or one cell.
pub(super) fn area(text: &str) -> Option<(Address, Address)> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    Some((address(first)?, address(last)?))
}

/// `AB12`, also with signs of absolute references.
pub(super) fn address(text: &str) -> Option<Address> {
    let text = text.replace('$', "");
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = text.split_at_checked(digits)?;
    let row = number.parse::<u32>().ok()?.checked_sub(1)?;
    let address = Address { row, column: column(letters)? };
    (address.row <= LAST.row).then_some(address)
}

/// The number of a column from 0 by its letters.
pub(super) fn column(letters: &str) -> Option<u32> {
    let mut number = 0u32;
    for letter in letters.chars() {
        let digit = letter.to_ascii_uppercase().to_digit(36)?.checked_sub(9)?;
        number = number.checked_mul(26)?.checked_add(digit)?;
    }
    number.checked_sub(1).filter(|column| *column <= LAST.column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_they_are_written() {
        for text in ["A1", "Z9", "AA10", "XFD1048576"] {
            assert_eq!(address(text).map(|a| a.to_string()).as_deref(), Some(text));
        }
        assert_eq!(address("$F$12"), Some(Address { row: 11, column: 5 }));
        assert_eq!(area("B2:C3"), address("B2").zip(address("C3")));
        assert_eq!(area("B2"), address("B2").zip(address("B2")));
    }

    #[test]
    fn what_lies_outside_a_sheet_is_no_address() {
        for text in ["", "A", "1", "A0", "XFE1", "A1048577", "ZZZZZZZZZZ1", "Á1", "A1B", "A-1"] {
            assert_eq!(address(text), None, "{text}");
        }
    }
}
