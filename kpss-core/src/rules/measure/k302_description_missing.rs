use super::missing::lacking;
use super::subject::says;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// Each measure says what it is about or why it is needed.
    pub DescriptionMissing {
        code: "K302", slug: "measure-description-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("karta opatření, popis a zdůvodnění", "card of a measure, description and justification"),
                false,
            ),
        ],
        check: Check::Plan(check), on_partial: Run, asks_for: Details,
        params: { which: Label, measure: String },
        cs: {
            title: "Popis opatření",
            message: "Popis ani zdůvodnění není uvedeno {which} „{measure}“.",
            why: "Z názvu nelze poznat, co se má udělat a proč; bez popisu si opatření každý \
                  vyloží jinak.",
            fix: "Popište v několika větách, co se udělá, nebo proč je to potřeba.",
        },
        en: {
            title: "Description of the measure",
            message: "Neither a description nor a justification is given {which} “{measure}”.",
            why: "A title does not tell what is to be done and why; without a description \
                  everyone reads the measure differently.",
            fix: "Describe in a few sentences what will be done, or why it is needed.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let has = |node: &crate::model::Node| {
        says(node.description.as_ref()) || says(node.justification.as_ref())
    };
    for lack in lacking(plan, "description", |_| true, has) {
        let found = DescriptionMissing { which: lack.which, measure: lack.measure };
        out.push(found.at(lack.place));
    }
}
