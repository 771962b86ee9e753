use super::decisions::extensions;
use crate::model::Period;
use crate::rule::prelude::*;

declare_rule! {
    /// A period does not end before it begins, and an extension does not end before what it extends.
    pub PeriodOrder {
        code: "K103", slug: "plan-period-order", severity: Error, certainty: Proof,
        basis: Arithmetic,
        citations: [],
        check: Check::Document(check), on_partial: Run,
        params: { what: Label, until: Date, than: Label, from: Date },
        cs: {
            title: "Pořadí začátku a konce platnosti",
            message: "{what} {until} je dřív než {than} {from}.",
            why: "Platnost, která končí dřív, než začíná, neplatí ani jediný den.",
            fix: "Opravte data; nejčastěji jde o záměnu začátku s koncem nebo o překlep v roce.",
        },
        en: {
            title: "Order of beginning and end",
            message: "{what}, {until}, is earlier than {than}, {from}.",
            why: "A validity that ends before it begins does not last a single day.",
            fix: "Correct the dates; most often beginning and end are swapped or the year is \
                  mistyped.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let (period, end, at_end) = match entry.document {
        AnyDocument::Plan(plan) => {
            let period = plan.period.as_ref();
            (period, period.and_then(Period::last_day), "/period/until")
        }
        AnyDocument::ActionPlan(plan) => {
            let is_stated = plan.period.as_ref().and_then(Period::last_day).is_some();
            let at_end = if is_stated { "/period/until" } else { "/year" };
            (plan.period.as_ref(), plan.last_day(), at_end)
        }
        _ => return,
    };
    let Some(end) = end else { return };
    let turned = period.filter(|period| period.last_day().is_some());
    let turned = turned.and_then(|period| Some((period, period.first_day()?)));
    if let Some((period, from)) = turned.filter(|(_, from)| *from > end) {
        let order = PeriodOrder { what: END, until: end, than: BEGINNING, from };
        let found = order.at(entry.at("/period/until"));
        let at = |end: &str| entry.at(format_args!("/period/{end}"));
        let mend = Mend::confirm().swap_ends(at, period);
        out.push(found.related(entry.at("/period/from"), BEGINNING).mend(mend));
    }
    for (index, extension) in extensions(entry).iter().enumerate() {
        if let Some(until) = extension.until.filter(|until| until.last_day() < end) {
            let order = PeriodOrder { what: NEW_END, until, than: ORIGINAL_END, from: end };
            let place = entry.at(format_args!("/extensions/{index}/until"));
            out.push(order.at(place).related(entry.at(at_end), ORIGINAL_END));
        }
    }
}

const BEGINNING: Label =
    Label::new("period_start", "začátek období", "the beginning of the period");
const END: Label = Label::new("period_end", "Konec období", "The end of the period");
const NEW_END: Label =
    Label::new("extended_end", "Nový konec platnosti", "The new end of validity");
const ORIGINAL_END: Label =
    Label::new("original_end", "původní konec platnosti", "the original end of validity");
