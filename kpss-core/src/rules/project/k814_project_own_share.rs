use super::grant::{applicant, demanded_share, kind_term};
use crate::model::Project;
use crate::rule::prelude::*;

declare_rule! {
    /// The own share of a project is not the one that the call demands.
    pub OwnShare {
        code: "K814", slug: "project-own-share", severity: Warning, certainty: Proof,
        basis: Methodology, citations: [opz_call_63(("", ""), true), opz_call_106(("", ""), true)],
        check: Check::Project(check),
        params: { stated: Number, kind: Label, demanded: Number },
        cs: {
            title: "Vlastní podíl",
            message: "Vlastní podíl je {stated} %, výzva po žadateli tohoto druhu ({kind}) žádá \
                      {demanded} %.",
            why: "Výše spoluúčasti závisí na druhu žadatele; obce a svazky obcí platí 5 %, \
                  neziskové organizace obvykle nic.",
            fix: "Opravte vlastní podíl, nebo ověřte druh žadatele a text výzvy.",
        },
        en: {
            title: "Own share",
            message: "The own share is {stated}%, the call demands {demanded}% of such an \
                      applicant ({kind}).",
            why: "The share depends on the kind of the applicant; municipalities and their unions \
                  pay 5%, non-profit organisations usually nothing.",
            fix: "Correct the own share, or check the kind of the applicant and the text of the \
                  call.",
        },
    }
}

fn check(cx: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let stated = project.own_share.as_ref().and_then(|share| share.percent);
    let kind = applicant(cx, project).and_then(|applicant| applicant.kind);
    let (Some(stated), Some(kind)) = (stated, kind) else {
        return;
    };
    if let Some(demanded) = demanded_share(project, kind).filter(|demanded| *demanded != stated) {
        let kind = kind_term(kind);
        let found = OwnShare { stated, kind, demanded }.at(project.at("/own_share/percent"));
        out.push(found.related(project.at("/applicant"), APPLICANT));
    }
}

const APPLICANT: Label = Label::new("applicant", "žadatel", "applicant");
