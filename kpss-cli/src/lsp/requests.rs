//! Each request and who answers it.

use gen_lsp_types::{
    CodeActionParams, CodeActionTriggerKind, Position, ReferenceParams, RenameParams,
    TextDocumentPositionParams,
};
use kpss_core::editor::{Desk, Draft};
use lsp_server::{ErrorCode, Request, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::check::Checked;
use super::client::Client;
use super::loaded::{Loaded, Submission};
use super::positions::Positions;
use super::settings::Settings;
use super::{actions, completion, hover, links, symbols};

/// What an answer is made of.
pub(super) struct Asked<'a> {
    pub(super) submission: &'a Submission,
    /// The document that the request is about.
    pub(super) index: usize,
    /// The check of just these texts, for requests that need one.
    pub(super) checked: Option<&'a Checked>,
    pub(super) client: Client,
    pub(super) settings: &'a Settings,
}

/// Why a request is refused.
pub(super) struct Refused(pub(super) String);

impl Asked<'_> {
    pub(super) fn text(&self) -> &str {
        self.submission.documents.get(self.index).and_then(Loaded::text).unwrap_or_default()
    }

    pub(super) fn positions(&self) -> Positions<'_> {
        Positions::of(self.text(), self.client.encoding)
    }

    pub(super) fn offset(&self, position: Position) -> usize {
        self.positions().offset(position)
    }

    /// Asks the core about the documents.
    pub(super) fn at_desk<T>(&self, ask: impl FnOnce(&Desk<'_>) -> T) -> T {
        let drafts: Vec<Draft<'_>> =
            self.submission.documents.iter().map(|it| Draft::of(it.searched())).collect();
        ask(&Desk::new(&drafts, self.settings.register.as_ref(), self.settings.lang))
    }
}

/// What must be known before a request can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Text,
    Findings,
    /// The findings, and the text after all safe repairs.
    Repairs,
}

pub(super) fn need(request: &Request) -> Need {
    match request.method.as_str() {
        "textDocument/hover" => Need::Findings,
        "textDocument/codeAction" => {
            let wants = serde_json::from_value::<CodeActionParams>(request.params.clone())
                .is_ok_and(|params| wants_repairs(&params));
            if wants { Need::Repairs } else { Need::Findings }
        }
        _ => Need::Text,
    }
}

/// Whether all safe repairs are asked for: by their kind, or by somebody who wants to see everything.
/// What an editor asks by itself at each movement of the cursor is about the place alone.
pub(super) fn wants_repairs(params: &CodeActionParams) -> bool {
    let by_itself = params.context.trigger_kind == Some(CodeActionTriggerKind::Automatic);
    match &params.context.only {
        None => !by_itself,
        Some(kinds) => kinds.iter().any(actions::holds_fix_all),
    }
}

/// The answer to a request about a document of ours.
pub(super) fn answer(request: Request, asked: &Asked<'_>) -> Response {
    let method = request.method.clone();
    match method.as_str() {
        "textDocument/hover" => {
            said(request, |at: TextDocumentPositionParams| Ok(hover::hover(asked, at.position)))
        }
        "textDocument/completion" => said(request, |at: TextDocumentPositionParams| {
            Ok(completion::completion(asked, at.position))
        }),
        "textDocument/definition" => said(request, |at: TextDocumentPositionParams| {
            Ok(links::definition(asked, at.position))
        }),
        "textDocument/references" => said(request, |params: ReferenceParams| {
            let at = params.text_document_position_params.position;
            Ok(links::references(asked, at, params.context.include_declaration))
        }),
        "textDocument/prepareRename" => said(request, |at: TextDocumentPositionParams| {
            links::prepare_rename(asked, at.position)
        }),
        "textDocument/rename" => said(request, |params: RenameParams| {
            let at = params.text_document_position_params.position;
            links::rename(asked, at, &params.new_name)
        }),
        "textDocument/documentSymbol" => said(request, |_: Value| Ok(symbols::symbols(asked))),
        "textDocument/codeAction" => {
            said(request, |params: CodeActionParams| Ok(actions::actions(asked, &params)))
        }
        _ => unknown(request),
    }
}

/// The answer about what is no document of ours: nothing, if such a thing can be asked at all.
pub(super) fn about_nothing(request: Request) -> Response {
    const KNOWN: [&str; 8] = [
        "hover",
        "completion",
        "definition",
        "references",
        "prepareRename",
        "rename",
        "documentSymbol",
        "codeAction",
    ];
    let is_known =
        request.method.strip_prefix("textDocument/").is_some_and(|name| KNOWN.contains(&name));
    if !is_known {
        return unknown(request);
    }
    if request.params.pointer("/textDocument/uri").is_some_and(Value::is_string) {
        return Response::new_ok(request.id, ());
    }
    let code = ErrorCode::InvalidParams as i32;
    Response::new_err(request.id, code, "no document is named".to_owned())
}

fn unknown(request: Request) -> Response {
    let code = ErrorCode::MethodNotFound as i32;
    Response::new_err(request.id, code, format!("unknown method {}", request.method))
}

fn said<P: DeserializeOwned, R: Serialize>(
    request: Request,
    answer: impl FnOnce(P) -> Result<R, Refused>,
) -> Response {
    match serde_json::from_value(request.params) {
        Ok(params) => match answer(params) {
            Ok(result) => Response::new_ok(request.id, result),
            Err(Refused(why)) => {
                Response::new_err(request.id, ErrorCode::RequestFailed as i32, why)
            }
        },
        Err(error) => {
            let code = ErrorCode::InvalidParams as i32;
            Response::new_err(request.id, code, error.to_string())
        }
    }
}
