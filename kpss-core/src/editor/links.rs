//! The records that bear an identifier, and the places that name one.

use super::desk::Spot;
use super::draft::Draft;
use super::place::Place;
use crate::json::{Node, Span, Value};
use crate::model::reader::Record as _;
use crate::model::shape::{Name, RecordShape, Shape, Target};
use crate::model::{DocumentKind, NodeOrigin};

/// A record with an identifier.
#[derive(Debug)]
pub(super) struct Borne<'d> {
    /// Index of its document.
    pub(super) document: usize,
    pub(super) shape: &'static RecordShape,
    pub(super) node: &'d Node<'d>,
    pub(super) id: &'d str,
    pub(super) spot: Spot,
}

/// A place that names a record.
#[derive(Debug)]
pub(super) struct Used<'d> {
    pub(super) document: usize,
    pub(super) target: Target,
    pub(super) id: &'d str,
    pub(super) spot: Spot,
    /// The record in which it stands, if that says where a node comes from: a node of an earlier plan.
    pub(super) origin: Option<&'d Node<'d>>,
}

/// One document, or what a submission states for all of them.
#[derive(Debug)]
pub(super) struct Home<'d> {
    input: usize,
    span: Span,
    pub(super) kind: DocumentKind,
    /// The plan that it is about.
    pub(super) plan: Option<&'d str>,
    /// The plan before it.
    pub(super) predecessor: Option<&'d str>,
    pub(super) action_plan: Option<&'d str>,
}

/// All of them.
#[derive(Debug, Default)]
pub(super) struct Links<'d> {
    pub(super) homes: Vec<Home<'d>>,
    pub(super) borne: Vec<Borne<'d>>,
    pub(super) used: Vec<Used<'d>>,
}

impl<'d> Links<'d> {
    pub(super) fn of(drafts: &'d [Draft<'d>]) -> Self {
        let mut links = Self::default();
        for (input, draft) in drafts.iter().enumerate() {
            if let Some(shape) = draft.shape() {
                let mut collector = Collector { draft, input, links: &mut links, origin: None };
                collector.value(&draft.root, shape, 0);
            }
        }
        links
    }

    /// The reference at an offset.
    pub(super) fn used_at(&self, input: usize, offset: usize) -> Option<&Used<'d>> {
        self.used.iter().find(|used| used.spot.touches(input, offset))
    }

    /// The reference that could stand at an offset: it names nothing yet.
    pub(super) fn would_be(
        &self,
        input: usize,
        offset: usize,
        target: Target,
        place: &Place<'d>,
    ) -> Option<Used<'d>> {
        let holds = |home: &Home<'_>| {
            home.input == input && home.span.start <= offset && offset <= home.span.end
        };
        // Documents of a submission come after it.
        let document = self.homes.iter().rposition(holds)?;
        let origin = place.record.filter(|(_, shape)| shape.is_some_and(is_origin));
        let spot = Spot { input, range: (offset, offset) };
        Some(Used { document, target, id: "", spot, origin: origin.map(|(node, _)| node) })
    }

    /// The record whose identifier stands at an offset.
    pub(super) fn borne_at(&self, input: usize, offset: usize) -> Option<&Borne<'d>> {
        self.borne.iter().find(|borne| borne.spot.touches(input, offset))
    }
}

impl Spot {
    /// Whether an offset touches the string, its quotation marks included.
    fn touches(&self, input: usize, offset: usize) -> bool {
        self.input == input && self.range.0 <= offset + 1 && offset <= self.range.1 + 1
    }
}

fn is_origin(shape: &RecordShape) -> bool {
    shape.name == NodeOrigin::TABLE.name
}

struct Collector<'c, 'd> {
    draft: &'d Draft<'d>,
    input: usize,
    links: &'c mut Links<'d>,
    /// The record at hand, if it says where a node comes from.
    origin: Option<&'d Node<'d>>,
}

impl<'d> Collector<'_, 'd> {
    fn value(&mut self, node: &'d Node<'d>, shape: Shape, document: usize) {
        match (&node.value, shape.bare()) {
            (Value::List(items), Shape::List(item)) => {
                for one in items {
                    self.value(one, item(), document);
                }
            }
            (Value::Record(_), Shape::Record(record)) => self.record(node, record, document),
            (Value::Text(id), Shape::Name(Name::Reference(target))) => {
                let (id, spot) = (&**id, self.spot(node.span));
                let origin = self.origin;
                self.links.used.push(Used { document, target, id, spot, origin });
            }
            _ => {}
        }
    }

    fn record(&mut self, node: &'d Node<'d>, shape: &'static RecordShape, around: usize) {
        let Value::Record(members) = &node.value else { return };
        let document = self.home(node, shape).unwrap_or(around);
        let outer = std::mem::replace(&mut self.origin, is_origin(shape).then_some(node));
        for member in members {
            let Some(field) = shape.field(&member.key) else { continue };
            let of_field = (field.shape)().bare();
            if let (Shape::Name(Name::Id), Value::Text(id)) = (of_field, &member.node.value) {
                let (id, spot) = (&**id, self.spot(member.node.span));
                self.links.borne.push(Borne { document, shape, node, id, spot });
            } else {
                self.value(&member.node, of_field, document);
            }
        }
        self.origin = outer;
    }

    /// The number of the document that a record is, if it is one. Shapes are compared by name: one
    /// declaration may lie at several addresses.
    fn home(&mut self, node: &'d Node<'d>, shape: &'static RecordShape) -> Option<usize> {
        let kind = DocumentKind::ALL.iter().find(|kind| kind.shape().name == shape.name)?;
        let link = |field: &str| node.get(field).and_then(|link| link.text("plan"));
        self.links.homes.push(Home {
            input: self.input,
            span: node.span,
            kind: *kind,
            plan: link("plan"),
            predecessor: link("predecessor"),
            action_plan: node.text("action_plan"),
        });
        Some(self.links.homes.len() - 1)
    }

    fn spot(&self, span: Span) -> Spot {
        Spot { input: self.input, range: self.draft.inside(span) }
    }
}
