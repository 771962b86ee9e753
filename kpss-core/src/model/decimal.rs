//! Exact decimals of the model, never floats.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::shape::{DecimalLimits, Shape, Shaped};

/// Fifteen digits: what a 64-bit float, and so every JSON reader, still carries exactly.
const MAX_UNITS: i64 = 999_999_999_999_999;

/// Declares an exact decimal, held as an integer of its smallest unit.
macro_rules! decimal {
    ($(#[$meta:meta])* pub struct $name:ident($places:literal): $title:literal;) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(i64);

        impl $name {
            const SCALE: i64 = 10_i64.pow($places);

            /// What can be written in a document.
            pub(crate) const LIMITS: DecimalLimits = DecimalLimits {
                places: $places,
                max: MAX_UNITS / Self::SCALE,
                largest: Self(MAX_UNITS).to_f64(),
                fits: |value| Self::from_f64(value).is_some(),
            };

            /// Nothing.
            pub const ZERO: Self = Self(0);

            /// So many smallest units: hellers of [`Money`], thousandths of a [`Number`].
            pub const fn from_units(units: i64) -> Self {
                Self(units)
            }

            /// So many whole ones: crowns of [`Money`].
            pub const fn whole(value: i32) -> Self {
                Self(value as i64 * Self::SCALE)
            }

            /// The nearest float.
            pub(crate) const fn to_f64(self) -> f64 {
                #[expect(clippy::cast_precision_loss, reason = "fifteen digits fit a float exactly")]
                let value = self.0 as f64 / Self::SCALE as f64;
                value
            }

            /// The value in smallest units: hellers of [`Money`], thousandths of a [`Number`].
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

            /// `self` as a percentage of `whole`, rounded to thousandths; `None` where `whole` is 0.
            pub fn percent_of(self, whole: Self) -> Option<Number> {
                percentage(self.0, whole.0).map(Number)
            }

            /// Reads the number that a JSON reader found, if it has no more decimals than allowed.
            pub fn from_f64(value: f64) -> Option<Self> {
                units_of(value, Self::SCALE).map(Self)
            }

            fn from_i64(value: i64) -> Option<Self> {
                value.checked_mul(Self::SCALE).filter(|units| units.abs() <= MAX_UNITS).map(Self)
            }
        }

        impl std::iter::Sum for $name {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(Self::ZERO, Self::plus)
            }
        }

        /// Plain digits with a decimal point and no trailing zeros: `1723038`, `0.2`, `-0.05`.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_digits(self.0, Self::SCALE, $places, f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if self.0 % Self::SCALE == 0 {
                    serializer.serialize_i64(self.0 / Self::SCALE)
                } else {
                    serializer.serialize_f64(self.to_f64())
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl de::Visitor<'_> for Visitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        write!(f, "a number with at most {} decimals", $places)
                    }
                    fn visit_i64<E: de::Error>(self, value: i64) -> Result<$name, E> {
                        $name::from_i64(value)
                            .ok_or_else(|| E::invalid_value(de::Unexpected::Signed(value), &self))
                    }
                    fn visit_u64<E: de::Error>(self, value: u64) -> Result<$name, E> {
                        i64::try_from(value)
                            .ok()
                            .and_then($name::from_i64)
                            .ok_or_else(|| E::invalid_value(de::Unexpected::Unsigned(value), &self))
                    }
                    fn visit_f64<E: de::Error>(self, value: f64) -> Result<$name, E> {
                        $name::from_f64(value)
                            .ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
                    }
                }
                deserializer.deserialize_f64(Visitor)
            }
        }

        impl Shaped for $name {
            fn shape() -> Shape {
                Shape::$name
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            // No `multipleOf`: in binary floats 4.02 / 0.01 is not whole, and engines disagree
            // about it.
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "title": $title,
                    "description": concat!("Nejvýše ", $places, " desetinná místa."),
                    "type": "number",
                    "minimum": Self(-MAX_UNITS),
                    "maximum": Self(MAX_UNITS),
                })
            }
        }
    };
}

decimal! {
    /// An amount in Czech crowns (CZK), at most two decimals, held in hellers.
    #[doc(alias = "částka")]
    pub struct Money(2): "Částka v Kč";
}

decimal! {
    /// A number with at most three decimals: FTE, percent, capacity, indicator value.
    #[doc(alias = "číslo")]
    pub struct Number(3): "Číslo";
}

/// A part of a whole as thousandths of a percent, rounded to nearest.
fn percentage(part: i64, whole: i64) -> Option<i64> {
    if whole == 0 {
        return None;
    }
    let (part, whole) = (i128::from(part) * 100_000, i128::from(whole));
    let half = if (part < 0) == (whole < 0) { whole / 2 } else { -whole / 2 };
    i64::try_from((part + half) / whole).ok()
}

/// A float in smallest units, if it has no more decimals and digits than allowed.
fn units_of(value: f64, scale: i64) -> Option<i64> {
    #[expect(clippy::cast_precision_loss, reason = "the scale is a small power of ten")]
    let scale = scale as f64;
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
    Some(units)
}

fn write_digits(units: i64, scale: i64, places: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (units, scale, sign) =
        (units.unsigned_abs(), scale.unsigned_abs(), if units < 0 { "-" } else { "" });
    write!(f, "{sign}{}", units / scale)?;
    let rest = units % scale;
    if rest > 0 {
        let digits = format!("{rest:0places$}");
        write!(f, ".{}", digits.trim_end_matches('0'))?;
    }
    Ok(())
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
}
