//! Whole numbers of the model, with limits.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::declare::ParseError;
use super::shape::{Shape, Shaped};

/// Reads a whole number written in digits, and `-0`: a schema takes it for zero.
struct CountVisitor;

impl de::Visitor<'_> for CountVisitor {
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
                let value = <$type>::try_from(deserializer.deserialize_u64(CountVisitor)?)
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
                Shape::Count { min: u32::from(min), max: u32::from(max) }
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
    pub struct Count(u32): "Celé číslo", 0..=u32::MAX;
}

whole! {
    /// A calendar year.
    #[doc(alias = "rok")]
    pub struct Year(u16): "Rok", 1000..=9999;
}

impl TryFrom<u16> for Year {
    type Error = ParseError;
    fn try_from(year: u16) -> Result<Self, ParseError> {
        if (1000..=9999).contains(&year) {
            Ok(Self(year))
        } else {
            Err(ParseError::Year(year.to_string()))
        }
    }
}

impl std::str::FromStr for Year {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let year: u16 = text.parse().map_err(|_| ParseError::Year(text.to_owned()))?;
        year.try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_four_digits() {
        assert_eq!(serde_json::from_str::<Year>("2015").unwrap(), Year(2015));
        for text in ["999", "10000", "2015.0", "\"2015\"", "-1", "-0"] {
            assert!(serde_json::from_str::<Year>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_negative_zero_is_zero() {
        assert_eq!(serde_json::from_str::<Count>("-0").unwrap(), Count(0));
        for text in ["0.0", "-1", "4294967296", "18446744073709551616", "true"] {
            assert!(serde_json::from_str::<Count>(text).is_err(), "{text}");
        }
    }
}
