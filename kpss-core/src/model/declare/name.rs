//! `name!` and `open_code!`: texts of at least one character.

use serde::{Deserializer, de};

/// Declares a text of at least one character.
macro_rules! name {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $title:literal, $example:literal, $kind:expr;
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Wraps a text of at least one character.
            ///
            /// # Errors
            /// [`ParseError::Empty`](crate::model::ParseError::Empty)
            pub fn new(
                text: impl Into<String>,
            ) -> Result<Self, $crate::model::ParseError> {
                let text = text.into();
                if text.is_empty() { Err($crate::model::ParseError::Empty) } else { Ok(Self(text)) }
            }

            /// The code as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::ParseError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::model::ParseError;
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::model::ParseError;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl $crate::model::shape::Shaped for $name {
            fn shape() -> $crate::model::shape::Shape {
                $crate::model::shape::Shape::Name($kind)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::declare::read_name(deserializer).map(Self)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "title": $title,
                    "type": "string",
                    "minLength": 1,
                    "examples": [$example],
                })
            }
        }
    };
}

/// Declares a code of an open list: any text of at least one character; an unknown code is kept.
macro_rules! open_code {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $title:literal, $example:literal;
    ) => {
        $crate::model::declare::name! {
            $(#[$meta])*
            pub struct $name: $title, $example, $crate::model::shape::Name::Code(stringify!($name));
        }

        impl $crate::model::edit::Edit for $name {}

        impl $crate::model::visit::Visit for $name {
            fn visit<'a>(
                &'a self,
                _: &$crate::model::visit::Trail<'_>,
                _: $crate::model::visit::Visitor<'_, 'a>,
            ) {
            }
        }
    };
}

pub(crate) use {name, open_code};

/// Reads a string of at least one character.
pub(crate) fn read_name<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text: String = serde::Deserialize::deserialize(from)?;
    if text.is_empty() {
        return Err(de::Error::invalid_length(0, &"at least one character"));
    }
    Ok(text)
}
