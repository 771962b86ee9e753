use crate::model::{Count, MonitoringReport};
use crate::rule::prelude::*;

declare_rule! {
    /// The counts of the states add up to more measures than the report evaluates.
    pub SharesExceedDeclared {
        code: "K521", slug: "shares-exceed-declared", severity: Error, certainty: Proof,
        basis: Arithmetic,
        citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::MonitoringReport(check),
        params: { sum: i64, declared: i64 },
        cs: {
            title: "Počty stavů a počet opatření",
            message: "Počty opatření podle stavů dávají dohromady {sum}, zpráva však hodnotí \
                      {declared} opatření.",
            why: "Opatření nemůže být ve dvou stavech najednou; některý z počtů je chybný.",
            fix: "Ověřte počty podle jednotlivých opatření.",
        },
        en: {
            title: "Counts of states and number of measures",
            message: "The counts of the states add up to {sum} measures, but the report \
                      evaluates {declared}.",
            why: "A measure cannot be in two states at once; one of the counts is wrong.",
            fix: "Check the counts against the measures.",
        },
    }
}

fn check(_: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    let Some(Count(declared)) = report.declared_measures else { return };
    let counts = report.shares.iter().filter_map(|share| share.count);
    let sum: i64 = counts.map(|Count(count)| i64::from(count)).sum();
    if i64::from(declared) < sum {
        let found = SharesExceedDeclared { sum, declared: declared.into() };
        let place = report.at("/shares");
        out.push(found.at(place).related(report.at("/declared_measures"), DECLARED));
    }
}

const DECLARED: Label =
    Label::new("declared", "uvedený počet opatření", "stated number of measures");
