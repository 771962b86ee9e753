//! From pairs of nodes to changes in the words of a plan.

use std::collections::{BTreeMap, HashMap};

use super::change::{Change, ChangeKind, NodeRef};
use super::fields::written;
use super::labels::{Labels, service_type};
use super::order::{kept_in_order, same_parent};
use super::pairing::Pairs;
use crate::documents::PlanTree;
use crate::model::{Costs, Money, Node, Period};
use crate::query::Named;

/// Everything that the description rests on.
pub(crate) struct Describe<'a, 'b> {
    pub(crate) old: &'b PlanTree<'a>,
    pub(crate) new: &'b PlanTree<'a>,
    pub(crate) pairs: &'b Pairs,
    pub(crate) old_labels: Labels<'a>,
    pub(crate) new_labels: Labels<'a>,
    /// New nodes that are parts of old ones.
    pub(crate) splits: HashMap<usize, usize>,
    /// Old nodes that were merged into new ones.
    pub(crate) merges: HashMap<usize, usize>,
}

/// The number of a node, or the number by position.
fn node_ref(tree: &PlanTree<'_>, index: usize) -> Option<NodeRef> {
    let place = tree.get(index)?;
    let node = place.node;
    Some(NodeRef {
        pointer: place.pointer().to_string(),
        id: node.id.clone(),
        number: node.code.clone().unwrap_or_else(|| place.number().to_string()),
        level: node.level,
        title: node.title.clone(),
    })
}

impl Describe<'_, '_> {
    /// The changes in the order of the new tree, then what is no longer there.
    pub(crate) fn changes(&self) -> Vec<Change> {
        let mut out = Vec::new();
        let kept = kept_in_order(self.old, self.new, self.pairs);
        let merged = self.merged();
        let split = self.split();
        for place in self.new.nodes() {
            let index = place.index;
            let Some(old) = self.pairs.old_for(index) else {
                if !self.splits.contains_key(&index) {
                    out.push(self.added(index));
                }
                continue;
            };
            let Some(node) = self.old.node(old) else { continue };
            if let Some(parts) = split.get(&old) {
                out.push(self.with_parts(ChangeKind::Split, old, index, self.new, parts));
            }
            if let Some(parts) = merged.get(&index) {
                out.push(self.with_parts(ChangeKind::Merged, old, index, self.old, parts));
            }
            self.place(old, index, kept.get(index) == Some(&true), &mut out);
            let before = out.len();
            self.fields(node, place.node, &mut out);
            for change in out.iter_mut().skip(before) {
                change.old = node_ref(self.old, old);
                change.new = node_ref(self.new, index);
            }
        }
        for index in 0..self.old.len() {
            if self.pairs.new_for(index).is_none() && !self.merges.contains_key(&index) {
                out.push(self.dropped(index));
            }
        }
        out
    }

    /// Old nodes that were split, with their new parts beside the counterpart.
    fn split(&self) -> BTreeMap<usize, Vec<usize>> {
        let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for index in 0..self.new.len() {
            if let Some(old) = self.splits.get(&index) {
                found.entry(*old).or_default().push(index);
            }
        }
        found
    }

    /// New nodes into which others were merged, with those old nodes.
    fn merged(&self) -> BTreeMap<usize, Vec<usize>> {
        let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for index in 0..self.old.len() {
            if let Some(new) = self.merges.get(&index) {
                found.entry(*new).or_default().push(index);
            }
        }
        found
    }

    fn added(&self, index: usize) -> Change {
        let parent = self.new.parent(index).and_then(|parent| node_ref(self.new, parent));
        let cost = self.new.node(index).and_then(|node| stated(node.costs.as_ref()));
        Change {
            new: node_ref(self.new, index),
            new_parent: parent,
            after: cost.and_then(|cost| written(&cost)),
            ..Change::new(ChangeKind::Added)
        }
    }

    fn dropped(&self, index: usize) -> Change {
        let parent = self.old.parent(index).and_then(|parent| node_ref(self.old, parent));
        let cost = self.old.node(index).and_then(|node| stated(node.costs.as_ref()));
        Change {
            old: node_ref(self.old, index),
            old_parent: parent,
            before: cost.and_then(|cost| written(&cost)),
            ..Change::new(ChangeKind::Dropped)
        }
    }

    fn with_parts(
        &self,
        kind: ChangeKind,
        old: usize,
        new: usize,
        tree: &PlanTree<'_>,
        parts: &[usize],
    ) -> Change {
        let first = if kind == ChangeKind::Split { new } else { old };
        let parts = std::iter::once(&first).chain(parts);
        Change {
            old: node_ref(self.old, old),
            new: node_ref(self.new, new),
            parts: parts.filter_map(|part| node_ref(tree, *part)).collect(),
            ..Change::new(kind)
        }
    }

    /// Moved, out of order, another number, another identifier.
    fn place(&self, old: usize, new: usize, kept: bool, out: &mut Vec<Change>) {
        let change = |kind| Change {
            old: node_ref(self.old, old),
            new: node_ref(self.new, new),
            ..Change::new(kind)
        };
        if !kept {
            let (before, after) = (self.old.parent(old), self.new.parent(new));
            let with_kin = self.follows_kin(before, after);
            if !same_parent(self.old, self.new, self.pairs, new) && !with_kin {
                out.push(Change {
                    old_parent: before.and_then(|parent| node_ref(self.old, parent)),
                    new_parent: after.and_then(|parent| node_ref(self.new, parent)),
                    ..change(ChangeKind::Moved)
                });
            } else if !with_kin {
                out.push(change(ChangeKind::Reordered));
            }
        }
        let (Some(a), Some(b)) = (self.old.node(old), self.new.node(new)) else {
            return;
        };
        if a.code != b.code {
            let values = (written(&a.code), written(&b.code));
            out.push(Change {
                before: values.0,
                after: values.1,
                ..change(ChangeKind::Renumbered)
            });
        }
        if a.id != b.id {
            let values = (written(&a.id), written(&b.id));
            out.push(Change { before: values.0, after: values.1, ..change(ChangeKind::IdChanged) });
        }
    }

    /// Whether the new parent is a part of the old one, or the old one was merged into the new.
    fn follows_kin(&self, old: Option<usize>, new: Option<usize>) -> bool {
        let (Some(old), Some(new)) = (old, new) else { return false };
        self.splits.get(&new) == Some(&old) || self.merges.get(&old) == Some(&new)
    }

    fn fields(&self, a: &Node, b: &Node, out: &mut Vec<Change>) {
        let mut value = |kind, before, after| {
            if before != after {
                out.push(Change { before, after, ..Change::new(kind) });
            }
        };
        value(ChangeKind::Renamed, written(&a.title), written(&b.title));
        value(ChangeKind::Reworded, written(&a.description), written(&b.description));
        if a.justification != b.justification {
            let values = (written(&a.justification), written(&b.justification));
            let pointer = Some("/justification".to_owned());
            let kind = Change::new(ChangeKind::Reworded);
            out.push(Change { before: values.0, after: values.1, pointer, ..kind });
        }
        let mut value = |kind, before, after| {
            if before != after {
                out.push(Change { before, after, ..Change::new(kind) });
            }
        };
        value(ChangeKind::LevelChanged, written(&a.level), written(&b.level));
        out.extend(cost(a.costs.as_ref(), b.costs.as_ref()));
        if !same_term(a.period.as_ref(), b.period.as_ref()) {
            let values = (written(&a.period), written(&b.period));
            let kind = Change::new(ChangeKind::TermMoved);
            out.push(Change { before: values.0, after: values.1, ..kind });
        }
        self.lists(a, b, out);
        let mut value = |kind, before, after| {
            if before != after {
                out.push(Change { before, after, ..Change::new(kind) });
            }
        };
        value(ChangeKind::MeasureKindChanged, written(&a.kind), written(&b.kind));
        value(ChangeKind::ImportanceChanged, written(&a.importance), written(&b.importance));
        value(
            ChangeKind::CapacityChanged,
            written(&a.capacity_changes),
            written(&b.capacity_changes),
        );
        value(ChangeKind::RisksChanged, written(&a.risks), written(&b.risks));
        value(ChangeKind::OriginChanged, written(&a.origins), written(&b.origins));
        value(ChangeKind::OtherChanged, written(&a.cross_cutting), written(&b.cross_cutting));
        value(ChangeKind::OtherChanged, written(&a.proposed_by), written(&b.proposed_by));
    }

    fn lists(&self, a: &Node, b: &Node, out: &mut Vec<Change>) {
        let mut list = |kind, old: Vec<Named>, new: Vec<Named>| {
            let added = without(&new, &old);
            let removed = without(&old, &new);
            if !(added.is_empty() && removed.is_empty()) {
                out.push(Change { added, removed, ..Change::new(kind) });
            }
        };
        macro_rules! named {
            ($kind:ident, $field:ident) => {
                list(
                    ChangeKind::$kind,
                    a.$field.iter().map(|id| self.old_labels.named(id)).collect(),
                    b.$field.iter().map(|id| self.new_labels.named(id)).collect(),
                )
            };
        }
        named!(ResponsibleChanged, responsible);
        named!(PartnersChanged, partners);
        named!(TargetGroupsChanged, target_groups);
        named!(NeedsChanged, needs);
        named!(MunicipalitiesChanged, municipalities);
        list(
            ChangeKind::ServicesChanged,
            services(a, &self.old_labels),
            services(b, &self.new_labels),
        );
        let texts = |list: &[String]| list.iter().map(|text| plain(text)).collect();
        list(ChangeKind::OutputsChanged, texts(&a.outputs), texts(&b.outputs));
        indicators(a, b, out);
    }
}

fn plain(text: &str) -> Named {
    Named { id: text.to_owned(), label: text.to_owned() }
}

/// Services, their types and related services: to a reader they are one list.
fn services(node: &Node, labels: &Labels<'_>) -> Vec<Named> {
    let own = node.services.iter().map(|id| labels.named(id));
    let types = node.service_types.iter().map(|code| service_type(code));
    own.chain(types).chain(node.related_services.iter().map(|name| plain(name))).collect()
}

/// What the first list holds and the second does not, by identifier.
fn without(list: &[Named], other: &[Named]) -> Vec<Named> {
    let known: std::collections::HashSet<&str> = other.iter().map(|one| one.id.as_str()).collect();
    list.iter().filter(|one| !known.contains(one.id.as_str())).cloned().collect()
}

/// Indicators added and dropped, and those that changed with their values before and after.
fn indicators(a: &Node, b: &Node, out: &mut Vec<Change>) {
    if a.indicators == b.indicators {
        return;
    }
    let name = |one: &crate::model::Indicator| Named {
        id: one.id.to_string(),
        label: one.title.clone().unwrap_or_else(|| one.id.to_string()),
    };
    let known: HashMap<&str, _> = a.indicators.iter().map(|one| (one.id.as_str(), one)).collect();
    let (old, new): (Vec<_>, Vec<_>) =
        (a.indicators.iter().map(name).collect(), b.indicators.iter().map(name).collect());
    let (added, removed) = (without(&new, &old), without(&old, &new));
    if !(added.is_empty() && removed.is_empty()) {
        out.push(Change { added, removed, ..Change::new(ChangeKind::IndicatorsChanged) });
    }
    for (position, one) in b.indicators.iter().enumerate() {
        let Some(before) = known.get(one.id.as_str()).filter(|before| **before != one) else {
            continue;
        };
        out.push(Change {
            record: Some(name(one)),
            pointer: Some(format!("/indicators/{position}")),
            before: written(*before),
            after: written(one),
            ..Change::new(ChangeKind::IndicatorsChanged)
        });
    }
}

fn same_term(a: Option<&Period>, b: Option<&Period>) -> bool {
    let days =
        |period: Option<&Period>| period.map(|period| (period.first_day(), period.last_day()));
    a == b || days(a) == days(b) && a.is_some() == b.is_some()
}

/// The total, or what the years or the sources give together where none is stated.
pub(crate) fn stated(costs: Option<&Costs>) -> Option<Money> {
    let costs = costs?;
    let years = costs.years.iter().filter_map(|year| year.amount);
    let sources = costs.sources.iter().filter_map(|source| source.amount);
    let sum = |amounts: &mut dyn Iterator<Item = Money>| {
        let mut amounts = amounts.peekable();
        amounts.peek().is_some().then(|| amounts.sum())
    };
    costs.total.or_else(|| sum(&mut years.into_iter())).or_else(|| sum(&mut sources.into_iter()))
}

fn cost(a: Option<&Costs>, b: Option<&Costs>) -> Option<Change> {
    if a == b {
        return None;
    }
    let kind = match (stated(a), stated(b)) {
        (Some(before), Some(after)) if after > before => ChangeKind::CostRaised,
        (Some(before), Some(after)) if after < before => ChangeKind::CostLowered,
        (None, Some(_)) => ChangeKind::CostStated,
        (Some(_), None) => ChangeKind::CostWithdrawn,
        _ => {
            let (before, after) = (a.and_then(written), b.and_then(written));
            return Some(Change { before, after, ..Change::new(ChangeKind::CostDivided) });
        }
    };
    let value = |costs| stated(costs).and_then(|amount| written(&amount));
    Some(Change { before: value(a), after: value(b), ..Change::new(kind) })
}
