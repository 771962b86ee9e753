use super::financing::{costs_of, proof_of};
use crate::codes::FundingGroup;
use crate::documents::group;
use crate::model::SubtotalKind;
use crate::rule::prelude::*;

declare_rule! {
    /// A subtotal called national holds money of the EU, too.
    pub FinancingOverlap {
        code: "K817", slug: "project-financing-overlap", severity: Warning, certainty: Heuristic,
        basis: Arithmetic, citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Document(check),
        params: { label: String, subtotal: Money, eu: Money, national: Money },
        cs: {
            title: "Mezisoučet obsahuje i peníze EU",
            message: "Částka „{label}“ {subtotal} zřejmě zahrnuje i příspěvek EU {eu}; národních \
                      peněz je v ní {national}.",
            why: "Kdyby šlo jen o národní peníze, převýšil by jejich součet s příspěvkem EU \
                  celkové náklady. Výpisy dotací tak nadepisují veřejné zdroje celkem.",
            fix: "Uveďte částku jako mezisoučet veřejných zdrojů a národní zdroje vypište zvlášť.",
        },
        en: {
            title: "Subtotal holds money of the EU",
            message: "The amount “{label}” {subtotal} seems to hold the contribution of the EU \
                      {eu}, too; the national money in it is {national}.",
            why: "If it were national money only, its sum with the contribution of the EU would \
                  exceed the total. Grant lists head all public money so.",
            fix: "State the amount as a subtotal of public money and list the national sources \
                  apart.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some((at, costs)) = costs_of(entry) else {
        return;
    };
    let Some(proof) = proof_of(cx, costs) else {
        return;
    };
    let Some(overlap) = proof.overlap else { return };
    let label = costs.subtotals.get(overlap.index).and_then(|subtotal| subtotal.label.clone());
    let finding = FinancingOverlap {
        label: label.unwrap_or_else(|| SubtotalKind::NationalPublic.name().cs.to_owned()),
        subtotal: overlap.amount,
        eu: proof.eu,
        national: overlap.amount.minus(proof.eu),
    };
    let subtotal = overlap.index;
    let mut found = finding.at(entry.at(format_args!("{at}/subtotals/{subtotal}/kind")));
    let place = entry.at(format_args!("{at}/subtotals/{subtotal}/amount"));
    found = found.related(place, AMOUNT);
    for (index, line) in costs.sources.iter().enumerate() {
        if group(line) == FundingGroup::Eu {
            let place = entry.at(format_args!("{at}/sources/{index}/amount"));
            found = found.related(place, EU);
        }
    }
    out.push(found);
}

const AMOUNT: Label = Label::new("subtotal", "mezisoučet", "subtotal");
const EU: Label = Label::new("eu", "příspěvek EU", "contribution of the EU");
