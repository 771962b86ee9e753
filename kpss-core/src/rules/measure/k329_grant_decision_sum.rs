use super::money::{balance, given, sum};
use crate::rule::prelude::*;
use crate::rules::project::financing::ADDEND;

declare_rule! {
    /// The grants of a decision do not add up to the sum that it states.
    pub GrantDecisionSum {
        code: "K329", slug: "grant-decision-sum", severity: Error, certainty: Proof,
        basis: Arithmetic,
        citations: [source(BUDGET_ARITHMETIC, ("", ""), true)],
        check: Check::Document(check),
        params: { total: Money, sum: Money, balance: Label, gap: Money },
        cs: {
            title: "Součet dotací podle usnesení",
            message: "Usnesení rozděluje {total}, jednotlivé dotace dávají {sum}; {balance} \
                      {gap}.",
            why: "Součet má souhlasit; jinak je některá z částek opsána chybně.",
            fix: "Porovnejte částky s usnesením.",
        },
        en: {
            title: "Sum of the grants of a decision",
            message: "The decision shares out {total}, the grants add up to {sum}; {balance} \
                      {gap}.",
            why: "The sum should fit; otherwise one of the amounts was copied wrongly.",
            fix: "Compare the amounts with the decision.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let (decisions, _) = given(entry);
    for (index, decision) in decisions.iter().enumerate() {
        let sum = sum(decision.grants.iter().map(|grant| grant.amount));
        let known = decision.total.zip(sum.filter(|_| !decision.grants.is_empty()));
        let Some((total, sum)) = known.filter(|(total, sum)| total != sum) else { continue };
        let gap = total.minus(sum);
        let found = GrantDecisionSum { total, sum, balance: balance(gap), gap: gap.abs() };
        let place = entry.at(format_args!("/grants/{index}/total"));
        let found = found.at(place).probably(Some(sum));
        out.push((0..decision.grants.len()).fold(found, |found, at| {
            found.related(entry.at(format_args!("/grants/{index}/grants/{at}/amount")), ADDEND)
        }));
    }
}
