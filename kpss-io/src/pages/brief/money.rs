//! The money in two pictures, with a sentence that says the same.

use kpss_core::Lang;
use kpss_core::query::totals::{Dimension, DocumentTotals};
use maud::{Markup, html};

use crate::pages::report::first_rows;
use crate::pages::words::{money, pick};

/// So many bars fit.
const BARS: usize = 5;

pub(super) fn section(totals: Option<&DocumentTotals<'_>>, lang: Lang) -> Markup {
    let with_amount = totals.and_then(|totals| Some((totals, totals.tree.amount?)));
    let Some((totals, amount)) = with_amount else {
        return html! { p { (pick(lang, "Plán neuvádí žádnou částku.", "The plan states no amount.")) } };
    };
    let picture = |id, by| first_rows(id, totals, by, BARS, lang);
    let pictures = [
        (pick(lang, "Podle zdrojů", "By source"), picture("zdroje", Dimension::Source)),
        (pick(lang, "Podle let", "By year"), picture("roky", Dimension::Year)),
    ];
    html! {
        p {
            (pick(lang, "Celkem", "Total")) " " strong { (money(amount, lang)) } " – "
            (pick(lang, "součet částí", "sum of the parts")) " " (totals.judgement.together(lang)) "."
        }
        div.pair {
            @for (heading, picture) in pictures {
                @if let Some((picture, left_out)) = picture {
                    div {
                        h3 {
                            (heading)
                            @if left_out > 0 {
                                " (" (BARS) " " (pick(lang, "z", "of")) " " (BARS + left_out) ")"
                            }
                        }
                        figure { (picture) }
                    }
                }
            }
        }
    }
}
