use super::grant::{czk, published};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// A budget is above what the call allows for a project.
    pub BudgetAboveMax {
        code: "K813", slug: "project-budget-above-max", severity: Warning, certainty: Proof,
        basis: Methodology, citations: [opz_call_63(("", ""), true), opz_call_106(("", ""), true)],
        check: Check::Project(check),
        params: { total: Money, limit: Money },
        cs: {
            title: "Rozpočet nad maximem výzvy",
            message: "Rozpočet {total} převyšuje nejvyšší částku na projekt, {limit}.",
            why: "Žádost mimo limity výzvy bývá vyřazena už při kontrole přijatelnosti.",
            fix: "Upravte rozpočet, nebo ověřte limity v textu výzvy.",
        },
        en: {
            title: "Budget above the maximum",
            message: "The budget {total} is above the largest amount for a project, {limit}.",
            why: "An application outside of the limits is usually refused at the first check.",
            fix: "Change the budget, or check the limits in the text of the call.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let stated = project.call.as_ref().and_then(|call| call.max);
    let limit = stated.or_else(|| Some(czk(published(project)?.max_czk)));
    let total = project.budget.as_ref().and_then(|budget| budget.total);
    let (Some(limit), Some(total)) = (limit, total) else {
        return;
    };
    if limit < total {
        let place = if stated.is_some() { "/call/max" } else { "/call/number" };
        let found = BudgetAboveMax { total, limit }.at(project.at("/budget/total"));
        out.push(found.related(project.at(place), LIMIT));
    }
}

const LIMIT: Label = Label::new("limit", "limit výzvy", "limit of the call");
