use crate::documents::start;
use crate::model::{AnalysisKind, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// The data of analyses are not old when the plan begins.
    pub AnalysisOutdated {
        code: "K212", slug: "analysis-outdated", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(COMMUNITY_PLANS, ("stáří dat analýz", "age of the data of analyses"), false),
        ],
        check: Check::Plan(check), on_partial: Run,
        params: { analysis: String, day: Date, start: Date, years: i64 },
        thresholds: [
            Threshold { name: "years", unit: "rok", default: 2 },
            Threshold { name: "sociodemographic_years", unit: "rok", default: 5 },
        ],
        cs: {
            title: "Stáří dat analýzy",
            message: "Údaje analýzy „{analysis}“ jsou ze dne {day}; plán začíná {start}. Data \
                      mají být nejvýše {years} {years|rok|roky|let} stará.",
            why: "Plán postavený na starých datech odpovídá na potřeby, které se mezitím změnily. \
                  Sociodemografická data se mění pomaleji, proto mohou být starší.",
            fix: "Analýzu aktualizujte, nebo uveďte, proč její závěry stále platí.",
        },
        en: {
            title: "Age of the data of an analysis",
            message: "The data of the analysis “{analysis}” are of {day}; the plan begins on \
                      {start}. Data should be at most so old (in years): {years}.",
            why: "A plan built on old data answers needs that have changed since. \
                  Sociodemographic data change more slowly, so they may be older.",
            fix: "Update the analysis, or say why its results still hold.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(start) = start(plan) else { return };
    for (index, analysis) in plan.analyses.iter().enumerate() {
        let stated = analysis.data_as_of.map(|day| (day, "data_as_of"));
        let Some((day, field)) = stated.or(analysis.finished_on.map(|day| (day, "finished_on")))
        else {
            continue;
        };
        let limit = match analysis.kind {
            Some(AnalysisKind::Sociodemographic) => "sociodemographic_years",
            _ => "years",
        };
        let years = cx.threshold(&RULE, limit);
        let months = u32::try_from(years).unwrap_or(0) * 12;
        if analysis.ongoing == Some(true) || day.last_day().plus_months(months) >= start {
            continue;
        }
        let analysis = analysis.title.clone().unwrap_or_else(|| analysis.id.to_string());
        let place = plan.at(format_args!("/analyses/{index}/{field}"));
        out.push(AnalysisOutdated { analysis, day, start, years }.at(place));
    }
}
