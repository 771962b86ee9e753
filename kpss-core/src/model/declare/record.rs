//! `record!`: objects.

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

/// A value that was just read and has grown piece by piece.
pub(crate) trait Fit {
    /// Gives back the room that it will not need: a list of a hundred records keeps room for 128.
    fn fit(&mut self);
}

impl<T> Fit for Option<T> {
    fn fit(&mut self) {}
}

impl<T> Fit for Vec<T> {
    fn fit(&mut self) {
        // Short lists are moved for nothing; and an allocator may shrink a piece by leaving it as it is.
        let spare = self.capacity() - self.len();
        if spare.saturating_mul(size_of::<T>()) > 4096 {
            let mut fitted = Self::with_capacity(self.len());
            fitted.append(self);
            *self = fitted;
        }
    }
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

        impl $crate::model::edit::Edit for $name {
            fn below(&mut self, step: &str) -> Option<&mut dyn $crate::model::edit::Edit> {
                match step {
                    $($( stringify!($rfield) => Some(&mut self.$rfield), )*)?
                    $( stringify!($field) => Some(&mut self.$field), )*
                    _ => None,
                }
            }

            fn put(&mut self, field: &str, json: &str) -> Option<()> {
                $crate::model::edit::put_field(self, field, json)
            }
        }

        impl $crate::model::reader::Record for $name {
            const TABLE: &'static $crate::model::shape::RecordShape = &$crate::model::shape::RecordShape {
                name: stringify!($name),
                #[cfg(feature = "editor")]
                title: $crate::lang::Bilingual { cs: $cs, en: $en },
                #[cfg(feature = "editor")]
                description: $crate::lang::Bilingual { cs: $description, en: concat!($($doc),+) },
                fields: &[
                    $($(
                        $crate::model::shape::Field {
                            name: stringify!($rfield),
                            title: $crate::lang::Bilingual { cs: $rcs, en: $ren },
                            #[cfg(feature = "editor")]
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
                            #[cfg(feature = "editor")]
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
                    $( Some(Key::$field) => {
                        self.$field = map.next_value()?;
                        $crate::model::declare::Fit::fit(&mut self.$field);
                    } )*
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

pub(crate) use record;
