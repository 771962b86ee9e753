//! An editor that says what it is told to say, and keeps what it hears.

use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::Duration;

use lsp_server::{Connection, Message, Notification, Request, RequestId, Response};
use serde_json::{Value, json};

use crate::failure::{Exit, Failure};
use crate::lsp::Lsp;
use crate::lsp::server::serve;
use crate::lsp::uri::uri_of;

pub(super) struct Editor {
    connection: Connection,
    server: JoinHandle<Result<Exit, Failure>>,
    told: Vec<Notification>,
    next: i32,
    /// What the server said that it can do.
    pub(super) welcome: Value,
}

/// What the editor of the tests can take.
pub(super) fn capabilities() -> Value {
    json!({
        "textDocument": {
            "completion": {"completionItem": {"snippetSupport": true}},
            "hover": {"contentFormat": ["markdown", "plaintext"]},
            "publishDiagnostics": {"relatedInformation": true}
        },
        "workspace": {"workspaceEdit": {"documentChanges": true}}
    })
}

impl Editor {
    /// One that can everything, without settings.
    pub(super) fn start() -> Self {
        Self::saying(json!({"capabilities": capabilities()}))
    }

    pub(super) fn with(settings: Value) -> Self {
        let mut params = json!({"capabilities": capabilities()});
        params["initializationOptions"] = settings;
        Self::saying(params)
    }

    pub(super) fn saying(params: Value) -> Self {
        let (connection, other) = Connection::memory();
        let server = std::thread::spawn(move || serve(&other, &Lsp::default()));
        let mut editor =
            Self { connection, server, told: Vec::new(), next: 0, welcome: Value::Null };
        editor.welcome = editor.ask("initialize", params);
        editor.tell("initialized", json!({}));
        editor
    }

    pub(super) fn send(&self, message: impl Into<Message>) {
        self.connection.sender.send(message.into()).unwrap();
    }

    pub(super) fn tell(&self, method: &str, params: Value) {
        self.send(Notification { method: method.to_owned(), params });
    }

    /// Sends a request and does not wait for its answer.
    pub(super) fn begin(&mut self, method: &str, params: Value) -> RequestId {
        self.next += 1;
        let id = RequestId::from(self.next);
        self.send(Request { id: id.clone(), method: method.to_owned(), params });
        id
    }

    /// The answer to a request.
    pub(super) fn answer(&mut self, id: &RequestId) -> Response {
        loop {
            match self.heard() {
                Message::Response(response) if response.id == *id => return response,
                Message::Notification(notice) => self.told.push(notice),
                other => panic!("{other:?}"),
            }
        }
    }

    pub(super) fn try_ask(&mut self, method: &str, params: Value) -> Result<Value, (i32, String)> {
        let id = self.begin(method, params);
        self.answer(&id).response_result.map_err(|error| (error.code, error.message))
    }

    pub(super) fn ask(&mut self, method: &str, params: Value) -> Value {
        self.try_ask(method, params).unwrap()
    }

    fn heard(&self) -> Message {
        self.connection.receiver.recv_timeout(Duration::from_secs(60)).unwrap()
    }

    /// The next thing that the server tells unasked by a method.
    pub(super) fn told(&mut self, method: &str) -> Value {
        loop {
            if let Some(at) = self.told.iter().position(|notice| notice.method == method) {
                return self.told.remove(at).params;
            }
            match self.heard() {
                Message::Notification(notice) => self.told.push(notice),
                other => panic!("{other:?}"),
            }
        }
    }

    /// The findings of a document, once its text of this version is checked.
    pub(super) fn findings(&mut self, uri: &str, version: Option<i64>) -> Vec<Value> {
        loop {
            let said = self.told("textDocument/publishDiagnostics");
            if said["uri"] == uri && said["version"].as_i64() == version {
                return said["diagnostics"].as_array().unwrap().clone();
            }
        }
    }

    pub(super) fn open(&self, uri: &str, text: &str) {
        let document = json!({"uri": uri, "languageId": "json", "version": 1, "text": text});
        self.tell("textDocument/didOpen", json!({"textDocument": document}));
    }

    pub(super) fn change(&self, uri: &str, version: i64, changes: Value) {
        let document = json!({"uri": uri, "version": version});
        let mut params = json!({"textDocument": document});
        params["contentChanges"] = changes;
        self.tell("textDocument/didChange", params);
    }

    /// A request about a place.
    pub(super) fn ask_at(&mut self, method: &str, uri: &str, place: (u64, u64)) -> Value {
        self.ask(&format!("textDocument/{method}"), at(uri, place))
    }

    /// Says goodbye; how the server ended.
    pub(super) fn end(mut self) -> Exit {
        assert_eq!(self.ask("shutdown", Value::Null), Value::Null);
        self.tell("exit", Value::Null);
        self.ended()
    }

    pub(super) fn ended(self) -> Exit {
        self.server.join().unwrap().unwrap()
    }
}

/// Parameters that name a place.
pub(super) fn at(uri: &str, (line, character): (u64, u64)) -> Value {
    let position = json!({"line": line, "character": character});
    json!({"textDocument": {"uri": uri}, "position": position})
}

/// A folder that goes away with the test.
pub(super) struct TempFolder(PathBuf);

impl TempFolder {
    pub(super) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("kpss-lsp-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Writes a file; its address.
    pub(super) fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.0.join(name), text).unwrap();
        self.uri(name)
    }

    pub(super) fn uri(&self, name: &str) -> String {
        uri_of(&self.0.join(name))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
