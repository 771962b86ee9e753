use super::description::was_published;
use crate::model::{Event, EventKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// The draft was discussed in public.
    pub HearingMissing {
        code: "K614", slug: "consult-hearing-missing", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("veřejné projednání", "public discussion"), false)],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Veřejné projednání",
            message: "Plán neuvádí veřejné projednání návrhu.",
            why: "Kdo připomínku nenapíše, na veřejném projednání ji řekne; jsou to často právě \
                  uživatelé služeb.",
            fix: "Doplňte veřejné projednání nebo setkání mezi události, s datem a místem.",
        },
        en: {
            title: "Public hearing",
            message: "The plan gives no public hearing on the draft.",
            why: "Who does not write a comment says it at a hearing; often these are the users of \
                  services.",
            fix: "Add the public hearing or meeting to the events, with date and place.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(process) = plan.process.as_ref().filter(|_| was_published(plan)) else { return };
    if !process.events.iter().any(may_be_public) {
        out.push(HearingMissing {}.at(plan.at("/process/events")));
    }
}

/// Whether the public met, or may have met where the event does not say what it was.
fn may_be_public(event: &Event) -> bool {
    let mut kinds = event.kind.iter().chain(&event.with);
    event.kind.is_none()
        || kinds.any(|kind| matches!(kind, EventKind::PublicHearing | EventKind::PublicMeeting))
}
