use std::time::{Duration, Instant};

use lsp_server::{RequestId, Response};
use serde_json::{Value, json};

use super::Editor;
use super::editor::at;
use super::findings::{PLAN, URI};
use crate::failure::Exit;

const METHODS: [&str; 5] = ["hover", "completion", "definition", "prepareRename", "documentSymbol"];

#[test]
fn requests_that_cannot_be_understood_are_refused_and_the_server_goes_on() {
    let mut editor = Editor::start();
    editor.open(URI, PLAN);
    let codes = |answer: Result<Value, (i32, String)>| answer.map_err(|(code, _)| code);
    assert_eq!(codes(editor.try_ask("textDocument/nic", json!({}))), Err(-32601));
    assert_eq!(codes(editor.try_ask("nic", at(URI, (0, 0)))), Err(-32601));
    for params in [json!(null), json!([]), json!({"textDocument": 5})] {
        assert_eq!(codes(editor.try_ask("textDocument/hover", params)), Err(-32602));
    }
    let wrong = json!({"textDocument": {"uri": URI}, "position": {"line": -1, "character": "x"}});
    assert_eq!(codes(editor.try_ask("textDocument/hover", wrong)), Err(-32602));
    // Notices and answers that mean nothing.
    editor.tell("nic", json!({"a": 1}));
    editor.tell("textDocument/didOpen", json!({"textDocument": []}));
    editor.tell("textDocument/didChange", json!(null));
    editor.tell("textDocument/didClose", json!({"textDocument": {"uri": "untitled:nothing"}}));
    editor.change("untitled:nothing", 2, json!([{"text": "{}"}]));
    editor.tell("$/cancelRequest", json!({"id": 999}));
    editor.send(Response::new_ok(RequestId::from(999), 1));
    editor.findings(URI, Some(1));
    assert_eq!(editor.end(), Exit::Passed);
}

#[test]
fn places_past_the_end_are_the_end() {
    let mut editor = Editor::start();
    editor.open(URI, PLAN);
    for place in [(0, u64::from(u32::MAX)), (u64::from(u32::MAX), 0), (99, 99)] {
        for method in METHODS {
            let _ = editor.try_ask(&format!("textDocument/{method}"), at(URI, place));
        }
    }
    let far = |line: u64| json!({"line": line, "character": 4_000_000_000_u64});
    let range = json!({"start": far(50), "end": far(7)});
    editor.change(URI, 2, json!([{"range": range, "text": " "}]));
    // The end before the beginning.
    let range = json!({"start": {"line": 3, "character": 5}, "end": {"line": 1, "character": 2}});
    editor.change(URI, 3, json!([{"range": range, "text": ""}]));
    editor.findings(URI, Some(3));
    editor.end();
}

#[test]
fn texts_that_are_no_json_are_answered_about() {
    let texts = [
        "",
        "{",
        "[",
        "\"",
        "{\"kind\": \"plan\"",
        "{\"kind\": \"plan\", \"period\": {\"from\": \"\\",
        "{\"kind\": \"plan\", \"\u{0}\": \u{7f}}",
        "{\"kind\": \"plan\"}}}]]",
        "{\"kind\": \"plan\",\r\"id\":\r\n\"ž\u{2028}🐎\"",
        "\u{feff}{\"kind\": \"plan\"",
    ];
    let mut editor = Editor::start();
    for (number, text) in texts.iter().enumerate() {
        let uri = format!("untitled:{number}");
        editor.open(&uri, text);
        for character in 0..=text.encode_utf16().count() as u64 {
            for method in METHODS {
                let _ = editor.try_ask(&format!("textDocument/{method}"), at(&uri, (0, character)));
            }
        }
    }
    assert_eq!(editor.end(), Exit::Passed);
}

#[test]
fn while_ten_megabytes_are_checked_questions_are_answered() {
    let node = r#"{"id": "n", "title": "Opatření", "needs": ["x"]},"#;
    let nodes = node.repeat(10 * 1024 * 1024 / node.len());
    let text =
        format!("{{\"kind\": \"plan\", \"id\": \"p\",\n\"strategy\": {{\"nodes\": [{nodes}]}}");
    let mut editor = Editor::start();
    editor.open(URI, &text);
    let asked = Instant::now();
    let list = editor.ask_at("completion", URI, (0, 1));
    assert!(!list["items"].as_array().unwrap().is_empty());
    assert!(asked.elapsed() < Duration::from_secs(20), "{:?}", asked.elapsed());
    editor.change(URI, 2, json!([{"text": PLAN}]));
    editor.findings(URI, Some(2));
    editor.end();
}

#[test]
fn deep_nesting_is_passed_over() {
    let mut editor = Editor::start();
    editor.open(URI, &format!("{{\"kind\": \"plan\", \"id\": {}", "[".repeat(200_000)));
    editor.ask_at("hover", URI, (0, 100_000));
    assert_eq!(editor.end(), Exit::Passed);
}

#[test]
fn a_request_that_waits_can_be_cancelled() {
    let mut editor = Editor::start();
    let nodes = r#"{"id": "n"},"#.repeat(200_000);
    editor.open(
        URI,
        &format!("{{\"kind\": \"plan\", \"id\": \"p\", \"strategy\": {{\"nodes\": [{nodes}]}}"),
    );
    let id = editor.begin("textDocument/hover", at(URI, (0, 2)));
    editor.tell("$/cancelRequest", json!({"id": 2}));
    let error = editor.answer(&id).response_result.unwrap_err();
    assert_eq!(error.code, -32800);
    editor.end();
}

#[test]
fn after_the_goodbye_nothing_is_answered() {
    let mut editor = Editor::start();
    editor.ask("shutdown", Value::Null);
    let error = editor.try_ask("textDocument/hover", at(URI, (0, 0))).unwrap_err();
    assert_eq!(error.0, -32600);
    editor.tell("exit", Value::Null);
    assert_eq!(editor.ended(), Exit::Passed);
    // Without it, going away is no good end.
    let editor = Editor::start();
    editor.tell("exit", Value::Null);
    assert_eq!(editor.ended(), Exit::Unusable);
}
