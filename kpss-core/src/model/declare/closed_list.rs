//! `closed_list!`: texts that are one of a few codes.

use std::fmt;

use serde::{Deserializer, de};

use crate::lang::Bilingual;

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

        impl $crate::model::edit::Edit for $name {}

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
                    #[cfg(feature = "editor")]
                    id: $id,
                    #[cfg(feature = "editor")]
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
                $crate::model::declare::read_listed(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::declare::list_schema::<Self>()
            }
        }
    };
}

pub(crate) use closed_list;

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
pub(crate) fn read_listed<'de, D: Deserializer<'de>, T: ClosedList>(
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

#[cfg(feature = "schema")]
pub(crate) fn list_schema<T: ClosedList>() -> schemars::Schema {
    let values: Vec<serde_json::Value> = T::rows()
        .into_iter()
        .map(|(code, name)| serde_json::json!({ "const": code, "title": name.cs }))
        .collect();
    schemars::json_schema!({ "title": T::TITLE.cs, "type": "string", "oneOf": values })
}
