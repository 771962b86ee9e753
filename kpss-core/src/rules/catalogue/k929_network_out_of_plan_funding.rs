use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::network::{Known, network};
use super::services::{is_intended, name};
use crate::lists::Gather as _;
use crate::model::{Costs, Network, NetworkStatus, Ref, Service};
use crate::rule::prelude::*;

declare_rule! {
    /// Money of § 101a is planned for a service that is not in the network.
    ///
    /// The wording of the section was not read, so only a warning.
    pub NetworkOutOfPlanFunding {
        code: "K929", slug: "network-out-of-plan-funding", severity: Warning, certainty: Proof,
        basis: Law, citations: [act_108(("§ 101a", "Section 101a"), SECTION_101A, false)],
        in_force: Window::ALWAYS,
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, Catalogue],
        params: { service: String, lines: i64 },
        cs: {
            title: "Dotace podle § 101a mimo síť",
            message: "Pro službu „{service}“ se počítá s dotací podle § 101a ({lines} \
                      {lines|zdroj|zdroje|zdrojů}), ale služba není v síti.",
            why: "Dotace státu přes kraj podle § 101a je jen pro služby zařazené do sítě kraje; \
                  tyto peníze služba nedostane.",
            fix: "Zařaďte službu do sítě, nebo pro ni uveďte jiný zdroj financování.",
        },
        en: {
            title: "Subsidy of § 101a outside of the network",
            message: "A subsidy of § 101a is counted on for the service “{service}”, but the \
                      service is not in the network. Such sources: {lines}.",
            why: "The subsidy of the state through the region (§ 101a) is for services of the \
                  region's network only; the service will not get this money.",
            fix: "Put the service into the network, or state another source of money.",
        },
    }
}

/// Code of the subsidy in the list of sources.
const SUBSIDY: &str = "state-101a";

/// Sources of the subsidy and the services that they pay.
type Lines<'b> = Vec<(String, Vec<&'b str>)>;

/// What a line pays: the service that it names, else all services of its measure.
fn add<'b>(
    costs: Option<&'b Costs>,
    at: impl fmt::Display,
    services: &'b [Ref<Service>],
    out: &mut Lines<'b>,
) {
    for (index, line) in costs.iter().flat_map(|costs| &costs.sources).enumerate() {
        if line.source.as_deref() == Some(SUBSIDY) {
            let paid = match &line.service {
                Some(one) => vec![one.as_str()],
                None => services.iter().map(Ref::as_str).collect(),
            };
            out.push((format!("{at}/sources/{index}"), paid));
        }
    }
}

fn lines<'b>(
    entry: &'b Entry<'b>,
    of_nodes: &BTreeMap<(&str, &str), &'b [Ref<Service>]>,
) -> Lines<'b> {
    let mut out = Vec::new();
    match entry.document {
        AnyDocument::Plan(plan) => {
            for visit in entry.nodes() {
                let at = visit.pointer();
                let (costs, services) = (visit.node.costs.as_ref(), &visit.node.services);
                add(costs, format_args!("{at}/costs"), services, &mut out);
            }
            add(plan.financing.as_ref(), "/financing", &[], &mut out);
        }
        AnyDocument::ActionPlan(doc) => {
            let plan = doc.plan.as_ref().and_then(|link| link.plan.as_deref()).unwrap_or("");
            for (index, item) in doc.items.iter().enumerate() {
                let node = item.node.as_deref().unwrap_or("");
                let services = of_nodes.get(&(plan, node)).copied().unwrap_or_default();
                let at = format_args!("/items/{index}/costs");
                add(item.costs.as_ref(), at, services, &mut out);
            }
            add(doc.costs.as_ref(), "/costs", &[], &mut out);
        }
        AnyDocument::MonitoringReport(_) | AnyDocument::Catalogue(_) | AnyDocument::Project(_) => {}
    }
    out
}

/// Registrations in the network; nothing of a network that is not listed, or not wholly.
fn inside(network: &Network, known: &Known<'_>) -> Option<BTreeSet<String>> {
    let is_whole = network.items.iter().all(|item| item.service.is_some());
    (is_whole && !network.items.is_empty()).then(|| {
        let items = network.items.iter().filter(|item| item.status != Some(NetworkStatus::Outside));
        items.filter_map(|item| Some(known.registration_of(item.service.as_deref()?))).collect()
    })
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let known = Known::of(cx);
    let plans: BTreeMap<&str, Option<&Network>> =
        cx.plans().map(|plan| (plan.value.id.as_str(), plan.value.network.as_ref())).gather();
    let mut of_nodes: BTreeMap<(&str, &str), &[Ref<Service>]> = BTreeMap::new();
    for plan in cx.plans() {
        for visit in plan.nodes() {
            of_nodes.insert((plan.value.id.as_str(), visit.node.id.as_str()), &visit.node.services);
        }
    }
    let mut networks: BTreeMap<*const Network, Option<BTreeSet<String>>> = BTreeMap::new();
    // One service outside of the network is one mistake, however many sources it has.
    let mut outside: BTreeMap<String, (String, Vec<Place>)> = BTreeMap::new();
    for entry in cx.entries.iter().filter(|entry| !is_intended(entry)) {
        let of_plan = || match entry.document {
            AnyDocument::ActionPlan(doc) => *plans.get(doc.plan.as_ref()?.plan.as_deref()?)?,
            _ => None,
        };
        let own = network(entry).filter(|network| !network.items.is_empty());
        let Some(network) = own.or_else(of_plan) else { continue };
        // Many action plans share the network of one plan.
        let of_network = networks.entry(std::ptr::from_ref(network));
        let Some(inside) = of_network.or_insert_with(|| inside(network, &known)) else { continue };
        for (pointer, services) in lines(entry, &of_nodes) {
            for id in services {
                // A reference that leads nowhere is another mistake.
                if known.has_services() && known.service(id).is_none() {
                    continue;
                }
                let registration = known.registration_of(id);
                if !inside.contains(&registration) {
                    let name = || known.service(id).map_or_else(|| id.to_owned(), name);
                    let (_, places) =
                        outside.entry(registration).or_insert_with(|| (name(), Vec::new()));
                    places.push(entry.at(&pointer));
                }
            }
        }
    }
    for (_, (service, places)) in outside {
        let lines = i64::try_from(places.len()).unwrap_or(i64::MAX);
        let mut places = places.into_iter();
        let Some(first) = places.next() else { continue };
        let found = NetworkOutOfPlanFunding { service, lines }.at(first);
        out.push(places.fold(found, |found, place| found.related(place, ALSO)));
    }
}

const ALSO: Label = Label::new("also_paid", "další zdroj", "another source");
