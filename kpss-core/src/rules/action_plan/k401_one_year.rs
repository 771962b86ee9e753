use crate::model::ActionPlan;
use crate::rule::prelude::*;

declare_rule! {
    /// An action plan is for exactly one calendar year.
    pub OneYear {
        code: "K401", slug: "action-plan-one-year", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, false)],
        check: Check::ActionPlan(check), on_partial: Run,
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
    let Some(year) = doc.year else {
        let problem = Label::new("year_missing", "rok není uveden", "the year is not given");
        out.push(OneYear { problem }.at(doc.at("/year")));
        return;
    };
    let year = Date::year_only(year.0);
    let Some(period) = &doc.period else { return };
    let (from, until) = (period.first_day(), period.last_day());
    let begins = from.is_none_or(|day| day == year.first_day());
    let ends = until.is_none_or(|day| day == year.last_day());
    if !(begins && ends) {
        let problem = Label::new(
            "period_differs",
            "období se nekryje s uvedeným rokem",
            "the period is not the same as the year",
        );
        let found = OneYear { problem }.at(doc.at("/period"));
        let role = Label::new("year", "rok akčního plánu", "year of the action plan");
        out.push(found.related(doc.at("/year"), role));
    }
}
