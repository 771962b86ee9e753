use crate::model::{Count, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan under the definition of 2015 is approved for three years.
    pub PeriodLength {
        code: "K104", slug: "plan-period-length", severity: Warning, certainty: Proof,
        basis: Law,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true)],
        check: Check::Plan(check), on_partial: Run,
        params: { length_years: i64, length_months: i64, length_days: i64, years: i64 },
        thresholds: [Threshold { name: "years", unit: "rok", default: 3 }],
        cs: {
            title: "Délka období plánu",
            message: "Plán trvá{?length_years} {length_years} \
                      {length_years|rok|roky|let}{/}{?length_months} {length_months} \
                      {length_months|měsíc|měsíce|měsíců}{/}{?length_days} {length_days} \
                      {length_days|den|dny|dní}{/}; střednědobý plán se schvaloval na \
                      {years} {years|rok|roky|let}.",
            why: "Od 1. 1. 2015 zákon vymezoval střednědobý plán jako dokument schválený na dobu \
                  3 let.",
            fix: "Ověřte začátek a konec období; je-li plán schválen na jinou dobu, uveďte proč, \
                  nebo jej nazvěte jinak než střednědobým plánem.",
        },
        en: {
            title: "Length of the plan period",
            message: "The plan lasts{?length_years} {length_years} \
                      {length_years|year|years}{/}{?length_months} {length_months} \
                      {length_months|month|months}{/}{?length_days} {length_days} \
                      {length_days|day|days}{/}; a medium-term plan was approved for \
                      {years} {years|year|years}.",
            why: "Since 1 January 2015 the act defined a medium-term plan as a document approved \
                  for 3 years.",
            fix: "Check the beginning and the end; if the plan is approved for another time, say \
                  why, or do not call it a medium-term plan.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(period) = &plan.period else { return };
    let years = cx.threshold(&RULE, "years");
    if let (Some(from), Some(until)) = (period.first_day(), period.last_day()) {
        let months = u32::try_from(years).unwrap_or(0) * 12;
        if from <= until && until.next_day() != from.plus_months(months) {
            let length = months_between(from, until.next_day());
            let (length_years, length_months) = (length / 12, length % 12);
            let days = from.days_until(until.next_day());
            let length_days = if length == 0 { days } else { 0 };
            let found = PeriodLength { length_years, length_months, length_days, years };
            let found = found.at(plan.at("/period/until"));
            out.push(found.related(plan.at("/period/from"), BEGINNING));
        }
    } else if let Some(Count(stated)) = period.years
        && i64::from(stated) != years
    {
        let found =
            PeriodLength { length_years: stated.into(), length_months: 0, length_days: 0, years };
        out.push(found.at(plan.at("/period/years")));
    }
}

/// Whole months from one day until another.
fn months_between(from: Date, until: Date) -> i64 {
    let months = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month().unwrap_or(1));
    months(until) - months(from) - i64::from(until.day() < from.day())
}

const BEGINNING: Label = Label::new("period_start", "začátek období", "beginning of the period");
