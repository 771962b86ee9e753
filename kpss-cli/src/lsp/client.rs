//! What the editor can take, as it says when it starts the server.

use serde_json::Value;

use super::positions::Encoding;

#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is something that an editor says of itself"
)]
pub(super) struct Client {
    pub(super) encoding: Encoding,
    /// Completions may say where one goes on typing.
    pub(super) snippets: bool,
    /// Explanations may be Markdown.
    pub(super) markdown: bool,
    /// Changes may name the version of the text for which they were made.
    pub(super) versions: bool,
    /// Findings may name other places.
    pub(super) related: bool,
}

impl Client {
    /// Nothing else of the message is looked at: one that is wrong elsewhere still starts the server.
    pub(super) fn of(params: &Value) -> Self {
        let said = |at: &str| params.pointer(&format!("/capabilities/{at}"));
        let is = |at: &str| said(at).and_then(Value::as_bool).unwrap_or(false);
        let lists = |at: &str, wanted: &str| {
            let list = said(at).and_then(Value::as_array);
            list.is_some_and(|list| list.iter().any(|one| one == wanted))
        };
        Self {
            encoding: if lists("general/positionEncodings", "utf-8") {
                Encoding::Utf8
            } else {
                Encoding::Utf16
            },
            snippets: is("textDocument/completion/completionItem/snippetSupport"),
            markdown: lists("textDocument/hover/contentFormat", "markdown"),
            versions: is("workspace/workspaceEdit/documentChanges"),
            related: is("textDocument/publishDiagnostics/relatedInformation"),
        }
    }
}
