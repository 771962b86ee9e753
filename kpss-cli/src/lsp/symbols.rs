//! The structure of a document.

use gen_lsp_types::{DocumentSymbol, SymbolKind};
use kpss_core::editor::{Entry, EntryKind};

use super::positions::Positions;
use super::requests::Asked;

pub(super) fn symbols(asked: &Asked<'_>) -> Vec<DocumentSymbol> {
    let positions = asked.positions();
    let whole = asked.at_desk(|desk| desk.outline(asked.index));
    whole.map(|whole| symbol(whole, &positions)).into_iter().collect()
}

fn symbol(entry: Entry, positions: &Positions<'_>) -> DocumentSymbol {
    let children = entry.children.into_iter().map(|child| symbol(child, positions)).collect();
    // An editor refuses a symbol without a name.
    let name = Some(entry.name).filter(|name| !name.trim().is_empty()).unwrap_or("–".to_owned());
    let kind = match entry.kind {
        EntryKind::Document => SymbolKind::File,
        EntryKind::Field => SymbolKind::Array,
        EntryKind::Node => SymbolKind::Method,
        _ => SymbolKind::Object,
    };
    DocumentSymbol::new(
        name,
        Some(entry.detail).filter(|detail| !detail.is_empty()),
        kind,
        None,
        None,
        positions.range(entry.range),
        positions.range(entry.shown),
        Some(children).filter(|children: &Vec<_>| !children.is_empty()),
    )
}
