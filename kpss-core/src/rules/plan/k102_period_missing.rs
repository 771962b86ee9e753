use crate::documents::is_intended;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan says from when to when it is valid.
    pub PeriodMissing {
        code: "K102", slug: "plan-period-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true)],
        check: Check::Plan(check), asks_for: Header,
        params: { missing: Label },
        cs: {
            title: "Období platnosti plánu",
            message: "V období platnosti plánu chybí {missing}.",
            why: "Plán se schvaluje na určitou dobu; bez ní nelze ověřit délku platnosti, akční \
                  plány ani návaznost na předchozí plán.",
            fix: "Doplňte první a poslední den platnosti; stačí i rok.",
        },
        en: {
            title: "Validity of the plan",
            message: "The period of validity lacks {missing}.",
            why: "A plan is approved for a certain time; without it neither its length, nor the \
                  action plans, nor the link to the previous plan can be checked.",
            fix: "Add the first and the last day of validity; years are enough.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if is_intended(plan) {
        return;
    }
    let period = plan.period.as_ref();
    // An end that the source gives and nobody can read is there.
    let unread = |end: &str| plan.illegible.iter().any(|at| at == end);
    let from = period.is_some_and(|period| period.from.is_some()) || unread("/period/from");
    let until = period.is_some_and(|period| period.until.is_some()) || unread("/period/until");
    let (missing, place) = match (from, until) {
        (true, true) => return,
        (false, false) => {
            (Label::new("both", "začátek i konec", "both its beginning and its end"), "/period")
        }
        (false, true) => (Label::new("from", "začátek", "its beginning"), "/period/from"),
        (true, false) => (Label::new("until", "konec", "its end"), "/period/until"),
    };
    out.push(PeriodMissing { missing }.at(plan.at(place)));
}
