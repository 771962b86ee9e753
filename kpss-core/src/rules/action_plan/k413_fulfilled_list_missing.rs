use std::collections::BTreeMap;

use super::carried_out::validity;
use crate::lists::Gather as _;
use crate::model::{ActionPlan, MonitoringReport, MonitoringStatus};
use crate::rule::prelude::*;
use crate::rules::measure::subject::is_asked;

declare_rule! {
    /// From its second year on, an action plan lists the measures fulfilled in the year before.
    ///
    /// Where the monitoring report of that year is at hand and calls nothing fulfilled, there is
    /// nothing to list.
    pub FulfilledListMissing {
        code: "K413", slug: "action-plan-fulfilled-list-missing", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [
            source(
                REGIONAL_ACTION_PLANS,
                ("seznam opatření naplněných v daném roce", "list of the measures fulfilled in the year"),
                false,
            ),
        ],
        check: Check::Submission(check), asks_for: Parts,
        reads: [Plan, ActionPlan, MonitoringReport],
        params: { year: Date },
        cs: {
            title: "Seznam splněných opatření",
            message: "Akční plán neuvádí, která opatření byla splněna v roce {year}.",
            why: "Akční plán navazuje na to, co je hotovo; bez seznamu se nepozná, co se má v \
                  dalším roce ještě dělat. Seznam obsahují akční plány krajů; obcím jej žádný \
                  předpis neukládá.",
            fix: "Doplňte seznam splněných opatření a aktivit, nebo připojte zprávu o plnění za \
                  tento rok.",
        },
        en: {
            title: "List of fulfilled measures",
            message: "The action plan does not say which measures were fulfilled in {year}.",
            why: "An action plan goes on from what is done; without the list nobody sees what is \
                  left for the next year. Action plans of regions hold the list; no regulation \
                  binds municipalities to.",
            fix: "Add the list of fulfilled measures and activities, or the monitoring report of \
                  that year.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let reports = reports(cx);
    for doc in cx.action_plans() {
        let has_content = is_asked(doc.status) && !doc.items.is_empty();
        if !has_content || !doc.fulfilled.is_empty() {
            continue;
        }
        let (Some(link), Some(year)) = (&doc.plan, doc.year) else { continue };
        let before = year.0.saturating_sub(1);
        let begins = validity(cx, link, doc.at("/plan/period")).map(|found| found.from.year());
        if begins.is_none_or(|first| before < first) {
            continue;
        }
        let key = (plan_of(&doc), before);
        let report = reports.get(&key).filter(|_| key.0.is_some());
        if report.is_some_and(|(_, fulfilled)| !fulfilled) {
            continue;
        }
        let found = FulfilledListMissing { year: Date::year_only(before) }.at(doc.at("/fulfilled"));
        out.push(match report {
            Some((place, _)) => found.related(place.clone(), REPORT),
            None => found,
        });
    }
}

const REPORT: Label = Label::new("report", "zpráva o plnění", "monitoring report");

fn plan_of<'a>(doc: &Located<'a, ActionPlan>) -> Option<&'a str> {
    Some(doc.value.plan.as_ref()?.plan.as_ref()?.as_str())
}

/// By plan and year: where the report is, and whether it calls anything fulfilled.
fn reports<'a>(cx: &'a Context<'_>) -> BTreeMap<(Option<&'a str>, u16), (Place, bool)> {
    let of = |entry: &'a Entry<'_>| {
        let AnyDocument::MonitoringReport(report) = entry.document else { return None };
        // A report that is still empty does not say that nothing was fulfilled.
        if report.entries.is_empty() {
            return None;
        }
        let plan = report.plan.as_ref()?.plan.as_ref()?.as_str();
        Some(((Some(plan), report.year?.0), (entry.at("/entries"), calls_fulfilled(report))))
    };
    cx.entries.iter().filter_map(of).gather()
}

fn calls_fulfilled(report: &MonitoringReport) -> bool {
    report.entries.iter().any(|entry| entry.status == Some(MonitoringStatus::Fulfilled))
}
