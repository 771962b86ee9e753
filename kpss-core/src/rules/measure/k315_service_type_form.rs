use super::capacity::{each_change, form_term, known, type_of, types};
use crate::rule::prelude::*;

declare_rule! {
    /// The form of a planned capacity is one in which such a service is provided.
    ///
    /// Which forms the act permits was not compared with its text, and the register keeps old
    /// registrations with other forms.
    pub ServiceTypeForm {
        code: "K315", slug: "measure-service-type-form", severity: Warning, certainty: Heuristic,
        basis: Law,
        citations: [
            act_108(("§ 33 a §§ 39 až 70", "Section 33 and Sections 39 to 70"), ACT_108, false),
        ],
        in_force: Window::ALWAYS,
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, Catalogue],
        params: { form: Label, service: Label, paragraph: String },
        cs: {
            title: "Forma neodpovídá druhu služby",
            message: "Forma „{form}“ není u druhu služby „{service}“ ({paragraph}) obvyklá.",
            why: "Každý druh služby se podle zákona poskytuje jen v některých formách; jinou \
                  krajský úřad nezaregistruje. Seznam forem nebyl porovnán s textem zákona.",
            fix: "Ověřte druh služby a formu; má-li služba starší registraci s jinou formou, není \
                  třeba nic měnit.",
        },
        en: {
            title: "Form does not fit the type of service",
            message: "The form “{form}” is not usual for the service type “{service}” \
                      ({paragraph}).",
            why: "By the act each type of service is provided only in some forms; another one the \
                  region does not register. The list of forms was not compared with the text of \
                  the act.",
            fix: "Check the type of service and the form; where the service has an older \
                  registration with another form, nothing has to change.",
        },
    }
}

fn check(cx: &Context<'_>, out: &mut Findings) {
    let types = types(cx);
    for entry in &cx.entries {
        each_change(entry, |pointer, change, node| {
            let service = type_of(change, node, &types).and_then(known);
            let (Some(form), Some((item, service))) = (change.form, service) else { return };
            if item.permits(form.code()) == Some(false) {
                let paragraph = item.paragraph.to_owned();
                let found = ServiceTypeForm { form: form_term(form), service, paragraph };
                out.push(found.at(entry.at(format_args!("{pointer}/form"))));
            }
        });
    }
}
