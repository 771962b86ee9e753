//! Amounts, counts and other numbers.

use super::{Around, Beside, Found, Taken, alone, in_quotes, sibling, taken, unclear};
use crate::grid::Value;
use crate::layout::Column;
use crate::transcribe::record::Stored;
use crate::value::{
    Doubt, How, Meaning, Money, Number, Precision, StatedCount, Understood, money,
    number as any_number, stated_count,
};

/// An amount in crowns; a heading in another currency makes it unclear.
pub(super) fn amount(value: &Value, column: &Column, around: Around<'_>) -> Found {
    let heading = match around.unit {
        Understood::Unclear(doubt) => return alone(unclear(doubt)),
        unit => unit.value().copied().unwrap_or_default(),
    };
    let found = money(value, heading);
    let precision = found.value().map_or(Precision::Exact, |money| money.precision);
    let hellers = found.map(|money: Money| money.hellers);
    let amount = taken(hellers, |it| decimal(*it, 2).into(), |it| Meaning::Money(*it).cs());
    with_precision(amount, precision, column, around.columns)
}

/// A number with up to three decimals.
pub(super) fn number(value: &Value) -> Taken {
    let found = any_number(value);
    if found.value().is_some_and(|number| number.precision != Precision::Exact) {
        return unclear(&Doubt::NotExact);
    }
    let thousandths = found.map(|number: Number| number.thousandths);
    taken(thousandths, |it| decimal(*it, 3).into(), |it| Meaning::Number(*it).cs())
}

/// A whole number, exact or with a word that says how exact it is.
pub(super) fn count(value: &Value, column: &Column, columns: &[Column]) -> Found {
    let found = match ordinal(value) {
        Some(number) => {
            let count = StatedCount { number: Some(number), precision: Precision::Exact };
            Understood::Read(count, How::Ordinal)
        }
        None => stated_count(value),
    };
    let precision = found.value().map_or(Precision::Exact, |count| count.precision);
    let whole = match found {
        Understood::Plain(StatedCount { number: None, .. })
        | Understood::Read(StatedCount { number: None, .. }, _) => Taken::Nothing,
        found => {
            let whole = found.map(|count: StatedCount| count.number.unwrap_or_default());
            let show = |it: &i64| Meaning::Number(it.saturating_mul(1_000)).cs();
            taken(whole, |it| it.to_string().into(), show)
        }
    };
    with_precision(whole, precision, column, columns)
}

/// `3.`, as one writes the third of some.
fn ordinal(value: &Value) -> Option<i64> {
    let Value::Text(text) = value else { return None };
    let digits = text.trim().strip_suffix('.')?;
    let is_short = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_short.then(|| digits.parse().ok()).flatten()
}

/// A number that is not exact needs the field that says so.
fn with_precision(
    taken: Taken,
    precision: Precision,
    column: &Column,
    columns: &[Column],
) -> Found {
    if precision == Precision::Exact {
        return alone(taken);
    }
    match sibling(column, "precision", columns) {
        Some(path) => {
            let value = Stored::Json(in_quotes(precision.code()));
            (taken, Some(Beside { path, value }))
        }
        None => alone(unclear(&Doubt::NotExact)),
    }
}

/// Hundredths or thousandths as JSON writes them.
fn decimal(units: i64, places: usize) -> String {
    let scale = 10_u64.pow(u32::try_from(places).unwrap_or_default());
    let (whole, rest) = (units.unsigned_abs() / scale, units.unsigned_abs() % scale);
    let sign = if units < 0 { "-" } else { "" };
    let decimals = format!("{rest:0places$}");
    match decimals.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        decimals => format!("{sign}{whole}.{decimals}"),
    }
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn json_has_no_needless_zeros() {
        assert_eq!(decimal(125_000_050, 2), "1250000.5");
        assert_eq!(decimal(-5, 2), "-0.05");
        assert_eq!(decimal(0, 3), "0");
        assert_eq!(decimal(38_000, 3), "38");
    }
}
