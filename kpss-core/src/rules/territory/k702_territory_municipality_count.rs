use super::area::distinct;
use crate::codes::orp;
use crate::model::{Count, Extent, OrpCode, Participation, Territory};
use crate::rule::prelude::*;

declare_rule! {
    /// The stated number of municipalities is that of the list, or that of the whole ORPs.
    pub MunicipalityCount {
        code: "K702", slug: "territory-municipality-count", severity: Warning, certainty: Proof,
        basis: Arithmetic,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check),
        params: { declared: i64, counted: i64, counted_by: Label },
        cs: {
            title: "Počet obcí",
            message: "Dokument mluví o {declared} {declared|obci|obcích|obcích}, {counted_by} \
                      {counted}.",
            why: "Rozdíl znamená, že v seznamu obec chybí nebo přebývá, nebo že se území od \
                  napsání textu změnilo.",
            fix: "Porovnejte seznam obcí s textem a opravte seznam nebo uvedený počet.",
        },
        en: {
            title: "Number of municipalities",
            message: "The document speaks of {declared} {declared|municipality|municipalities}, \
                      {counted_by} {counted}.",
            why: "A difference means that a municipality is missing or superfluous, or that the \
                  area has changed since.",
            fix: "Compare the list with the text and correct the one or the other.",
        },
    }
}

/// The time for which the list of ORPs, of 1 January 2025, surely holds.
const LIST_OF: Window = Window::since(Date::of(2021, 1, 1));

const LIST: Label = Label::new("list", "v seznamu je jich", "the list has");
const ORP_TABLE: Label = Label::new(
    "orp_table",
    "v uvedených obvodech ORP jich podle číselníku je",
    "by the code list the ORPs have",
);

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else {
        return;
    };
    let Some(Count(declared)) = area.declared_municipalities else {
        return;
    };
    let declared = i64::from(declared);
    let at = "/territory/declared_municipalities";
    let finding =
        |counted, counted_by| MunicipalityCount { declared, counted, counted_by }.at(area.at(at));
    // A list of less than half of the stated number only names some of them.
    let is_excerpt = count(area.municipalities.len()).saturating_mul(2) < declared;
    if area.municipalities.is_empty() || is_excerpt && of_whole_orps(&area).is_some() {
        // Districts change; the list says nothing of a document of another time.
        let of_today = entry.period_start().is_none_or(|(day, _)| LIST_OF.contains(day));
        let counted = of_whole_orps(&area).filter(|counted| of_today && *counted != declared);
        if let Some(counted) = counted {
            out.push(finding(counted, ORP_TABLE).related(area.at("/territory/orps"), LISTED));
        }
        return;
    }
    let all = distinct(area.municipalities.iter().map(|one| one.code.as_str()));
    let taking_part = area
        .municipalities
        .iter()
        .filter(|one| one.participation != Some(Participation::NotTakingPart));
    let taking_part = distinct(taking_part.map(|one| one.code.as_str()));
    // A document may count the municipalities that stay outside, or leave them out.
    if declared != count(all.len()) && declared != count(taking_part.len()) {
        out.push(
            finding(count(all.len()), LIST).related(area.at("/territory/municipalities"), LISTED),
        );
    }
}

const LISTED: Label = Label::new("counted", "co se počítalo", "what was counted");

/// Municipalities of the ORPs, if all of them are known and meant whole.
fn of_whole_orps(area: &Territory) -> Option<i64> {
    if area.extent != Some(Extent::Count) || area.orps.is_empty() {
        return None;
    }
    let codes = distinct(area.orps.iter().map(OrpCode::as_str));
    codes.into_iter().map(|code| orp(code).map(|known| i64::from(known.municipalities))).sum()
}
