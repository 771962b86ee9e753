use std::collections::BTreeMap;

use crate::model::{ActionPlan, PlanStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan has one action plan a year.
    pub DuplicateYear {
        code: "K406", slug: "action-plan-duplicate-year", severity: Error, certainty: Proof,
        basis: Format,
        citations: [
            source(ACTION_PLANS, ("jeden akční plán na rok", "one action plan a year"), false),
        ],
        check: Check::Submission(check),
        params: { year: Date },
        cs: {
            title: "Dva akční plány na týž rok",
            message: "Na rok {year} jsou k témuž plánu dva akční plány.",
            why: "Ze dvou akčních plánů na týž rok není jasné, který platí a podle kterého se \
                  plnění vyhodnocuje.",
            fix: "Ponechte platný akční plán; starší verzi odeberte nebo ji označte jako \
                  nahrazenou.",
        },
        en: {
            title: "Two action plans for the same year",
            message: "There are two action plans of the same plan for {year}.",
            why: "With two action plans for one year it is not clear which one is valid and which \
                  one fulfilment is measured by.",
            fix: "Keep the valid action plan; take the older version away or mark it as \
                  superseded.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let mut seen: BTreeMap<(&str, u16), Place> = BTreeMap::new();
    for entry in &cx.entries {
        let AnyDocument::ActionPlan(doc) = entry.document else {
            continue;
        };
        let (Some(plan), Some(year)) = (named_plan(doc), doc.year) else {
            continue;
        };
        if doc.status == Some(PlanStatus::Superseded) {
            continue;
        }
        let place = entry.at("/year");
        if let Some(first) = seen.get(&(plan, year.0)) {
            let year = Date::year_only(year.0);
            let found = DuplicateYear { year }.at(place);
            out.push(found.related(first.clone(), FIRST));
        } else {
            seen.insert((plan, year.0), place);
        }
    }
}

const FIRST: Label = Label::new("first", "první akční plán", "first action plan");

/// Identifier of the plan, or its title where it is not in the submission.
fn named_plan(doc: &ActionPlan) -> Option<&str> {
    let link = doc.plan.as_ref()?;
    let id = link.plan.as_deref();
    id.or(link.title.as_deref())
}
