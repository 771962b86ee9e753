use super::missing::lacking;
use super::subject::given;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// Each measure says who carries it out, itself or by each of its activities.
    ///
    /// The duties of those who take part belong to the content of a plan by § 3 h) of the act in
    /// both its wordings; the later one was not read to its end, so only a warning.
    pub ResponsibleMissing {
        code: "K303", slug: "measure-responsible-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            act_108(
                ("§ 3 písm. h) ve znění do 31. 12. 2014", "Section 3(h), wording until 31 December 2014"),
                BEFORE_2015,
                true,
            ),
            act_108(
                ("§ 3 písm. h) ve znění od 1. 1. 2015", "Section 3(h), wording since 1 January 2015"),
                DEFINITION_OF_2015,
                false,
            ),
        ],
        check: Check::Plan(check), on_partial: Run, asks_for: Details,
        params: { which: Label, measure: String },
        cs: {
            title: "Realizátor opatření",
            message: "Realizátor není uveden {which} „{measure}“.",
            why: "Povinnosti zúčastněných patří k obsahu plánu; opatření, za které nikdo \
                  neodpovídá, nikdo neudělá.",
            fix: "Uveďte organizaci, která za opatření odpovídá, nebo realizátora u každé jeho \
                  aktivity.",
        },
        en: {
            title: "Who carries the measure out",
            message: "No responsible organisation is given {which} “{measure}”.",
            why: "The duties of those who take part belong to the content of a plan; a measure \
                  that nobody answers for is not done.",
            fix: "Name the organisation that answers for the measure, or the one for each of its \
                  activities.",
        },
    }
}

/// The wording before Act 254/2014 Sb.
fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let has = |node: &crate::model::Node| given(node, &|node| !node.responsible.is_empty());
    for lack in lacking(plan, "responsible", |_| true, has) {
        let found = ResponsibleMissing { which: lack.which, measure: lack.measure };
        out.push(found.at(lack.place));
    }
}
