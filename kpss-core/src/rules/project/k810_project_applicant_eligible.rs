use super::grant::{applicant, kind_term, published};
use crate::model::{OrganisationKind, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// The call is not open to an applicant of this kind.
    pub ApplicantEligible {
        code: "K810", slug: "project-applicant-eligible", severity: Warning, certainty: Proof,
        basis: Methodology, citations: [opz_call_63(("", ""), true), opz_call_106(("", ""), true)],
        check: Check::Project(check),
        params: { call: String, kind: Label },
        cs: {
            title: "Oprávněný žadatel",
            message: "Výzva č. {call} není určena pro žadatele tohoto druhu: {kind}.",
            why: "O podporu mohly žádat obce, dobrovolné svazky obcí, nestátní neziskové \
                  organizace a místní akční skupiny.",
            fix: "Ověřte druh žadatele a podmínky výzvy; nositelem může být jiný z partnerů.",
        },
        en: {
            title: "Eligible applicant",
            message: "Call no. {call} is not meant for applicants of this kind: {kind}.",
            why: "Municipalities, their voluntary unions, non-governmental organisations and \
                  local action groups could apply.",
            fix: "Check the kind of the applicant and the terms of the call; another partner may \
                  lead.",
        },
    }
}

const ELIGIBLE: [OrganisationKind; 4] = [
    OrganisationKind::Municipality,
    OrganisationKind::UnionOfMunicipalities,
    OrganisationKind::Ngo,
    OrganisationKind::LocalActionGroup,
];

fn check(cx: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let (Some(call), Some(applicant)) = (published(project), applicant(cx, project)) else {
        return;
    };
    if let Some(kind) = applicant.kind.filter(|kind| !ELIGIBLE.contains(kind)) {
        let (call, kind) = (call.code.to_owned(), kind_term(kind));
        let found = ApplicantEligible { call, kind }.at(project.at("/applicant"));
        out.push(found.related(project.at("/call/number"), CALL));
    }
}

const CALL: Label = Label::new("call", "výzva", "call");
