use super::area::distinct;
use crate::model::{Count, OrpCode};
use crate::rule::prelude::*;

declare_rule! {
    /// The stated number of ORPs is that of the codes.
    pub MultiOrpList {
        code: "K706", slug: "territory-multi-orp-list", severity: Warning, certainty: Proof,
        basis: Arithmetic, citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Document(check),
        params: { declared: i64, listed: i64 },
        cs: {
            title: "Počet ORP",
            message: "Dokument mluví o {declared} ORP, vyjmenováno je jich {listed}.",
            why: "Plán pro více ORP má jmenovat každý zúčastněný obvod, aby bylo jasné, kdo na \
                  něm spolupracuje.",
            fix: "Doplňte kódy všech zúčastněných ORP, nebo opravte uvedený počet.",
        },
        en: {
            title: "Number of ORPs",
            message: "The document speaks of {declared} {declared|ORP|ORPs}, it lists {listed}.",
            why: "A plan for several ORPs is to name each of them, so that it is clear who works \
                  on it.",
            fix: "Add the codes of all ORPs that take part, or correct the stated number.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else {
        return;
    };
    let Some(Count(declared)) = area.declared_orps else {
        return;
    };
    let listed = count(distinct(area.orps.iter().map(OrpCode::as_str)).len());
    let declared = i64::from(declared);
    if declared != listed {
        let place = area.at("/territory/declared_orps");
        out.push(
            MultiOrpList { declared, listed }.at(place).related(area.at("/territory/orps"), LIST),
        );
    }
}

const LIST: Label = Label::new("list", "vyjmenované ORP", "listed ORPs");
