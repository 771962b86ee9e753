use std::collections::BTreeMap;

use super::services::is_identifier;
use crate::documents::services;
use crate::rule::prelude::*;

declare_rule! {
    /// One registration is listed as two services.
    pub ServiceIdentifierDuplicate {
        code: "K909", slug: "service-identifier-duplicate", severity: Error, certainty: Proof,
        basis: Format,
        citations: [
            provider_register(("identifikátor služby", "identifier of the service"), true),
        ],
        check: Check::Document(check),
        params: { identifier: String },
        cs: {
            title: "Stejný identifikátor dvakrát",
            message: "Identifikátor {identifier} má v dokumentu více služeb.",
            why: "Jeden identifikátor je jedna registrace; uvedena dvakrát započítá svou kapacitu \
                  dvakrát.",
            fix: "Sloučte záznamy do jedné služby a místa poskytování uveďte jako její zařízení, \
                  nebo opravte chybný identifikátor.",
        },
        en: {
            title: "The same identifier twice",
            message: "Several services of the document have the identifier {identifier}.",
            why: "One identifier is one registration; listed twice its capacity counts twice.",
            fix: "Merge the records into one service and list the places as its facilities, or \
                  correct the wrong identifier.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let mut first = BTreeMap::new();
    for (index, service) in services(entry) {
        // A number of another form has its own finding.
        let Some(identifier) = service.identifier.as_deref().filter(|text| is_identifier(text))
        else {
            continue;
        };
        let at = |index| entry.at(format_args!("/services/{index}/identifier"));
        let before = *first.entry(identifier).or_insert(index);
        if before != index {
            let found = ServiceIdentifierDuplicate { identifier: identifier.to_owned() };
            out.push(found.at(at(index)).related(at(before), FIRST));
        }
    }
}

const FIRST: Label = Label::new("first", "první výskyt", "first place");
