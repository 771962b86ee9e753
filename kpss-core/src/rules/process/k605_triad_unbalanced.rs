use std::collections::BTreeMap;

use super::description::{Groups, name};
use super::sides::{of_members, of_organisations};
use crate::documents::is_intended;
use crate::model::{Body, BodyKind, CountPrecision, Plan, Side};
use crate::rule::prelude::*;

declare_rule! {
    /// No side has too great a majority in a group that decides.
    ///
    /// Only where every number is exact.
    pub TriadUnbalanced {
        code: "K605", slug: "org-triad-unbalanced", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [source(PRACTICE, ("rovnoměrné zastoupení triády", "balanced representation of the triad"), false)],
        check: Check::Plan(check),
        params: { body: String, side: Label, members: i64, total: i64, limit: i64 },
        thresholds: [Threshold { name: "max_share_percent", unit: "procento", default: 50 }],
        cs: {
            title: "Rovnováha stran ve skupině",
            message: "Ve skupině „{body}“ má strana „{side}“ víc než {limit} % míst: {members} z \
                      {total}.",
            why: "Strana s velkou převahou může ostatní přehlasovat; triáda má smysl, jen když má \
                  každá strana váhu.",
            fix: "Doplňte zástupce ostatních stran, nebo v jednacím řádu upravte hlasování tak, \
                  aby se strany musely dohodnout.",
        },
        en: {
            title: "Balance of the sides in a group",
            message: "In the group “{body}” the side “{side}” has more than {limit} % of the \
                      seats: {members} of {total}.",
            why: "A side with a great majority can outvote the others; the triad makes sense only \
                  if each side has weight.",
            fix: "Add people of the other sides, or let the rules of procedure make the sides \
                  agree.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let groups = Groups::of(cx, plan);
    if is_intended(plan) || !groups.is_speaker {
        return;
    }
    let limit = cx.threshold(&RULE, "max_share_percent");
    let organisations = of_organisations(cx, plan);
    for (index, body) in groups.list.iter().enumerate() {
        let Some(seats) = seats(body, &organisations) else { continue };
        let total = seats.values().copied().fold(0, i64::saturating_add);
        let greatest = seats.iter().max_by_key(|(_, members)| **members);
        let Some((side, members)) = greatest.map(|(side, members)| (*side, *members)) else {
            continue;
        };
        if total.saturating_mul(limit) < members.saturating_mul(100) {
            let list = if body.member_counts.is_empty() { "members" } else { "member_counts" };
            let side = Label { code: side.code(), name: side.name() };
            let found = TriadUnbalanced { body: name(body), side, members, total, limit };
            out.push(found.at(groups.at(format_args!("/bodies/{index}/{list}"))));
        }
    }
}

/// Seats of each side, where they are exactly known.
///
/// A member named in the list may be counted in the numbers, too, so the greater number holds.
fn seats(body: &Body, organisations: &BTreeMap<&str, Side>) -> Option<BTreeMap<Side, i64>> {
    use BodyKind::{CoordinationGroup, SteeringGroup, WorkingGroup};
    let meets = matches!(body.kind, Some(SteeringGroup | CoordinationGroup | WorkingGroup));
    if !meets || body.members_to_be_added == Some(true) {
        return None;
    }
    let mut named: BTreeMap<Side, i64> = BTreeMap::new();
    for side in of_members(body, organisations) {
        let seats = named.entry(side?).or_default();
        *seats = seats.saturating_add(1);
    }
    let mut counted: BTreeMap<Side, i64> = BTreeMap::new();
    for one in &body.member_counts {
        let count = one.count.as_ref()?;
        if !matches!(count.precision, None | Some(CountPrecision::Exact)) {
            return None;
        }
        let seats = counted.entry(one.side?).or_default();
        *seats = seats.saturating_add(i64::from(count.number?.0));
    }
    for (side, seats) in counted {
        let both = named.entry(side).or_default();
        *both = seats.max(*both);
    }
    // Of one side alone there is no balance to speak of; K604 says that the others are missing.
    named.retain(|_, seats| *seats > 0);
    (named.len() > 1).then_some(named)
}
