use serde_json::{Value, json};

use super::editor::{at, capabilities};
use super::{Editor, TempFolder};

const PLAN: &str = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
  {"id": "péče", "title": "Péče"}, {"id": "o2"}]}}"#;
const ACTION_PLAN: &str = r#"{"kind": "action_plan", "id": "ap", "plan": {"plan": "p"},
  "items": [{"id": "i1", "title": "🐎", "node": "péče"}, {"id": "i2", "node": "není"}]}"#;

fn range(line: u64, start: u64, end: u64) -> Value {
    let at = |character: u64| json!({"line": line, "character": character});
    json!({"start": at(start), "end": at(end)})
}

/// An editor with the action plan open; the plan is a file beside it.
fn start(name: &str) -> (Editor, TempFolder, String, String) {
    start_saying(name, json!({"capabilities": capabilities()}))
}

fn start_saying(name: &str, params: Value) -> (Editor, TempFolder, String, String) {
    let folder = TempFolder::new(name);
    let plan = folder.write("plán.json", PLAN);
    let action_plan = folder.write("akční.json", ACTION_PLAN);
    let editor = Editor::saying(params);
    editor.open(&action_plan, ACTION_PLAN);
    (editor, folder, plan, action_plan)
}

const NODE: (u64, u64) = (1, 50);

#[test]
fn a_reference_leads_to_the_record_in_the_file_beside_and_back() {
    let (mut editor, _folder, plan, action_plan) = start("jump");
    let record = json!({"uri": plan, "range": range(1, 10, 14)});
    let reference = json!({"uri": action_plan, "range": range(1, 49, 53)});
    assert_eq!(editor.ask_at("definition", &action_plan, NODE), json!([record]));
    let mut params = at(&action_plan, NODE);
    params["context"] = json!({"includeDeclaration": false});
    assert_eq!(editor.ask("textDocument/references", params.clone()), json!([reference]));
    params["context"]["includeDeclaration"] = json!(true);
    assert_eq!(editor.ask("textDocument/references", params), json!([reference, record]));
    assert_eq!(editor.ask_at("definition", &action_plan, (0, 0)), json!([]));
    editor.end();
}

#[test]
fn a_renaming_changes_both_files() {
    let (mut editor, _folder, plan, action_plan) = start("rename");
    let asked = editor.ask_at("prepareRename", &action_plan, NODE);
    assert_eq!(asked, json!({"range": range(1, 49, 53), "placeholder": "péče"}));
    let mut params = at(&action_plan, NODE);
    params["newName"] = json!("senioři");
    let change = |uri: &str, version: Value, range: Value| {
        let edits = [json!({"range": range, "newText": "senioři"})];
        json!({"textDocument": {"uri": uri, "version": version}, "edits": edits})
    };
    assert_eq!(
        editor.ask("textDocument/rename", params.clone()),
        json!({"documentChanges": [
            change(&action_plan, json!(1), range(1, 49, 53)),
            change(&plan, Value::Null, range(1, 10, 14)),
        ]})
    );
    editor.end();
    let (mut simple, _other_folder, plan, action_plan) =
        start_saying("rename-plain", json!({"capabilities": {}}));
    params["textDocument"]["uri"] = json!(action_plan);
    let edit = |range: Value| json!([{"range": range, "newText": "senioři"}]);
    let changes = json!({action_plan: edit(range(1, 49, 53)), plan: edit(range(1, 10, 14))});
    assert_eq!(simple.ask("textDocument/rename", params), json!({"changes": changes}));
    simple.end();
}

#[test]
fn a_wrong_identifier_is_refused() {
    let (mut editor, _folder, _, action_plan) = start("refuse");
    let mut said = |place, name: &str| {
        let mut params = at(&action_plan, place);
        params["newName"] = json!(name);
        editor.try_ask("textDocument/rename", params).unwrap_err()
    };
    let failed = -32803;
    assert_eq!(said(NODE, "o2"), (failed, "označení „o2“ už má jiný záznam: o2".into()));
    assert_eq!(said(NODE, ""), (failed, "označení nesmí být prázdné".into()));
    let lost = "odkaz nikam nevede: žádný záznam nemá označení „není“";
    assert_eq!(said((1, 80), "x"), (failed, lost.into()));
    let nothing = "přejmenovat lze jen označení záznamu nebo odkaz na něj";
    assert_eq!(said((0, 3), "x"), (failed, nothing.into()));
    let prepared = editor.try_ask("textDocument/prepareRename", at(&action_plan, (0, 3)));
    assert_eq!(prepared, Err((failed, nothing.into())));
    editor.end();
}
