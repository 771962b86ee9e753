//! How the model's types are declared: `record!`, `closed_list!`, `open_code!`.
//!
//! One declaration gives the Rust type, its reader and writer, its JSON Schema with Czech titles
//! and its row in the shape table, so none of them can say something else.

/// A value that the canonical form leaves out.
pub(crate) trait IsEmpty {
    fn is_empty(&self) -> bool;
}

impl<T> IsEmpty for Option<T> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl<T> IsEmpty for Vec<T> {
    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

/// Why a text is no identifier, code or value of a list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    /// An identifier or code without a character.
    #[error("an identifier or code has at least one character")]
    Empty,
    /// A code that the closed list does not have.
    #[error("“{found}” is no code of the list {list} (see schemas/1.0/codes/{list}.json)")]
    Unknown {
        /// Identifier of the list, for example `plan-level`.
        list: &'static str,
        /// What was given.
        found: String,
    },
    /// A number that is no year of four digits.
    #[error("{0} is no year of four digits")]
    Year(String),
}

/// Declares a record: an object whose unknown keys are refused.
///
/// `required` fields are identity; everything else is optional, and whether it must be there is a
/// question for the rules.
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $(#[doc(alias = $alias:literal)])*
        pub struct $name:ident: $cs:literal / $en:literal, $description:literal;
        $(required {
            $(
                $(#[doc = $rdoc:literal])+
                $rfield:ident: $rtype:ty = $rcs:literal / $ren:literal, $rdesc:literal;
            )*
        })?
        fields {
            $(
                $(#[doc = $fdoc:literal])+
                $field:ident: $type:ty = $fcs:literal / $fen:literal, $fdesc:literal;
            )*
        }
    ) => {
        $(#[doc = $doc])+
        $(#[doc(alias = $alias)])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(title = $cs, description = $description, deny_unknown_fields))]
        pub struct $name {
            $($(
                $(#[doc = $rdoc])+
                #[cfg_attr(feature = "schema", schemars(title = $rcs, description = $rdesc))]
                pub $rfield: $rtype,
            )*)?
            $(
                $(#[doc = $fdoc])+
                #[cfg_attr(feature = "schema", schemars(title = $fcs, description = $fdesc))]
                #[serde(default, skip_serializing_if = "crate::model::declare::IsEmpty::is_empty")]
                pub $field: $type,
            )*
        }

        impl $crate::model::visit::Visit for $name {
            fn visit<'a>(
                &'a self,
                at: &$crate::model::visit::Trail<'_>,
                out: $crate::model::visit::Visitor<'_, 'a>,
            ) {
                let name = <Self as $crate::model::reader::Record>::TABLE.name;
                $($( $crate::model::visit::Visit::visit(&self.$rfield, &at.field(name, stringify!($rfield)), out); )*)?
                $( $crate::model::visit::Visit::visit(&self.$field, &at.field(name, stringify!($field)), out); )*
            }
        }

        impl $crate::model::reader::Record for $name {
            const TABLE: &'static $crate::model::shape::RecordShape = &$crate::model::shape::RecordShape {
                name: stringify!($name),
                #[cfg(feature = "schema")]
                title: $crate::lang::Bilingual { cs: $cs, en: $en },
                #[cfg(feature = "schema")]
                description: $crate::lang::Bilingual { cs: $description, en: concat!($($doc),+) },
                fields: &[
                    $($(
                        $crate::model::shape::Field {
                            name: stringify!($rfield),
                            title: $crate::lang::Bilingual { cs: $rcs, en: $ren },
                            #[cfg(feature = "schema")]
                            description: $crate::lang::Bilingual {
                                cs: $rdesc,
                                en: concat!($($rdoc),+),
                            },
                            required: true,
                            shape: <$rtype as $crate::model::shape::Shaped>::shape,
                        },
                    )*)?
                    $(
                        $crate::model::shape::Field {
                            name: stringify!($field),
                            title: $crate::lang::Bilingual { cs: $fcs, en: $fen },
                            #[cfg(feature = "schema")]
                            description: $crate::lang::Bilingual {
                                cs: $fdesc,
                                en: concat!($($fdoc),+),
                            },
                            required: false,
                            shape: <$type as $crate::model::shape::Shaped>::shape,
                        },
                    )*
                ],
            };

            fn set<'de, M: serde::de::MapAccess<'de>>(
                &mut self,
                index: usize,
                map: &mut M,
            ) -> Result<(), M::Error> {
                #[expect(non_camel_case_types, reason = "named as the fields")]
                #[derive(Clone, Copy)]
                enum Key { $($( $rfield, )*)? $( $field, )* }
                const KEYS: &[Key] = &[$($( Key::$rfield, )*)? $( Key::$field, )*];
                // `read_record` remembers in so many bits which fields it has seen.
                const { assert!(KEYS.len() <= 64) };
                match KEYS.get(index) {
                    $($( Some(Key::$rfield) => self.$rfield = map.next_value()?, )*)?
                    $( Some(Key::$field) => self.$field = map.next_value()?, )*
                    None => {}
                }
                Ok(())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::reader::read_record(deserializer)
            }
        }

        impl $crate::model::shape::Shaped for $name {
            fn shape() -> $crate::model::shape::Shape {
                $crate::model::shape::Shape::Record(<Self as $crate::model::reader::Record>::TABLE)
            }
        }
    };
}

/// Declares a closed list: a string that is one of a few codes, with names in both languages.
macro_rules! closed_list {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $id:literal, $cs:literal, $en:literal;
        $( $(#[$vmeta:meta])* $variant:ident = $code:literal, $vcs:literal, $ven:literal; )+
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
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

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::ParseError;
            fn from_str(code: &str) -> Result<Self, $crate::model::ParseError> {
                let unknown = || $crate::model::ParseError::Unknown {
                    list: $id,
                    found: code.to_owned(),
                };
                Self::from_code(code).ok_or_else(unknown)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::model::ParseError;
            fn try_from(code: &str) -> Result<Self, $crate::model::ParseError> {
                code.parse()
            }
        }

        impl $crate::model::declare::ClosedList for $name {
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

        impl $crate::model::shape::Shaped for $name {
            fn shape() -> $crate::model::shape::Shape {
                static CHOICE: $crate::model::shape::ClosedListShape = $crate::model::shape::ClosedListShape {
                    #[cfg(feature = "schema")]
                    id: $id,
                    #[cfg(feature = "schema")]
                    title: $crate::lang::Bilingual { cs: $cs, en: $en },
                    codes: &[$($code),+],
                    name: |code| $name::from_code(code).map($name::name),
                };
                $crate::model::shape::Shape::ClosedList(&CHOICE)
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

/// Declares a text of at least one character.
macro_rules! name {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $title:literal, $example:literal;
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
                $crate::model::shape::Shape::Name
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
            pub struct $name: $title, $example;
        }

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

pub(crate) use {closed_list, name, open_code, record};

use std::fmt;

use serde::{Deserializer, de};

use crate::lang::Bilingual;

/// A closed list, seen from outside: what the generator publishes.
pub trait ClosedList: Sized {
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
pub(crate) fn read_choice<'de, D: Deserializer<'de>, T: ClosedList>(
    from: D,
) -> Result<T, D::Error> {
    struct Visitor<T>(std::marker::PhantomData<T>);
    impl<T: ClosedList> de::Visitor<'_> for Visitor<T> {
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
pub(crate) fn choice_schema<T: ClosedList>() -> schemars::Schema {
    let values: Vec<serde_json::Value> = T::rows()
        .into_iter()
        .map(|(code, name)| serde_json::json!({ "const": code, "title": name.cs }))
        .collect();
    schemars::json_schema!({ "title": T::TITLE.cs, "type": "string", "oneOf": values })
}
