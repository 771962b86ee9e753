use serde_json::{Value, json};

use super::Editor;
use super::findings::URI;

/// The items that are offered at the mark `|`.
fn offered(editor: &mut Editor, marked: &str) -> Value {
    let before = marked.split('|').next().unwrap();
    let line = before.matches('\n').count() as u64;
    let character = before.rsplit('\n').next().unwrap().encode_utf16().count() as u64;
    editor.open(URI, &marked.replacen('|', "", 1));
    editor.ask_at("completion", URI, (line, character))
}

#[test]
fn a_code_is_offered_by_its_name_and_takes_the_place_of_what_was_typed() {
    let mut editor = Editor::start();
    let list = offered(
        &mut editor,
        "{\"kind\": \"plan\", \"title\": \"🐎\", \"services\": [{\"service_type\": \"pečov|\"}]}",
    );
    let place = |character: u64| json!({"line": 0, "character": character});
    assert_eq!(
        list,
        json!({"isIncomplete": true, "items": [{
            "label": "pečovatelská služba",
            "kind": 20,
            "detail": "4",
            "sortText": "00000",
            "filterText": "\"pečov",
            "insertTextFormat": 1,
            "textEdit": {"range": {"start": place(62), "end": place(69)}, "newText": "\"4\""}
        }]})
    );
    editor.end();
}

#[test]
fn municipalities_of_the_whole_country_come_in_parts() {
    let mut editor = Editor::start();
    let list = offered(
        &mut editor,
        "{\"kind\": \"plan\", \"territory\": {\"municipalities\": [{\"code\": \"|\"}]}}",
    );
    let items = list["items"].as_array().unwrap();
    assert_eq!((list["isIncomplete"].as_bool(), items.len()), (Some(true), 200));
    let list = offered(
        &mut editor,
        "{\"kind\": \"plan\", \"territory\": {\"municipalities\": [{\"code\": \"dačice|\"}]}}",
    );
    let first = &list["items"][0];
    assert_eq!(
        (first["label"].as_str(), first["detail"].as_str()),
        (Some("Dačice"), Some("546127 · ORP Dačice"))
    );
    editor.end();
}

#[test]
fn a_key_comes_with_the_place_where_one_goes_on() {
    let text = "{\"kind\": \"plan\", \"period\": {\"|\"}}";
    let mut editor = Editor::start();
    let list = offered(&mut editor, text);
    let first = &list["items"][0];
    assert_eq!(first["textEdit"]["newText"], "\"from\": \"$0\"");
    assert_eq!((&first["insertTextFormat"], &first["kind"]), (&json!(2), &json!(5)));
    assert_eq!(first["documentation"], "První den, měsíc nebo rok období.");
    editor.end();
    let mut plain = Editor::saying(json!({"capabilities": {}, "locale": "en"}));
    let list = offered(&mut plain, text);
    let first = &list["items"][0];
    assert_eq!(first["textEdit"]["newText"], "\"from\": \"\"");
    assert_eq!((&first["insertTextFormat"], &first["detail"]), (&json!(1), &json!("From")));
    plain.end();
}

#[test]
fn the_structure_is_that_of_the_plan() {
    let text = "{\"kind\": \"plan\", \"id\": \"p\", \"title\": \" \", \"strategy\": {\"nodes\": \
                [{\"id\": \"a\", \"code\": \"1\", \"title\": \"Péče\", \"level\": \"measure\"}]}}";
    let mut editor = Editor::start();
    editor.open(URI, text);
    let list = editor.ask("textDocument/documentSymbol", json!({"textDocument": {"uri": URI}}));
    let node = &list[0]["children"][0]["children"][0]["children"][0];
    let range = |start: u64, end: u64| {
        let at = |character: u64| json!({"line": 0, "character": character});
        json!({"start": at(start), "end": at(end)})
    };
    assert_eq!(
        node,
        &json!({"name": "1 Péče", "detail": "opatření", "kind": 6,
                "range": range(65, 126), "selectionRange": range(72, 75)})
    );
    assert_eq!((&list[0]["name"], &list[0]["kind"]), (&json!("p"), &json!(1)));
    editor.end();
}
