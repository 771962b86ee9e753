//! What repeats: in how many documents a rule found something, of how many it was asked.

use maud::{Markup, html};

use crate::overview::{Overview, Repeat};
use crate::pages::chart::share_bar;
use crate::pages::safe::shown;
use crate::pages::words::{capital, count, pick};

/// More rows are not read any more; the file for programs has them all.
const MOST: usize = 40;

pub(super) fn section(all: &Overview) -> Markup {
    let lang = all.lang;
    let several: Vec<&Repeat> = all.repeats.iter().filter(|repeat| repeat.found > 1).collect();
    let more = several.len().saturating_sub(MOST);
    if several.is_empty() {
        return html! { p {
            (pick(lang, "Žádný nález není ve více než jednom podání.", "No finding is in more than one submission."))
        } };
    }
    html! {
        p { (pick(lang,
            "Počítají se jen dokumenty, kterých se pravidlo týká: plán roku 2012 se neposuzuje podle dnešního zákona.",
            "Only documents count that the rule is about: a plan of 2012 is not judged by the law of today.")) }
        table.repeats {
            caption.hidden { (pick(lang, "Pravidla s nálezem ve více podáních", "Rules with findings in several submissions")) }
            thead { tr {
                th scope="col" { (pick(lang, "Čeho se nález týká", "What the finding is about")) }
                th scope="col" { (pick(lang, "Závažnost", "Severity")) }
                th scope="col" { (pick(lang, "Kolik jich je", "How many there are")) }
            } }
            tbody { @for repeat in several.iter().take(MOST) { tr {
                th scope="row" {
                    @if repeat.title.is_empty() { (shown(&repeat.code)) } @else {
                        (repeat.title) " " span.code { (shown(&repeat.code)) }
                    }
                }
                td { span.(repeat.severity.code()) { (capital(repeat.severity.name().get(lang))) } }
                td { (repeat.share(lang)) (share_bar(repeat.found, repeat.of)) }
            } } }
        }
        @if more > 0 { p.dim { (pick(lang, "Další pravidla má soubor index.json; jejich počet:", "The file index.json has further rules; their number:")) " " (count(more, lang)) } }
    }
}
