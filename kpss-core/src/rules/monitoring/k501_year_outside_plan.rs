use crate::model::MonitoringReport;
use crate::rule::prelude::*;
use crate::rules::action_plan::carried_out::validity;

declare_rule! {
    /// The year of a monitoring report lies inside the validity of its plan, with extensions.
    pub YearOutsidePlan {
        code: "K501", slug: "monitoring-year-outside-plan", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [],
        check: Check::MonitoringReport(check),
        params: { year: Date, from: Date, until: Date },
        cs: {
            title: "Zpráva o plnění mimo platnost plánu",
            message: "Zpráva hodnotí rok {year}, plán však i s prodloužením platí {from} – \
                      {until}.",
            why: "Plnění lze hodnotit jen za dobu, kdy plán platil.",
            fix: "Opravte rok nebo odkaz na plán; pokud byla platnost plánu prodloužena, doplňte \
                  prodloužení.",
        },
        en: {
            title: "Monitoring report outside the validity of the plan",
            message: "The report is about {year}, but with extensions the plan is valid {from} – \
                      {until}.",
            why: "Fulfilment can be evaluated only for the time in which the plan was valid.",
            fix: "Correct the year or the link to the plan; if the plan was extended, add the \
                  extension.",
        },
    }
}

fn check(cx: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    let (Some(year), Some(link)) = (report.year, &report.plan) else { return };
    let Some(validity) = validity(cx, link, report.at("/plan/period")) else { return };
    let year = Date::year_only(year.0);
    if year.last_day() < validity.from || validity.extended < year.first_day() {
        let found = YearOutsidePlan { year, from: validity.from, until: validity.extended };
        let mut found = found.at(report.at("/year"));
        for (place, role) in validity.places {
            found = found.related(place, role);
        }
        out.push(found);
    }
}
