//! Documents as trees of items with money, whatever their kind.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use crate::codes::MunicipalityRegister;
use crate::documents::{DocumentSet, Located};
use crate::model::{
    ActionPlan, Costs, DocumentKind, MeasureKind, Money, MonitoringReport, MunicipalityCode, Node,
    Period, Plan, PlanLink, Project, Ref, Service, Year,
};
use crate::query::orps;

/// One node of a document, or the document itself.
#[derive(Default)]
pub(super) struct Item<'a> {
    pub(super) id: Option<&'a str>,
    pub(super) code: Option<&'a str>,
    pub(super) title: Option<&'a str>,
    pub(super) pointer: Arc<str>,
    /// Where the costs stand, below the pointer.
    pub(super) costs_at: &'static str,
    pub(super) parent: Option<usize>,
    pub(super) costs: Option<&'a Costs>,
    pub(super) spent: Option<Money>,
    /// The one year in which the money falls.
    pub(super) year: Option<Year>,
    /// Own ones, otherwise those of the item above.
    pub(super) kind: Option<MeasureKind>,
    pub(super) municipalities: &'a [MunicipalityCode],
    pub(super) services: &'a [Ref<Service>],
}

/// A document as items, each after the one above it; the first is the document.
pub(super) struct Tree<'a> {
    pub(super) input: usize,
    pub(super) kind: DocumentKind,
    pub(super) items: Vec<Item<'a>>,
    pub(super) names: Rc<Names<'a>>,
    /// The only ORP of its plan.
    pub(super) orp: Option<&'a str>,
    pub(super) register: Option<&'a MunicipalityRegister>,
}

/// Names of municipalities and services, by code and identifier.
#[derive(Default)]
pub(super) struct Names<'a> {
    pub(super) municipalities: HashMap<&'a str, &'a str>,
    pub(super) services: HashMap<&'a str, &'a str>,
}

/// Every document that can hold money.
pub(super) fn trees<'a>(
    documents: &'a DocumentSet<'_>,
    register: Option<&'a MunicipalityRegister>,
) -> Vec<Tree<'a>> {
    let names = Rc::new(names(documents));
    let mut plans: HashMap<&str, Located<'a, Plan>> = HashMap::new();
    for plan in documents.plans() {
        plans.entry(&plan.value.id).or_insert(plan);
    }
    let node = |plan: Option<&str>, node: Option<&str>| Some(plans.get(plan?)?.node(node?)?.node);
    let orp_of =
        |link: Option<&PlanLink>| orps::only(plans.get(link?.plan.as_ref()?.as_str())?.value);
    let mut trees: Vec<Tree<'a>> = Vec::new();
    let mut add = |input, kind, orp, items| {
        trees.push(Tree { input, kind, items, names: Rc::clone(&names), orp, register });
    };
    for held in documents.plans() {
        add(held.input, DocumentKind::Plan, orps::only(held.value), plan(&held));
    }
    for held in documents.action_plans() {
        let orp = orp_of(held.value.plan.as_ref());
        add(held.input, DocumentKind::ActionPlan, orp, action_plan(&held, node));
    }
    for held in documents.monitoring_reports() {
        let orp = orp_of(held.value.plan.as_ref());
        add(held.input, DocumentKind::MonitoringReport, orp, report(&held, node));
    }
    for held in documents.projects() {
        add(held.input, DocumentKind::Project, None, vec![project(&held)]);
    }
    trees
}

fn names<'a>(documents: &'a DocumentSet<'_>) -> Names<'a> {
    let mut names = Names::default();
    let territories = documents
        .plans()
        .filter_map(|plan| plan.value.territory.as_ref())
        .chain(documents.catalogues().filter_map(|list| list.value.territory.as_ref()));
    for municipality in territories.flat_map(|territory| &territory.municipalities) {
        if let Some(name) = &municipality.name {
            names.municipalities.entry(&municipality.code).or_insert(name);
        }
    }
    let services = documents.plans().flat_map(|plan| &plan.value.services);
    let services = services.chain(documents.catalogues().flat_map(|list| &list.value.services));
    let more = documents.action_plans().flat_map(|plan| &plan.value.services);
    for service in services.chain(more) {
        if let Some(name) = &service.name {
            names.services.entry(&service.id).or_insert(name);
        }
    }
    names
}

fn plan<'a>(held: &Located<'a, Plan>) -> Vec<Item<'a>> {
    let plan = held.value;
    let mut items = vec![Item {
        id: Some(&plan.id),
        title: plan.title.as_deref(),
        pointer: held.pointer("").into(),
        costs_at: "/financing",
        costs: plan.financing.as_ref(),
        ..Item::default()
    }];
    for visit in held.nodes() {
        let parent = visit.parent().map_or(0, |parent| parent.index + 1);
        let item = of_node(visit.node, held.pointer(visit.pointer()).into());
        items.push(inherited(item, parent, &items));
    }
    items
}

fn of_node(node: &Node, pointer: Arc<str>) -> Item<'_> {
    Item {
        id: Some(&node.id),
        code: node.code.as_deref(),
        title: node.title.as_deref(),
        pointer,
        costs_at: "/costs",
        costs: node.costs.as_ref(),
        year: node.period.as_ref().and_then(one_year),
        kind: node.kind,
        municipalities: &node.municipalities,
        services: &node.services,
        ..Item::default()
    }
}

/// An item of which what is missing is taken from the item above.
fn inherited<'a>(mut item: Item<'a>, parent: usize, items: &[Item<'a>]) -> Item<'a> {
    item.parent = Some(parent);
    if let Some(above) = items.get(parent) {
        item.kind = item.kind.or(above.kind);
        item.year = item.year.or(above.year);
        if item.municipalities.is_empty() {
            item.municipalities = above.municipalities;
        }
        if item.services.is_empty() {
            item.services = above.services;
        }
    }
    item
}

fn one_year(period: &Period) -> Option<Year> {
    let (from, until) = (period.first_day()?.year(), period.last_day()?.year());
    (from == until).then_some(Year(from))
}

fn action_plan<'a>(
    held: &Located<'a, ActionPlan>,
    node: impl Fn(Option<&str>, Option<&str>) -> Option<&'a Node>,
) -> Vec<Item<'a>> {
    let plan = held.value;
    let link = plan.plan.as_ref().and_then(|link| link.plan.as_deref());
    let mut items = vec![Item {
        id: Some(&plan.id),
        title: plan.title.as_deref(),
        pointer: held.pointer("").into(),
        costs_at: "/costs",
        costs: plan.costs.as_ref(),
        year: plan.year,
        ..Item::default()
    }];
    for (index, item) in plan.items.iter().enumerate() {
        let node = node(link, item.node.as_deref());
        let item = Item {
            id: Some(&item.id),
            code: item.code.as_deref(),
            title: item.title.as_deref(),
            pointer: held.pointer(format_args!("/items/{index}")).into(),
            costs_at: "/costs",
            costs: item.costs.as_ref(),
            kind: item.kind.or(node.and_then(|node| node.kind)),
            municipalities: node.map(|node| node.municipalities.as_slice()).unwrap_or_default(),
            services: node.map(|node| node.services.as_slice()).unwrap_or_default(),
            ..Item::default()
        };
        items.push(inherited(item, 0, &items));
    }
    items
}

fn report<'a>(
    held: &Located<'a, MonitoringReport>,
    node: impl Fn(Option<&str>, Option<&str>) -> Option<&'a Node>,
) -> Vec<Item<'a>> {
    let report = held.value;
    let link = report.plan.as_ref().and_then(|link| link.plan.as_deref());
    let mut items = vec![Item {
        id: Some(&report.id),
        title: report.title.as_deref(),
        pointer: held.pointer("").into(),
        year: report.year,
        ..Item::default()
    }];
    // Entries say what was spent; one without money is no part of the sum.
    let entries = report.entries.iter().enumerate().filter(|(_, entry)| entry.spent.is_some());
    for (index, entry) in entries {
        let node = node(link, entry.node.as_deref());
        let pointer = held.pointer(format_args!("/entries/{index}")).into();
        let of_node = node.map(|node| of_node(node, "".into())).unwrap_or_default();
        let id = entry.node.as_deref().or(entry.item.as_deref());
        let (costs, costs_at, year) = (None, "/spent", None);
        let spent = entry.spent;
        let item = Item { id, pointer, costs_at, costs, spent, year, ..of_node };
        items.push(inherited(item, 0, &items));
    }
    items
}

fn project<'a>(held: &Located<'a, Project>) -> Item<'a> {
    Item {
        id: Some(&held.value.id),
        title: held.value.title.as_deref(),
        pointer: held.pointer("").into(),
        costs_at: "/budget",
        costs: held.value.budget.as_ref(),
        year: held.value.period.as_ref().and_then(one_year),
        ..Item::default()
    }
}
