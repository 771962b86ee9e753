//! How records are read: one loop for all of them, with the table of the record in hand.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::shape::{Field, RecordShape};

/// An object with known fields.
pub(crate) trait Record: Default {
    /// The fields, in canonical order.
    const TABLE: &'static RecordShape;

    /// Reads the next value of an object into the field with this index of the table.
    fn set<'de, M: MapAccess<'de>>(&mut self, index: usize, map: &mut M) -> Result<(), M::Error>;
}

/// Reads a record. An object is asked for, so that an array in its place is refused, which serde's
/// own reader of structs would accept.
pub(crate) fn read_record<'de, D: Deserializer<'de>, T: Record>(from: D) -> Result<T, D::Error> {
    from.deserialize_map(RecordVisitor(PhantomData))
}

struct RecordVisitor<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for RecordVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<T, M::Error> {
        let mut record = T::default();
        fill(T::TABLE, &mut map, &mut |index, map| record.set(index, map))?;
        Ok(record)
    }
}

/// Reads the value of the field at an index.
type SetField<'a, M, E> = dyn FnMut(usize, &mut M) -> Result<(), E> + 'a;

/// Hands over each field that an object has; compiled once for all records.
fn fill<'de, M: MapAccess<'de>>(
    table: &'static RecordShape,
    map: &mut M,
    set: &mut SetField<'_, M, M::Error>,
) -> Result<(), M::Error> {
    let mut seen = 0_u64;
    let mut next = 0;
    while let Some(index) = map.next_key_seed(Key { fields: table.fields, next })? {
        let bit = bit(index);
        if seen & bit != 0 {
            return Err(Error::duplicate_field(name(table, index)));
        }
        seen |= bit;
        set(index, map)?;
        next = index + 1;
    }
    for (index, field) in table.fields.iter().enumerate() {
        if field.required && seen & bit(index) == 0 {
            return Err(Error::missing_field(field.name));
        }
    }
    Ok(())
}

/// The bit of a field; `record!` refuses records with more fields than bits.
fn bit(index: usize) -> u64 {
    u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0)
}

fn name(table: &'static RecordShape, index: usize) -> &'static str {
    table.fields.get(index).map_or("", |field| field.name)
}

/// A key of an object as the index of its field. The search begins after the field found last, so
/// a text in canonical order is read with few comparisons.
#[derive(Clone, Copy)]
struct Key {
    fields: &'static [Field],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let (before, after) = self.fields.split_at_checked(self.next).unwrap_or((self.fields, &[]));
        let at = |fields: &[Field]| fields.iter().position(|field| field.name == key);
        at(after)
            .map(|index| before.len() + index)
            .or_else(|| at(before))
            .ok_or_else(|| E::custom(format_args!("unknown field `{key}`")))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::from_str as read;

    use crate::model::{Period, Plan};

    #[test]
    fn an_array_is_not_an_object() {
        assert!(read::<Period>("[\"2015\", \"2017\"]").is_err());
        assert!(read::<Plan>(r#"{"kind":"plan","id":"p","period":["2015","2017"]}"#).is_err());
        let plan: Plan = read(r#"{"kind":"plan","id":"p","period":{"from":"2015"}}"#).unwrap();
        assert_eq!(plan.period.unwrap().from.unwrap().to_string(), "2015");
    }

    #[test]
    fn fields_may_stand_in_any_order_but_once() {
        let swapped: Period = read(r#"{"until":"2017","from":"2015"}"#).unwrap();
        assert_eq!(swapped, read(r#"{"from":"2015","until":"2017"}"#).unwrap());
        let said = |text: &str| read::<Plan>(text).unwrap_err().to_string();
        assert!(said(r#"{"id":"p","kind":"plan","id":"p"}"#).starts_with("duplicate field `id`"));
        assert!(said(r#"{"kind":"plan"}"#).starts_with("missing field `id`"));
        assert!(said(r#"{"kind":"plan","titel":""}"#).starts_with("unknown field `titel`"));
    }
}
