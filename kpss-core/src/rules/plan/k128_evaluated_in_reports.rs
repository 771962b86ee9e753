use crate::documents::is_intended;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The plan does not hold the evaluation of the one before, but the submission has reports on it.
    pub EvaluatedInReports {
        code: "K128", slug: "plan-predecessor-evaluated-in-reports", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("vyhodnocení předchozího plánu", "evaluation of the previous plan"), false)],
        check: Check::Plan(check), asks_for: Parts,
        params: { reports: i64, list: String },
        cs: {
            title: "Vyhodnocení ve zprávách",
            message: "Plán neobsahuje vyhodnocení předchozího plánu; v podání je však \
                      {reports|zpráva o jeho plnění|zprávy o jeho plnění|zprávy o jeho plnění}: \
                      {list}.",
            why: "Kdo čte plán, vyhodnocení v něm hledá.",
            fix: "V plánu na zprávy odkažte a shrňte jejich závěry.",
        },
        en: {
            title: "Evaluation in reports",
            message: "The plan does not hold the evaluation of the previous plan; but the \
                      submission has {reports|a report on it|reports on it}: {list}.",
            why: "Readers look for the evaluation in the plan.",
            fix: "Refer to the reports in the plan and sum up what they say.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let reports = reports_of_predecessor(cx, plan);
    if is_intended(plan) || plan.evaluation.is_some() || reports.is_empty() {
        return;
    }
    let titles = reports.iter().map(|entry| entry.title().unwrap_or(entry.id()));
    let found = EvaluatedInReports {
        reports: i64::try_from(reports.len()).unwrap_or(i64::MAX),
        list: titles.collect::<Vec<_>>().join(", "),
    };
    let found = found.at(plan.at("/evaluation"));
    out.push(reports.iter().fold(found, |found, entry| found.related(entry.at("/title"), REPORT)));
}

/// The reports of the submission on the last year of the plan before.
pub(super) fn reports_of_predecessor<'a>(
    cx: &'a Context<'_>,
    plan: &Located<'_, Plan>,
) -> Vec<&'a Entry<'a>> {
    let mut found = Vec::new();
    for earlier in cx.earlier_plans(&plan.id) {
        let Some(end) = earlier.validity_end() else { continue };
        let id = &earlier.value.id;
        let direct = cx.about_plan(id).filter(|entry| match entry.document {
            AnyDocument::MonitoringReport(doc) => doc.covers(end.year()),
            _ => false,
        });
        found.extend(direct);
        // A report may name only the action plan of the year, and that one names the plan.
        found.extend(cx.entries.iter().filter(|entry| match entry.document {
            AnyDocument::MonitoringReport(doc) if doc.plan.is_none() && doc.covers(end.year()) => {
                let action_plan = doc.action_plan.as_ref().and_then(|one| cx.action_plan(one));
                action_plan.is_some_and(|one| {
                    let named = one.value.plan.as_ref().and_then(|link| link.plan.as_deref());
                    named == Some(id.as_str())
                })
            }
            _ => false,
        }));
    }
    found
}

const REPORT: Label = Label::new("report", "zpráva o plnění", "monitoring report");
