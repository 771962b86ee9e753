//! The conversation with the editor: what is asked, what waits for a check, what is told unasked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crossbeam_channel::{Receiver, Select, Sender, TryRecvError};
use gen_lsp_types::{
    DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams,
    DidSaveTextDocumentParams, MessageType, PublishDiagnosticsParams, ShowMessageParams,
};
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::Lsp;
use super::capabilities::capabilities;
use super::check::{self, Checked, Task};
use super::client::Client;
use super::files::Files;
use super::loaded::Group;
use super::requests::{self, Asked, Need};
use super::settings::Settings;
use crate::failure::{Exit, Failure};

/// Talks to an editor until it says goodbye.
pub(super) fn serve(connection: &Connection, arguments: &Lsp) -> Result<Exit, Failure> {
    let (id, params) = connection.initialize_start().map_err(|error| {
        Failure::new(
            format!("editor nezačal, jak má: {error}"),
            format!("the editor did not begin as it should: {error}"),
        )
    })?;
    let client = Client::of(&params);
    let (settings, wrong) = Settings::read(&params, arguments);
    let settings = Arc::new(settings);
    let (tasks, results) = check::start(Arc::clone(&settings), client);
    let server = Server {
        out: connection.sender.clone(),
        files: Files::new(client.encoding, settings.together),
        client,
        settings,
        tasks,
        changed: BTreeSet::new(),
        to_fix: BTreeSet::new(),
        at_work: None,
        checked: BTreeMap::new(),
        waiting: Vec::new(),
        is_shut_down: false,
    };
    server.send(Response::new_ok(id, capabilities(client.encoding)));
    if let Some(message) = wrong {
        let params = ShowMessageParams { kind: MessageType::Error, message };
        server.tell("window/showMessage", json!(params));
    }
    server.run(&connection.receiver, &results)
}

struct Server {
    out: Sender<Message>,
    client: Client,
    settings: Arc<Settings>,
    files: Files,
    tasks: Sender<Task>,
    /// What changed since it was checked. Edits that come faster than checks are one change.
    changed: BTreeSet<Group>,
    /// Of which the safe repairs are wanted too.
    to_fix: BTreeSet<Group>,
    /// What is being checked.
    at_work: Option<Group>,
    checked: BTreeMap<Group, Checked>,
    /// Requests that can be answered only by a check of the text as it is now.
    waiting: Vec<Request>,
    is_shut_down: bool,
}

/// What happened.
enum Event {
    Message(Message),
    Checked(Box<Checked>),
    /// The editor is gone, or the thread that checks.
    End,
}

impl Server {
    fn run(
        mut self,
        messages: &Receiver<Message>,
        results: &Receiver<Checked>,
    ) -> Result<Exit, Failure> {
        loop {
            match self.next(messages, results) {
                Event::Message(Message::Notification(it)) if it.method == "exit" => {
                    return Ok(if self.is_shut_down { Exit::Passed } else { Exit::Unusable });
                }
                Event::Message(Message::Notification(it)) => self.notice(it),
                Event::Message(Message::Request(request)) => self.request(request),
                Event::Message(Message::Response(_)) => {}
                Event::Checked(checked) => self.finished(*checked),
                Event::End => return Ok(Exit::Unusable),
            }
        }
    }

    /// The next message; where none waits, a check begins.
    fn next(&mut self, messages: &Receiver<Message>, results: &Receiver<Checked>) -> Event {
        match messages.try_recv() {
            Ok(message) => return Event::Message(message),
            Err(TryRecvError::Disconnected) => return Event::End,
            Err(TryRecvError::Empty) => self.begin_check(),
        }
        let mut select = Select::new();
        let message = select.recv(messages);
        select.recv(results);
        let ready = select.select();
        if ready.index() == message {
            ready.recv(messages).map_or(Event::End, Event::Message)
        } else {
            ready.recv(results).map_or(Event::End, |checked| Event::Checked(Box::new(checked)))
        }
    }

    fn begin_check(&mut self) {
        if self.at_work.is_some() {
            return;
        }
        if let Some(group) = self.changed.pop_first() {
            let submission = self.files.submission(&group);
            let fix = self.to_fix.remove(&group);
            self.at_work = Some(group);
            // Where the thread is gone, the next look at its results says so.
            let _ = self.tasks.send(Task { submission, fix });
        }
    }

    fn finished(&mut self, checked: Checked) {
        self.at_work = None;
        let group = checked.submission.group.clone();
        // What changed meanwhile is checked again; findings of an old text would stand elsewhere.
        if !self.changed.contains(&group) {
            for (document, shown) in checked.submission.documents.iter().zip(&checked.shown) {
                if document.version.is_some() {
                    self.publish(document.uri.0.clone(), document.version, shown.clone());
                }
            }
            self.checked.insert(group, checked);
        }
        for request in std::mem::take(&mut self.waiting) {
            self.request(request);
        }
    }

    fn publish(
        &self,
        uri: String,
        version: Option<i32>,
        diagnostics: Vec<gen_lsp_types::Diagnostic>,
    ) {
        let params = PublishDiagnosticsParams { uri: uri.into(), version, diagnostics };
        self.tell("textDocument/publishDiagnostics", json!(params));
    }

    fn notice(&mut self, notice: Notification) {
        let Notification { method, params } = notice;
        match method.as_str() {
            "textDocument/didOpen" => {
                if let Some(params) = read::<DidOpenTextDocumentParams>(params) {
                    let uri = params.text_document.uri.0.clone();
                    self.files.open(params.text_document);
                    self.changed.extend(self.files.group(&uri));
                }
            }
            "textDocument/didChange" => {
                if let Some(params) = read::<DidChangeTextDocumentParams>(params) {
                    let document = params.text_document;
                    let uri = document.text_document_identifier.uri.0;
                    self.files.change(&uri, document.version, params.content_changes);
                    self.changed.extend(self.files.group(&uri));
                }
            }
            "textDocument/didSave" => {
                if let Some(params) = read::<DidSaveTextDocumentParams>(params) {
                    self.changed.extend(self.files.group(&params.text_document.uri.0));
                }
            }
            "textDocument/didClose" => {
                if let Some(params) = read::<DidCloseTextDocumentParams>(params) {
                    self.close(&params.text_document.uri.0);
                }
            }
            "workspace/didChangeWatchedFiles" => self.changed.extend(self.files.groups()),
            "$/cancelRequest" => self.cancel(&params),
            // What the editor says besides need not be known.
            _ => {}
        }
    }

    fn close(&mut self, uri: &str) {
        let Some(group) = self.files.group(uri) else { return self.files.close(uri) };
        self.files.close(uri);
        self.publish(uri.to_owned(), None, Vec::new());
        let is_open = self.files.groups().any(|open| open == group);
        if is_open {
            self.changed.insert(group);
        } else {
            self.changed.remove(&group);
            self.checked.remove(&group);
        }
    }

    fn cancel(&mut self, params: &Value) {
        let id =
            params.get("id").and_then(|id| serde_json::from_value::<RequestId>(id.clone()).ok());
        let at = self.waiting.iter().position(|request| Some(&request.id) == id.as_ref());
        if let Some(at) = at {
            let request = self.waiting.remove(at);
            let code = ErrorCode::RequestCanceled as i32;
            self.send(Response::new_err(request.id, code, "cancelled".to_owned()));
        }
    }

    /// Answers a request, or lets it wait for a check.
    fn request(&mut self, request: Request) {
        if self.is_shut_down {
            let code = ErrorCode::InvalidRequest as i32;
            return self.send(Response::new_err(request.id, code, "shut down".to_owned()));
        }
        if request.method == "shutdown" {
            self.is_shut_down = true;
            return self.send(Response::new_ok(request.id, ()));
        }
        let uri = request.params.pointer("/textDocument/uri").and_then(Value::as_str);
        let group = uri.and_then(|uri| self.files.group(uri));
        let (Some(uri), Some(group)) = (uri, group) else {
            return self.send(requests::about_nothing(request));
        };
        let need = requests::need(&request);
        let known = self.checked.get(&group);
        let is_new = self.changed.contains(&group) || self.at_work.as_ref() == Some(&group);
        let lacks_repairs = need == Need::Repairs && known.is_some_and(|it| it.fixed.is_none());
        if need != Need::Text && (is_new || lacks_repairs || known.is_none()) {
            if need == Need::Repairs {
                self.to_fix.insert(group.clone());
            }
            if lacks_repairs && !is_new {
                self.changed.insert(group);
            }
            return self.waiting.push(request);
        }
        let submission = self.files.submission(&group);
        let answer = match submission.index(uri) {
            Some(index) => {
                let (client, settings) = (self.client, &*self.settings);
                let asked =
                    Asked { submission: &submission, index, checked: known, client, settings };
                requests::answer(request, &asked)
            }
            None => requests::about_nothing(request),
        };
        self.send(answer);
    }

    fn tell(&self, method: &str, params: Value) {
        self.send(Notification { method: method.to_owned(), params });
    }

    /// Where nobody listens any more, the next look at the messages says so.
    fn send(&self, message: impl Into<Message>) {
        let _ = self.out.send(message.into());
    }
}

/// The parameters of a notice; one that cannot be read is none.
fn read<T: DeserializeOwned>(params: Value) -> Option<T> {
    serde_json::from_value(params).ok()
}
