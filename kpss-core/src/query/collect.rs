//! Collects the records of documents and what they refer to, from one visit of each.

use std::collections::HashMap;
use std::fmt::Display;

use super::record::{Record, RecordKind};
use super::references::Reference;
use super::targets::Targets;
use crate::documents::{AnyDocument, DocumentSet, Entry, visit};
use crate::lists::Order as _;
use crate::model::reader::Record as _;
use crate::model::reference::Target;
use crate::model::visit::{Leaf, Trail, Visit as _};
use crate::model::{
    ActionItem, DocumentKind, Indicator, MonitoringReport, Node, NodeOrigin, Organisation,
    PlanLink, Service, Submission,
};

/// A reference as written, before its target is known.
pub(super) struct Written<'a> {
    from: usize,
    role: &'static str,
    pub(super) id: &'a str,
    pub(super) target: Target,
    pub(super) scope: Scope<'a>,
}

/// Where a target must stand.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// In the document at hand, or in what its submission states for all.
    Near(usize),
    /// The same first, then in any document.
    Any(usize),
    /// In the document with this identifier.
    Document(&'a str),
    /// The same first, then in any document.
    DocumentFirst(&'a str),
}

/// A document, or what a submission states for all of its own.
pub(super) struct Home<'a> {
    pub(super) kind: DocumentKind,
    pub(super) id: &'a str,
    /// Position of its first record; that of a document is the document itself.
    pub(super) first: usize,
    /// The home of what its submission states for all.
    pub(super) common: Option<usize>,
    /// The plan that it is about.
    plan: Option<&'a str>,
    /// The plan before it.
    predecessor: Option<&'a str>,
    action_plan: Option<&'a str>,
}

/// What is collected.
#[derive(Default)]
pub(super) struct Collector<'a> {
    pub(super) records: Vec<Record<'a>>,
    pub(super) depths: Vec<usize>,
    pub(super) parents: Vec<Option<usize>>,
    pub(super) references: Vec<Reference<'a>>,
}

/// The state while collecting.
#[derive(Default)]
pub(super) struct Work<'a> {
    pub(super) out: Collector<'a>,
    pub(super) written: Vec<Written<'a>>,
    pub(super) homes: Vec<Home<'a>>,
    /// Positions of the records of the document at hand by their pointer.
    owners: HashMap<String, usize>,
    /// The plan named by the origin of a node at hand, and the pointer of that origin.
    origin: Option<(String, &'a str)>,
}

/// Plans come first: of several records with an identifier theirs is meant.
const ORDER: [DocumentKind; 5] = [
    DocumentKind::Plan,
    DocumentKind::Catalogue,
    DocumentKind::ActionPlan,
    DocumentKind::MonitoringReport,
    DocumentKind::Project,
];

impl<'a> Collector<'a> {
    pub(super) fn of(documents: &'a DocumentSet<'_>) -> Self {
        let mut work = Work::default();
        let mut common = HashMap::new();
        for entry in ORDER.iter().flat_map(|kind| documents.entries_of(*kind)) {
            let shared = entry.submission().map(|submission| {
                *common.entry(entry.input).or_insert_with(|| work.common(entry.input, submission))
            });
            work.document(entry, shared);
        }
        work.resolve()
    }
}

impl<'a> Work<'a> {
    /// What a submission states for all its documents.
    fn common(&mut self, input: usize, submission: &'a Submission) -> usize {
        self.owners.clear();
        self.homes.push(Home {
            kind: DocumentKind::Submission,
            id: "",
            first: self.out.records.len(),
            common: None,
            plan: None,
            predecessor: None,
            action_plan: None,
        });
        let name = DocumentKind::Submission.shape().name;
        let mut leaf = |at: &Trail<'_>, leaf| self.leaf((input, ""), at, leaf);
        submission.organisations.visit(&Trail::ROOT.field(name, "organisations"), &mut leaf);
        submission.bodies.visit(&Trail::ROOT.field(name, "bodies"), &mut leaf);
        self.homes.len() - 1
    }

    fn document(&mut self, entry: &'a Entry<'_>, common: Option<usize>) {
        self.owners.clear();
        let (plan, predecessor, action_plan) = match entry.document {
            AnyDocument::Plan(plan) => (None, linked(plan.predecessor.as_ref()), None),
            AnyDocument::ActionPlan(doc) => (linked(doc.plan.as_ref()), None, None),
            AnyDocument::MonitoringReport(doc) => {
                (linked(doc.plan.as_ref()), None, doc.action_plan.as_deref())
            }
            AnyDocument::Catalogue(_) | AnyDocument::Project(_) => (None, None, None),
        };
        let (kind, id, first) = (entry.kind(), entry.id(), self.out.records.len());
        self.homes.push(Home { kind, id, first, common, plan, predecessor, action_plan });
        let whole = Record {
            id: Some(id),
            title: entry.title(),
            ..record(RecordKind::Document, entry.input, entry.prefix.clone())
        };
        self.add(whole);
        if let AnyDocument::MonitoringReport(report) = entry.document {
            self.entries(entry, report);
        }
        visit(entry, &mut |at, leaf| self.leaf((entry.input, &entry.prefix), at, leaf));
        match entry.document {
            AnyDocument::Plan(_) => {
                for visit in entry.nodes() {
                    let amount = visit.node.costs.as_ref().and_then(|costs| costs.total);
                    if let Some(record) = self.at(&entry.prefix, &visit.pointer()) {
                        (record.level, record.amount) = (visit.node.level, amount);
                    }
                }
            }
            AnyDocument::ActionPlan(doc) => {
                for (index, item) in doc.items.iter().enumerate() {
                    let amount = item.costs.as_ref().and_then(|costs| costs.total);
                    let year = doc.year.map(|year| year.0);
                    if let Some(record) = self.at(&entry.prefix, &format_args!("/items/{index}")) {
                        (record.amount, record.year) = (amount, year);
                    }
                }
            }
            _ => {}
        }
    }

    /// The entries of a report: they bear no identifier by which a visit would know them.
    fn entries(&mut self, entry: &Entry<'_>, report: &MonitoringReport) {
        for (index, one) in report.entries.iter().enumerate() {
            let pointer = format!("{}/entries/{index}", entry.prefix);
            let mut new = record(RecordKind::MonitoringEntry, entry.input, pointer);
            new.amount = one.spent;
            new.year = report.year.map(|year| year.0);
            self.add(new);
        }
    }

    /// The record at a pointer of the document at hand.
    fn at(&mut self, prefix: &str, pointer: &dyn Display) -> Option<&mut Record<'a>> {
        let at = self.owners.get(&format!("{prefix}{pointer}"))?;
        self.out.records.get_mut(*at)
    }

    fn add(&mut self, record: Record<'a>) {
        let parent = self.owner(&record.pointer).filter(|above| self.is_node(*above));
        let above = parent.and_then(|above| self.out.depths.get(above).copied());
        let own = usize::from(above.is_some() || record.kind == RecordKind::Node);
        self.owners.insert(record.pointer.clone(), self.out.records.len());
        self.out.records.push(record);
        self.out.depths.push(above.unwrap_or(0) + own);
        self.out.parents.push(parent);
    }

    fn is_node(&self, at: usize) -> bool {
        self.out.records.get(at).is_some_and(|record| record.kind == RecordKind::Node)
    }

    /// The innermost record in which a pointer stands.
    fn owner(&self, pointer: &str) -> Option<usize> {
        let mut above = pointer;
        loop {
            above = above.rfind('/').and_then(|end| above.get(..end))?;
            if let Some(owner) = self.owners.get(above) {
                return Some(*owner);
            }
        }
    }

    fn leaf(&mut self, (input, prefix): (usize, &str), at: &Trail<'_>, leaf: Leaf<'a>) {
        match leaf {
            Leaf::Id { record: name, id } => {
                let pointer = format!("{prefix}{at}");
                let kind = RecordKind::of(name);
                if let (Some(kind), Some((holder, _))) = (kind, pointer.rsplit_once('/')) {
                    let holder = holder.to_owned();
                    self.add(Record { id: Some(id), ..record(kind, input, holder) });
                }
            }
            Leaf::Text(text) => {
                let (_, field) = at.place();
                if !["title", "name", "code"].contains(&field) {
                    return;
                }
                let pointer = format!("{prefix}{at}");
                let holder = pointer.rsplit_once('/').and_then(|(above, _)| self.owners.get(above));
                if let Some(record) = holder.and_then(|at| self.out.records.get_mut(*at)) {
                    let said = if field == "code" { &mut record.code } else { &mut record.title };
                    said.get_or_insert(text);
                }
            }
            Leaf::Reference { target, id } => {
                self.reference(&format!("{prefix}{at}"), at, target, id);
            }
        }
    }

    fn reference(&mut self, pointer: &str, at: &Trail<'_>, target: Target, id: &'a str) {
        let scope = self.scope(pointer, at, target, id);
        let from = self.owner(pointer);
        let holder = from.and_then(|from| self.out.records.get(from));
        let Some(((from, holder), scope)) = from.zip(holder).zip(scope) else { return };
        // The field of the record itself, however deep below it the reference stands.
        let steps = pointer.get(holder.pointer.len()..).unwrap_or_default().matches('/').count();
        let role = at.field_above(steps.saturating_sub(1)).unwrap_or_default();
        self.written.push(Written { from, role, id, target, scope });
    }

    /// Where the target must stand; nothing where an earlier node is named, but not its plan.
    fn scope(
        &mut self,
        pointer: &str,
        at: &Trail<'_>,
        target: Target,
        id: &'a str,
    ) -> Option<Scope<'a>> {
        let here = self.homes.len().checked_sub(1)?;
        let home = self.homes.get(here)?;
        let near_or_any = |own| if home.kind == own { Scope::Near(here) } else { Scope::Any(here) };
        let named = |document: Option<&'a str>, own| {
            document.map_or_else(|| near_or_any(own), Scope::Document)
        };
        let origin = (at.place().0 == NodeOrigin::TABLE.name)
            .then(|| pointer.rsplit_once('/').map_or(pointer, |(holder, _)| holder));
        Some(match (target, origin) {
            (Target::Document(_), Some(holder)) => {
                self.origin = Some((holder.to_owned(), id));
                Scope::Any(here)
            }
            (Target::Record(NODE), Some(holder)) => {
                let own = self.origin.as_ref().filter(|(of, _)| of == holder).map(|(_, id)| *id);
                Scope::Document(own.or(home.predecessor)?)
            }
            (Target::Record(NODE), None) if at.place().1 == "fulfilled" => {
                home.plan.map_or(Scope::Any(here), Scope::DocumentFirst)
            }
            (Target::Record(NODE | INDICATOR), None) => named(home.plan, DocumentKind::Plan),
            (Target::Record(ITEM), _) => named(home.action_plan, DocumentKind::ActionPlan),
            (Target::Record(name), _) if !is_shared(name, home.kind) => Scope::Near(here),
            (Target::Responsible, _) => Scope::Near(here),
            _ => Scope::Any(here),
        })
    }

    fn resolve(mut self) -> Collector<'a> {
        let targets = Targets::of(&self);
        let resolved = self.written.iter().map(|written| Reference {
            from: written.from,
            to: targets.find(written),
            role: written.role,
            id: written.id,
        });
        self.out.references = resolved.collect();
        // A node may hold references behind the nodes below it.
        self.out.references.order_by_key(|reference| reference.from);
        self.out
    }
}

const NODE: &str = Node::TABLE.name;
const INDICATOR: &str = Indicator::TABLE.name;
const ITEM: &str = ActionItem::TABLE.name;
const ORGANISATION: &str = Organisation::TABLE.name;
const SERVICE: &str = Service::TABLE.name;

/// Whether a document of a kind may name records of a type that stand in any document.
fn is_shared(name: &str, home: DocumentKind) -> bool {
    home == DocumentKind::Project || [ORGANISATION, SERVICE].contains(&name)
}

fn linked(link: Option<&PlanLink>) -> Option<&str> {
    Some(link?.plan.as_ref()?.as_str())
}

fn record<'a>(kind: RecordKind, input: usize, pointer: String) -> Record<'a> {
    Record {
        kind,
        id: None,
        code: None,
        title: None,
        level: None,
        amount: None,
        year: None,
        input,
        pointer,
    }
}
