//! What a broken reference looks for, and references to nodes of plans.

use std::collections::BTreeSet;
use std::fmt;

use crate::documents::Names;
use crate::model::reader::Record as _;
use crate::model::{
    ActionPlan, Analysis, Body, DocumentKind, Event, Need, Node, Organisation, Plan, Post, Ref,
    Service, TargetGroup,
};
use crate::rule::prelude::*;

/// The type of nodes.
const NODE: &str = Node::TABLE.name;

/// What a reference looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ReferenceTarget {
    Organisation,
    Service,
    TargetGroup,
    Need,
    Analysis,
    Body,
    Post,
    Event,
    Node,
    Document(DocumentKind),
}

impl ReferenceTarget {
    const RECORDS: [(&'static str, Self); 8] = [
        (Organisation::TABLE.name, Self::Organisation),
        (Service::TABLE.name, Self::Service),
        (TargetGroup::TABLE.name, Self::TargetGroup),
        (Need::TABLE.name, Self::Need),
        (Analysis::TABLE.name, Self::Analysis),
        (Body::TABLE.name, Self::Body),
        (Post::TABLE.name, Self::Post),
        (Event::TABLE.name, Self::Event),
    ];

    /// What a record of this type is.
    pub(super) fn of(record: &str) -> Option<Self> {
        Self::RECORDS.iter().find(|(known, _)| *known == record).map(|(_, sought)| *sought)
    }

    /// The type of record, where a list of the document holds it.
    pub(super) fn record(self) -> Option<&'static str> {
        Self::RECORDS.iter().find(|(_, known)| *known == self).map(|(record, _)| *record)
    }

    /// Whether it may stand in another document than the reference.
    pub(super) fn is_shared(self) -> bool {
        matches!(self, Self::Organisation | Self::Service)
    }

    /// Whether other rules ask for the list of such records.
    pub(super) fn list_is_asked_for(self) -> bool {
        matches!(self, Self::Analysis | Self::Body | Self::Post)
    }

    pub(super) fn term(self) -> Label {
        match self {
            Self::Organisation => Label::new("organisation", "organizace", "an organisation"),
            Self::Service => Label::new("service", "služba", "a service"),
            Self::TargetGroup => Label::new("target_group", "cílová skupina", "a target group"),
            Self::Need => Label::new("need", "potřeba", "a need"),
            Self::Analysis => Label::new("analysis", "analýza", "an analysis"),
            Self::Body => Label::new("body", "orgán", "a body"),
            Self::Post => Label::new("post", "pozice", "a post"),
            Self::Event => Label::new("event", "událost", "an event"),
            Self::Node => Label::new("node", "uzel plánu", "a node of the plan"),
            Self::Document(kind) => Label { code: kind.code(), name: kind.name() },
        }
    }
}

/// References to nodes of other plans, of the plan that an action plan carries out, or of the plan itself
/// outside of its tree, that lead nowhere: index of the document, identifier, place.
pub(super) fn broken_nodes<'a>(
    cx: &'a Context<'_>,
    known: &Names<'_>,
) -> Vec<(usize, &'a str, Place)> {
    let mut broken = Vec::new();
    for (index, entry) in cx.entries.iter().enumerate() {
        match entry.document {
            AnyDocument::Plan(plan) => {
                origins(cx, known, (index, &entry.typed(plan)), &mut broken);
                if cx.has_whole_tree(index) {
                    own(known, (index, entry, plan), &mut broken);
                }
            }
            AnyDocument::ActionPlan(doc) => fulfilled(cx, known, (index, entry, doc), &mut broken),
            _ => {}
        }
    }
    broken
}

type Broken<'a> = Vec<(usize, &'a str, Place)>;

/// The plan of the submission with this identifier, if its whole tree is held.
fn tree_of(cx: &Context<'_>, known: &Names<'_>, plan: Option<&Ref<Plan>>) -> Option<usize> {
    let (_, index) = known.document(plan?)?;
    cx.has_whole_tree(index).then_some(index)
}

/// Nodes that project ideas and amendments of a plan name in its own tree.
fn own<'a>(
    known: &Names<'_>,
    (index, entry, plan): (usize, &Entry<'a>, &'a Plan),
    broken: &mut Broken<'a>,
) {
    let mut look = |node: &'a Ref<Node>, at: fmt::Arguments<'_>| {
        if !known.has(index, NODE, node) {
            broken.push((index, node.as_str(), entry.at(at)));
        }
    };
    for (at, idea) in plan.project_ideas.iter().enumerate() {
        idea.node.iter().for_each(|node| look(node, format_args!("/project_ideas/{at}/node")));
    }
    for (at, amendment) in plan.amendments.iter().enumerate() {
        for (nth, node) in amendment.nodes.iter().enumerate() {
            look(node, format_args!("/amendments/{at}/nodes/{nth}"));
        }
    }
}

fn origins<'a>(
    cx: &Context<'_>,
    known: &Names<'_>,
    (index, plan): (usize, &Located<'a, Plan>),
    broken: &mut Broken<'a>,
) {
    let predecessor = plan.predecessor.as_ref().and_then(|link| link.plan.as_ref());
    for visit in plan.nodes() {
        for (position, origin) in visit.node.origins.iter().enumerate() {
            let Some(node) = &origin.node else { continue };
            let Some(earlier) = tree_of(cx, known, origin.plan.as_ref().or(predecessor)) else {
                continue;
            };
            if !known.has(earlier, NODE, node) {
                let pointer = visit.pointer();
                let place = plan.at(format_args!("{pointer}/origins/{position}/node"));
                broken.push((index, node.as_str(), place));
            }
        }
    }
}

fn fulfilled<'a>(
    cx: &'a Context<'_>,
    known: &Names<'_>,
    (index, entry, doc): (usize, &Entry<'a>, &'a ActionPlan),
    broken: &mut Broken<'a>,
) {
    let id = doc.plan.as_ref().and_then(|link| link.plan.as_ref());
    let (Some(id), Some(plan)) = (id, tree_of(cx, known, id)) else { return };
    let lost = || doc.fulfilled.iter().enumerate().filter(|(_, node)| !known.has(plan, NODE, node));
    if lost().next().is_none() || !looks_back_into(cx, doc, id) {
        return;
    }
    // A node that items or reports name, too, is the matter of K409 and K511.
    let named = named_elsewhere(cx, id);
    for (position, node) in lost().filter(|(_, node)| !named.contains(node.as_str())) {
        let place = entry.at(format_args!("/fulfilled/{position}"));
        broken.push((index, node.as_str(), place));
    }
}

/// Whether the year before the action plan belongs to the same plan: in the first year of a plan,
/// measures of the previous one were fulfilled.
fn looks_back_into(cx: &Context<'_>, doc: &ActionPlan, plan: &str) -> bool {
    let start = cx.plan(plan).and_then(|plan| plan.period.as_ref()?.first_day());
    start.zip(doc.year).is_some_and(|(start, year)| start.year() < year.0)
}

/// Nodes that items of action plans and entries of reports name for a plan.
fn named_elsewhere<'a>(cx: &'a Context<'_>, plan: &str) -> BTreeSet<&'a str> {
    let mut named = BTreeSet::new();
    for entry in cx.about_plan(plan) {
        let nodes: Vec<&Option<Ref<Node>>> = match entry.document {
            AnyDocument::ActionPlan(doc) => doc.items.iter().map(|one| &one.node).collect(),
            AnyDocument::MonitoringReport(doc) => doc.entries.iter().map(|one| &one.node).collect(),
            _ => continue,
        };
        named.extend(nodes.into_iter().flatten().map(Ref::as_str));
    }
    named
}
