//! What changed since the last plan, the first of each kind.

use kpss_core::model::Plan;
use kpss_core::query::compare;
use kpss_core::{Block, Lang, Located, Page, View as _};
use maud::{Markup, html};

use crate::pages::blocks;
use crate::pages::safe::{cut, shown};
use crate::pages::words::{count, period, pick, quoted};

/// So many lines of each section are shown.
const LINES: usize = 3;
/// Sections of the comparison that fit.
const SECTIONS: usize = 4;

pub(super) fn section(plan: &Located<'_, Plan>, old: Option<&Plan>, lang: Lang) -> Markup {
    match old {
        Some(old) => shortened(&compare(old, plan.value).page(lang), lang),
        None => without(plan, lang),
    }
}

/// What the plan says of the one before it.
fn without(plan: &Located<'_, Plan>, lang: Lang) -> Markup {
    let before = plan.predecessor.as_ref();
    let title = before
        .and_then(|link| link.title.as_deref().or_else(|| Some(link.plan.as_ref()?.as_str())));
    let valid = before.map(|link| period(link.period.as_ref(), lang)).unwrap_or_default();
    html! {
        p {
            @if let Some(title) = title {
                (pick(lang, "Plán navazuje na", "The plan follows")) " " (quoted(&cut(title, 140), lang))
                @if !valid.is_empty() { " (" (valid) ")" } ". "
            }
            (pick(lang,
                "Znění předchozího plánu k porovnání nebylo přiloženo.",
                "The text of the plan before it was not handed in to compare."))
        }
    }
}

/// The beginning of each section of the comparison, with the number of what is left out.
fn shortened(page: &Page, lang: Lang) -> Markup {
    let mut out = Page::default();
    let (mut sections, mut lines, mut left_out) = (0, 0, 0);
    for block in page.blocks() {
        match block {
            Block::Heading(1, _) => {}
            Block::Heading(_, spans) => {
                more(&mut out, left_out, lang);
                (sections, lines, left_out) = (sections + 1, 0, 0);
                if sections <= SECTIONS {
                    out.section(text(spans));
                }
            }
            Block::Item(depth, spans) if sections <= SECTIONS => {
                lines += usize::from(*depth == 0);
                if lines <= LINES {
                    out.item(*depth, cut(&text(spans), 150));
                } else {
                    left_out += usize::from(*depth == 0);
                }
            }
            Block::Paragraph(spans) => out.paragraph(cut(&text(spans), 300)),
            // Old and new numbers of the same nodes are no news for a councillor.
            _ => {}
        }
    }
    more(&mut out, left_out, lang);
    html! { (blocks::page(&out, 2)) }
}

fn more(out: &mut Page, left_out: usize, lang: Lang) {
    if left_out > 0 {
        let text = pick(lang, "a další, počet", "and more, in number");
        out.item(0, format!("{text}: {}", count(left_out, lang)));
    }
}

fn text(spans: &kpss_core::Spans) -> String {
    shown(&spans.pieces().iter().map(|piece| piece.text.as_str()).collect::<String>())
}
