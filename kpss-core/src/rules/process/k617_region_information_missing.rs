use crate::model::{Plan, PlanLevel, RegionTopic};
use crate::rule::prelude::*;
use crate::rules::plan::validity::claims_approval;

declare_rule! {
    /// The plan of municipalities records what they told the region: needs, resources, capacities.
    ///
    /// A plan that says it is itself a basis of the region's plan has told it.
    pub RegionInformationMissing {
        code: "K617", slug: "region-information-missing", severity: Warning, certainty: Heuristic,
        basis: Law,
        citations: [
            act_108(("§ 94 písm. e)", "Section 94(e)"), UNTIL_2025, true),
            act_108(("§ 94 písm. f)", "Section 94(f)"), UNTIL_2025, true),
        ],
        in_force: DEFINITION_OF_2015,
        decided_by: Approval,
        check: Check::Plan(check), asks_for: Parts,
        params: { missing: Label },
        cs: {
            title: "Informace předané kraji",
            message: "Plán neuvádí, že obec předala kraji {missing}.",
            why: "Obec sděluje kraji informace o potřebách, o dostupných zdrojích a o kapacitě \
                  služeb, která je potřeba; kraj z nich určuje síť služeb a plánuje peníze.",
            fix: "Doplňte, kdy a jaké informace byly kraji předány; je-li podkladem pro kraj \
                  samotný plán, uveďte to ve vazbě na kraj.",
        },
        en: {
            title: "Information given to the region",
            message: "The plan does not say that the municipality gave the region {missing}.",
            why: "A municipality tells the region about needs, about available resources and \
                  about the capacity of services that is needed; from that the region sets its \
                  network and plans the money.",
            fix: "Add when and which information was given to the region; if the plan itself is \
                  the basis for the region, say so in the relation to the region.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(process) = plan.process.as_ref().filter(|_| claims_approval(plan)) else { return };
    let region = plan.region_compliance.as_ref();
    let is_basis = region.is_some_and(|region| region.basis_for_regional_plan == Some(true));
    if is_basis || plan.level == Some(PlanLevel::Region) {
        return;
    }
    let told = &process.region_information;
    if told.is_empty() {
        let place = plan.at("/process/region_information");
        out.push(RegionInformationMissing { missing: ANYTHING }.at(place));
        return;
    }
    // Information whose content is not described may be about anything.
    if told.iter().any(|one| one.topics.is_empty()) {
        return;
    }
    let last = told.len().saturating_sub(1);
    for (topic, missing) in TOPICS {
        if !told.iter().any(|one| one.topics.contains(&topic)) {
            let place = plan.at(format_args!("/process/region_information/{last}/topics"));
            out.push(RegionInformationMissing { missing }.at(place));
        }
    }
}

const ANYTHING: Label = Label::new(
    "anything",
    "informace o potřebách, zdrojích a kapacitách",
    "information about needs, resources and capacities",
);
const TOPICS: [(RegionTopic, Label); 3] = [
    (RegionTopic::Needs, Label::new("needs", "informace o potřebách", "information about needs")),
    (
        RegionTopic::Resources,
        Label::new("resources", "informace o zdrojích", "information about resources"),
    ),
    (
        RegionTopic::Capacities,
        Label::new(
            "capacities",
            "informace o potřebných kapacitách",
            "information about capacities needed",
        ),
    ),
];
