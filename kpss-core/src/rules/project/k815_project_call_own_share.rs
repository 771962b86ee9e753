use super::grant::{kind_term, published, published_share};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// The stated own share of the call is not the published one.
    pub CallOwnShare {
        code: "K815", slug: "project-call-own-share", severity: Warning, certainty: Proof,
        basis: Methodology, citations: [opz_call_63(("", ""), true), opz_call_106(("", ""), true)],
        check: Check::Project(check),
        params: { call: String, stated: Number, kind: Label, published: Number },
        cs: {
            title: "Spoluúčast podle výzvy",
            message: "Výzva č. {call} má podle dokumentu spoluúčast {stated} % (žadatel: {kind}); \
                      zveřejněno bylo {published} %.",
            why: "Podle spoluúčasti ve výzvě se kontroluje vlastní podíl projektu.",
            fix: "Opište spoluúčast z textu výzvy.",
        },
        en: {
            title: "Own share in the call",
            message: "By the document call no. {call} demands an own share of {stated}% \
                      (applicant: {kind}); {published}% was published.",
            why: "The own share of the project is checked against it.",
            fix: "Copy the own share from the text of the call.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let (Some(statement), Some(call)) = (&project.call, published(project)) else {
        return;
    };
    for (index, share) in statement.own_shares.iter().enumerate() {
        let Some(stated) = share.percent else {
            continue;
        };
        let wrong = share.applicants.iter().find_map(|kind| {
            let published = published_share(call, *kind)?;
            (published != stated).then_some((*kind, published))
        });
        if let Some((kind, published)) = wrong {
            let (call, kind) = (call.code.to_owned(), kind_term(kind));
            let place = project.at(format_args!("/call/own_shares/{index}/percent"));
            out.push(CallOwnShare { call, stated, kind, published }.at(place));
        }
    }
}
