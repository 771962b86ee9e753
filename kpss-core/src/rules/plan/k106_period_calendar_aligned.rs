use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// Plans are usually valid from 1 January to 31 December.
    pub PeriodCalendarAligned {
        code: "K106", slug: "plan-period-calendar-aligned", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("období platnosti", "period of validity"), false)],
        check: Check::Plan(check), on_partial: Run,
        params: { from: Date, until: Date },
        cs: {
            title: "Platnost po celé kalendářní roky",
            message: "Období {from} – {until} netrvá celé kalendářní roky.",
            why: "Akční plány, rozpočty obcí i dotace se řídí kalendářním rokem; období, které \
                  začíná nebo končí v jeho průběhu, s nimi nesouhlasí.",
            fix: "Ověřte data; má-li plán opravdu začínat nebo končit během roku, není třeba nic \
                  měnit.",
        },
        en: {
            title: "Validity in whole calendar years",
            message: "The period {from} – {until} does not consist of whole calendar years.",
            why: "Action plans, budgets of municipalities and grants go by the calendar year; a \
                  period that begins or ends within one does not match them.",
            fix: "Check the dates; if the plan really begins or ends within a year, nothing needs \
                  to change.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(period) = &plan.period else { return };
    let (Some(from), Some(until)) = (period.first_day(), period.last_day()) else {
        return;
    };
    let begins = (from.month(), from.day()) == (Some(1), Some(1));
    let ends = (until.month(), until.day()) == (Some(12), Some(31));
    if from <= until && !(begins && ends) {
        // The end that is not that of a year is the one to change.
        let (field, other) = if begins { ("until", "from") } else { ("from", "until") };
        let found = PeriodCalendarAligned { from, until };
        let found = found.at(plan.at(format_args!("/period/{field}")));
        out.push(found.related(plan.at(format_args!("/period/{other}")), OTHER_END));
    }
}

const OTHER_END: Label = Label::new("other_end", "druhý konec období", "other end of the period");
