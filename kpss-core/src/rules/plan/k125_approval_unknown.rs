use super::k123_expired_without_successor::latest_day;
use crate::model::{Decision, LevelOfDetail, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan on which others rely, or whose time is over, says neither its status nor who approved it.
    pub ApprovalUnknown {
        code: "K125", slug: "plan-approval-unknown", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("schválení", "approval"), false)],
        check: Check::Plan(check), asks_for: Header,
        params: { sign: Label },
        cs: {
            title: "Stav a schválení plánu",
            message: "Plán neuvádí svůj stav ani rozhodnutí o schválení, ačkoli {sign}.",
            why: "Kdo se o plán opírá, musí vědět, zda jde o schválený dokument, nebo o návrh.",
            fix: "Doplňte stav plánu a rozhodnutí o schválení; není-li schválení známo, uveďte \
                  stav „dokončený“.",
        },
        en: {
            title: "Status and approval of the plan",
            message: "The plan states neither its status nor a decision to approve it, although \
                      {sign}.",
            why: "Whoever relies on the plan must know whether it was approved or is a draft.",
            fix: "Add the status and the decision to approve; if the approval is not known, \
                  state the status “finished”.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if plan.status.is_some() || plan.approvals.iter().any(Decision::is_made) {
        return;
    }
    let relying = cx.about_plan(&plan.id).next();
    let next = || match &plan.successor {
        Some(_) => Some(plan.at("/successor")),
        None => cx.later_plans(&plan.id).next().map(|later| later.at("/predecessor")),
    };
    // Title pages seldom say it, and that time went on is no sign that anybody relies on the plan.
    let is_title_page = cx
        .entry_at(&plan.at(""))
        .is_some_and(|entry| entry.held.is_stated && entry.held.level == LevelOfDetail::Header);
    let over = || {
        let day = latest_day(cx, plan).filter(|(day, _)| plan.validity_end() < Some(*day));
        day.filter(|_| !is_title_page)
    };
    let (sign, place) = if let Some(entry) = relying {
        (RELIED_ON, Some(entry.at("/plan")))
    } else if let Some(place) = next() {
        (FOLLOWED, Some(place))
    } else if let Some((_, place)) = over().filter(|_| plan.validity_end().is_some()) {
        (OVER, place)
    } else {
        return;
    };
    let found = ApprovalUnknown { sign }.at(plan.at("/status"));
    out.push(match place {
        Some(place) => found.related(place, SIGN),
        None => found,
    });
}

const RELIED_ON: Label = Label::new(
    "relied_on",
    "se o něj opírá jiný dokument podání",
    "another document of the submission relies on it",
);
const FOLLOWED: Label =
    Label::new("followed", "na něj už navazuje další plán", "another plan already follows it");
const OVER: Label = Label::new("over", "jeho platnost už skončila", "its time is already over");
const SIGN: Label = Label::new("sign", "podle čeho se to pozná", "what shows it");
