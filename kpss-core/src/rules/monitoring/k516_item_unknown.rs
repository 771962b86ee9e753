use std::collections::{BTreeMap, BTreeSet};

use super::reported::{SAME, tree, watched};
use crate::lists::Gather as _;
use crate::model::{ActionPlan, Indicator};
use crate::rule::meant_id;
use crate::rule::prelude::*;

declare_rule! {
    /// Items of the action plan and indicators that monitoring reports refer to exist.
    pub ItemUnknown {
        code: "K516", slug: "monitoring-unknown-item", severity: Error, certainty: Proof,
        basis: Format, citations: [],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, MonitoringReport],
        params: { what: Label, id: String, entries: i64 },
        cs: {
            title: "Zpráva odkazuje na položku nebo indikátor, které nejsou",
            message: "{what} „{id}“ v plánu ani v akčním plánu daného roku není. Ve zprávě na \
                      něj odkazuje {entries} {entries|položka|položky|položek}.",
            why: "Hodnota s chybným odkazem se k ničemu nepřiřadí a nelze ji porovnat s cílem.",
            fix: "Opravte odkaz podle označení v akčním plánu nebo v plánu.",
        },
        en: {
            title: "The report refers to an item or indicator that is not there",
            message: "{what} “{id}” is neither in the plan nor in the action plan of the year. \
                      References to it in the report: {entries}.",
            why: "A value with a wrong reference belongs to nothing and cannot be compared with \
                  its target.",
            fix: "Correct the reference by the identifiers of the action plan or of the plan.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    for watched in watched(cx) {
        let tree = tree(&watched.plan);
        let of_plan: BTreeSet<&str> =
            tree.values().flat_map(|known| ids(&known.node.indicators)).collect();
        for report in &watched.reports {
            let whole = report.action_plan.as_ref().filter(|doc| cx.is_whole(doc));
            let items = Items::of(whole.map(|doc| doc.value));
            let report = &report.doc;
            let mut missing: BTreeMap<(bool, &str), Vec<Place>> = BTreeMap::new();
            for (index, entry) in report.value.entries.iter().enumerate() {
                let node = entry.node.as_ref().and_then(|node| tree.get(node.as_str()));
                let item = entry.item.as_deref();
                // Of an action plan without items nothing can be said.
                if let Some(id) = item.filter(|id| !items.is_empty() && !items.has(id)) {
                    let place = report.at(format_args!("/entries/{index}/item"));
                    missing.entry((true, id)).or_default().push(place);
                }
                // Nor of a measure whose indicators are not given.
                let measured = node.is_some_and(|known| !known.node.indicators.is_empty());
                if !measured && !item.is_some_and(|id| items.is_measured(id)) {
                    continue;
                }
                for (position, reached) in entry.indicators.iter().enumerate() {
                    let id = reached.indicator.as_deref();
                    let known = |id: &str| of_plan.contains(id) || items.indicators.contains(id);
                    if let Some(id) = id.filter(|id| !known(id)) {
                        let at = format_args!("/entries/{index}/indicators/{position}/indicator");
                        missing.entry((false, id)).or_default().push(report.at(at));
                    }
                }
            }
            for (nth, ((is_item, id), places)) in missing.into_iter().enumerate() {
                let of_items = items.items.keys().copied().filter(|_| is_item);
                let measured = of_plan.iter().chain(&items.indicators).copied();
                let meant = meant_id(nth, id, of_items.chain(measured.filter(|_| !is_item)));
                let mend = meant.map(|id| Mend::confirm().replace_all(&places, &id));
                let what = if is_item { ITEM } else { INDICATOR };
                let entries = count(places.len());
                let mut places = places.into_iter();
                let Some(first) = places.next() else { continue };
                let found = ItemUnknown { what, id: id.to_owned(), entries }.at(first).mend(mend);
                out.push(places.fold(found, |found, place| found.related(place, SAME)));
            }
        }
    }
}

/// The items of an action plan, each with whether it has indicators, and the indicators.
#[derive(Default)]
struct Items<'a> {
    items: BTreeMap<&'a str, bool>,
    indicators: BTreeSet<&'a str>,
}

impl<'a> Items<'a> {
    fn of(doc: Option<&'a ActionPlan>) -> Self {
        let items = doc.map_or(&[][..], |doc| &doc.items);
        Self {
            items: items
                .iter()
                .map(|item| (item.id.as_str(), !item.indicators.is_empty()))
                .gather(),
            indicators: items.iter().flat_map(|item| ids(&item.indicators)).collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    fn has(&self, id: &str) -> bool {
        self.items.contains_key(id)
    }

    fn is_measured(&self, id: &str) -> bool {
        self.items.get(id).copied().unwrap_or(false)
    }
}

fn ids(indicators: &[Indicator]) -> impl Iterator<Item = &str> {
    indicators.iter().map(|one| one.id.as_str())
}

const ITEM: Label = Label::new("item", "Položka akčního plánu", "The item of the action plan");
const INDICATOR: Label = Label::new("indicator", "Indikátor", "The indicator");
