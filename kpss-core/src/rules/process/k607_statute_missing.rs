use super::description::Groups;
use crate::model::{Body, DocumentLinkKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// The steering group has statutes or rules of procedure.
    ///
    /// Asked only of a group of which the plan says more than its name.
    pub StatuteMissing {
        code: "K607", slug: "org-statute-missing", severity: Info, certainty: Heuristic,
        basis: Methodology,
        citations: [source(METHODOLOGY, ("zpracování základní listiny", "drawing up the founding charter"), false)],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Základní listina, statut nebo jednací řád",
            message: "Plán neuvádí základní listinu, statut ani jednací řád řídicí skupiny.",
            why: "Bez pravidel není jasné, kdo je členem, kdy je skupina usnášeníschopná a jak se \
                  rozhoduje při neshodě.",
            fix: "Uveďte statut, základní listinu nebo jednací řád, stačí název a odkaz.",
        },
        en: {
            title: "Founding charter, statutes or rules of procedure",
            message: "The plan gives no founding charter, statutes or rules of procedure of the \
                      steering group.",
            why: "Without rules it is not clear who is a member, when there is a quorum and how \
                  decisions are made where people disagree.",
            fix: "Give the statutes, the charter or the rules of procedure; title and link are \
                  enough.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    use DocumentLinkKind::{RulesOfProcedure, Statute};
    let groups = Groups::of(cx, plan);
    if !groups.describe_organisation() || !groups.is_speaker {
        return;
    }
    let among_documents =
        plan.documents.iter().any(|one| matches!(one.kind, Some(Statute | RulesOfProcedure)));
    // One charter often serves all groups.
    let of_any_group = groups.list.iter().any(|body| !body.statutes.is_empty());
    let described = groups.steering().find(|(_, body)| is_described(body));
    if let Some((index, _)) = described.filter(|_| !among_documents && !of_any_group) {
        out.push(StatuteMissing {}.at(groups.at(format_args!("/bodies/{index}/statutes"))));
    }
}

fn is_described(body: &Body) -> bool {
    !body.members.is_empty()
        || !body.member_counts.is_empty()
        || !body.meetings.is_empty()
        || body.meeting_frequency.is_some()
}
