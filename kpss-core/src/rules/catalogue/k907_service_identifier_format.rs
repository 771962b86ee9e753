use super::services::is_identifier;
use crate::documents::services;
use crate::rule::prelude::*;

declare_rule! {
    /// The register's number of a service has not seven digits.
    ///
    /// All numbers seen but one have seven digits; the rule of the register was not found.
    pub ServiceIdentifierFormat {
        code: "K907", slug: "service-identifier-format", severity: Warning, certainty: Heuristic,
        basis: Format,
        citations: [
            provider_register(("identifikátor služby", "identifier of the service"), true),
        ],
        check: Check::Document(check), on_partial: Run,
        params: { identifier: String },
        cs: {
            title: "Tvar identifikátoru služby",
            message: "Identifikátor služby „{identifier}“ nemá sedm číslic.",
            why: "Podle identifikátoru se služba dohledává v registru poskytovatelů; čísla v \
                  registru mají sedm číslic.",
            fix: "Opravte identifikátor podle registru. Nejde o IČO poskytovatele ani o číslo \
                  záznamu na webu registru.",
        },
        en: {
            title: "Form of a service identifier",
            message: "The service identifier “{identifier}” has not seven digits.",
            why: "A service is looked up in the register by it; the numbers of the register have \
                  seven digits.",
            fix: "Correct it from the register. It is neither the number of the provider nor that \
                  of a page of the register.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for (index, service) in services(entry) {
        if let Some(identifier) = service.identifier.clone().filter(|text| !is_identifier(text)) {
            let place = entry.at(format_args!("/services/{index}/identifier"));
            let plain: String = identifier.chars().filter(|c| !c.is_whitespace()).collect();
            let meant = Some(plain).filter(|plain| is_identifier(plain));
            out.push(ServiceIdentifierFormat { identifier }.at(place).surely(meant));
        }
    }
}
