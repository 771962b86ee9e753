//! A list that costs one word while it is empty.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::declare::{Fit, IsEmpty};
use super::shape::{Shape, Shaped};

/// A list of a record of which a plan may have a hundred thousand, most of them with most lists empty: a
/// `Vec` takes three words of each, this takes one. It is used as a slice, and made from a `Vec`.
///
/// ```
/// use kpss_core::model::List;
///
/// let mut outputs: List<String> = vec!["nová služba".to_owned()].into();
/// outputs.push("zápis z jednání".to_owned());
/// assert_eq!(outputs.len(), 2);
/// assert_eq!(outputs.into_iter().next().as_deref(), Some("nová služba"));
/// ```
#[derive(Clone)]
#[expect(clippy::box_collection, reason = "the box is one word, and an empty list has none")]
pub struct List<T>(Option<Box<Vec<T>>>);

impl<T> List<T> {
    /// The items.
    pub fn as_slice(&self) -> &[T] {
        self
    }

    /// The vector behind it, for whatever else is to be done with the items.
    pub fn as_vec_mut(&mut self) -> &mut Vec<T> {
        self.0.get_or_insert_default()
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        self.as_vec_mut().push(item);
    }

    /// Leaves nothing.
    pub fn clear(&mut self) {
        self.0 = None;
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_ref().map_or(&[], |list| list)
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        self.0.as_mut().map_or(&mut [], |list| list)
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(list: Vec<T>) -> Self {
        Self((!list.is_empty()).then(|| Box::new(list)))
    }
}

impl<T> From<List<T>> for Vec<T> {
    fn from(list: List<T>) -> Self {
        list.0.map_or_else(Self::new, |list| *list)
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.as_vec_mut().extend(items);
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        Vec::from(self).into_iter()
    }
}

impl<'l, T> IntoIterator for &'l List<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'l, T> IntoIterator for &'l mut List<T> {
    type Item = &'l mut T;
    type IntoIter = std::slice::IterMut<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(to)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut list = Vec::deserialize(from)?;
        // Here the items are moved once; in the box they would have to be moved out of it.
        list.fit();
        Ok(list.into())
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for List<T> {
    fn inline_schema() -> bool {
        Vec::<T>::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<T>::json_schema(generator)
    }
}

impl<T> IsEmpty for List<T> {
    fn is_empty(&self) -> bool {
        (**self).is_empty()
    }
}

impl<T> Fit for List<T> {
    fn fit(&mut self) {}
}

impl<T: Shaped> Shaped for List<T> {
    fn shape() -> Shape {
        Vec::<T>::shape()
    }
}

#[cfg(test)]
mod tests {
    use super::List;
    use crate::model::Node;

    #[test]
    fn an_empty_list_takes_one_word() {
        assert_eq!(size_of::<List<Node>>(), size_of::<usize>());
        assert_eq!(size_of::<Node>(), 352);
        let mut list: List<u8> = vec![].into();
        list.extend([1, 2]);
        assert_eq!((&*list, Vec::from(list.clone())), (&[1, 2][..], vec![1, 2]));
    }

    #[test]
    fn it_is_written_and_read_as_any_list() {
        let list: List<u8> = serde_json::from_str("[1, 2]").unwrap();
        assert_eq!(serde_json::to_string(&list).unwrap(), "[1,2]");
        assert_eq!(serde_json::from_str::<List<u8>>("[]").unwrap(), List::default());
    }
}
