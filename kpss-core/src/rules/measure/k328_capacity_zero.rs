use super::capacity::{each_stated, types};
use crate::rule::prelude::*;

declare_rule! {
    /// A capacity is zero: the form of the service was not given.
    pub CapacityZero {
        code: "K328", slug: "capacity-zero", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [source(("podoba výkazů poskytovatelů", "form of the statements of providers"), ("kapacita formy, která se neposkytuje", "capacity of a form that is not given"), false)],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, Catalogue],
        cs: {
            title: "Nulová kapacita",
            message: "Kapacita je nulová; služba se v této formě zřejmě neposkytovala.",
            why: "Formulář ministerstva nulu předepisuje, pokud se forma v roce neposkytovala; \
                  jinde bývá omylem.",
            fix: "Ověřte, zda se forma poskytuje.",
        },
        en: {
            title: "Capacity of zero",
            message: "The capacity is zero; the service was probably not given in this form.",
            why: "The form of the ministry prescribes zero where a form was not given in the \
                  year; elsewhere it is a slip.",
            fix: "Check whether the form is given.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let types = types(cx);
    for entry in &cx.entries {
        each_stated(entry, &types, |capacity| {
            for (field, amount, may_be_zero) in capacity.amounts.into_iter().flatten() {
                if amount == Number::ZERO && !may_be_zero {
                    let place = entry.at(format_args!("{}/{field}", capacity.pointer));
                    out.push(CapacityZero {}.at(place));
                }
            }
        });
    }
}
