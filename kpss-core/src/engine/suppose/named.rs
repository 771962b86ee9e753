//! Says which unreadable places a rule depends on.

use super::PartlyRead;
use super::doubt::Doubt;
use super::tried::settle_place;
use crate::engine::run::{Outcome, Ran, Run};
use crate::lang::{Bilingual, Lang};

/// So many places are tried one by one.
const MOST_TRIED: usize = 8;
/// So many places are named.
const MOST_NAMED: usize = 3;

/// Names the places in the reasons of the rules that depend on some.
pub(in crate::engine) fn name_places<'a>(partly: &[PartlyRead<'a>], run: &Run<'_>, ran: &mut Ran) {
    if ran.depending.is_empty() {
        return;
    }
    let places: Vec<(&PartlyRead<'a>, &Doubt)> =
        partly.iter().flat_map(|one| one.doubts.iter().map(move |doubt| (one, doubt))).collect();
    let mut needed: Vec<Vec<usize>> = vec![Vec::new(); ran.depending.len()];
    if (2..=MOST_TRIED).contains(&places.len()) {
        for (index, (one, doubt)) in places.iter().enumerate() {
            let mut outcomes: Vec<Outcome> =
                ran.depending.iter().map(|(_, rule)| run.outcome(rule)).collect();
            settle_place(one, doubt, run, &mut outcomes);
            for (outcome, needed) in outcomes.iter().zip(&mut needed) {
                if outcome.depends {
                    needed.push(index);
                }
            }
        }
    }
    let lang = run.options.lang;
    for ((index, _), needed) in ran.depending.iter().zip(needed) {
        let all = needed.is_empty();
        let named = places.iter().enumerate().filter(|(at, _)| all || needed.contains(at));
        let named: Vec<String> =
            named.map(|(_, (one, doubt))| label(one, doubt, partly.len() > 1, lang)).collect();
        if let Some(not_run) = ran.not_run.get_mut(*index) {
            not_run.message = sentence(named, lang).into();
        }
    }
}

/// The titles of the fields on the way to a place, and its document if there are several.
fn label(one: &PartlyRead<'_>, doubt: &Doubt, names_input: bool, lang: Lang) -> String {
    let way = one.document.kind().breadcrumb(&doubt.pointer, lang);
    let way = match doubt.unknown_key() {
        None => way,
        Some(key) => {
            let key = match lang {
                Lang::Cs => format!("pole „{key}“"),
                Lang::En => format!("the field “{key}”"),
            };
            if way.is_empty() { key } else { format!("{way} › {key}") }
        }
    };
    if names_input { format!("{} – {way}", one.name) } else { way }
}

fn sentence(mut places: Vec<String>, lang: Lang) -> String {
    places.dedup();
    let more = places.len().saturating_sub(MOST_NAMED);
    places.truncate(MOST_NAMED);
    let said = DEPENDS.get(lang);
    let rest = match (more, lang) {
        (0, _) => String::new(),
        (_, Lang::Cs) => format!("; počet dalších míst: {more}"),
        (_, Lang::En) => format!("; number of other places: {more}"),
    };
    format!("{said} ({}{rest})", places.join("; "))
}

const DEPENDS: Bilingual = Bilingual {
    cs: "záleží na tom, co se nepodařilo přečíst",
    en: "depends on what could not be read",
};
