use super::financing::proof_of;
use crate::codes::{FundingGroup, PROGRAMMES};
use crate::documents::group;
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// The share of the EU is not the usual one of the programme.
    pub FinancingShare {
        code: "K818", slug: "project-financing-share", severity: Info, certainty: Heuristic,
        basis: Methodology,
        citations: [
            source(
                ("pravidla programů ESF", "rules of ESF programmes"),
                ("podíl EU", "share of the EU"),
                false,
            ),
        ],
        check: Check::Project(check),
        params: { of_total: Number, of_public: Number, programme: String, usual: Number },
        thresholds: [Threshold { name: "tolerance", unit: "tisícina procentního bodu", default: 500 }],
        cs: {
            title: "Podíl EU",
            message: "Příspěvek EU tvoří {of_total} % celkových nákladů a {of_public} % veřejných \
                      peněz; v programu {programme} to obvykle bývá {usual} %.",
            why: "Podíl EU určuje program; odchylka může znamenat chybnou částku nebo jiný \
                  program.",
            fix: "Ověřte částky v rozhodnutí o dotaci.",
        },
        en: {
            title: "Share of the EU",
            message: "The contribution of the EU is {of_total}% of the total and {of_public}% of \
                      public money; in the programme {programme} it is usually {usual}%.",
            why: "The programme sets the share; another one may mean a wrong amount or another \
                  programme.",
            fix: "Check the amounts in the grant decision.",
        },
    }
}

fn check(cx: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let programme = project.programme.as_ref().and_then(|code| PROGRAMMES.get(code));
    let (Some(programme), Some(budget)) = (programme, &project.budget) else {
        return;
    };
    let Some(proof) = proof_of(cx, budget) else {
        return;
    };
    let eu_line = budget.sources.iter().position(|line| group(line) == FundingGroup::Eu);
    let shares = (proof.eu.percent_of(proof.total), proof.eu.percent_of(proof.public));
    let (Some(line), (Some(of_total), Some(of_public))) = (eu_line, shares) else {
        return;
    };
    // A grant of 85 % by the EU and 10 % by the state often stands as one line; where the applicant
    // has no share of its own, the state gives 15 %.
    let joint = [Number::whole(95), Number::whole(100)];
    let is_joint = |usual: Number| usual == Number::whole(85) && budget.sources.len() <= 2;
    let tolerance = cx.threshold(&RULE, "tolerance");
    let distance = |usual: &Number| {
        let to = |share: Number| share.minus(*usual).abs().units();
        to(of_total).min(to(of_public))
    };
    let usual = programme.eu_share_percent.iter().map(|percent| Number::whole(i32::from(*percent)));
    let Some(usual) = usual.min_by_key(distance) else {
        return;
    };
    let usual_joint = is_joint(usual) && joint.iter().any(|joint| distance(joint) <= tolerance);
    if Money::ZERO < proof.eu && distance(&usual) > tolerance && !usual_joint {
        let programme = programme.short.to_owned();
        let place = project.at(format_args!("/budget/sources/{line}/amount"));
        let finding = FinancingShare { of_total, of_public, programme, usual };
        out.push(finding.at(place).related(project.at("/budget/total"), TOTAL));
    }
}

const TOTAL: Label = Label::new("total", "celkové náklady", "total");
