//! Cells and areas as workbooks write them.

use super::{Address, Area};

/// `F12`, `$F$12`.
pub(super) fn address(text: &str) -> Option<Address> {
    let (column, rest) = letters(text.strip_prefix('$').unwrap_or(text))?;
    let row: u32 = rest.strip_prefix('$').unwrap_or(rest).parse().ok()?;
    Some(Address { row: row.checked_sub(1)?, column })
}

/// `A1:B2`, or one cell. Corners may stand in either order.
pub(super) fn area(text: &str) -> Option<Area> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    let (a, b) = (address(first)?, address(last)?);
    Some(Area {
        first: Address { row: a.row.min(b.row), column: a.column.min(b.column) },
        last: Address { row: a.row.max(b.row), column: a.column.max(b.column) },
    })
}

/// The column of `F12` and what follows it.
fn letters(text: &str) -> Option<(u32, &str)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = text.strip_suffix(rest).filter(|l| (1..=6).contains(&l.len()))?;
    let number = letters.bytes().fold(0_u32, |number, letter| {
        number.saturating_mul(26).saturating_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    Some((number.checked_sub(1)?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_workbooks_write_them() {
        assert_eq!(address("F12"), Some(Address { row: 11, column: 5 }));
        assert_eq!(address("$XFD$1048576"), Some(Address { row: 1_048_575, column: 16_383 }));
        assert_eq!(address("F12").unwrap().to_string(), "F12");
        for wrong in ["", "12", "F", "F0", "F-1", "F1x", "ABCDEFG1", "Č1"] {
            assert_eq!(address(wrong), None, "{wrong}");
        }
        let one = Address { row: 0, column: 0 };
        assert_eq!(area("B2:A1"), area("A1:B2"));
        assert_eq!(area("A1"), Some(Area { first: one, last: one }));
    }
}
