//! Which record a reference means: the same that the rules look for.

use super::desk::{Desk, Spot};
use super::links::{Borne, Links, Used};
use crate::lists::Order as _;
use crate::model::DocumentKind;
use crate::model::reader::Record as _;
use crate::model::reference::Target;
use crate::model::{ActionItem, Body, Indicator, Node, Organisation, Post, Service};

impl<'d> Links<'d> {
    /// The records that a reference can mean, wherever they stand: those from which one would choose.
    pub(super) fn meant<'l>(&'l self, used: &'l Used<'d>) -> impl Iterator<Item = &'l Borne<'d>> {
        self.borne.iter().filter(|borne| self.reaches(used, borne))
    }

    /// The records that a reference names: those of its own document, or else of its own file, or else
    /// any; several only where several bear the identifier.
    pub(super) fn resolve<'l>(&'l self, used: &'l Used<'d>) -> impl Iterator<Item = &'l Borne<'d>> {
        let named = || self.meant(used).filter(|borne| borne.id == used.id);
        let nearest = named().map(|borne| distance(used, borne)).min();
        named().filter(move |borne| Some(distance(used, borne)) == nearest)
    }

    fn reaches(&self, used: &Used<'_>, borne: &Borne<'_>) -> bool {
        let is = |name: &str| borne.shape.name == name;
        match used.target {
            Target::Record(name) if !is(name) => false,
            Target::Record(name @ (NODE | INDICATOR | ITEM)) => self.is_stated(used, borne, name),
            Target::Record(name) => self.is_shared(used, name) || self.is_near(used, borne),
            Target::Document(kind) => {
                let bears = self.homes.get(borne.document).filter(|home| {
                    home.kind.shape().name == borne.shape.name
                        && home.kind != DocumentKind::Submission
                });
                bears.is_some_and(|home| kind.is_none_or(|kind| kind == home.kind))
            }
            Target::Implementer => is(ORGANISATION) || is(BODY) || is(POST),
            Target::Responsible => {
                is(ORGANISATION) || ((is(BODY) || is(POST)) && self.is_near(used, borne))
            }
        }
    }

    /// Whether a node, an indicator or an item stands in the document that is named for it; where none is
    /// named, in the document at hand or, if that has none of its own, in any.
    fn is_stated(&self, used: &Used<'_>, borne: &Borne<'_>, name: &str) -> bool {
        let Some(home) = self.homes.get(used.document) else { return false };
        let is_item = name == ITEM;
        let kind = if is_item { DocumentKind::ActionPlan } else { DocumentKind::Plan };
        let stated = match used.origin {
            Some(origin) => origin.text("plan").or(home.predecessor),
            None if is_item => home.action_plan,
            None => home.plan,
        };
        match stated {
            Some(id) => self.document(kind, id) == Some(borne.document),
            None => home.kind != kind || borne.document == used.document,
        }
    }

    /// The document of a kind with an identifier.
    fn document(&self, kind: DocumentKind, id: &str) -> Option<usize> {
        let is_it = |borne: &&Borne<'_>| borne.id == id && borne.shape.name == kind.shape().name;
        self.borne.iter().find(is_it).map(|borne| borne.document)
    }

    fn is_shared(&self, used: &Used<'_>, name: &str) -> bool {
        let of_project =
            self.homes.get(used.document).is_some_and(|home| home.kind == DocumentKind::Project);
        of_project || [ORGANISATION, SERVICE].contains(&name)
    }

    /// Whether a record stands in the document, or in what its submission states for all.
    fn is_near(&self, used: &Used<'_>, borne: &Borne<'_>) -> bool {
        borne.document == used.document
            || (borne.spot.input == used.spot.input
                && self
                    .homes
                    .get(borne.document)
                    .is_some_and(|home| home.kind == DocumentKind::Submission))
    }
}

/// How far a record is from what names it: in its document, in its file, elsewhere.
pub(super) fn distance(used: &Used<'_>, borne: &Borne<'_>) -> u8 {
    if borne.document == used.document {
        0
    } else {
        1 + u8::from(borne.spot.input != used.spot.input)
    }
}

const ORGANISATION: &str = Organisation::TABLE.name;
const SERVICE: &str = Service::TABLE.name;
const BODY: &str = Body::TABLE.name;
const POST: &str = Post::TABLE.name;
const NODE: &str = Node::TABLE.name;
const INDICATOR: &str = Indicator::TABLE.name;
const ITEM: &str = ActionItem::TABLE.name;

impl Desk<'_> {
    /// Where the records stand that the reference at an offset names; of an identifier its own place.
    pub fn definitions(&self, input: usize, offset: usize) -> Vec<Spot> {
        self.named_at(input, offset).iter().map(|borne| borne.spot.clone()).collect()
    }

    /// The references to the record that is borne or named at an offset, in the order of the texts.
    pub fn references(&self, input: usize, offset: usize) -> Vec<Spot> {
        let links = self.links();
        let records = self.named_at(input, offset);
        let ids: Vec<&str> = records.iter().map(|record| record.id).collect();
        let names = |used: &&Used<'_>| {
            ids.contains(&used.id)
                && links.resolve(used).any(|found| records.iter().any(|it| it.spot == found.spot))
        };
        let mut spots: Vec<Spot> =
            links.used.iter().filter(names).map(|used| used.spot.clone()).collect();
        spots.order();
        spots
    }

    /// The records that are borne or named at an offset.
    pub(super) fn named_at(&self, input: usize, offset: usize) -> Vec<&Borne<'_>> {
        let links = self.links();
        match links.borne_at(input, offset) {
            Some(borne) => vec![borne],
            None => links
                .used_at(input, offset)
                .map_or_else(Vec::new, |used| links.resolve(used).collect()),
        }
    }
}
