//! Changes of texts as the editor makes them.

use std::collections::{BTreeMap, HashMap};

use gen_lsp_types::{
    OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, TextDocumentIdentifier, TextEdit,
    WorkspaceEdit,
};
use kpss_core::repair::TextChange;

use super::client::Client;
use super::loaded::Submission;
use super::positions::Positions;

/// Changes of the documents with these indexes. An editor that can is told for which version of a text
/// they were made, so it refuses them where somebody typed on meanwhile.
pub(super) fn workspace_edit(
    submission: &Submission,
    changes: Vec<(usize, TextChange)>,
    client: Client,
) -> WorkspaceEdit {
    let mut by_document: BTreeMap<usize, Vec<TextChange>> = BTreeMap::new();
    for (input, change) in changes {
        by_document.entry(input).or_default().push(change);
    }
    let edits = by_document.into_iter().filter_map(|(input, changes)| {
        let document = submission.documents.get(input)?;
        let positions = Positions::of(document.text()?, client.encoding);
        let edit = |change: TextChange| TextEdit {
            range: positions.range((change.offset, change.offset + change.length)),
            new_text: change.text,
        };
        Some((document, changes.into_iter().map(edit).collect::<Vec<_>>()))
    });
    if client.versions {
        let changes = edits.map(|(document, edits)| {
            let text_document = OptionalVersionedTextDocumentIdentifier {
                version: document.version,
                text_document_identifier: TextDocumentIdentifier { uri: document.uri.clone() },
            };
            let edits = edits.into_iter().map(Into::into).collect();
            TextDocumentEdit { text_document, edits }.into()
        });
        return WorkspaceEdit {
            document_changes: Some(changes.collect()),
            ..WorkspaceEdit::default()
        };
    }
    let changes: HashMap<_, _> = edits.map(|(it, edits)| (it.uri.clone(), edits)).collect();
    WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }
}
