use super::grant::{czk, published};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A budget is below what the call allows for a project.
    pub BudgetBelowMin {
        code: "K812", slug: "project-budget-below-min", severity: Warning, certainty: Proof,
        basis: Methodology, citations: [opz_call_63(("", ""), true), opz_call_106(("", ""), true)],
        check: Check::Project(check),
        params: { total: Money, limit: Money },
        cs: {
            title: "Rozpočet pod minimem výzvy",
            message: "Rozpočet {total} je nižší než nejnižší částka na projekt, {limit}.",
            why: "Žádost mimo limity výzvy bývá vyřazena už při kontrole přijatelnosti.",
            fix: "Upravte rozpočet, nebo ověřte limity v textu výzvy.",
        },
        en: {
            title: "Budget below the minimum",
            message: "The budget {total} is below the smallest amount for a project, {limit}.",
            why: "An application outside of the limits is usually refused at the first check.",
            fix: "Change the budget, or check the limits in the text of the call.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let stated = project.call.as_ref().and_then(|call| call.min);
    let limit = stated.or_else(|| Some(czk(published(project)?.min_czk)));
    let total = project.budget.as_ref().and_then(|budget| budget.total);
    let (Some(limit), Some(total)) = (limit, total) else {
        return;
    };
    if total < limit {
        let place = if stated.is_some() { "/call/min" } else { "/call/number" };
        let found = BudgetBelowMin { total, limit }.at(project.at("/budget/total"));
        out.push(found.related(project.at(place), LIMIT));
    }
}

const LIMIT: Label = Label::new("limit", "limit výzvy", "limit of the call");
