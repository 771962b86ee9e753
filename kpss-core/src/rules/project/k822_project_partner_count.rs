use crate::model::{Count, Partner, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// The stated number of partners is not that of the list.
    pub PartnerCount {
        code: "K822", slug: "project-partner-count", severity: Info, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Project(check),
        params: { declared: i64, listed: i64 },
        cs: {
            title: "Počet partnerů",
            message: "Dokument mluví o {declared} {declared|partnerovi|partnerech|partnerech}, v \
                      seznamu je jich {listed}.",
            why: "Rozdíl znamená, že partner v seznamu chybí nebo přebývá.",
            fix: "Porovnejte seznam s textem; skupina organizací se počítá podle svého počtu \
                  členů.",
        },
        en: {
            title: "Number of partners",
            message: "The document speaks of {declared} {declared|partner|partners}, the list \
                      has {listed}.",
            why: "A difference means that a partner is missing or superfluous.",
            fix: "Compare the list with the text; a group of organisations counts as many as its \
                  members.",
        },
    }
}

fn check(cx: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(Count(declared)) = project.declared_partners else {
        return;
    };
    let members = |partner: &Partner| {
        let organisation = cx.organisation(project.input, partner.organisation.as_ref()?)?;
        organisation.members.map(|Count(members)| i64::from(members))
    };
    let listed: i64 = project.partners.iter().map(|partner| members(partner).unwrap_or(1)).sum();
    let declared = i64::from(declared);
    if declared != listed {
        let found = PartnerCount { declared, listed }.at(project.at("/declared_partners"));
        out.push(found.related(project.at("/partners"), LIST));
    }
}

const LIST: Label = Label::new("list", "seznam partnerů", "list of partners");
