//! Days from the numbers and words of spreadsheets.

use chrono::{Days, NaiveDate};

/// The 31st of December 9999 in the epoch of 1900.
const LAST: f64 = 2_958_466.0;
const DAY: i64 = 86_400_000;

/// A day, and whether a time of day stands beside it.
pub(super) type Day = (NaiveDate, bool);

/// The day that a number means; `None` for times alone, for the 29th of February 1900, which never
/// was, and for numbers that spreadsheets show as `####`.
pub(super) fn from_serial(serial: f64, epoch_1904: bool) -> Option<Day> {
    if !(0.0..LAST).contains(&serial) {
        return None;
    }
    // Sums of fractions of a day miss by parts of a second; a thousandth of one is what Excel keeps.
    #[expect(clippy::cast_possible_truncation, reason = "below three million days")]
    let milliseconds = (serial * 86_400_000.0).round() as i64;
    let days = u64::try_from(milliseconds.div_euclid(DAY)).ok()?;
    let start = if epoch_1904 {
        NaiveDate::from_ymd_opt(1904, 1, 1)?
    } else {
        match days {
            0 | 60 => return None,
            1..60 => NaiveDate::from_ymd_opt(1899, 12, 31)?,
            // Excel counts a 29th of February 1900, as Lotus did.
            _ => NaiveDate::from_ymd_opt(1899, 12, 30)?,
        }
    };
    Some((start.checked_add_days(Days::new(days))?, milliseconds.rem_euclid(DAY) != 0))
}

/// The time of day or the length that a number means: `14:30`, `26:05:10`.
pub(super) fn time_from_serial(serial: f64) -> Option<String> {
    if !(0.0..LAST).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "below three million days")]
    let seconds = (serial * 86_400.0).round() as i64;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    Some(match seconds {
        0 => format!("{hours}:{minutes:02}"),
        _ => format!("{hours}:{minutes:02}:{seconds:02}"),
    })
}

/// `2015-01-31`, `2015-01-31T14:30:00`.
pub(super) fn from_iso(text: &str) -> Option<Day> {
    let text = text.trim();
    let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
    let mut parts = day.splitn(3, '-');
    let year = parts.next().filter(|y| y.len() == 4)?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    let timed = time.bytes().any(|b| (b'1'..=b'9').contains(&b));
    Some((NaiveDate::from_ymd_opt(year, month, day)?, timed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(serial: f64, epoch_1904: bool) -> String {
        from_serial(serial, epoch_1904).map_or("-".into(), |(day, timed)| format!("{day} {timed}"))
    }

    #[test]
    fn both_epochs_and_the_day_that_never_was() {
        assert_eq!(day(1.0, false), "1900-01-01 false");
        assert_eq!(day(59.0, false), "1900-02-28 false");
        assert_eq!(day(60.0, false), "-");
        assert_eq!(day(61.0, false), "1900-03-01 false");
        assert_eq!(day(42_035.0, false), "2015-01-31 false");
        assert_eq!(day(40_573.0, true), "2015-01-31 false");
        assert_eq!(day(0.0, true), "1904-01-01 false");
        assert_eq!(day(42_035.604_166_666_664, false), "2015-01-31 true");
        assert_eq!(day(42_034.999_999_999_9, false), "2015-01-31 false");
        assert_eq!(day(2_958_465.0, false), "9999-12-31 false");
        for none in [-1.0, 0.0, 0.5, 2_958_466.0, 1e300, f64::NAN, f64::INFINITY] {
            assert_eq!(day(none, false), "-", "{none}");
        }
    }

    #[test]
    fn times_and_days_as_words() {
        assert_eq!(time_from_serial(0.604_166_666_7).as_deref(), Some("14:30"));
        assert_eq!(time_from_serial(1.086_921_296_3).as_deref(), Some("26:05:10"));
        let expected = NaiveDate::from_ymd_opt(2015, 1, 31).unwrap();
        assert_eq!(from_iso("2015-01-31"), Some((expected, false)));
        assert_eq!(from_iso("2015-01-31T00:00:00.000"), Some((expected, false)));
        assert_eq!(from_iso("2015-01-31T14:30:00Z"), Some((expected, true)));
        assert_eq!(from_iso("14:30:00"), None);
        assert_eq!(from_iso("2015-02-30"), None);
    }
}
