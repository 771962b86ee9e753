//! Reading into types by serde.

use std::fmt;

use serde::de::{Deserialize, DeserializeOwned, Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::canonical;

/// Reads a whole text into a type; nothing may follow.
pub(crate) fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(&mut json)?;
    json.end()?;
    Ok(value)
}

/// Reads a value of the tree that `serde_json` has into a type. It goes through text, so that every
/// type is read and written by one reader and one writer only.
pub(crate) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, serde_json::Error> {
    read(&value.to_string())
}

/// A value of the model as a tree of `serde_json`.
pub(crate) fn to_value<T: serde::Serialize>(value: &T) -> Value {
    serde_json::from_str(&canonical(value)).unwrap_or_default()
}

/// The text of the first key `kind` of an object, if it is a string; reads no further than that.
pub(crate) fn peek_kind(text: &str) -> Option<String> {
    struct Peek<'a>(&'a mut Option<String>);
    impl<'de> Visitor<'de> for Peek<'_> {
        type Value = ();
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(key) = map.next_key::<std::borrow::Cow<'_, str>>()? {
                if key == "kind" {
                    *self.0 = Some(map.next_value()?);
                    return Ok(());
                }
                map.next_value::<IgnoredAny>()?;
            }
            Ok(())
        }
    }
    let mut kind = None;
    let mut json = serde_json::Deserializer::from_str(text);
    // The reader complains that the object goes on after `kind`; the answer is already here.
    let _unfinished = json.deserialize_map(Peek(&mut kind));
    kind
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_found_wherever_it_stands() {
        assert_eq!(peek_kind(r#"{"kind":"plan","id":3"#), Some("plan".into()));
        assert_eq!(peek_kind(r#"{"id":{"kind":"x"},"kind":"project"}"#), Some("project".into()));
        assert_eq!(peek_kind(r#"{"kind":3}"#), None);
        assert_eq!(peek_kind("[]"), None);
    }
}
