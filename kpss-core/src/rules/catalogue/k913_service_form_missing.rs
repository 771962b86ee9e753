use super::services::{name, to_be_complete};
use crate::rule::prelude::*;

declare_rule! {
    /// A service is listed without the form in which it is provided.
    pub ServiceFormMissing {
        code: "K913", slug: "service-form-missing", severity: Warning, certainty: Proof,
        basis: Law, citations: [act_108(("§ 33", "Section 33"), ACT_108, false)],
        check: Check::Document(check), asks_for: Details,
        params: { service: String },
        cs: {
            title: "Služba bez formy poskytování",
            message: "Služba „{service}“ neuvádí, zda je pobytová, ambulantní, nebo terénní.",
            why: "Forma říká, zda služba přijede za člověkem, zda člověk dochází, nebo zda v ní \
                  bydlí; bez ní nelze posoudit dostupnost.",
            fix: "Doplňte aspoň jednu formu poskytování podle registru.",
        },
        en: {
            title: "Service without a form",
            message: "The service “{service}” does not say whether it is residential, ambulatory \
                      or outreach.",
            why: "The form says whether the service comes to people, they come to it, or live in \
                  it; without it nobody can judge its reach.",
            fix: "Add at least one form from the register.",
        },
    }
}

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, service) in to_be_complete(cx, entry) {
        if service.forms.iter().all(|form| form.form.is_none()) {
            let field = if service.forms.is_empty() { "forms" } else { "forms/0/form" };
            let place = entry.at(format_args!("/services/{index}/{field}"));
            out.push(ServiceFormMissing { service: name(service) }.at(place));
        }
    }
}
