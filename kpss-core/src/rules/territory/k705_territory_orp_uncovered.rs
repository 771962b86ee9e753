use super::area::other_years;
use crate::codes::{Municipality, orp};
use crate::model::Extent;
use crate::rule::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

declare_rule! {
    /// A whole ORP is meant, but the list lacks some of its municipalities.
    pub OrpUncovered {
        code: "K705", slug: "territory-orp-uncovered", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [source(CSU_TERRITORY, ("stav k 1. 1. 2025", "as of 1 January 2025"), true)],
        check: Check::Document(check), asks_for: Parts, needs: [Municipalities],
        params: { orp_name: String, orp: String, missing: i64, names: String, listed_on: String, day: String },
        cs: {
            title: "Neúplný seznam obcí ORP",
            message: "Území má zahrnovat celý správní obvod ORP {orp_name} ({orp}), ale v \
                      seznamu chybí {missing} {missing|jeho obec|jeho obce|jeho obcí}: {names}.{?listed_on} \
                      Seznam obcí, s nímž se porovnává, je z roku {listed_on}, dokument z roku \
                      {day}; obvod tehdy mohl být jiný.{/}",
            why: "Obec, která v seznamu chybí, se plánování formálně neúčastní, i když pro ni \
                  plán má platit.",
            fix: "Doplňte chybějící obce (i ty, které se neúčastní, s účastí „neúčastní se“), \
                  nebo uveďte, že jde jen o část obvodu.",
        },
        en: {
            title: "Incomplete list of an ORP",
            message: "The area is to hold the whole ORP {orp_name} ({orp}), but {missing} of its \
                      {missing|municipality|municipalities} {missing|is|are} missing in the \
                      list: {names}.{?listed_on} It is compared with the municipalities of \
                      {listed_on}, the document is of {day}; the ORP may have been another \
                      then.{/}",
            why: "A municipality missing in the list formally takes no part, though the plan is \
                  meant for it.",
            fix: "Add the missing ones (also those that take no part, marked so), or say that \
                  only a part of the ORP is meant.",
        },
    }
}

/// The time for which the list of 1 January 2025 can be held against a document: plans since 2015 were
/// seen to have its districts; of those before nobody knows.
const LIST_OF: Window = Window::since(Date::of(2015, 1, 1));

/// Names that the message lists.
const NAMES: usize = 5;

/// A plan has a few ORPs; a hostile list must not be filled up again and again.
const MOST_REPAIRED: usize = 50;

fn check(cx: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(area) = entry.territory() else {
        return;
    };
    let is_of_today = entry.period_start().is_none_or(|(day, _)| LIST_OF.contains(day));
    if area.extent != Some(Extent::Count)
        || !is_of_today
        || area.municipalities.is_empty()
        || area.orps.is_empty()
    {
        return;
    }
    let Some(register) = cx.municipalities else {
        out.lacks(&RULE, Need::Municipalities);
        return;
    };
    let listed: BTreeSet<&str> = area.municipalities.iter().map(|one| one.code.as_str()).collect();
    let in_register = area.municipalities.iter().filter_map(|one| register.get(&one.code));
    let listed_names: BTreeSet<&str> = in_register.map(|known| known.name).collect();
    let (listed_on, day) = other_years(register, entry).unwrap_or_default();
    for (index, code) in area.orps.iter().enumerate() {
        let missing: Vec<Municipality<'_>> = register
            .of_orp(code)
            .filter(|known| !listed.contains(known.code))
            // Where the code of a namesake stands in its place, K704 says so.
            .filter(|known| !listed_names.contains(known.name))
            .collect();
        if missing.is_empty() {
            continue;
        }
        let mut names: Vec<&str> = missing.iter().map(|known| known.name).take(NAMES).collect();
        if missing.len() > NAMES {
            names.push("…");
        }
        let finding = OrpUncovered {
            orp_name: orp(code).map(|orp| orp.name.to_owned()).unwrap_or_default(),
            orp: code.to_string(),
            missing: count(missing.len()),
            names: names.join(", "),
            listed_on: listed_on.clone(),
            day: day.clone(),
        };
        let place = area.at(format_args!("/territory/orps/{index}"));
        let list = area.at("/territory/municipalities/-");
        let mend = (index < MOST_REPAIRED).then(|| {
            missing.iter().fold(Mend::confirm(), |mend, known| {
                let record = BTreeMap::from([("code", &known.code), ("name", &known.name)]);
                mend.add(list.clone(), &record)
            })
        });
        let found = finding.at(place).mend(mend);
        out.push(found.related(area.at("/territory/municipalities"), LIST));
    }
}

const LIST: Label = Label::new("list", "seznam obcí", "list of municipalities");
