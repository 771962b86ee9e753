//! What a document may look like, as a table.
//!
//! The table comes from the same declarations as the types (`record!`, `closed_list!`), so the walk that
//! names every mistake cannot drift from the reader.

use super::Target;
use crate::lang::{Bilingual, Lang};

/// The shape of one value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// An object with known fields.
    Record(&'static RecordShape),
    /// An array of values of one shape.
    List(fn() -> Shape),
    /// The value or `null`.
    Optional(fn() -> Shape),
    /// A string from a closed list.
    ClosedList(&'static ClosedListShape),
    /// Any string.
    Text,
    /// A string of at least one character.
    Name(Name),
    /// A date of reduced precision, see [`crate::model::Date`].
    Date,
    /// An amount of money, see [`crate::model::Money`].
    Money,
    /// A number, see [`crate::model::Number`].
    Number,
    /// A whole number.
    Count {
        /// Smallest value allowed.
        min: u32,
        /// Largest value allowed.
        max: u32,
    },
    /// `true` or `false`.
    Bool,
}

/// What a string of at least one character is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    /// The identifier of the record in which it stands.
    Id,
    /// The identifier of something else.
    Reference(Target),
    /// A code of an open list, by the name of its type, for example `ServiceTypeCode`.
    Code(&'static str),
}

/// What a decimal of a document may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DecimalLimits {
    /// Decimals allowed.
    pub(crate) places: u32,
    /// The largest whole number.
    pub(crate) max: i64,
    /// The largest number, exactly as far from zero as the smallest.
    pub(crate) largest: f64,
    /// Whether the float that a reader found is such a number.
    pub(crate) fits: fn(f64) -> bool,
}

/// An object with known fields; anything else in it is a mistake.
#[derive(Debug)]
#[non_exhaustive]
pub struct RecordShape {
    /// Name of the type.
    pub name: &'static str,
    /// What a record is called.
    #[cfg(feature = "editor")]
    pub title: Bilingual,
    /// What it holds.
    #[cfg(feature = "editor")]
    pub description: Bilingual,
    /// The fields, in canonical order.
    pub fields: &'static [Field],
}

/// One field of a record.
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// Key in the document.
    pub name: &'static str,
    /// What the field is called.
    pub title: Bilingual,
    /// What it holds.
    #[cfg(feature = "editor")]
    pub description: Bilingual,
    /// Whether the document cannot be read without it.
    pub required: bool,
    /// What stands in it.
    pub shape: fn() -> Shape,
}

/// A closed list of strings.
#[derive(Debug)]
#[non_exhaustive]
pub struct ClosedListShape {
    /// Identifier of the list.
    #[cfg(feature = "editor")]
    pub id: &'static str,
    /// What it lists.
    #[cfg(feature = "editor")]
    pub title: Bilingual,
    /// The strings allowed.
    pub codes: &'static [&'static str],
    /// The name of a code.
    pub name: fn(&str) -> Option<Bilingual>,
}

impl Shape {
    /// The shape without `null`.
    #[must_use]
    pub fn bare(self) -> Self {
        match self {
            Self::Optional(inner) => inner().bare(),
            _ => self,
        }
    }
}

impl RecordShape {
    /// The field with this key.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A type whose documents have a shape.
pub(crate) trait Shaped {
    /// The shape of a value of this type.
    fn shape() -> Shape;
}

impl Shaped for String {
    fn shape() -> Shape {
        Shape::Text
    }
}

impl Shaped for bool {
    fn shape() -> Shape {
        Shape::Bool
    }
}

impl<T: Shaped> Shaped for Option<T> {
    fn shape() -> Shape {
        Shape::Optional(T::shape)
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

/// The steps of a pointer. No field has a name that a pointer would escape, so nothing is unescaped.
fn steps(pointer: &str) -> impl Iterator<Item = &str> {
    pointer.split('/').skip(1)
}

/// Titles of the fields on the way to a pointer: `Rozpočet › Zdroje › Částka`.
pub(crate) fn breadcrumb(shape: Shape, pointer: &str, lang: Lang) -> String {
    let mut titles = Vec::new();
    let mut here = shape;
    for step in steps(pointer) {
        match here.bare() {
            Shape::List(item) => here = item(),
            Shape::Record(record) => match record.field(step) {
                Some(field) => {
                    titles.push(field.title.get(lang));
                    here = (field.shape)();
                }
                None => break,
            },
            _ => break,
        }
    }
    titles.join(" › ")
}

/// The shape of the value at a pointer; `None` where the shape has no such place.
pub(crate) fn shape_at(shape: Shape, pointer: &str) -> Option<Shape> {
    let mut here = shape;
    for step in steps(pointer) {
        here = match here.bare() {
            Shape::List(item) => item(),
            Shape::Record(record) => (record.field(step)?.shape)(),
            _ => return None,
        };
    }
    Some(here.bare())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Project;

    #[test]
    fn a_pointer_reads_as_titles() {
        let titles = |at| breadcrumb(Project::shape(), at, Lang::Cs);
        assert_eq!(titles("/budget/sources/1/amount"), "Rozpočet › Zdroje › Částka");
        assert_eq!(titles("/budget/nothing"), "Rozpočet");
        assert_eq!(titles(""), "");
        let english = breadcrumb(Project::shape(), "/budget/sources/1/amount", Lang::En);
        assert_eq!(english, "Budget › Sources › Amount");
    }
}
