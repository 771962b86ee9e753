use super::area::has_code;
use crate::model::{Organisation, PlanStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan, project or catalogue names no area by its code.
    pub TerritoryMissing {
        code: "K701", slug: "territory-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(PRACTICE, ("vymezení území", "definition of the territory"), false)],
        check: Check::Document(check), asks_for: Header,
        cs: {
            title: "Chybí území",
            message: "Dokument neuvádí území žádným kódem kraje, okresu, ORP ani obce.",
            why: "Bez kódů nelze poznat, kterých obcí se dokument týká, a nelze ověřit jejich \
                  počet ani příslušnost k ORP.",
            fix: "Doplňte kód kraje, okresu nebo ORP, případně seznam obcí s jejich kódy.",
        },
        en: {
            title: "Area missing",
            message: "The document names its area by no code of a region, district, ORP or \
                      municipality.",
            why: "Without codes nobody can tell which municipalities are meant, nor check their \
                  number or their ORP.",
            fix: "Add the code of a region, district or ORP, or a list of municipalities with \
                  their codes.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let has_area = match entry.document {
        AnyDocument::Plan(plan) => plan.status != Some(PlanStatus::Intended),
        AnyDocument::Project(_) | AnyDocument::Catalogue(_) => true,
        AnyDocument::ActionPlan(_) | AnyDocument::MonitoringReport(_) => false,
    };
    let is_known = || entry.territory().is_some_and(|area| has_code(&area)) || is_told(cx, entry);
    if has_area && !is_known() {
        out.push(TerritoryMissing {}.at(entry.at("/territory")));
    }
}

/// Whether the area is told elsewhere: by the submission, as one without official borders, or by
/// the places of a project or the seat of its applicant.
fn is_told(cx: &Context<'_>, entry: &Entry<'_>) -> bool {
    let has_seat = |one: &Organisation| one.municipality.is_some() && one.orp.is_some();
    let informal = entry.territory().is_some_and(|area| {
        area.informal == Some(true) && area.value.name.is_some() || !area.city_districts.is_empty()
    });
    let of_applicant = || {
        let AnyDocument::Project(project) = entry.document else { return false };
        let id = project.applicant.as_deref();
        let applicant = id.and_then(|id| cx.organisation(entry.input, id));
        applicant.is_some_and(has_seat)
    };
    let has_places = match entry.document {
        AnyDocument::Project(project) => !project.places.is_empty(),
        _ => false,
    };
    informal || has_places || entry.has_common_territory() || of_applicant()
}
