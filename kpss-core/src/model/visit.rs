//! Visits every identifier and every text of a document, with its place.
//!
//! `record!` writes the visit of each record, so a field added later is visited without anyone
//! remembering it.

use std::fmt;

use super::List;
use super::reference::Target;

/// What a visit comes upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaf<'a> {
    /// The identifier of a record itself.
    Id {
        /// Type of the record.
        record: &'static str,
        /// The identifier.
        id: &'a str,
    },
    /// The identifier of something else.
    Reference {
        /// What it names.
        target: Target,
        /// The identifier.
        id: &'a str,
    },
    /// Any free text.
    Text(&'a str),
}

/// The way from the document to a value; it lives on the stack, so a visit allocates nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trail<'t> {
    above: Option<&'t Trail<'t>>,
    step: Step,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Root,
    Field { record: &'static str, field: &'static str },
    Item(usize),
}

impl<'t> Trail<'t> {
    /// The document itself.
    pub(crate) const ROOT: Trail<'static> = Trail { above: None, step: Step::Root };

    pub(crate) fn field(&'t self, record: &'static str, field: &'static str) -> Self {
        Self { above: Some(self), step: Step::Field { record, field } }
    }

    fn item(&'t self, index: usize) -> Self {
        Self { above: Some(self), step: Step::Item(index) }
    }

    /// Whether the value stands in a field of the document itself.
    pub(crate) fn is_below_root(&self) -> bool {
        self.above.is_some_and(|above| above.above.is_none())
    }

    /// The field so many steps above; of an item of a list there is none.
    pub(crate) fn field_above(&self, steps: usize) -> Option<&'static str> {
        match std::iter::successors(Some(self), |at| at.above).nth(steps)?.step {
            Step::Field { field, .. } => Some(field),
            Step::Root | Step::Item(_) => None,
        }
    }

    /// Type of the record and name of the field in which the value stands.
    pub(crate) fn place(&self) -> (&'static str, &'static str) {
        match (self.step, self.above) {
            (Step::Field { record, field }, _) => (record, field),
            (Step::Item(_), Some(above)) => above.place(),
            _ => ("", ""),
        }
    }
}

/// The JSON Pointer in the document.
impl fmt::Display for Trail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(above) = self.above {
            above.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Field { field, .. } => write!(f, "/{field}"),
            Step::Item(index) => write!(f, "/{index}"),
        }
    }
}

/// What a visit does with each leaf.
pub(crate) type Visitor<'v, 'a> = &'v mut dyn FnMut(&Trail<'_>, Leaf<'a>);

/// A value that can be visited.
pub(crate) trait Visit {
    /// Hands over each leaf in the order of the declaration.
    fn visit<'a>(&'a self, at: &Trail<'_>, out: Visitor<'_, 'a>);
}

impl<T: Visit> Visit for Option<T> {
    fn visit<'a>(&'a self, at: &Trail<'_>, out: Visitor<'_, 'a>) {
        if let Some(value) = self {
            value.visit(at, out);
        }
    }
}

impl<T: Visit> Visit for Vec<T> {
    fn visit<'a>(&'a self, at: &Trail<'_>, out: Visitor<'_, 'a>) {
        self.as_slice().visit(at, out);
    }
}

impl<T: Visit> Visit for List<T> {
    fn visit<'a>(&'a self, at: &Trail<'_>, out: Visitor<'_, 'a>) {
        self.as_slice().visit(at, out);
    }
}

impl<T: Visit> Visit for [T] {
    fn visit<'a>(&'a self, at: &Trail<'_>, out: Visitor<'_, 'a>) {
        for (index, value) in self.iter().enumerate() {
            value.visit(&at.item(index), out);
        }
    }
}

impl Visit for String {
    fn visit<'a>(&'a self, at: &Trail<'_>, out: Visitor<'_, 'a>) {
        out(at, Leaf::Text(self));
    }
}

/// Values that hold neither an identifier nor a text.
macro_rules! nothing_in {
    ($($type:ty),*) => {
        $(impl Visit for $type {
            fn visit<'a>(&'a self, _: &Trail<'_>, _: Visitor<'_, 'a>) {}
        })*
    };
}

nothing_in!(bool, super::Date, super::Money, super::Number, super::Count, super::Year);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Document;

    #[test]
    fn identifiers_and_texts_come_with_their_place() {
        let text = r#"{"kind": "plan", "id": "p", "title": "Plán", "strategy": {"nodes": [
            {"id": "a", "children": [{"id": "b", "code": "1.1", "needs": ["n1", "n2"]}]}]}}"#;
        let Ok(Document::Plan(plan)) = Document::read(text) else { panic!("a plan") };
        let mut found = Vec::new();
        plan.visit(&Trail::ROOT, &mut |at, leaf| {
            let (record, field) = at.place();
            found.push((format!("{record}.{field} {at}"), leaf));
        });
        let own = |id| Leaf::Id { record: "Node", id };
        let need = |id| Leaf::Reference { target: Target::Record("Need"), id };
        let child = "/strategy/nodes/0/children/0";
        assert_eq!(
            found,
            [
                ("Plan.id /id".into(), Leaf::Id { record: "Plan", id: "p" }),
                ("Plan.title /title".into(), Leaf::Text("Plán")),
                ("Node.id /strategy/nodes/0/id".into(), own("a")),
                (format!("Node.id {child}/id"), own("b")),
                (format!("Node.code {child}/code"), Leaf::Text("1.1")),
                (format!("Node.needs {child}/needs/0"), need("n1")),
                (format!("Node.needs {child}/needs/1"), need("n2")),
            ]
        );
    }
}
