use crate::model::ActionPlan;
use crate::rule::prelude::*;

declare_rule! {
    /// An action plan is for exactly one calendar year.
    pub OneYear {
        code: "K401", slug: "action-plan-one-year", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, false)],
        check: Check::ActionPlan(check), on_partial: Run, asks_for: Header,
        params: { problem: Label },
        cs: {
            title: "Akční plán na jeden rok",
            message: "Akční plán neurčuje jeden kalendářní rok: {problem}.",
            why: "Akční plány se zpracovávají na 1 rok, aby odpovídaly rozpočtu obce a dotačním \
                  řízením.",
            fix: "Uveďte rok; období po dnech buď vynechejte, nebo je zapište od 1. 1. do 31. 12. \
                  tohoto roku.",
        },
        en: {
            title: "Action plan for one year",
            message: "The action plan does not set one calendar year: {problem}.",
            why: "Action plans are made for 1 year, to match the budget of the municipality and \
                  the rounds of grants.",
            fix: "Give the year; leave the period by days out, or write it from 1 January to 31 \
                  December of that year.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let ends = doc.period.as_ref().map_or((None, None), |one| (one.first_day(), one.last_day()));
    let year = doc.year.map(|year| Date::year_only(year.0));
    if let (Some(from), Some(until)) = ends
        && let Some(problem) = several_years(from, until)
    {
        out.push(OneYear { problem }.at(doc.at("/period")));
    } else if let Some(year) = year {
        // An extension is written apart, so that it does not change what the year is.
        let begins = ends.0.is_none_or(|day| day == year.first_day());
        let over = ends.1.is_none_or(|day| day == year.last_day());
        if !(begins && over) {
            let found = OneYear { problem: DIFFERS }.at(doc.at("/period"));
            out.push(found.related(doc.at("/year"), YEAR));
        }
    } else if let (Some(from), Some(until)) = ends
        && from <= until
    {
        if !is_one_year((from, until)) {
            out.push(OneYear { problem: OTHER_DAYS }.at(doc.at("/period")));
        }
    } else {
        out.push(OneYear { problem: MISSING }.at(doc.at("/year")));
    }
}

fn is_one_year(days: (Date, Date)) -> bool {
    let year = Date::year_only(days.0.year());
    days == (year.first_day(), year.last_day())
}

/// What is said of a period of several whole years.
fn several_years(from: Date, until: Date) -> Option<Label> {
    let first = Date::year_only(from.year()).first_day();
    let last = Date::year_only(until.year()).last_day();
    let is_whole = from == first && until == last;
    match until.year().checked_sub(from.year()).filter(|_| is_whole)? {
        0 => None,
        1 => Some(Label::new("two_years", "je na dva roky", "it is made for two years")),
        2 => Some(Label::new("three_years", "je na tři roky", "it is made for three years")),
        _ => Some(Label::new("several_years", "je na více let", "it is made for several years")),
    }
}

const MISSING: Label = Label::new("year_missing", "rok není uveden", "the year is not given");
const OTHER_DAYS: Label =
    Label::new("other_days", "období se s žádným nekryje", "the period is not the same as any");
const DIFFERS: Label = Label::new(
    "period_differs",
    "období se nekryje s uvedeným rokem",
    "the period is not the same as the year",
);
const YEAR: Label = Label::new("year", "rok akčního plánu", "year of the action plan");
