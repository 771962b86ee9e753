use serde_json::{Value, json};

use super::Editor;
use super::findings::{PLAN, URI, readable};

fn params(place: (u64, u64), context: Value) -> Value {
    let position = json!({"line": place.0, "character": place.1});
    let mut whole = json!({"textDocument": {"uri": URI}});
    whole["context"] = context;
    whole["context"]["diagnostics"] = json!([]);
    whole["range"] = json!({"start": position, "end": position});
    whole
}

fn titles(actions: &Value) -> Vec<&str> {
    actions.as_array().unwrap().iter().map(|action| action["title"].as_str().unwrap()).collect()
}

const REPAIR: &str = "Opravit K008: „1. 1. 2024“ → „2024-01-01“";
const ALL: &str = "Opravit vše, co je jisté";

#[test]
fn a_safe_repair_is_preferred_and_says_what_it_changes() {
    let mut editor = Editor::start();
    editor.open(URI, PLAN);
    let actions = editor.ask("textDocument/codeAction", params((3, 54), json!({"triggerKind": 2})));
    assert_eq!(titles(&actions), [REPAIR]);
    let action = &actions[0];
    assert_eq!((&action["kind"], &action["isPreferred"]), (&json!("quickfix"), &json!(true)));
    assert_eq!(action["diagnostics"][0]["code"], "K008");
    let at = |character: u64| json!({"line": 3, "character": character});
    let edit = json!({"range": {"start": at(51), "end": at(63)}, "newText": "\"2024-01-01\""});
    let document = json!({"uri": URI, "version": 1});
    let expected = json!({"documentChanges": [{"textDocument": document, "edits": [edit]}]});
    assert_eq!(action["edit"], expected);
    editor.end();
}

#[test]
fn a_likely_repair_is_not_preferred() {
    let mut editor = Editor::start();
    editor.open(URI, "{\"kind\": \"plan\", \"id\": \"p\", \"status\": \"drafft\"}");
    let actions = editor.ask("textDocument/codeAction", params((0, 42), json!({"triggerKind": 2})));
    assert_eq!(titles(&actions), ["Zřejmě opravit K011: „drafft“ → „draft“"]);
    assert_eq!(actions[0]["isPreferred"], false);
    editor.end();
}

#[test]
fn all_safe_repairs_are_made_where_they_are_asked_for() {
    let mut editor = Editor::start();
    editor.open(URI, PLAN);
    let mut asked = |context: Value| editor.ask("textDocument/codeAction", params((0, 0), context));
    // By the editor itself at each movement they are not tried.
    assert_eq!(titles(&asked(json!({"triggerKind": 2}))), [""; 0]);
    assert_eq!(titles(&asked(json!({}))), [ALL]);
    assert_eq!(titles(&asked(json!({"only": ["source"]}))), [ALL]);
    assert_eq!(titles(&asked(json!({"only": ["quickfix"]}))), [""; 0]);
    assert_eq!(titles(&asked(json!({"only": ["sourc"]}))), [""; 0]);
    let actions = asked(json!({"only": ["source.fixAll"]}));
    assert_eq!(actions[0]["kind"], "source.fixAll");
    let edit = &actions[0]["edit"]["documentChanges"][0]["edits"][0];
    // The line in which something changes, and no other.
    let line = PLAN.lines().nth(3).unwrap().replace("1. 1. 2024", "2024-01-01") + "\n";
    assert_eq!(edit["newText"], line);
    let (start, end) = (json!({"line": 3, "character": 0}), json!({"line": 4, "character": 0}));
    assert_eq!(edit["range"], json!({"start": start, "end": end}));
    editor.end();
}

#[test]
fn a_text_with_a_byte_order_mark_is_repaired_at_the_right_place() {
    let mut editor = Editor::start();
    editor.open(URI, &format!("\u{feff}{PLAN}"));
    let actions = editor.ask("textDocument/codeAction", params((3, 54), json!({"triggerKind": 2})));
    assert_eq!(titles(&actions), [REPAIR]);
    let edit = &actions[0]["edit"]["documentChanges"][0]["edits"][0];
    assert_eq!(edit["range"]["start"], json!({"line": 3, "character": 51}));
    editor.end();
}

#[test]
fn a_document_without_a_mistake_has_nothing_to_repair() {
    let mut editor = Editor::start();
    editor.open(URI, &readable());
    let actions = editor.ask("textDocument/codeAction", params((3, 54), json!({})));
    assert_eq!(titles(&actions), [""; 0]);
    editor.end();
}
