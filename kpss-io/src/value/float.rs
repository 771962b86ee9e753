//! Floats of spreadsheets as the decimal numbers that somebody typed.

/// Fifteen digits: what a 64-bit float, and so every JSON reader, still carries exactly.
pub(super) const MAX_UNITS: i64 = 999_999_999_999_999;

/// A float as a whole number of its smallest units, `places` behind the point.
///
/// It is exact if the float is the nearest one to such a decimal, or so near that only arithmetic
/// in floats can be the difference: 0.1 + 0.2 gives 0.30000000000000004.
pub(super) fn units_of(value: f64, places: u32) -> Option<i64> {
    // 0.3 - 0.1 - 0.2 leaves a trace that no amount can mean.
    if value.abs() < 1e-9 {
        return Some(0);
    }
    let scale = 10_f64.powi(i32::try_from(places).ok()?);
    let units = (value * scale).round();
    #[expect(clippy::cast_precision_loss, reason = "fifteen digits fit a float exactly")]
    let limit = MAX_UNITS as f64;
    if !units.is_finite() || units.abs() > limit {
        return None;
    }
    let difference = (units / scale - value).abs();
    // Of a large amount, a billionth alone would swallow whole hellers.
    let is_noise = difference <= value.abs() * 1e-9 && difference * scale <= 1e-4;
    #[expect(clippy::float_cmp, reason = "equality of nearest floats is the question asked")]
    let is_nearest = units / scale == value;
    #[expect(clippy::cast_possible_truncation, reason = "checked against the limit above")]
    (is_nearest || is_noise).then_some(units as i64)
}

/// Whether a float is beyond what can be held, rather than too finely divided.
pub(super) fn is_too_large(value: f64, places: u32) -> bool {
    #[expect(clippy::cast_precision_loss, reason = "fifteen digits fit a float exactly")]
    let limit = MAX_UNITS as f64;
    let scale = i32::try_from(places).map_or(f64::INFINITY, |places| 10_f64.powi(places));
    !value.is_finite() || (value * scale).abs() > limit
}

/// The shortest digits of a float: `231401`, `1.1`; the noise of arithmetic is left out.
pub(super) fn shortest(value: f64) -> String {
    match units_of(value, 6) {
        Some(units) => {
            #[expect(clippy::cast_precision_loss, reason = "fifteen digits fit a float exactly")]
            let value = units as f64 / 1e6;
            format!("{value}")
        }
        None if value.abs() < 1e15 => format!("{value}"),
        None => format!("{value:e}"),
    }
}
