//! Reading into types from a tree, without what the walk left out.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor, value::Error};

use super::tree::{Node, Value, float};

/// A value of the tree as a deserializer.
#[derive(Clone, Copy)]
pub(crate) struct Kept<'n, 'a>(pub(crate) &'n Node<'a>);

impl IntoDeserializer<'_> for Kept<'_, '_> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Kept<'_, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(digits) => match digits.parse::<u64>() {
                Ok(whole) => visitor.visit_u64(whole),
                Err(_) => visitor.visit_f64(float(digits)),
            },
            Value::Text(text) => visitor.visit_str(text),
            Value::List(items) => {
                let kept = items.iter().filter(|item| item.kept.get()).map(Kept);
                visitor.visit_seq(SeqDeserializer::new(kept))
            }
            Value::Record(members) => {
                let kept = members.iter().filter(|member| member.node.kept.get());
                let pairs = kept.map(|member| (member.key.as_ref(), Kept(&member.node)));
                visitor.visit_map(MapDeserializer::new(pairs))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
