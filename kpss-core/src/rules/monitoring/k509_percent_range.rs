use crate::model::StatusShare;
use crate::rule::prelude::*;

declare_rule! {
    /// Shares of statuses lie between 0 and 100 percent and together do not exceed 100.
    ///
    /// Each share may be rounded; less than 100 is no contradiction, for a status may be left out.
    pub PercentRange {
        code: "K509", slug: "monitoring-percent-range", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [],
        check: Check::Document(check),
        params: { what: Label, percent: Number },
        thresholds: [Threshold { name: "tolerance_per_share", unit: "tisícina procentního bodu", default: 500 }],
        cs: {
            title: "Podíly stavů plnění nejvýše 100 %",
            message: "{what} je {percent} %, možné je 0 až 100 %.",
            why: "Podíly říkají, kolik opatření skončilo v kterém stavu; každé opatření je jen v \
                  jednom, takže celek je 100 %.",
            fix: "Přepočítejte podíly z počtů opatření v jednotlivých stavech.",
        },
        en: {
            title: "Shares of statuses at most 100 %",
            message: "{what} is {percent} %; 0 to 100 % is possible.",
            why: "The shares say how many measures ended in which status; each measure is in one \
                  only, so the whole is 100 %.",
            fix: "Calculate the shares again from the numbers of measures in each status.",
        },
    }
}

/// The shares of a document and where they stand.
pub(super) fn shares<'a>(entry: &Entry<'a>) -> (&'static str, &'a [StatusShare]) {
    match entry.document {
        AnyDocument::MonitoringReport(report) => ("/shares", &report.shares),
        AnyDocument::Plan(plan) => {
            let evaluation = plan.evaluation.as_ref();
            ("/evaluation/shares", evaluation.map_or(&[], |found| &found.shares))
        }
        AnyDocument::ActionPlan(_) | AnyDocument::Catalogue(_) | AnyDocument::Project(_) => {
            ("/shares", &[])
        }
    }
}

/// Sum of the shares and what rounding may do to it; nothing where a share is missing or out of
/// range.
pub(super) fn sum(cx: &Context<'_>, shares: &[StatusShare]) -> Option<(Number, Number)> {
    let percents: Option<Vec<Number>> = shares.iter().map(|share| share.percent).collect();
    let percents = percents.filter(|all| !all.is_empty() && !all.iter().any(|one| is_out(*one)))?;
    let tolerance = cx.threshold(&RULE, "tolerance_per_share");
    let tolerance = Number::from_units(tolerance.saturating_mul(count(percents.len())));
    Some((percents.into_iter().sum(), tolerance))
}

fn is_out(percent: Number) -> bool {
    percent.is_negative() || Number::whole(100) < percent
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let (at, shares) = shares(entry);
    for (index, share) in shares.iter().enumerate() {
        if let Some(percent) = share.percent.filter(|percent| is_out(*percent)) {
            let place = entry.at(format_args!("{at}/{index}/percent"));
            out.push(PercentRange { what: ONE, percent }.at(place));
        }
    }
    if let Some((percent, tolerance)) = sum(cx, shares)
        && Number::whole(100).plus(tolerance) < percent
    {
        out.push(PercentRange { what: ALL, percent }.at(entry.at(at)));
    }
}

const ONE: Label = Label::new("share", "Podíl", "The share");
const ALL: Label = Label::new("sum", "Součet podílů", "The sum of the shares");
