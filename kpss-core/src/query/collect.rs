//! Collects the records of documents and what they refer to.

use super::record::{Record, RecordKind};
use super::references::Reference;
use super::targets::Targets;
use crate::documents::{DocumentSet, Located};
use crate::model::{
    ActionItem, ActionPlan, Id, MonitoringReport, Node, Organisation, Plan, PlanLink, Ref, Service,
};

/// A reference as written, before its target is known.
pub(super) struct Raw<'a> {
    from: usize,
    pub(super) kind: RecordKind,
    role: &'static str,
    pub(super) id: &'a str,
    pub(super) scope: Scope<'a>,
}

/// Where a target must stand.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// The document at this position first, then any.
    From(usize),
    /// The document with this identifier only.
    Document(&'a str),
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
    pub(super) raw: Vec<Raw<'a>>,
    /// Identifier of each document, and the position of its first record.
    pub(super) documents: Vec<(&'a str, usize)>,
}

impl<'a> Collector<'a> {
    pub(super) fn of(documents: &'a DocumentSet<'_>) -> Self {
        let mut work = Work::default();
        for plan in documents.plans() {
            work.begin(&plan.value.id);
            work.plan(&plan);
        }
        for catalogue in documents.catalogues() {
            work.begin(&catalogue.value.id);
            work.organisations(&catalogue, "providers", &catalogue.value.providers);
            work.services(&catalogue, &catalogue.value.services);
        }
        for action_plan in documents.action_plans() {
            work.begin(&action_plan.value.id);
            work.action_plan(&action_plan);
        }
        for report in documents.monitoring_reports() {
            work.begin(&report.value.id);
            work.report(&report);
        }
        work.resolve()
    }
}

impl<'a> Work<'a> {
    fn begin(&mut self, id: &'a Id) {
        self.documents.push((id, self.out.records.len()));
    }

    fn add(&mut self, record: Record<'a>, depth: usize, parent: Option<usize>) -> usize {
        let at = self.out.records.len();
        self.out.records.push(record);
        self.out.depths.push(depth);
        self.out.parents.push(parent);
        at
    }

    fn refer<T: 'a>(
        &mut self,
        from: usize,
        role: &'static str,
        kind: RecordKind,
        ids: impl IntoIterator<Item = &'a Ref<T>>,
    ) {
        let scope = self.here();
        let raw = |id: &'a Ref<T>| Raw { from, kind, role, id, scope };
        self.raw.extend(ids.into_iter().map(raw));
    }

    fn plan(&mut self, held: &Located<'a, Plan>) {
        let plan = held.value;
        for (index, group) in plan.target_groups.iter().enumerate() {
            let at = held.pointer(format_args!("/target_groups/{index}"));
            let title = group.title.as_deref();
            self.add(record(held, RecordKind::TargetGroup, Some(&group.id), title, at), 0, None);
        }
        for (index, need) in plan.needs.iter().enumerate() {
            let at = held.pointer(format_args!("/needs/{index}"));
            let title = need.title.as_deref();
            let mut new = record(held, RecordKind::Need, Some(&need.id), title, at);
            new.code = need.code.as_deref();
            let from = self.add(new, 0, None);
            self.refer(from, "target_groups", RecordKind::TargetGroup, &need.target_groups);
        }
        let mut above: Vec<usize> = Vec::new();
        for visit in held.nodes() {
            above.truncate(visit.depth());
            let node = visit.node;
            let at = held.pointer(visit.pointer());
            let title = node.title.as_deref();
            let mut new = record(held, RecordKind::Node, Some(&node.id), title, at);
            new.code = node.code.as_deref();
            new.level = node.level;
            new.amount = node.costs.as_ref().and_then(|costs| costs.total);
            let from = self.add(new, visit.depth() + 1, above.last().copied());
            above.push(from);
            self.node(from, node);
        }
        self.organisations(held, "organisations", &plan.organisations);
        self.services(held, &plan.services);
    }

    fn node(&mut self, from: usize, node: &'a Node) {
        self.refer(from, "needs", RecordKind::Need, &node.needs);
        self.refer(from, "target_groups", RecordKind::TargetGroup, &node.target_groups);
        self.refer(from, "services", RecordKind::Service, &node.services);
        let changed = node.capacity_changes.iter().filter_map(|change| change.service.as_ref());
        self.refer(from, "capacity_changes", RecordKind::Service, changed);
        self.refer(from, "responsible", RecordKind::Organisation, &node.responsible);
        self.refer(from, "partners", RecordKind::Organisation, &node.partners);
        let lines = node.costs.iter().flat_map(|costs| &costs.sources);
        self.refer(
            from,
            "costs",
            RecordKind::Service,
            lines.clone().filter_map(|line| line.service.as_ref()),
        );
        self.refer(
            from,
            "costs",
            RecordKind::Organisation,
            lines.filter_map(|line| line.organisation.as_ref()),
        );
    }

    fn organisations<T>(
        &mut self,
        held: &Located<'a, T>,
        list: &str,
        organisations: &'a [Organisation],
    ) {
        for (index, organisation) in organisations.iter().enumerate() {
            let at = held.pointer(format_args!("/{list}/{index}"));
            let name = organisation.name.as_deref();
            let new = record(held, RecordKind::Organisation, Some(&organisation.id), name, at);
            self.add(new, 0, None);
        }
    }

    fn services<T>(&mut self, held: &Located<'a, T>, services: &'a [Service]) {
        for (index, service) in services.iter().enumerate() {
            let at = held.pointer(format_args!("/services/{index}"));
            let name = service.name.as_deref();
            let new = record(held, RecordKind::Service, Some(&service.id), name, at);
            let from = self.add(new, 0, None);
            self.refer(from, "provider", RecordKind::Organisation, &service.provider);
        }
    }

    fn action_plan(&mut self, held: &Located<'a, ActionPlan>) {
        let scope = self.linked(held.value.plan.as_ref());
        self.organisations(held, "organisations", &held.value.organisations);
        self.services(held, &held.value.services);
        for (index, item) in held.value.items.iter().enumerate() {
            let at = held.pointer(format_args!("/items/{index}"));
            let title = item.title.as_deref();
            let mut new = record(held, RecordKind::ActionItem, Some(&item.id), title, at);
            new.code = item.code.as_deref();
            new.amount = item.costs.as_ref().and_then(|costs| costs.total);
            new.year = held.value.year.map(|year| year.0);
            let from = self.add(new, 0, None);
            let kind = RecordKind::Node;
            self.raw.extend(item.node.iter().map(|id| Raw { from, kind, role: "node", id, scope }));
            self.refer(from, "responsible", RecordKind::Organisation, &item.responsible);
        }
    }

    fn report(&mut self, held: &Located<'a, MonitoringReport>) {
        let plan = self.linked(held.value.plan.as_ref());
        let items = held.value.action_plan.as_ref();
        let items = items.map_or(self.here(), |id| Scope::Document(id));
        for (index, entry) in held.value.entries.iter().enumerate() {
            let at = held.pointer(format_args!("/entries/{index}"));
            let mut new = record(held, RecordKind::MonitoringEntry, None, None, at);
            new.amount = entry.spent;
            new.year = held.value.year.map(|year| year.0);
            let from = self.add(new, 0, None);
            let node = |role, id: &'a Ref<Node>| Raw {
                from,
                kind: RecordKind::Node,
                role,
                id,
                scope: plan,
            };
            self.raw.extend(entry.node.iter().map(|id| node("node", id)));
            self.raw.extend(entry.moved_to.iter().map(|id| node("moved_to", id)));
            let kind = RecordKind::ActionItem;
            let item = |id: &'a Ref<ActionItem>| Raw { from, kind, role: "item", id, scope: items };
            self.raw.extend(entry.item.iter().map(item));
        }
    }

    /// Where the nodes stand that a document of a plan refers to.
    fn linked(&self, link: Option<&'a PlanLink>) -> Scope<'a> {
        let named = link.and_then(|link| link.plan.as_ref());
        named.map_or(self.here(), |id| Scope::Document(id))
    }

    /// The document at hand, then any other.
    fn here(&self) -> Scope<'a> {
        Scope::From(self.documents.len().saturating_sub(1))
    }

    fn resolve(mut self) -> Collector<'a> {
        let targets = Targets::of(&self);
        let resolved = self.raw.iter().map(|raw| Reference {
            from: raw.from,
            to: targets.find(raw),
            role: raw.role,
            id: raw.id,
        });
        self.out.references = resolved.collect();
        self.out
    }
}

fn record<'a, T>(
    held: &Located<'_, T>,
    kind: RecordKind,
    id: Option<&'a Id>,
    title: Option<&'a str>,
    pointer: String,
) -> Record<'a> {
    Record {
        kind,
        id: id.map(Id::as_str),
        code: None,
        title,
        level: None,
        amount: None,
        year: None,
        input: held.input,
        pointer,
    }
}
