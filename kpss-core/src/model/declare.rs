//! How the model's types are declared: `record!`, `choice!`, `code!`.
//!
//! One declaration gives the Rust type, its reader and writer, its JSON Schema with Czech titles
//! and its row in the shape table, so none of them can say something else.

/// A value that the canonical form leaves out.
pub(crate) trait Blank {
    fn is_blank(&self) -> bool;
}

impl<T> Blank for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T> Blank for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

/// Declares a record: an object whose unknown keys are refused.
///
/// `required` fields are identity; everything else is optional, and whether it must be there is a
/// question for the rules.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $title:literal, $description:literal;
        $(required {
            $( $(#[$rmeta:meta])* $rfield:ident: $rtype:ty = $rtitle:literal, $rdesc:literal; )*
        })?
        fields {
            $( $(#[$fmeta:meta])* $field:ident: $type:ty = $ftitle:literal, $fdesc:literal; )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(title = $title, description = $description))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(
                $(#[$rmeta])*
                #[cfg_attr(feature = "schema", schemars(title = $rtitle, description = $rdesc))]
                pub $rfield: $rtype,
            )*)?
            $(
                $(#[$fmeta])*
                #[cfg_attr(feature = "schema", schemars(title = $ftitle, description = $fdesc))]
                #[serde(default, skip_serializing_if = "crate::model::declare::Blank::is_blank")]
                pub $field: $type,
            )*
        }

        impl $crate::model::visit::Visit for $name {
            fn visit<'a>(
                &'a self,
                at: &$crate::model::visit::Trail<'_>,
                out: $crate::model::visit::Visitor<'_, 'a>,
            ) {
                let name = stringify!($name);
                $($( $crate::model::visit::Visit::visit(&self.$rfield, &at.field(name, stringify!($rfield)), out); )*)?
                $( $crate::model::visit::Visit::visit(&self.$field, &at.field(name, stringify!($field)), out); )*
            }
        }

        impl $crate::shape::Shaped for $name {
            fn shape() -> $crate::shape::Shape {
                static RECORD: $crate::shape::RecordShape = $crate::shape::RecordShape {
                    fields: &[
                        $($(
                            $crate::shape::Field {
                                name: stringify!($rfield),
                                title: $rtitle,
                                required: true,
                                shape: <$rtype as $crate::shape::Shaped>::shape,
                            },
                        )*)?
                        $(
                            $crate::shape::Field {
                                name: stringify!($field),
                                title: $ftitle,
                                required: false,
                                shape: <$type as $crate::shape::Shaped>::shape,
                            },
                        )*
                    ],
                };
                $crate::shape::Shape::Record(&RECORD)
            }
        }
    };
}

/// Declares a closed list: a string that is one of a few codes, with names in both languages.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $id:literal, $cs:literal, $en:literal;
        $( $(#[$vmeta:meta])* $variant:ident = $code:literal, $vcs:literal, $ven:literal; )+
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $( $(#[$vmeta])* #[doc = $ven] $variant, )+
        }

        impl $name {
            /// Every value, in the order of the declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code that documents carry.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The name in both languages.
            pub const fn name(self) -> $crate::lang::Bilingual {
                match self {
                    $(Self::$variant => $crate::lang::Bilingual { cs: $vcs, en: $ven },)+
                }
            }

            /// The value with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::model::declare::Choice for $name {
            const ID: &'static str = $id;
            const TITLE: $crate::lang::Bilingual = $crate::lang::Bilingual { cs: $cs, en: $en };
            fn rows() -> Vec<(&'static str, $crate::lang::Bilingual)> {
                Self::ALL.iter().map(|value| (value.code(), value.name())).collect()
            }
            fn read(code: &str) -> Option<Self> {
                Self::from_code(code)
            }
        }

        impl $crate::model::visit::Visit for $name {
            fn visit<'a>(
                &'a self,
                _: &$crate::model::visit::Trail<'_>,
                _: $crate::model::visit::Visitor<'_, 'a>,
            ) {
            }
        }

        impl $crate::shape::Shaped for $name {
            fn shape() -> $crate::shape::Shape {
                static CHOICE: $crate::shape::ChoiceShape = $crate::shape::ChoiceShape {
                    codes: &[$($code),+],
                };
                $crate::shape::Shape::Choice(&CHOICE)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::declare::read_choice(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::declare::choice_schema::<Self>()
            }
        }
    };
}

/// Declares a code of an open list: any text of at least one character; an unknown code is kept.
macro_rules! code {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $title:literal, $example:literal;
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Wraps a code; an empty text is not one.
            pub fn new(code: impl Into<String>) -> Option<Self> {
                Some(code.into()).filter(|code| !code.is_empty()).map(Self)
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

        impl std::ops::Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl $crate::model::visit::Visit for $name {
            fn visit<'a>(
                &'a self,
                at: &$crate::model::visit::Trail<'_>,
                out: $crate::model::visit::Visitor<'_, 'a>,
            ) {
                if stringify!($name) == "Id" {
                    out(at, $crate::model::visit::Leaf::Id(&self.0));
                }
            }
        }

        impl $crate::shape::Shaped for $name {
            fn shape() -> $crate::shape::Shape {
                $crate::shape::Shape::Name
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

pub(crate) use {choice, code, record};

use std::fmt;

use serde::{Deserializer, de};

use crate::lang::Bilingual;

/// A closed list, seen from outside: what the generator publishes.
pub trait Choice: Sized {
    /// Identifier of the list, also the name of the published file.
    const ID: &'static str;
    /// What the list holds.
    const TITLE: Bilingual;
    /// Codes and names.
    fn rows() -> Vec<(&'static str, Bilingual)>;
    /// The value with this code.
    fn read(code: &str) -> Option<Self>;
}

/// Reads a string of a closed list; an object or an array in its place is refused, which serde's
/// own enums would accept.
pub(crate) fn read_choice<'de, D: Deserializer<'de>, T: Choice>(from: D) -> Result<T, D::Error> {
    struct Visitor<T>(std::marker::PhantomData<T>);
    impl<T: Choice> de::Visitor<'_> for Visitor<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a code of the list {}", T::ID)
        }
        fn visit_str<E: de::Error>(self, code: &str) -> Result<T, E> {
            T::read(code).ok_or_else(|| E::invalid_value(de::Unexpected::Str(code), &self))
        }
    }
    from.deserialize_str(Visitor(std::marker::PhantomData))
}

/// Reads a string of at least one character.
pub(crate) fn read_name<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text: String = serde::Deserialize::deserialize(from)?;
    if text.is_empty() {
        return Err(de::Error::invalid_length(0, &"at least one character"));
    }
    Ok(text)
}

#[cfg(feature = "schema")]
pub(crate) fn choice_schema<T: Choice>() -> schemars::Schema {
    let values: Vec<serde_json::Value> = T::rows()
        .into_iter()
        .map(|(code, name)| serde_json::json!({ "const": code, "title": name.cs }))
        .collect();
    schemars::json_schema!({ "title": T::TITLE.cs, "type": "string", "oneOf": values })
}
