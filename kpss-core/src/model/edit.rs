//! Changes a document in place, at the pointer of a field.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::List;
use super::reader::Record;
use crate::json::pointer;

/// A value of the model; unless it is a record or holds some, nothing in it can be changed.
pub(crate) trait Edit {
    /// The value that stands a step below.
    fn below(&mut self, _step: &str) -> Option<&mut dyn Edit> {
        None
    }

    /// Reads JSON into a field; `None` where there is no such field, or the value does not fit into it,
    /// and then the field is what it was.
    fn put(&mut self, _field: &str, _json: &str) -> Option<()> {
        None
    }
}

impl<T: Edit> Edit for Option<T> {
    fn below(&mut self, step: &str) -> Option<&mut dyn Edit> {
        self.as_mut()?.below(step)
    }

    fn put(&mut self, field: &str, json: &str) -> Option<()> {
        self.as_mut()?.put(field, json)
    }
}

impl<T: Edit> Edit for Vec<T> {
    fn below(&mut self, step: &str) -> Option<&mut dyn Edit> {
        item(self, step)
    }
}

impl<T: Edit> Edit for List<T> {
    fn below(&mut self, step: &str) -> Option<&mut dyn Edit> {
        item(self, step)
    }
}

fn item<'l, T: Edit>(list: &'l mut [T], step: &str) -> Option<&'l mut dyn Edit> {
    Some(list.get_mut(step.parse::<usize>().ok()?)?)
}

/// Values that are changed as a whole only, as fields of their record.
macro_rules! whole_values {
    ($($type:ty),*) => {
        $(impl Edit for $type {})*
    };
}

whole_values!(bool, String, super::Date, super::Money, super::Number, super::Count, super::Year);

/// Reads JSON into the field at a pointer of a document; `None` as for [`Edit::put`].
pub(crate) fn put(document: &mut dyn Edit, at: &str, json: &str) -> Option<()> {
    let (record, field) = at.rsplit_once('/')?;
    let record = pointer::steps(record).try_fold(document, |here, step| here.below(&step))?;
    record.put(&pointer::unescaped(field), json)
}

/// Reads JSON into a field of a record, by the record's own reader.
pub(crate) fn put_field<T: Record>(record: &mut T, field: &str, json: &str) -> Option<()> {
    let index = T::TABLE.fields.iter().position(|known| known.name == field)?;
    let object = format!("{{\"\":{json}}}");
    let mut from = serde_json::Deserializer::from_str(&object);
    OneField { record, index }.deserialize(&mut from).ok()?;
    from.end().ok()
}

/// Reads an object of one key into the field with this index.
struct OneField<'r, T> {
    record: &'r mut T,
    index: usize,
}

impl<'de, T: Record> DeserializeSeed<'de> for OneField<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de, T: Record> Visitor<'de> for OneField<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of one key")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        map.next_key::<IgnoredAny>()?;
        self.record.set(self.index, &mut map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Document;

    fn document() -> Document {
        let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
            {"id": "a", "costs": {"total": 5}, "children": [{"id": "b", "needs": ["n"]}]}]}}"#;
        Document::read(text).unwrap()
    }

    fn changed(at: &str, json: &str) -> Option<String> {
        let mut document = document();
        put(&mut document, at, json)?;
        serde_json::to_string(&document).ok()
    }

    #[test]
    fn a_field_is_changed_where_it_stands() {
        let start = r#"{"kind":"plan","id":"p","#;
        let nodes = r#""strategy":{"nodes":[{"id":"a","costs":{"total":5},"children":[{"id":"b","needs":["n"]}]}]}}"#;
        assert_eq!(changed("/title", r#""P""#), Some(format!(r#"{start}"title":"P",{nodes}"#)));
        assert_eq!(
            changed("/strategy/nodes/0/children/0/needs", r#"["n", "m"]"#),
            Some(format!("{start}{}", nodes.replace(r#"["n"]"#, r#"["n","m"]"#)))
        );
        assert_eq!(
            changed("/strategy/nodes/0/costs", "null"),
            Some(format!("{start}{}", nodes.replace(r#""costs":{"total":5},"#, "")))
        );
    }

    #[test]
    fn what_does_not_fit_changes_nothing() {
        let refused = [
            ("/title", "5"),
            ("/titel", r#""P""#),
            ("/strategy/nodes/7/title", r#""P""#),
            ("/strategy/nodes/0/costs/total/x", "5"),
            ("/period/from", r#""2024""#),
            ("/strategy/nodes/0", r#"{"id": "c"}"#),
            ("", "{}"),
        ];
        for (at, json) in refused {
            let mut changed = document();
            assert_eq!(put(&mut changed, at, json), None, "{at}");
            assert_eq!(changed, document(), "{at}");
        }
    }
}
