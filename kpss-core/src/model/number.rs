//! Numbers of the model: exact decimals and whole numbers, never floats.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::shape::{Shape, Shaped};

/// An exact decimal with at most `PLACES` decimals, held as an integer of its smallest unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Decimal<const PLACES: u32>(i64);

/// An amount in Czech crowns (CZK), at most two decimals, held in hellers.
#[doc(alias = "částka")]
pub type Money = Decimal<2>;

/// A number with at most three decimals: FTE, percent, capacity, indicator value.
#[doc(alias = "číslo")]
pub type Number = Decimal<3>;

/// Fifteen digits: what a 64-bit float, and so every JSON reader, still carries exactly.
const MAX_UNITS: i64 = 999_999_999_999_999;

impl<const PLACES: u32> Decimal<PLACES> {
    const SCALE: i64 = 10_i64.pow(PLACES);

    /// The largest number, exactly as far from zero as the smallest.
    pub(crate) const MAX: Self = Self(MAX_UNITS);

    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// So many smallest units (hellers for [`Money`]).
    pub const fn from_units(units: i64) -> Self {
        Self(units)
    }

    /// So many whole ones (crowns for [`Money`]).
    pub const fn whole(value: i32) -> Self {
        Self(value as i64 * Self::SCALE)
    }

    /// The nearest float.
    pub(crate) fn to_f64(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "fifteen digits fit a float exactly")]
        let value = self.0 as f64 / Self::SCALE as f64;
        value
    }

    /// The value in smallest units (hellers for [`Money`]).
    pub const fn units(self) -> i64 {
        self.0
    }

    /// Whether the value is below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The distance from zero.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// Sum; at the end of the range it stays there.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Difference; at the end of the range it stays there.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// `self` as thousandths of a percent of `whole`, rounded to nearest; `None` of nothing.
    pub fn percent_of(self, whole: Self) -> Option<Number> {
        if whole.0 == 0 {
            return None;
        }
        let (part, whole) = (i128::from(self.0) * 100_000, i128::from(whole.0));
        let half = if (part < 0) == (whole < 0) { whole / 2 } else { -whole / 2 };
        i64::try_from((part + half) / whole).ok().map(Decimal)
    }

    /// Reads the number that a JSON reader found, if it has no more decimals than allowed.
    pub fn from_f64(value: f64) -> Option<Self> {
        #[expect(clippy::cast_precision_loss, reason = "the scale is a small power of ten")]
        let scale = Self::SCALE as f64;
        let units = (value * scale).round();
        #[expect(clippy::cast_precision_loss, reason = "fifteen digits fit a float exactly")]
        let limit = MAX_UNITS as f64;
        // A literal with so many decimals is read as the float nearest to it, and so is the quotient.
        #[expect(clippy::float_cmp, reason = "equality of nearest floats is the question asked")]
        let exact = units / scale == value;
        if !exact || units.abs() > limit {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "checked against the limit above")]
        let units = units as i64;
        Some(Self(units))
    }

    fn from_i64(value: i64) -> Option<Self> {
        value.checked_mul(Self::SCALE).filter(|units| units.abs() <= MAX_UNITS).map(Self)
    }
}

impl<const PLACES: u32> std::iter::Sum for Decimal<PLACES> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Self::plus)
    }
}

/// Plain digits with a decimal point and no trailing zeros: `1723038`, `0.2`, `-0.05`.
impl<const PLACES: u32> fmt::Display for Decimal<PLACES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = Self::SCALE.unsigned_abs();
        let (whole, rest) = (self.0.unsigned_abs() / scale, self.0.unsigned_abs() % scale);
        if self.0 < 0 {
            f.write_str("-")?;
        }
        write!(f, "{whole}")?;
        if rest > 0 {
            let digits = format!("{rest:0width$}", width = PLACES as usize);
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        Ok(())
    }
}

impl<const PLACES: u32> Serialize for Decimal<PLACES> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % Self::SCALE == 0 {
            serializer.serialize_i64(self.0 / Self::SCALE)
        } else {
            serializer.serialize_f64(self.to_f64())
        }
    }
}

impl<'de, const PLACES: u32> Deserialize<'de> for Decimal<PLACES> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<const PLACES: u32>;
        impl<const PLACES: u32> de::Visitor<'_> for Visitor<PLACES> {
            type Value = Decimal<PLACES>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a number with at most {PLACES} decimals")
            }
            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
                Decimal::from_i64(value)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Signed(value), &self))
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
                i64::try_from(value)
                    .ok()
                    .and_then(Decimal::from_i64)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Unsigned(value), &self))
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
                Decimal::from_f64(value)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
            }
        }
        deserializer.deserialize_f64(Visitor)
    }
}

impl<const PLACES: u32> Shaped for Decimal<PLACES> {
    fn shape() -> Shape {
        Shape::Decimal { places: PLACES }
    }
}

#[cfg(feature = "schema")]
impl<const PLACES: u32> schemars::JsonSchema for Decimal<PLACES> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        if PLACES == 2 { "Money".into() } else { "Number".into() }
    }
    // No `multipleOf`: in binary floats 4.02 / 0.01 is not whole, and engines disagree about it.
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let limit = Self(MAX_UNITS);
        schemars::json_schema!({
            "title": if PLACES == 2 { "Částka v Kč" } else { "Číslo" },
            "description": format!("Nejvýše {PLACES} desetinná místa."),
            "type": "number",
            "minimum": Self(-MAX_UNITS),
            "maximum": limit,
        })
    }
}

/// Reads a whole number written in digits, and `-0`: a schema takes it for zero.
struct WholeVisitor;

impl de::Visitor<'_> for WholeVisitor {
    type Value = u64;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<u64, E> {
        Ok(value)
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<u64, E> {
        u64::try_from(value).map_err(|_| E::invalid_value(de::Unexpected::Signed(value), &self))
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<u64, E> {
        if is_negative_zero(value) {
            return Ok(0);
        }
        Err(E::invalid_type(de::Unexpected::Float(value), &self))
    }
}

/// Whether a float is the zero that JSON readers make of `-0`.
pub(crate) const fn is_negative_zero(value: f64) -> bool {
    value.to_bits() == (-0.0_f64).to_bits()
}

/// Declares a whole number with limits.
macro_rules! whole {
    ($(#[$meta:meta])* pub struct $name:ident($type:ty): $title:literal, $min:literal..=$max:expr;) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub $type);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <$type>::try_from(deserializer.deserialize_u64(WholeVisitor)?)
                    .map_err(|_| de::Error::custom("too large"))?;
                let (min, max): ($type, $type) = ($min, $max);
                if (min..=max).contains(&value) {
                    Ok(Self(value))
                } else {
                    let found = de::Unexpected::Unsigned(u64::from(value));
                    Err(de::Error::invalid_value(found, &concat!("a whole number: ", $title)))
                }
            }
        }

        impl Shaped for $name {
            fn shape() -> Shape {
                let (min, max): ($type, $type) = ($min, $max);
                Shape::Whole { min: u32::from(min), max: u32::from(max) }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let (min, max): ($type, $type) = ($min, $max);
                schemars::json_schema!({
                    "title": $title, "type": "integer", "minimum": min, "maximum": max,
                })
            }
        }
    };
}

whole! {
    /// A count of things.
    #[doc(alias = "počet")]
    pub struct Whole(u32): "Celé číslo", 0..=u32::MAX;
}

whole! {
    /// A calendar year.
    #[doc(alias = "rok")]
    pub struct Year(u16): "Rok", 1000..=9999;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Result<Money, serde_json::Error> {
        serde_json::from_str(text)
    }

    #[test]
    fn crowns_and_hellers_are_exact() {
        assert_eq!(money("1378430").unwrap().units(), 137_843_000);
        assert_eq!(money("4.02").unwrap().units(), 402);
        assert_eq!(money("-0.05").unwrap().units(), -5);
        assert_eq!(money("1e2").unwrap().units(), 10_000);
        assert_eq!(money("9999999999999.99").unwrap().units(), MAX_UNITS);
    }

    #[test]
    fn more_decimals_or_digits_are_refused() {
        for text in ["4.025", "0.001", "10000000000000", "1e300", "\"5\"", "null", "[1]"] {
            assert!(money(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_written_is_what_was_read() {
        for text in ["1723038", "0.2", "137843.04", "-5", "0"] {
            assert_eq!(serde_json::to_string(&money(text).unwrap()).unwrap(), text);
            assert_eq!(money(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn percent_is_rounded_to_thousandths() {
        let (eu, public) = (Money::whole(2_072_272), Money::whole(2_437_967));
        assert_eq!(eu.percent_of(public).unwrap().to_string(), "85");
        assert_eq!(Money::whole(1).percent_of(Money::whole(3)).unwrap().to_string(), "33.333");
        assert_eq!(Money::whole(2).percent_of(Money::whole(3)).unwrap().to_string(), "66.667");
        assert_eq!(Money::whole(-2).percent_of(Money::whole(3)).unwrap().to_string(), "-66.667");
        assert_eq!(eu.percent_of(Money::ZERO), None);
    }

    #[test]
    fn a_year_has_four_digits() {
        assert_eq!(serde_json::from_str::<Year>("2015").unwrap(), Year(2015));
        for text in ["999", "10000", "2015.0", "\"2015\"", "-1", "-0"] {
            assert!(serde_json::from_str::<Year>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_negative_zero_is_zero() {
        assert_eq!(serde_json::from_str::<Whole>("-0").unwrap(), Whole(0));
        for text in ["0.0", "-1", "4294967296", "18446744073709551616", "true"] {
            assert!(serde_json::from_str::<Whole>(text).is_err(), "{text}");
        }
    }
}
