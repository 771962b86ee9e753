use super::description::{Groups, name};
use super::sides::{Sides, of_counts, of_members, of_organisations};
use crate::documents::is_intended;
use crate::model::{Body, BodyKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// In the steering group and in each working group sit all three sides.
    ///
    /// Only of groups that say who sits in them; a member whose side is not known may be of any.
    pub TriadIncomplete {
        code: "K604", slug: "org-triad-incomplete", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [
            source(METHODOLOGY, ("princip triády", "principle of the triad"), false),
            act_108(("§ 94 písm. d)", "Section 94(d)"), UNTIL_2025, true),
        ],
        check: Check::Plan(check), asks_for: Details,
        params: { body: String, taking_part: i64, missing: Label },
        cs: {
            title: "Triáda ve skupinách",
            message: "{?body}Ve skupině „{body}“ chybí {missing}.{/}{?taking_part}Mezi účastníky \
                      plánování chybí {missing}.{/}",
            why: "Komunitní plán vzniká dohodou tří stran: zadavatelů, poskytovatelů a uživatelů. \
                  Skupina bez jedné z nich rozhoduje o ní bez ní.",
            fix: "Doplňte zástupce chybějící strany; za uživatele může mluvit i opatrovník, rodič \
                  nebo organizace uživatelů.",
        },
        en: {
            title: "Triad in the groups",
            message: "{?body}The group “{body}” has no {missing}.{/}{?taking_part}Among those who took \
                      part there are no {missing}.{/}",
            why: "A community plan is an agreement of three sides: contracting authorities, \
                  providers and users. A group without one of them decides about it without it.",
            fix: "Add people of the missing side; guardians, parents or organisations of users \
                  may speak for users, too.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if is_intended(plan) {
        return;
    }
    let mut taking_part = Sides::default();
    if let Some(process) = plan.process.as_ref().filter(|one| !one.participants.is_empty()) {
        of_counts(&mut taking_part, &process.participants);
        if let Some(missing) = taking_part.missing() {
            let found = TriadIncomplete { body: String::new(), taking_part: 1, missing };
            out.push(found.at(plan.at("/process/participants")));
        }
    }
    let groups = Groups::of(cx, plan);
    if !groups.is_speaker {
        return;
    }
    let organisations = of_organisations(cx, plan);
    for (index, body) in groups.list.iter().enumerate() {
        let mut sides = Sides::default();
        for side in of_members(body, &organisations) {
            sides.add(side);
        }
        of_counts(&mut sides, &body.member_counts);
        if let Some(missing) = sides.missing().filter(|_| plans_together(body)) {
            let list = if body.member_counts.is_empty() { "members" } else { "member_counts" };
            let found = TriadIncomplete { body: name(body), taking_part: 0, missing };
            out.push(found.at(groups.at(format_args!("/bodies/{index}/{list}"))));
        }
    }
}

/// Whether the group is one of those in which the sides meet, and says who sits in it.
fn plans_together(body: &Body) -> bool {
    use BodyKind::{CoordinationGroup, SteeringGroup, WorkingGroup};
    let stated = !body.members.is_empty() || !body.member_counts.is_empty();
    let meets = matches!(body.kind, Some(SteeringGroup | CoordinationGroup | WorkingGroup));
    stated && meets && body.members_to_be_added != Some(true)
}
