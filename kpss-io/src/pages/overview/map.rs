//! The ORPs as tiles, by region, the regions about where they lie.
//!
//! Each region is a picture of its own, so that the tiles keep their size on a telephone, where the
//! regions stand below one another. A tile says by its sign what its colour says.

use std::collections::BTreeMap;

use kpss_core::Lang;
use kpss_core::codes::{ORPS, Orp, REGIONS, Region};
use maud::{Markup, html};

use super::class;
use crate::overview::{Outcome, Overview};
use crate::pages::frame::path;
use crate::pages::words::{count, counted, pick};

const ACROSS: usize = 4;
const WIDTH: usize = 39;
const HEIGHT: usize = 36;
const GAP: usize = 4;

/// What is known of the submissions of an ORP.
#[derive(Clone, Copy)]
struct Known {
    worst: Outcome,
    number: usize,
}

type ByOrp<'a> = BTreeMap<&'a str, Known>;

pub(super) fn section(all: &Overview) -> Markup {
    let lang = all.lang;
    let known = by_orp(all);
    let nowhere = all.submissions.iter().filter(|row| row.area.orps.is_empty()).count();
    html! {
        p { (covered(known.len(), lang)) }
        (legend(lang))
        div.map {
            @for region in REGIONS.items { figure.(region.abbreviation) {
                figcaption { (pick(lang, region.cs, region.en)) " " span.dim { (done(region, &known, lang)) } }
                (tiles(region, &known, lang))
            } }
        }
        @if nowhere > 0 { p { (outside(nowhere, lang)) } }
        (missing(&known, lang))
    }
}

/// In how many ORPs there is a submission.
fn covered(number: usize, lang: Lang) -> String {
    let all = count(ORPS.items.len(), lang);
    match lang {
        Lang::Cs => {
            let noun = ["správního obvodu", "správních obvodů", "správních obvodů"];
            let number = counted(number, lang, noun, ["", ""]);
            format!(
                "Podání se týkají {number} ORP; v zemi jich je {all}. Dlaždice má barvu a znak \
                 nejhoršího výsledku."
            )
        }
        Lang::En => {
            let number = counted(number, lang, ["", "", ""], ["ORP", "ORPs"]);
            format!(
                "The submissions are about {number}; the country has {all}. A tile has the colour \
                 and the sign of the worst result."
            )
        }
    }
}

/// How many submissions name no ORP.
fn outside(number: usize, lang: Lang) -> String {
    let czech = ["podání", "podání", "podání"];
    let number = counted(number, lang, czech, ["submission", "submissions"]);
    match lang {
        Lang::Cs => format!("Správní obvod ORP neuvádí {number}."),
        Lang::En => format!("No ORP is stated by {number}."),
    }
}

fn by_orp(all: &Overview) -> ByOrp<'_> {
    let mut known = ByOrp::new();
    for row in &all.submissions {
        for code in &row.area.orps {
            let one = known.entry(code).or_insert(Known { worst: row.outcome, number: 0 });
            one.worst = one.worst.max(row.outcome);
            one.number += 1;
        }
    }
    known
}

fn orps(region: &Region) -> impl Iterator<Item = &'static Orp> {
    ORPS.items.iter().filter(|orp| orp.region == region.code)
}

/// `3 z 26`
fn done(region: &Region, known: &ByOrp<'_>, lang: Lang) -> String {
    let done = orps(region).filter(|orp| known.contains_key(orp.code)).count();
    let all = usize::from(region.orps);
    let of = crate::counted::out_of(all, lang);
    format!("{} {of}\u{a0}{}", count(done, lang), count(all, lang))
}

fn legend(lang: Lang) -> Markup {
    let none = pick(lang, "bez podání", "no submission");
    let known = Outcome::ALL.into_iter().rev().filter(|it| *it != Outcome::Unreadable);
    let known = known.map(|it| (class(it), it.name().get(lang)));
    html! {
        ul.legend {
            @for (class, said) in known.chain([("none", none)]) { li {
                svg viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) width=(WIDTH) height=(HEIGHT) aria-hidden="true" focusable="false" {
                    g.tile.(class) { rect width=(WIDTH) height=(HEIGHT) rx="3" {} (mark(class, 7)) }
                }
                " " (said)
            } }
        }
    }
}

fn tiles(region: &Region, known: &ByOrp<'_>, lang: Lang) -> Markup {
    let id = format!("kraj-{}", region.abbreviation.to_lowercase());
    let rows = usize::from(region.orps).div_ceil(ACROSS);
    let width = ACROSS * (WIDTH + GAP) - GAP;
    let height = rows * (HEIGHT + GAP) - GAP;
    html! {
        svg viewBox=(format!("0 0 {width} {height}")) role="img" aria-labelledby=(format!("{id}-t {id}-d")) {
            title id=(format!("{id}-t")) { (pick(lang, region.cs, region.en)) }
            desc id=(format!("{id}-d")) { (said_of(region, known, lang)) }
            @for (index, orp) in orps(region).enumerate() {
                @let (x, y) = ((index % ACROSS) * (WIDTH + GAP), (index / ACROSS) * (HEIGHT + GAP));
                @let class = known.get(orp.code).map_or("none", |it| class(it.worst));
                g.tile.(class) transform=(format!("translate({x} {y})")) {
                    title { (said(orp, known.get(orp.code), lang)) }
                    rect width=(WIDTH) height=(HEIGHT) rx="3" {}
                    text x=(WIDTH / 2) y="14" text-anchor="middle" { (short(orp.name)) }
                    (mark(class, 15))
                }
            }
        }
    }
}

/// The sign in the middle of a tile, below `top`.
fn mark(class: &str, top: usize) -> Markup {
    html! {
        @if class != "none" {
            path d=(path(class)) transform=(format!("translate({} {top}) scale(.42)", WIDTH / 2 - 10)) {}
        }
    }
}

/// What the picture shows, in words; of tiles without a submission their number.
fn said_of(region: &Region, known: &ByOrp<'_>, lang: Lang) -> String {
    let mut said: Vec<String> = orps(region)
        .filter_map(|orp| known.get(orp.code).map(|it| said_alone(orp, *it, lang)))
        .collect();
    let none = usize::from(region.orps) - said.len();
    if none > 0 {
        said.push(format!("{}: {}", pick(lang, "bez podání", "no submission"), count(none, lang)));
    }
    format!("{}.", said.join("; "))
}

fn said(orp: &Orp, known: Option<&Known>, lang: Lang) -> String {
    match known {
        Some(known) => said_alone(orp, *known, lang),
        None => format!("{}: {}", orp.name, pick(lang, "bez podání", "no submission")),
    }
}

/// `Votice: obsahuje chyby`; of several submissions the worst, and their number.
fn said_alone(orp: &Orp, known: Known, lang: Lang) -> String {
    let worst = known.worst.name().get(lang);
    if known.number == 1 {
        return format!("{}: {worst}", orp.name);
    }
    let number = count(known.number, lang);
    match lang {
        Lang::Cs => format!("{}: {worst} (nejhorší; podání: {number})", orp.name),
        Lang::En => format!("{}: {worst} (the worst; submissions: {number})", orp.name),
    }
}

/// Four letters that tell the ORPs of a region apart: of several words the beginnings of the first
/// and of the last one.
fn short(name: &str) -> String {
    let mut words = name.split([' ', '-']).filter(|word| word.chars().count() > 2);
    let first = words.next().unwrap_or(name);
    let take = |word: &str, letters| word.chars().take(letters).collect::<String>();
    match words.next_back() {
        None => take(first, 4),
        Some(last) => {
            let last = crate::pages::words::capital(last);
            take(first, 2) + &take(&last, 2)
        }
    }
}

/// The ORPs without a submission, of regions in which there is one.
fn missing(known: &ByOrp<'_>, lang: Lang) -> Markup {
    let of_region = |region: &'static Region| {
        let is_known = |orp: &&Orp| known.contains_key(orp.code);
        let names: Vec<&str> =
            orps(region).filter(|orp| !is_known(orp)).map(|it| it.name).collect();
        let has_some = names.len() < usize::from(region.orps);
        (has_some && !names.is_empty()).then_some((region, names))
    };
    let list: Vec<_> = REGIONS.items.iter().filter_map(of_region).collect();
    html! {
        @if !list.is_empty() {
            h3 { (pick(lang, "Odkud podání není", "Where there is no submission")) }
            dl.missing { @for (region, names) in list { div {
                dt { (pick(lang, region.cs, region.en)) " " span.dim { "(" (count(names.len(), lang)) ")" } }
                dd { (names.join(", ")) }
            } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn four_letters_tell_the_orps_of_a_region_apart() {
        for region in REGIONS.items {
            let names: Vec<String> = orps(region).map(|orp| short(orp.name)).collect();
            let once: BTreeSet<&String> = names.iter().collect();
            assert_eq!(once.len(), names.len(), "{}: {names:?}", region.cs);
        }
        assert_eq!(short("Frýdek-Místek"), "FrMí");
        assert_eq!((short("Aš"), short("Nový Jičín")), ("Aš".to_owned(), "NoJi".to_owned()));
    }
}
