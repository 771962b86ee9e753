//! Columns of a sheet: the fields of a record, those of single records in it included.

use std::collections::BTreeMap;

use kpss_core::Lang;
use kpss_core::LocalizedText;
use kpss_core::model::shape::{ClosedListShape, Field, Name, RecordShape, Shape};

/// What a cell may hold.
#[derive(Clone, Copy, Debug)]
pub enum Content {
    /// A value of one kind.
    One(Shape),
    /// Several values of one kind, one a line.
    Many(Shape),
}

impl Content {
    /// The kind of the value, or of each of the values.
    pub const fn shape(&self) -> Shape {
        match self {
            Self::One(shape) | Self::Many(shape) => *shape,
        }
    }

    /// The closed list from which the value is.
    pub const fn closed_list(&self) -> Option<&'static ClosedListShape> {
        match self.shape() {
            Shape::ClosedList(list) => Some(list),
            _ => None,
        }
    }

    /// Name of the type of an open code.
    pub const fn code(&self) -> Option<&'static str> {
        match self.shape() {
            Shape::Name(Name::Code(code)) => Some(code),
            _ => None,
        }
    }
}

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Keys from the record to the value.
    pub path: Vec<&'static str>,
    /// Heading, unique on its sheet.
    pub heading: LocalizedText,
    /// Help for who fills it in.
    pub help: LocalizedText,
    /// Whether a record cannot be without it.
    pub required: bool,
    /// What a cell may hold.
    pub content: Content,
}

/// The columns of a record, in the order of the model.
pub(super) fn columns(record: &'static RecordShape) -> Vec<Column> {
    let mut found = Vec::new();
    collect(record, &mut Vec::new(), &mut Vec::new(), &mut found);
    tell_apart(&mut found);
    found
}

fn collect(
    record: &'static RecordShape,
    path: &mut Vec<&'static str>,
    titles: &mut Vec<&'static Field>,
    found: &mut Vec<Column>,
) {
    for field in record.fields {
        path.push(field.name);
        titles.push(field);
        let content = match (field.shape)().bare() {
            Shape::Record(inside) => {
                collect(inside, path, titles, found);
                None
            }
            Shape::List(item) => match item().bare() {
                Shape::Record(_) => None,
                shape => Some(Content::Many(shape)),
            },
            shape => Some(Content::One(shape)),
        };
        // The kind of a document is told by its sheet.
        if let Some(content) = content.filter(|_| !is_kind(field, path)) {
            found.push(Column {
                path: path.clone(),
                heading: heading(titles),
                help: help(field),
                required: titles.iter().all(|field| field.required),
                content,
            });
        }
        path.pop();
        titles.pop();
    }
}

fn is_kind(field: &Field, path: &[&str]) -> bool {
    let tag = matches!((field.shape)(), Shape::ClosedList(list) if list.codes.len() == 1);
    tag && path.len() == 1
}

fn heading(titles: &[&'static Field]) -> LocalizedText {
    let joined = |lang| {
        let words: Vec<&str> = titles.iter().map(|field| field.title.get(lang)).collect();
        words.join(" – ")
    };
    LocalizedText::new(joined(Lang::Cs), joined(Lang::En))
}

fn help(field: &'static Field) -> LocalizedText {
    LocalizedText::new(field.description.cs, field.description.en.trim())
}

/// Two columns of one heading would be one to a reader; the key of the field tells them apart.
fn tell_apart(columns: &mut [Column]) {
    for lang in [Lang::Cs, Lang::En] {
        let mut counts = BTreeMap::<String, usize>::new();
        for column in columns.iter() {
            *counts.entry(crate::value::fold(column.heading.get(lang))).or_default() += 1;
        }
        for column in columns.iter_mut() {
            let folded = crate::value::fold(column.heading.get(lang));
            if counts.get(&folded).is_some_and(|count| *count > 1) {
                let key = column.path.join(".");
                let text = match lang {
                    Lang::Cs => &mut column.heading.cs,
                    Lang::En => &mut column.heading.en,
                };
                *text = format!("{text} ({key})");
            }
        }
    }
}
