use super::reported::{REPORTED_UNTIL, last_day};
use crate::model::MonitoringReport;
use crate::rule::prelude::*;

declare_rule! {
    /// Nobody decides on a report before the time that it is about is over.
    ///
    /// That a report is published only after the decision is usual.
    pub DecidedBeforeEnd {
        code: "K526", slug: "monitoring-decided-before-end", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(MONITORING_REPORTS, ("projednání zprávy", "decision on the report"), false)],
        check: Check::MonitoringReport(check),
        params: { on: Date, until: Date },
        cs: {
            title: "Zpráva projednaná před koncem období",
            message: "O zprávě se rozhodovalo {on}, zpráva však hodnotí dobu do {until}.",
            why: "Co se stalo po projednání, ve zprávě být nemohlo; datum bývá opsáno ze zprávy \
                  za předchozí rok.",
            fix: "Ověřte datum rozhodnutí; byla-li projednána jen část roku, uveďte její období.",
        },
        en: {
            title: "Report decided on before its time was over",
            message: "The report was decided on on {on}, but it is about the time until {until}.",
            why: "What happened after the decision could not be in the report; the date is often \
                  copied from the report on the year before.",
            fix: "Check the date of the decision; if only a part of the year was evaluated, give \
                  its period.",
        },
    }
}

fn check(_: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    let Some((until, field)) = last_day(report) else { return };
    let made = report.approvals.iter().enumerate().filter(|(_, decision)| decision.is_made());
    for (index, decision) in made {
        let Some(on) = decision.on.filter(|on| on.last_day() < until) else { continue };
        let found = DecidedBeforeEnd { on, until };
        let found = found.at(report.at(format_args!("/approvals/{index}/on")));
        let found = found.related(report.at(field), REPORTED_UNTIL);
        let later = report.published_on.filter(|day| on.last_day() < day.first_day());
        out.push(match later {
            Some(_) => found.related(report.at("/published_on"), PUBLISHED),
            None => found,
        });
    }
}

const PUBLISHED: Label = Label::new("published", "zveřejnění zprávy", "publication of the report");
