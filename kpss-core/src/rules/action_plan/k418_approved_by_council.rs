use crate::model::ActionPlan;
use crate::rule::prelude::*;
use crate::rules::plan::decisions::is_approval;
use crate::rules::plan::validity::is_no_assembly;

declare_rule! {
    /// Only the council approved the action plan.
    pub ApprovedByCouncil {
        code: "K418", slug: "action-plan-approved-by-council", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [source(ACTION_PLANS, ("schválení", "approval"), false)],
        check: Check::ActionPlan(check), on_partial: Run,
        params: { body: Label },
        cs: {
            title: "Schválení akčního plánu radou",
            message: "Akční plán schválil jen tento orgán: {body}.",
            why: "Plán schvaluje zastupitelstvo; u akčního plánu to může být svěřeno radě, je to \
                  však dobré ověřit.",
            fix: "Ověřte, zda má orgán schvalování akčních plánů svěřeno.",
        },
        en: {
            title: "Action plan approved by the council",
            message: "Only this body approved the action plan: {body}.",
            why: "Plans are approved by the assembly; action plans may be left to the council, \
                  but it is good to check.",
            fix: "Check whether the body is entrusted with action plans.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let mut first = None;
    for (index, decision) in doc.approvals.iter().enumerate().filter(|(_, one)| is_approval(one)) {
        let Some(by) = decision.by.filter(|by| is_no_assembly(*by)) else { return };
        first = first.or(Some((index, by)));
    }
    if let Some((index, by)) = first {
        let body = Label { code: by.code(), name: by.name() };
        let place = doc.at(format_args!("/approvals/{index}/by"));
        out.push(ApprovedByCouncil { body }.at(place));
    }
}
