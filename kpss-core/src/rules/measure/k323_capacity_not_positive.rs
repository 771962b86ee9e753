use super::capacity::{Types, each_stated, types};
use crate::codes::CAPACITY_KINDS;
use crate::rule::prelude::*;

declare_rule! {
    /// A capacity is above zero, and whole in the units of the register.
    ///
    /// Before and after a change it may be zero: a service begins, a service ends.
    pub CapacityNotPositive {
        code: "K323", slug: "capacity-not-positive", severity: Error, certainty: Proof,
        basis: Format,
        citations: [
            provider_register(("kapacita služby", "capacity of the service"), true),
        ],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, Catalogue],
        params: { amount: Number, problem: Label },
        cs: {
            title: "Kapacita není kladné číslo",
            message: "Kapacita {amount} nemůže být správně: {problem}.",
            why: "Kapacita je nejvyšší počet lůžek, klientů nebo jednání; zlomky mají smysl jen u \
                  úvazků.",
            fix: "Opravte počet; není-li kapacita známa, údaj vynechte.",
        },
        en: {
            title: "Capacity is no positive number",
            message: "The capacity {amount} cannot be right: {problem}.",
            why: "A capacity is the greatest number of beds, clients or meetings; fractions make \
                  sense for full-time equivalents only.",
            fix: "Correct the number; if the capacity is not known, leave it out.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let types = types(cx);
    for entry in &cx.entries {
        of_document(entry, &types, out);
    }
}

fn of_document(entry: &Entry<'_>, types: &Types<'_>, out: &mut Findings) {
    each_stated(entry, types, |capacity| {
        let kind = capacity.unit.and_then(|unit| CAPACITY_KINDS.get(unit));
        // Of units that are not in the register it is not known whether plans count halves.
        let is_whole = kind.is_some_and(|kind| kind.register && !kind.decimals);
        for (field, amount, _) in capacity.amounts.into_iter().flatten() {
            let place = || entry.at(format_args!("{}/{field}", capacity.pointer));
            let problem = if amount.is_negative() {
                NEGATIVE
            } else if is_whole && amount.units() % Number::whole(1).units() != 0 {
                FRACTION
            } else {
                continue;
            };
            out.push(CapacityNotPositive { amount, problem }.at(place()));
        }
    });
}

const NEGATIVE: Label = Label::new("negative", "je záporná", "it is below zero");
const FRACTION: Label =
    Label::new("fraction", "v této jednotce má být celá", "in this unit it should be whole");
