//! The costs of projects and plans as rules ask about them.

use crate::documents::{AmountRole, Proof, prove};
use crate::model::Costs;
use crate::rule::prelude::*;

/// What an amount is to the sum.
pub(crate) const ADDEND: Label = Label::new("addend", "sčítanec", "addend");

/// The role of an amount in a word.
pub(crate) fn role(role: AmountRole) -> Label {
    match role {
        AmountRole::Addend => ADDEND,
        AmountRole::Contained => {
            Label::new("contained", "obsaženo v mezisoučtu", "contained in the subtotal")
        }
        AmountRole::Subtotal => Label::new("subtotal", "mezisoučet", "subtotal"),
    }
}

/// The costs of a project or plan, and where they stand.
pub(super) fn costs_of<'a>(entry: &Entry<'a>) -> Option<(&'static str, &'a Costs)> {
    match entry.document {
        AnyDocument::Project(project) => Some(("/budget", project.budget.as_ref()?)),
        AnyDocument::Plan(plan) => Some(("/financing", plan.financing.as_ref()?)),
        AnyDocument::ActionPlan(_)
        | AnyDocument::MonitoringReport(_)
        | AnyDocument::Catalogue(_) => None,
    }
}

/// The proof of the costs of a project or plan.
pub(super) fn proof_of(cx: &Context<'_>, costs: &Costs) -> Option<Proof> {
    prove(costs, cx.threshold(&super::k816_project_financing_sum::RULE, "tolerance_per_item"))
}
