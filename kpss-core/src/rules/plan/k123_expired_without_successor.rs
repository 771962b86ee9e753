use crate::documents::{is_intended, start};
use crate::model::{Plan, PlanLink, PlanStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan whose time is over has a plan that follows, or one in preparation.
    ///
    /// The library has no clock. The day is the one that the caller chose, else the latest day on
    /// which the submission itself says that something was known about the plan.
    pub ExpiredWithoutSuccessor {
        code: "K123", slug: "plan-expired-without-successor", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("návaznost plánů", "continuity of plans"), false)],
        check: Check::Plan(check), asks_for: Parts,
        params: { end: Date, day: Date },
        cs: {
            title: "Plán skončil a nic na něj nenavazuje",
            message: "Platnost plánu skončila {end}; ke dni {day} na něj nenavazuje žádný plán \
                      ani jeho příprava.",
            why: "Bez platného plánu nemají akční plány co provádět a obec nemá podklad pro \
                  jednání s krajem o síti služeb.",
            fix: "Uveďte navazující plán, přiložte plán, který se připravuje, nebo doplňte \
                  rozhodnutí o prodloužení.",
        },
        en: {
            title: "Plan that ended and is not followed",
            message: "The plan was valid until {end}; as of {day} no plan follows it and none is \
                      in preparation.",
            why: "Without a valid plan action plans have nothing to carry out, and the \
                  municipality has nothing to bring to the region when the network is decided on.",
            fix: "Name the plan that follows, add the plan in preparation, or add the decision on \
                  an extension.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let (Some(_), Some(end)) = (start(plan), plan.validity_end()) else { return };
    let open = matches!(plan.status, Some(PlanStatus::Draft | PlanStatus::InConsultation));
    if is_intended(plan) || open || plan.status == Some(PlanStatus::Superseded) {
        return;
    }
    let Some((day, place)) = latest_day(cx, plan).filter(|(day, _)| end < *day) else { return };
    let is_named = plan.successor.as_ref().is_some_and(|link| *link != PlanLink::default());
    if is_named || is_carried_on(cx, plan, end) {
        return;
    }
    let place_of_end = match plan.extensions.iter().rposition(|one| one.until.is_some()) {
        Some(index) => plan.at(format_args!("/extensions/{index}/until")),
        None => plan.at("/period/until"),
    };
    let found = ExpiredWithoutSuccessor { end, day }.at(place_of_end);
    out.push(match place {
        Some(place) => found.related(place, KNOWN_ON),
        None => found,
    });
}

const KNOWN_ON: Label =
    Label::new("known_on", "nejpozdější údaj o plánu", "latest statement about the plan");

/// The day that the caller chose, else the latest day on which a source of the plan was read or a
/// report on it published.
pub(super) fn latest_day(
    cx: &Context<'_>,
    plan: &Located<'_, Plan>,
) -> Option<(Date, Option<Place>)> {
    if let Some(day) = cx.as_of {
        return Some((day.first_day(), None));
    }
    let sources = plan.sources.iter().enumerate().filter_map(|(index, source)| {
        let place = plan.at(format_args!("/sources/{index}/accessed_on"));
        Some((source.accessed_on?.first_day(), Some(place)))
    });
    let reports = cx.about_plan(&plan.id).filter_map(|entry| {
        let AnyDocument::MonitoringReport(report) = entry.document else { return None };
        let day = report.published_on?;
        Some((day.first_day(), Some(entry.at("/published_on"))))
    });
    sources.chain(reports).max_by_key(|(day, _)| *day)
}

/// Whether another document of the submission shows that planning goes on, or speaks of a year after
/// the plan's end as if it were still valid, which K402 reports.
fn is_carried_on(cx: &Context<'_>, plan: &Plan, end: Date) -> bool {
    let after = |year: u16| end < Date::of(year, 1, 1);
    cx.lineage().is_followed(plan, end)
        || cx.lineage().is_prepared(plan, end)
        || cx.action_plan_years(&plan.id).any(|(year, _)| after(year))
}
