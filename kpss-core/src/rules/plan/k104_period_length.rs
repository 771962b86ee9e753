use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan under the definition of 2015 is approved for three years.
    pub PeriodLength {
        code: "K104", slug: "plan-period-length", severity: Warning, certainty: Proof,
        basis: Law,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true)],
        check: Check::Plan(check), on_partial: Run,
        params: { from: Date, until: Date, years: i64 },
        thresholds: [Threshold { name: "years", unit: "rok", default: 3 }],
        cs: {
            title: "Délka období plánu",
            message: "Období {from} – {until} nemá délku, na kterou se střednědobý plán \
                      schvaloval (v letech: {years}).",
            why: "Od 1. 1. 2015 zákon vymezoval střednědobý plán jako dokument schválený na dobu \
                  3 let.",
            fix: "Ověřte začátek a konec období; je-li plán schválen na jinou dobu, uveďte proč, \
                  nebo jej nazvěte jinak než střednědobým plánem.",
        },
        en: {
            title: "Length of the plan period",
            message: "The period {from} – {until} does not have the length for which a \
                      medium-term plan was approved (in years: {years}).",
            why: "Since 1 January 2015 the act defined a medium-term plan as a document approved \
                  for 3 years.",
            fix: "Check the beginning and the end; if the plan is approved for another time, say \
                  why, or do not call it a medium-term plan.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(period) = &plan.period else { return };
    let (Some(from), Some(until)) = (period.first_day(), period.last_day()) else {
        return;
    };
    let years = cx.threshold(&RULE, "years");
    let months = u32::try_from(years).unwrap_or(0) * 12;
    if from <= until && until.next_day() != from.plus_months(months) {
        out.push(PeriodLength { from, until, years }.at(plan.at("/period")));
    }
}
