use crate::codes::LEGAL_FORMS;
use crate::rule::prelude::*;

declare_rule! {
    /// A code of a legal form is not among those met in plans; the official list is longer.
    pub ProviderLegalFormUnknown {
        code: "K903", slug: "provider-legal-form-unknown", severity: Info, certainty: Heuristic,
        basis: Format,
        citations: [
            source(
                ("MPSV, číselník FormaPravniSubjektivity (výběr)", "Ministry of Labour and Social Affairs, code list FormaPravniSubjektivity (selection)"),
                ("", ""),
                true,
            ),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { code: String },
        cs: {
            title: "Neznámá právní forma",
            message: "Kód právní formy „{code}“ není mezi formami, které se v plánech vyskytují.",
            why: "Může jít o překlep, nebo o méně obvyklou formu; užitý výběr číselníku není \
                  úplný.",
            fix: "Ověřte kód právní formy v registru ekonomických subjektů.",
        },
        en: {
            title: "Unknown legal form",
            message: "The code of the legal form “{code}” is not among the forms met in plans.",
            why: "It may be a typing error or a less usual form; the selection in use is not \
                  complete.",
            fix: "Look the code of the legal form up in the register of economic subjects.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (home, organisation) in entry.written_czech_organisations() {
        let code = organisation.legal_form.as_ref().filter(|code| !LEGAL_FORMS.has(code));
        if let Some(code) = code {
            let place = home.at("/legal_form");
            let found = ProviderLegalFormUnknown { code: code.to_string() }.at(place);
            out.push(found.code_of(&LEGAL_FORMS, code));
        }
    }
}
