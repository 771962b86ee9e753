use std::collections::{BTreeMap, BTreeSet};

use super::network::{Known, network};
use super::services::name;
use crate::documents::services;
use crate::lists::Order as _;
use crate::model::{Period, Service};
use crate::rule::prelude::*;

declare_rule! {
    /// The capacity of one registration stands in one document twice, so that it counts twice.
    pub ServiceCapacityDoubleCount {
        code: "K920", slug: "service-capacity-double-count", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            provider_register(
                ("kapacita služby a formy", "capacity of the service and forms"),
                true,
            ),
        ],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, Catalogue],
        params: { service: String, what: Label },
        cs: {
            title: "Kapacita počítaná dvakrát",
            message: "Služba „{service}“: {what}.",
            why: "Kapacita je nejvyšší kapacita celé registrace v dané formě; uvedena dvakrát se \
                  v součtech za území započte dvakrát.",
            fix: "Ponechte jeden záznam; jde-li o různé služby nebo období, odlište je \
                  identifikátorem nebo obdobím.",
        },
        en: {
            title: "Capacity counted twice",
            message: "The service “{service}”: {what}.",
            why: "A capacity is the maximum of the whole registration in a form; stated twice it \
                  counts twice in the sums of the area.",
            fix: "Keep one record; tell different services or spans of time apart by identifier \
                  or period.",
        },
    }
}

const IN_NETWORK: Label = Label::new(
    "in_network",
    "v síti je ve stejném období uvedena vícekrát",
    "the network has it more than once for the same time",
);
const IN_SERVICE: Label = Label::new(
    "in_service",
    "kapacita téže formy ve stejné jednotce je uvedena vícekrát",
    "the capacity of one form in one unit is stated more than once",
);
const FIRST: Label = Label::new("first", "první výskyt", "first place");

fn check(cx: &Context<'_>, out: &mut Findings) {
    let known = Known::of(cx);
    for entry in &cx.entries {
        in_network(entry, &known, out);
        for (index, service) in services(entry) {
            in_service(entry, index, service, out);
        }
    }
}

/// One capacity of the network; in order, rows of one registration and unit stand together.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Row<'b> {
    registration: String,
    unit: Option<&'b str>,
    from: Option<Date>,
    index: usize,
    until: Option<Date>,
    id: &'b str,
}

impl Row<'_> {
    fn is_same(&self, other: &Self) -> bool {
        (&self.registration, self.unit) == (&other.registration, other.unit)
    }

    /// Whether a row that begins no earlier begins before this one ends.
    fn overlaps(&self, later: &Self) -> bool {
        self.until.zip(later.from).is_none_or(|(until, from)| from <= until)
    }

    fn ends_before(&self, other: &Self) -> bool {
        self.until.is_some_and(|until| other.until.is_none_or(|other| until < other))
    }
}

fn rows<'b>(entry: &Entry<'b>, known: &Known<'_>) -> Vec<Row<'b>> {
    let mut rows = Vec::new();
    for (index, item) in network(entry).iter().flat_map(|network| &network.items).enumerate() {
        let Some(id) = item.service.as_deref() else { continue };
        let period = item.period.as_ref();
        let row = |unit| Row {
            registration: known.registration_of(id),
            unit,
            from: period.and_then(Period::first_day),
            index,
            until: period.and_then(Period::last_day),
            id,
        };
        if item.capacities.is_empty() {
            rows.push(row(None));
        }
        rows.extend(item.capacities.iter().map(|capacity| row(capacity.unit.as_deref())));
    }
    // A row without capacities stands for the whole service, whatever the unit.
    let whole: BTreeSet<String> =
        rows.iter().filter(|row| row.unit.is_none()).map(|row| row.registration.clone()).collect();
    for row in rows.iter_mut().filter(|row| whole.contains(&row.registration)) {
        row.unit = None;
    }
    rows.order();
    rows
}

fn in_network(entry: &Entry<'_>, known: &Known<'_>, out: &mut Findings) {
    let rows = rows(entry, known);
    let mut found: BTreeMap<usize, (usize, String)> = BTreeMap::new();
    // The row of the same registration and unit that ends last so far.
    let mut longest: Option<&Row<'_>> = None;
    for row in &rows {
        let before = longest.filter(|before| before.is_same(row));
        let twice = before.filter(|before| before.index != row.index && before.overlaps(row));
        if let Some(before) = twice {
            let (first, second) = (before.index.min(row.index), before.index.max(row.index));
            let service = known.service(row.id).map_or_else(|| row.id.to_owned(), name);
            found.entry(second).or_insert((first, service));
        }
        if before.is_none_or(|before| before.ends_before(row)) {
            longest = Some(row);
        }
    }
    for (second, (first, service)) in found {
        let at = |index| entry.at(format_args!("/network/items/{index}"));
        let finding = ServiceCapacityDoubleCount { service, what: IN_NETWORK };
        out.push(finding.at(at(second)).related(at(first), FIRST));
    }
}

fn in_service(entry: &Entry<'_>, index: usize, service: &Service, out: &mut Findings) {
    let mut first = BTreeMap::new();
    let mut reported = BTreeSet::new();
    for (which, form) in service.forms.iter().enumerate() {
        for capacity in &form.capacities {
            let Some(unit) = capacity.unit.as_deref() else { continue };
            // A capacity stated for two forms together holds that of each.
            let kinds = form.form.into_iter().chain(form.together_with.iter().copied());
            let before = kinds.fold(which, |before, kind| {
                before.min(*first.entry((kind.code(), unit)).or_insert(which))
            });
            if before != which && reported.insert(which) {
                let at = |which| entry.at(format_args!("/services/{index}/forms/{which}"));
                let finding =
                    ServiceCapacityDoubleCount { service: name(service), what: IN_SERVICE };
                out.push(finding.at(at(which)).related(at(before), FIRST));
            }
        }
    }
}
