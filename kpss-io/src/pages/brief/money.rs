//! The money in two pictures, with a sentence that says the same.

use kpss_core::Lang;
use kpss_core::query::totals::DocumentTotals;
use maud::{Markup, html};

use crate::pages::report::{by_source, by_year};
use crate::pages::words::{money, pick};

pub(super) fn section(totals: Option<&DocumentTotals<'_>>, lang: Lang) -> Markup {
    let with_amount = totals.and_then(|totals| Some((totals, totals.tree.amount?)));
    let Some((totals, amount)) = with_amount else {
        return html! { p { (pick(lang, "Plán neuvádí žádnou částku.", "The plan states no amount.")) } };
    };
    let pictures = [
        (pick(lang, "Podle zdrojů", "By source"), by_source("zdroje", totals, lang)),
        (pick(lang, "Podle let", "By year"), by_year("roky", totals, lang)),
    ];
    html! {
        p {
            (pick(lang, "Celkem", "Total")) " " strong { (money(amount, lang)) } " – "
            (pick(lang, "součet částí", "sum of the parts")) " " (totals.judgement.together(lang)) "."
        }
        div.pair {
            @for (heading, picture) in pictures {
                @if let Some(picture) = picture { div { h3 { (heading) } figure { (picture) } } }
            }
        }
    }
}
