//! What stands at a place: its findings in full, and what the field is for.

use gen_lsp_types::{Hover, MarkupContent, MarkupKind, Position};
use kpss_core::Page;

use super::diagnostics::{bytes, findings};
use super::requests::Asked;

pub(super) fn hover(asked: &Asked<'_>, position: Position) -> Option<Hover> {
    let positions = asked.positions();
    let offset = positions.offset(position);
    let text = asked.text();
    let mut page = Page::default();
    let mut range = None;
    if let Some(checked) = asked.checked {
        for finding in findings(&checked.report, asked.index) {
            let place = finding.position.map(|at| bytes(at, text)).unwrap_or_default();
            if place.0 <= offset && offset <= place.1 {
                page.append(finding.explained(asked.settings.lang));
                range = range.or(Some(place));
            }
        }
    }
    if let Some(said) = asked.at_desk(|desk| desk.explain(asked.index, offset)) {
        page.append(said.page);
        range = Some(said.range);
    }
    let (kind, value) = if asked.client.markdown {
        (MarkupKind::Markdown, page.markdown())
    } else {
        (MarkupKind::PlainText, page.text())
    };
    let contents = MarkupContent { kind, value }.into();
    Some(Hover { contents, range: Some(positions.range(range?)) })
}
