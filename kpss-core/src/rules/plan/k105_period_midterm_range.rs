use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// Where the law sets no exact length, a medium-term plan lasts two to five years.
    pub PeriodMidtermRange {
        code: "K105", slug: "plan-period-midterm-range", severity: Warning, certainty: Proof,
        basis: Methodology,
        citations: [
            since(
                ("výklad pojmu střednědobý plán v zákoně č. 108/2006 Sb. (Konzultace, mvcr.cz)", "reading of the term medium-term plan in Act No. 108/2006 Coll. (consultation, mvcr.cz)"),
                ("§ 3 písm. h)", "Section 3(h)"),
                Date::of(2007, 1, 1),
                true,
            ),
        ],
        check: Check::Plan(check), on_partial: Run,
        params: { from: Date, until: Date, min: i64, max: i64 },
        thresholds: [
            Threshold { name: "min_years", unit: "rok", default: 2 },
            Threshold { name: "max_years", unit: "rok", default: 5 },
        ],
        cs: {
            title: "Délka střednědobého plánu",
            message: "Období {from} – {until} není střednědobé; má trvat {min} až {max} \
                      {max|rok|roky|let}.",
            why: "Mimo dobu, kdy zákon stanovil přesně 3 roky, se za střednědobé považuje \
                  plánování na 2 až 5 let.",
            fix: "Ověřte začátek a konec období, případně uveďte, proč je plán schválen na jinou \
                  dobu.",
        },
        en: {
            title: "Length of a medium-term plan",
            message: "The period {from} – {until} is not medium-term; it should last {min} to \
                      {max} {max|year|years}.",
            why: "Outside the time when the act set exactly 3 years, planning for 2 to 5 years \
                  counts as medium-term.",
            fix: "Check the beginning and the end, or say why the plan is approved for another \
                  time.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(period) = &plan.period else { return };
    let (Some(from), Some(until)) = (period.first_day(), period.last_day()) else {
        return;
    };
    // Inside the window K104 asks for exactly three years.
    if from > until || DEFINITION_OF_2015.contains(cx.as_of.unwrap_or(from)) {
        return;
    }
    let (min, max) = (cx.threshold(&RULE, "min_years"), cx.threshold(&RULE, "max_years"));
    let after = |years: i64| from.plus_months(u32::try_from(years).unwrap_or(0) * 12);
    let next = until.next_day();
    if next < after(min) || after(max) < next {
        let range = PeriodMidtermRange { from, until, min, max };
        let found = range.at(plan.at("/period/until"));
        out.push(found.related(plan.at("/period/from"), BEGINNING));
    }
}

const BEGINNING: Label = Label::new("period_start", "začátek období", "beginning of the period");
