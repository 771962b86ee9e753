use super::services::{name, to_be_complete};
use crate::rule::prelude::*;

declare_rule! {
    /// A service is listed without the people whom it serves.
    pub ServiceTargetGroupMissing {
        code: "K916", slug: "service-target-group-missing", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [provider_register(("cílové skupiny", "target groups"), true)],
        check: Check::Document(check), asks_for: Details,
        params: { service: String },
        cs: {
            title: "Služba bez cílové skupiny",
            message: "Služba „{service}“ neuvádí žádnou cílovou skupinu.",
            why: "Bez cílové skupiny se čtenář nedozví, zda je služba pro něj, a plán nepozná, \
                  komu služby chybějí.",
            fix: "Doplňte cílové skupiny služby podle registru.",
        },
        en: {
            title: "Service without a target group",
            message: "The service “{service}” names no target group.",
            why: "Without a target group the reader cannot tell whether the service is for them, \
                  nor the plan whom services lack.",
            fix: "Add the target groups of the service from the register.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, service) in to_be_complete(cx, entry) {
        if service.target_groups.is_empty() {
            let place = entry.at(format_args!("/services/{index}/target_groups"));
            out.push(ServiceTargetGroupMissing { service: name(service) }.at(place));
        }
    }
}
