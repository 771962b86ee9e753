use std::collections::BTreeSet;

use crate::codes::{DISTRICTS, REGIONS, orp};
use crate::model::RegionCode;
use crate::rule::prelude::*;

declare_rule! {
    /// An ORP or district lies in a region that the document does not state.
    pub RegionMismatch {
        code: "K708", slug: "territory-kraj-orp-mismatch", severity: Error, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check),
        params: { what: Label, name: String, code: String, region: String },
        cs: {
            title: "Kraj neodpovídá ORP nebo okresu",
            message: "{what} {name} ({code}) leží v jiném kraji, než dokument uvádí: {region}.",
            why: "Kód ORP i okresu určuje kraj jednoznačně; jeden z kódů je proto chybný nebo \
                  kraj v seznamu chybí.",
            fix: "Opravte kód, nebo doplňte chybějící kraj.",
        },
        en: {
            title: "Region does not fit the ORP or district",
            message: "{what} {name} ({code}) lies in another region than the document states: \
                      {region}.",
            why: "The code of an ORP or district determines the region; so one of the codes is \
                  wrong or the region is missing.",
            fix: "Correct the code, or add the missing region.",
        },
    }
}

const ORP: Label = Label::new("orp", "Správní obvod ORP", "The ORP");
const DISTRICT: Label = Label::new("district", "Okres", "The district");
const STATED: Label = Label::new("stated_regions", "uvedené kraje", "stated regions");

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else {
        return;
    };
    // An unknown region has its own finding, and anything could lie in it.
    if area.regions.is_empty() || !area.regions.iter().all(|code| REGIONS.has(code)) {
        return;
    }
    let stated: BTreeSet<&str> = area.regions.iter().map(RegionCode::as_str).collect();
    let mut look = |what: Label, code: &str, name: &str, region: &str, pointer: String| {
        if stated.contains(region) {
            return;
        }
        let finding = RegionMismatch {
            what,
            name: name.to_owned(),
            code: code.to_owned(),
            region: REGIONS.get(region).map(|known| known.cs.to_owned()).unwrap_or_default(),
        };
        out.push(finding.at(area.at(pointer)).related(area.at("/territory/regions"), STATED));
    };
    for (index, code) in area.districts.iter().enumerate() {
        if let Some(known) = DISTRICTS.get(code) {
            look(DISTRICT, code, known.name, known.region, format!("/territory/districts/{index}"));
        }
    }
    for (index, code) in area.orps.iter().enumerate() {
        if let Some(known) = orp(code) {
            look(ORP, code, known.name, known.region, format!("/territory/orps/{index}"));
        }
    }
}
