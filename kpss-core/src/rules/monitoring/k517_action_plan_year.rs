use std::ops::RangeInclusive;

use super::reported::reports;
use crate::model::MonitoringReport;
use crate::rule::prelude::*;

declare_rule! {
    /// The action plans that a report names are of its year and of the next one.
    pub ActionPlanYear {
        code: "K517", slug: "monitoring-action-plan-year", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [],
        check: Check::Submission(check),
        reads: [ActionPlan, MonitoringReport],
        params: { year: Date, what: Label, found: Date },
        cs: {
            title: "Rok akčního plánu ve zprávě o plnění",
            message: "Zpráva je za rok {year}, ale {what} je na rok {found}.",
            why: "Zpráva hodnotí akční plán svého roku a navazuje na ni akční plán roku \
                  následujícího; jinak se porovnává, co k sobě nepatří.",
            fix: "Opravte odkaz na akční plán, nebo rok zprávy.",
        },
        en: {
            title: "Year of the action plan in a monitoring report",
            message: "The report is for {year}, but {what} is for {found}.",
            why: "A report evaluates the action plan of its year, and the action plan of the next \
                  year follows it; else things are compared that do not belong together.",
            fix: "Correct the link to the action plan, or the year of the report.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    for report in reports(cx) {
        let Some(years) = report.years() else { continue };
        for (field, link, what, expected) in links(report.value, &years) {
            let Some(doc) = link.and_then(|id| cx.action_plan(id)) else { continue };
            let Some(found) = doc.year.filter(|found| !expected.contains(&found.0)) else {
                continue;
            };
            let (year, found) = (Date::year_only(*years.end()), Date::year_only(found.0));
            let place = report.at(format_args!("/{field}"));
            let wrong = ActionPlanYear { year, what, found }.at(place);
            out.push(wrong.related(doc.at("/year"), YEAR));
        }
    }
}

type Years = RangeInclusive<u16>;
type Link<'a> = (&'static str, Option<&'a str>, Label, Years);

/// The action plans that a report names, and the years for one of which each should be.
fn links<'a>(report: &'a MonitoringReport, years: &Years) -> [Link<'a>; 2] {
    let next = years.end().saturating_add(1);
    [
        ("action_plan", report.action_plan.as_deref(), THIS, years.clone()),
        ("next_action_plan", report.next_action_plan.as_deref(), NEXT, next..=next),
    ]
}

const THIS: Label = Label::new(
    "action_plan",
    "akční plán, který se má hodnotit,",
    "the action plan to be evaluated",
);
const NEXT: Label =
    Label::new("next_action_plan", "navazující akční plán", "the action plan that follows");
const YEAR: Label = Label::new("action_plan_year", "rok akčního plánu", "year of the action plan");
