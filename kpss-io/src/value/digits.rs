//! Groups of digits and their separators: which number they are, or which two.

use super::float::MAX_UNITS;
use super::notes::Notes;
use super::{Doubt, How};

/// A decimal number as typed: so many units with `places` of them behind the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exact {
    pub(super) units: i128,
    pub(super) places: u32,
}

impl Exact {
    /// Smallest units of a number with so many places, after multiplication by a power of ten.
    ///
    /// # Errors
    /// The number has more decimals than can be held, or is too large.
    pub(super) fn scaled(self, places: u32, power: u32) -> Result<i64, Doubt> {
        let units = if places + power >= self.places {
            10_i128
                .checked_pow(places + power - self.places)
                .and_then(|by| self.units.checked_mul(by))
        } else {
            let by = 10_i128.checked_pow(self.places - places - power).ok_or(Doubt::TooLarge)?;
            if self.units % by != 0 {
                return Err(Doubt::TooManyDecimals(places));
            }
            Some(self.units / by)
        };
        let units = units.and_then(|units| i64::try_from(units).ok()).ok_or(Doubt::TooLarge)?;
        if units.abs() > MAX_UNITS { Err(Doubt::TooLarge) } else { Ok(units) }
    }
}

/// What digits with separators can mean.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reading {
    One(Exact),
    /// With a decimal part, or with groups of thousands: `1.500`.
    Two(Exact, Exact),
}

/// Reads `1378430`, `2 596 625`, `1.378.430`, `1.500,50`, `0,5`; spaces are plain and single.
///
/// `whole` says that the number has no decimals (`,-` follows), which settles what a separator is.
pub(super) fn read_digits(text: &str, whole: bool, notes: &mut Notes) -> Result<Reading, Doubt> {
    let runs: Vec<&str> = text.split(SEPARATORS).collect();
    let separators: Vec<char> = text.matches(SEPARATORS).filter_map(|s| s.chars().next()).collect();
    if runs.iter().any(|run| run.is_empty() || !run.bytes().all(|b| b.is_ascii_digit())) {
        return Err(Doubt::not_understood(text));
    }
    let (Some((last, before)), Some((point, groups))) =
        (runs.split_last(), separators.split_last())
    else {
        return exact(text, "").map(Reading::One);
    };
    let grouping = || Doubt::Grouping(text.to_owned());
    let by = groups.first().copied();
    if groups.iter().any(|group| Some(*group) != by) {
        return Err(grouping());
    }
    let all = || exact(&runs.concat(), "");
    let decimal = || exact(&before.concat(), last);
    match by {
        // One separator, or one kind of them.
        None if *point != ' ' && !(whole && are_groups(&runs)) => {
            if whole {
                return Err(grouping());
            }
            if are_groups(&runs) {
                return Ok(Reading::Two(decimal()?, all()?));
            }
            notes.add_if(*point == '.', How::DecimalPoint);
            decimal().map(Reading::One)
        }
        _ if by.is_none_or(|by| by == *point) => {
            if !are_groups(&runs) {
                return Err(grouping());
            }
            notes.add(How::Grouped);
            all().map(Reading::One)
        }
        // Thousands by one sign, decimals by another.
        _ if *point == ' ' || whole || !are_groups(before) => Err(grouping()),
        _ => {
            notes.add(How::Grouped);
            // `1 234.567`: a slip in the third group is as likely as three decimals.
            if by == Some(' ') && last.len() == 3 {
                return Ok(Reading::Two(decimal()?, all()?));
            }
            notes.add_if(*point == '.', How::DecimalPoint);
            decimal().map(Reading::One)
        }
    }
}

const SEPARATORS: [char; 3] = [' ', '.', ','];

/// Whether the runs of digits are thousands: one to three digits without a zero in front, then
/// three and three.
fn are_groups(runs: &[&str]) -> bool {
    match runs.split_first() {
        Some((first, rest)) => {
            first.len() <= 3 && !first.starts_with('0') && rest.iter().all(|run| run.len() == 3)
        }
        None => false,
    }
}

fn exact(whole: &str, decimals: &str) -> Result<Exact, Doubt> {
    let decimals = decimals.trim_end_matches('0');
    let digits = format!("{whole}{decimals}");
    let digits = digits.trim_start_matches('0');
    // More digits than any amount has; far below what the integer holds.
    if digits.len() > 30 {
        return Err(Doubt::TooLarge);
    }
    let units = if digits.is_empty() { 0 } else { digits.parse().map_err(|_| Doubt::TooLarge)? };
    let places = u32::try_from(decimals.len()).map_err(|_| Doubt::TooLarge)?;
    Ok(Exact { units, places })
}
