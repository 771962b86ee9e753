use super::parts::{has_monitoring, is_asked};
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// A plan says how its fulfilment is watched and evaluated, and how the plan can be changed.
    pub SectionMonitoringMissing {
        code: "K205", slug: "section-monitoring-missing", severity: Warning, certainty: Proof,
        basis: Law,
        citations: [act_108(("§ 3 písm. h)", "Section 3(h)"), SINCE_2007_UNTIL_2025, false)],
        in_force: Window::ALWAYS,
        check: Check::Plan(check), asks_for: Parts,
        params: { missing: Label },
        cs: {
            title: "Způsob sledování, vyhodnocování a změn",
            message: "Plán neuvádí {missing}.",
            why: "Způsob sledování a vyhodnocování plnění a způsob provádění změn patřily od roku \
                  2007 k zákonnému vymezení plánu; bez nich se plnění nedá doložit a plán \
                  pozměnit jinak než novým schválením. Plán obce je dobrovolný, proto jde o \
                  varování.",
            fix: "Uveďte, kdo, jak a jak často plnění vyhodnocuje, a kdo o změnách plánu \
                  rozhoduje.",
        },
        en: {
            title: "Monitoring, evaluation and changes",
            message: "The plan does not state {missing}.",
            why: "The way of watching and evaluating fulfilment and the way of making changes \
                  belonged to the definition of a plan in the act since 2007; without them \
                  fulfilment cannot be shown, and the plan cannot be changed but by a new \
                  approval. The plan of a municipality is voluntary, hence a warning.",
            fix: "Say who evaluates fulfilment, how and how often, and who decides on changes of \
                  the plan.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if !is_asked(plan) {
        return;
    }
    let Some(monitoring) = plan.monitoring.as_ref().filter(|_| has_monitoring(plan)) else {
        out.push(SectionMonitoringMissing { missing: METHOD }.at(plan.at("/monitoring")));
        return;
    };
    if monitoring.description.is_none() && monitoring.frequency.is_none() {
        let place = plan.at("/monitoring/description");
        out.push(SectionMonitoringMissing { missing: METHOD }.at(place));
    }
    if monitoring.changes.is_none() {
        let place = plan.at("/monitoring/changes");
        out.push(SectionMonitoringMissing { missing: CHANGES }.at(place));
    }
}

const METHOD: Label = Label::new(
    "method",
    "způsob sledování a vyhodnocování plnění",
    "how fulfilment is watched and evaluated",
);
const CHANGES: Label =
    Label::new("changes", "způsob, jakým lze plán změnit", "how the plan can be changed");
