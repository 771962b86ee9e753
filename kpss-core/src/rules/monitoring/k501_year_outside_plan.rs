use super::reported::field_of_years;
use crate::model::MonitoringReport;
use crate::rule::prelude::*;
use crate::rules::action_plan::carried_out::validity;

declare_rule! {
    /// The years of a monitoring report lie inside the validity of its plan, with extensions.
    pub YearOutsidePlan {
        code: "K501", slug: "monitoring-year-outside-plan", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [],
        check: Check::MonitoringReport(check),
        params: { count: i64, years: String, from: Date, until: Date },
        cs: {
            title: "Zpráva o plnění mimo platnost plánu",
            message: "Zpráva hodnotí {count|rok|roky|roky} {years}, plán však i s prodloužením platí {from} – \
                      {until}.",
            why: "Plnění lze hodnotit jen za dobu, kdy plán platil.",
            fix: "Opravte rok nebo odkaz na plán; pokud byla platnost plánu prodloužena, doplňte \
                  prodloužení.",
        },
        en: {
            title: "Monitoring report outside the validity of the plan",
            message: "The report is about {count|the year|the years} {years}, but with extensions \
                      the plan is valid {from} – {until}.",
            why: "Fulfilment can be evaluated only for the time in which the plan was valid.",
            fix: "Correct the year or the link to the plan; if the plan was extended, add the \
                  extension.",
        },
    }
}

fn check(cx: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    let (Some(years), Some(link)) = (report.years(), &report.plan) else { return };
    let Some(validity) = validity(cx, link, report.at("/plan/period")) else { return };
    let (first, last) = (Date::year_only(*years.start()), Date::year_only(*years.end()));
    if last.last_day() < validity.from || validity.extended < first.first_day() {
        let found = YearOutsidePlan {
            count: count(years.len()),
            years: years.map(|year| year.to_string()).collect::<Vec<_>>().join(", "),
            from: validity.from,
            until: validity.extended,
        };
        let mut found = found.at(report.at(field_of_years(report)));
        for (place, role) in validity.places {
            found = found.related(place, role);
        }
        out.push(found);
    }
}
