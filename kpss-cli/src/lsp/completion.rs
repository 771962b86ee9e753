//! What could be typed at a place.

use gen_lsp_types::{
    CompletionItem, CompletionItemKind, CompletionList, InsertTextFormat, Position, TextEdit,
};
use kpss_core::editor::{Suggestion, SuggestionKind};

use super::requests::Asked;

pub(super) fn completion(asked: &Asked<'_>, position: Position) -> Option<CompletionList> {
    let positions = asked.positions();
    let offset = positions.offset(position);
    let offered = asked.at_desk(|desk| desk.complete(asked.index, offset))?;
    let range = positions.range(offered.range);
    // The core knows that `opatreni` is `opatření`; an editor that compared again would not.
    let typed = asked.text().get(offered.range.0..offset).unwrap_or_default();
    let item = |(at, suggestion): (usize, Suggestion)| {
        let (new_text, format) = written(&suggestion, asked.client.snippets);
        CompletionItem {
            label: suggestion.label,
            kind: Some(match suggestion.kind {
                SuggestionKind::Field => CompletionItemKind::Field,
                SuggestionKind::Record => CompletionItemKind::Reference,
                _ => CompletionItemKind::EnumMember,
            }),
            detail: Some(suggestion.detail),
            documentation: Some(suggestion.about).filter(|it| !it.is_empty()).map(Into::into),
            sort_text: Some(format!("{at:05}")),
            filter_text: Some(typed.to_owned()).filter(|typed| !typed.is_empty()),
            insert_text_format: Some(format),
            text_edit: Some(TextEdit { range, new_text }.into()),
            ..CompletionItem::default()
        }
    };
    let is_incomplete = !offered.is_complete || !typed.is_empty();
    let items = offered.items.into_iter().enumerate().map(item).collect();
    Some(CompletionList { is_incomplete, items, ..CompletionList::default() })
}

/// What is written, with the place where one goes on if the editor knows such places.
fn written(suggestion: &Suggestion, snippets: bool) -> (String, InsertTextFormat) {
    let text = &suggestion.insert;
    let parts = suggestion.cursor.and_then(|at| text.split_at_checked(at));
    match parts.filter(|_| snippets) {
        Some((before, after)) => {
            let whole = format!("{}$0{}", escaped(before), escaped(after));
            (whole, InsertTextFormat::Snippet)
        }
        None => (text.clone(), InsertTextFormat::PlainText),
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}")
}
