//! What changed since the last plan, the first of each kind.

use kpss_core::model::Plan;
use kpss_core::query::{Change, compare};
use kpss_core::{Block, Lang, Located, Page, View as _};
use maud::{Markup, html};

use crate::pages::safe::{cut, shown};
use crate::pages::words::{counted, period, pick, quoted};

/// So many lines of each section are shown.
const LINES: usize = 2;
/// So many lines below each of them.
const BELOW: usize = 1;
/// Sections of the comparison that fit.
const SECTIONS: usize = 4;

pub(super) fn section(plan: &Located<'_, Plan>, old: Option<&Plan>, lang: Lang) -> Markup {
    match old {
        Some(old) => {
            let mut comparison = compare(old, plan.value);
            comparison.changes.retain(is_news);
            let plan_first = comparison.changes.iter().any(|change| field(change).is_some());
            shortened(&ordered(&comparison.page(lang), plan_first), lang)
        }
        None => without(plan, lang),
    }
}

/// The field of the plan in which something changed, where it is none of a node.
fn field(change: &Change) -> Option<&str> {
    change.pointer.as_deref().filter(|_| change.old.is_none())?.split('/').nth(1)
}

/// Whether a councillor asks for it: not how the record of the plan is kept.
fn is_news(change: &Change) -> bool {
    let field = field(change).unwrap_or_default();
    ![
        "id",
        "other_titles",
        "sources",
        "documents",
        "illegible",
        "schema_version",
        "level_of_detail",
    ]
    .contains(&field)
}

/// The measures first, and the fields of the plan behind them.
fn ordered(page: &Page, plan_first: bool) -> Vec<Block> {
    let mut sections: Vec<Vec<Block>> = vec![Vec::new()];
    for block in page.blocks() {
        if matches!(block, Block::Heading(2, _)) {
            sections.push(Vec::new());
        }
        sections.last_mut().into_iter().for_each(|section| section.push(block.clone()));
    }
    // The core begins with the fields of the plan, where any of them changed.
    if let Some((_, sections)) = sections.split_first_mut().filter(|_| plan_first) {
        sections.rotate_left(sections.len().min(1));
    }
    sections.into_iter().flatten().collect()
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
fn shortened(blocks: &[Block], lang: Lang) -> Markup {
    let mut out = Page::default();
    let (mut sections, mut lines, mut below, mut left_out) = (0, 0, 0, 0);
    let mut others = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(1, _) => {}
            Block::Heading(_, spans) => {
                more(&mut out, left_out, lang);
                (sections, lines, left_out) = (sections + 1, 0, 0);
                if sections <= SECTIONS {
                    out.section(text(spans));
                } else {
                    others.push(text(spans));
                }
            }
            Block::Item(0, spans) if sections <= SECTIONS => {
                (lines, below) = (lines + 1, 0);
                if lines <= LINES {
                    out.item(0, cut(&text(spans), 110));
                } else {
                    left_out += 1;
                }
            }
            Block::Item(_, spans) if sections <= SECTIONS && lines <= LINES => {
                below += 1;
                if below <= BELOW {
                    out.item(1, cut(&text(spans), 110));
                }
            }
            Block::Paragraph(spans) => out.paragraph(cut(&text(spans), 220)),
            // Old and new numbers of the same nodes are no news for a councillor.
            _ => {}
        }
    }
    more(&mut out, left_out, lang);
    out.end_section();
    if !others.is_empty() {
        let word = pick(lang, "Další druhy změn", "Other kinds of changes");
        out.paragraph(format!("{word}: {}.", others.join(", ").to_lowercase()));
    }
    html! { (crate::pages::blocks::page(&out, 2)) }
}

fn more(out: &mut Page, left_out: usize, lang: Lang) {
    if left_out > 0 {
        let others = counted(left_out, lang, ["další", "další", "dalších"], ["more", "more"]);
        out.item(0, format!("{} {others}", pick(lang, "a", "and")));
    }
}

fn text(spans: &kpss_core::Spans) -> String {
    shown(&spans.pieces().iter().map(|piece| piece.text.as_str()).collect::<String>())
}
