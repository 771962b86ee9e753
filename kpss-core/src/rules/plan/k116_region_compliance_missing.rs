use crate::documents::is_intended;
use crate::model::{Plan, PlanLevel};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan says how it stands to the plan and the requirements of the region.
    pub RegionComplianceMissing {
        code: "K116", slug: "plan-region-compliance-missing", severity: Info, certainty: Proof,
        basis: Methodology,
        citations: [act_108(("§ 94 písm. e)", "Section 94(e)"), UNTIL_2025, true)],
        check: Check::Plan(check), asks_for: Parts,
        cs: {
            title: "Vztah k plánu kraje",
            message: "Plán neuvádí vztah k plánu nebo požadavkům kraje.",
            why: "Obec spolupracuje s krajem při přípravě a uskutečňování jeho střednědobého \
                  plánu; soulad s ním je podmínkou zařazení služeb do krajské sítě.",
            fix: "Uveďte, zda je plán v souladu s požadavky kraje, nebo na který plán kraje \
                  navazuje.",
        },
        en: {
            title: "Relation to the plan of the region",
            message: "The plan does not say how it stands to the plan or the requirements of the \
                      region.",
            why: "A municipality works together with the region on the region's medium-term plan; \
                  compliance with it is a condition for services to enter the network of the \
                  region.",
            fix: "Say whether the plan complies with the requirements of the region, or which \
                  plan of the region it follows.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let stated = plan.region_compliance.as_ref().is_some_and(|region| {
        region.declared.is_some()
            || region.basis_for_regional_plan.is_some()
            || region.regional_plan.is_some()
    });
    if !stated && !is_intended(plan) && plan.level != Some(PlanLevel::Region) {
        out.push(RegionComplianceMissing {}.at(plan.at("/region_compliance")));
    }
}
