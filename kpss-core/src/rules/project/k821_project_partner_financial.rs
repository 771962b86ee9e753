use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// It is not said whether partners take part financially.
    pub PartnerFinancial {
        code: "K821", slug: "project-partner-financial", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [
            source(
                ("praxe projektů ESF", "practice of ESF projects"),
                ("partnerství", "partnership"),
                false,
            ),
        ],
        check: Check::Project(check), asks_for: Parts,
        params: { unmarked: i64, all: i64 },
        cs: {
            title: "Finanční účast partnerů",
            message: "U {unmarked} {unmarked|partnera|partnerů|partnerů} (z celkem {all}) není \
                      uvedeno, zda se projektu účastní finančně.",
            why: "Partner s finanční účastí má ve smlouvě a ve vyúčtování jiné povinnosti než \
                  partner bez ní.",
            fix: "U každého partnera uveďte, zda má finanční účast.",
        },
        en: {
            title: "Financial part of partners",
            message: "It is not stated whether {unmarked} of {all} {all|partner|partners} \
                      {unmarked|takes|take} part financially.",
            why: "A partner with a financial part has other duties in the contract and the \
                  accounts than one without.",
            fix: "State for each partner whether it has a financial part.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let partners = project.partners.iter().enumerate();
    let unmarked: Vec<usize> = partners
        .filter(|(_, partner)| partner.financial.is_none())
        .map(|(index, _)| index)
        .collect();
    let Some(first) = unmarked.first().copied() else { return };
    let finding =
        PartnerFinancial { unmarked: count(unmarked.len()), all: count(project.partners.len()) };
    let mut found = finding.at(project.at(format_args!("/partners/{first}/financial")));
    for index in unmarked.into_iter().skip(1) {
        found = found.related(project.at(format_args!("/partners/{index}")), PARTNER);
    }
    out.push(found);
}

const PARTNER: Label = Label::new("partner", "partner bez údaje", "partner without the mark");
