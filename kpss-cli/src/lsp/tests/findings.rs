use serde_json::{Value, json};

use super::editor::{at, capabilities};
use super::{Editor, TempFolder};
use crate::failure::Exit;

pub(super) const URI: &str = "untitled:plan";

/// A plan that ends before it begins, and whose beginning is written as people write.
pub(super) const PLAN: &str = r#"{
  "kind": "plan",
  "id": "p",
  "title": "Žluťoučký 🐎 plán", "period": {"from": "1. 1. 2024", "until": "2023"}
}
"#;

const CS: &str = "„1. 1. 2024“ není datum ve tvaru RRRR, RRRR-MM nebo RRRR-MM-DD, nebo takový den v \
                  kalendáři není.";
const EN: &str = "“1. 1. 2024” is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD, or the calendar \
                  has no such day.";

/// The same, its beginning written as a machine reads it.
pub(super) fn readable() -> String {
    PLAN.replace("1. 1. 2024", "2024-01-01")
}

/// Code and range of each finding: `K008 3:51-3:63`.
fn places(findings: &[Value]) -> Vec<String> {
    let place = |at: &Value| format!("{}:{}", at["line"], at["character"]);
    let one = |it: &Value| {
        let (start, end) = (place(&it["range"]["start"]), place(&it["range"]["end"]));
        format!("{} {start}-{end}", it["code"].as_str().unwrap())
    };
    findings.iter().map(one).collect()
}

fn only<'a>(findings: &'a [Value], code: &str) -> &'a Value {
    let mut found = findings.iter().filter(|finding| finding["code"] == code);
    let only = found.next().unwrap_or_else(|| panic!("{code}: {findings:#?}"));
    assert!(found.next().is_none(), "{code} twice");
    only
}

#[test]
fn findings_stand_at_their_places_in_the_units_agreed_on() {
    // 🐎 is two units of UTF-16 and four bytes; each letter with a mark is two bytes.
    for (offered, agreed, start) in [
        (json!(null), "utf-16", 51),
        (json!(["utf-32", "utf-16"]), "utf-16", 51),
        (json!(["utf-16", "utf-8"]), "utf-8", 58),
    ] {
        let mut of_editor = capabilities();
        of_editor["general"] = json!({"positionEncodings": offered});
        let mut editor = Editor::saying(json!({"capabilities": of_editor}));
        assert_eq!(editor.welcome["capabilities"]["positionEncoding"], agreed);
        editor.open(URI, PLAN);
        let findings = editor.findings(URI, Some(1));
        let place = format!("K008 3:{start}-3:{}", start + 12);
        assert!(places(&findings).contains(&place), "{:?}", places(&findings));
        assert_eq!(editor.end(), Exit::Passed);
    }
}

#[test]
fn a_finding_has_its_code_its_weight_and_its_sentence() {
    let mut editor = Editor::start();
    editor.open(URI, PLAN);
    let findings = editor.findings(URI, Some(1));
    let date = only(&findings, "K008");
    let said = ("kpss", 1, CS);
    let found = (
        date["source"].as_str().unwrap(),
        date["severity"].as_i64().unwrap(),
        date["message"].as_str().unwrap(),
    );
    assert_eq!(found, said);
    // The same findings that `kpss validate` has, each once.
    let report = serde_json::to_value(crate::lsp::check::report_of(PLAN)).unwrap();
    let codes = |list: &Value| -> Vec<String> {
        let list = list.as_array().unwrap().iter();
        list.map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(codes(&json!(findings)), codes(&report["findings"]));
    editor.end();
}

#[test]
fn the_language_is_that_of_the_settings_or_else_of_the_editor() {
    let message = |mut editor: Editor| {
        editor.open(URI, PLAN);
        let findings = editor.findings(URI, Some(1));
        editor.end();
        only(&findings, "K008")["message"].as_str().unwrap().to_owned()
    };
    let saying = |locale: &str, settings: Value| {
        let settings = json!({"locale": locale, "initializationOptions": settings});
        Editor::saying(settings)
    };
    assert_eq!(message(saying("en-GB", Value::Null)), EN);
    assert_eq!(message(saying("cs", Value::Null)), CS);
    assert_eq!(message(saying("sk", Value::Null)), CS);
    assert_eq!(message(saying("en", json!({"lang": "cs"}))), CS);
    assert_eq!(message(saying("cs", json!({"lang": "en"}))), EN);
}

#[test]
fn settings_that_cannot_be_used_are_named_and_the_server_works_without_them() {
    for (settings, said) in [
        (json!({"lang": "de"}), "jazyk „de“ neznám; možnosti: cs, en"),
        (json!({"as_of": "2016-13"}), "„2016-13“ není datum; zapište je například 2016-07-01"),
        (json!({"profile": "regonal"}), "profil „regonal“ neznám; nejbližší je „regional“"),
        (
            json!({"profil": "regional"}),
            "nastavení editoru nelze použít: pole „profil“ neznám; možnosti: lang, profile, \
             municipalities, as_of, today, together",
        ),
    ] {
        let mut editor = Editor::with(settings);
        let told = editor.told("window/showMessage");
        assert_eq!((told["type"].as_i64(), told["message"].as_str()), (Some(1), Some(said)));
        editor.open(URI, PLAN);
        only(&editor.findings(URI, Some(1)), "K008");
        editor.end();
    }
}

#[test]
fn a_profile_a_day_and_a_list_of_municipalities_count() {
    let base = include_str!("../../../../tests/base.json");
    // A code that no municipality has.
    let lost = base.replace("530905", "999999");
    let of = |text: &str, settings: Value| {
        let mut editor = Editor::with(settings);
        editor.open(URI, text);
        let findings = editor.findings(URI, Some(1));
        editor.end();
        let codes = findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned());
        codes.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of(base, json!({})), "");
    assert_eq!(of(base, json!({"profile": "regional"})), "K403 K403 K403");
    assert_eq!(of(base, json!({"profile": ["opz-63", "regional"]})), "K403 K403 K403");
    assert_eq!(of(base, json!({"as_of": "2005-01-01"})), "K904 K316 K316 K904");
    let with_list = of(&lost, json!({}));
    assert!(with_list.starts_with("K705 K710 K714"), "{with_list}");
    assert_eq!(of(&lost, json!({"municipalities": "none"})), "");
}

#[test]
fn what_is_typed_is_checked_before_it_is_saved() {
    let mut editor = Editor::start();
    editor.open(URI, PLAN);
    editor.findings(URI, Some(1));
    // The date behind the horse, then the whole text.
    let place = |character: u64| json!({"line": 3, "character": character});
    let range = json!({"start": place(52), "end": place(62)});
    editor.change(URI, 2, json!([{"range": range, "text": "2024-01-01"}]));
    let findings = editor.findings(URI, Some(2));
    assert!(!places(&findings).iter().any(|it| it.starts_with("K008")), "{findings:#?}");
    let order = only(&findings, "K103");
    assert_eq!(order["relatedInformation"][0]["location"]["uri"], URI);
    editor.change(URI, 3, json!([{"text": "{\"kind\": \"plan\""}]));
    assert_eq!(places(&editor.findings(URI, Some(3))), ["K001 0:15-0:15"]);
    editor.end();
}

#[test]
fn edits_that_come_faster_than_checks_are_one() {
    let mut editor = Editor::start();
    editor.open(URI, PLAN);
    for version in 2..=500 {
        let title = format!("{{\"kind\": \"plan\", \"id\": \"{version}\"}}");
        editor.change(URI, version, json!([{"text": title}]));
    }
    let mut checked = 0;
    loop {
        let said = editor.told("textDocument/publishDiagnostics");
        checked += 1;
        if said["version"] == 500 {
            break;
        }
    }
    assert!(checked < 100, "{checked}");
    editor.end();
}

#[test]
fn other_json_is_left_alone() {
    let mut editor = Editor::start();
    for (uri, text) in [
        ("untitled:package", r#"{"name": "a", "kind": 1}"#),
        ("untitled:pod", r#"{"kind": "Pod", "id": 5}"#),
        ("untitled:nothing", ""),
    ] {
        editor.open(uri, text);
        assert_eq!(editor.ask_at("hover", uri, (0, 2)), Value::Null);
        assert_eq!(editor.ask_at("completion", uri, (0, 1)), Value::Null);
    }
    // A kind that is mistyped is meant as one of ours.
    editor.open(URI, r#"{"kind": "pln", "id": "p"}"#);
    assert_eq!(places(&editor.findings(URI, Some(1))), ["K004 0:9-0:14"]);
    editor.end();
}

#[test]
fn documents_of_a_folder_are_one_submission_and_closing_one_takes_its_findings_away() {
    let folder = TempFolder::new("together");
    let action_plan = r#"{"kind": "action_plan", "id": "ap", "plan": {"plan": "p"}, "year": 2020}"#;
    folder.write("package.json", r#"{"kind": 5}"#);
    let plan = folder.write("plán.json", r#"{"kind": "plan", "id": "p", "title": "Plán"}"#);
    let uri = folder.write("akční plán.json", action_plan);
    let absent =
        |findings: &[Value]| findings.iter().filter(|finding| finding["code"] == "K225").count();
    let mut editor = Editor::start();
    editor.open(&uri, action_plan);
    assert_eq!(absent(&editor.findings(&uri, Some(1))), 0);
    // The plan gets another identifier, and is not saved.
    editor.open(&plan, r#"{"kind": "plan", "id": "jiný", "title": "Plán"}"#);
    assert_eq!(absent(&editor.findings(&uri, Some(1))), 1);
    editor.tell("textDocument/didClose", json!({"textDocument": {"uri": plan}}));
    assert_eq!(editor.findings(&plan, None), [] as [Value; 0]);
    assert_eq!(absent(&editor.findings(&uri, Some(1))), 0);
    // What another program saves counts once the editor says so.
    std::fs::remove_file(folder.path().join("plán.json")).unwrap();
    editor.tell("workspace/didChangeWatchedFiles", json!({"changes": []}));
    assert_eq!(absent(&editor.findings(&uri, Some(1))), 1);
    editor.end();
    let mut editor = Editor::with(json!({"together": false}));
    folder.write("plán.json", r#"{"kind": "plan", "id": "p", "title": "Plán"}"#);
    editor.open(&uri, action_plan);
    assert_eq!(absent(&editor.findings(&uri, Some(1))), 1);
    editor.end();
}

#[test]
fn a_place_explains_its_finding_and_its_field() {
    let mut editor = Editor::start();
    editor.open(URI, PLAN);
    let hover = editor.ask_at("hover", URI, (3, 54));
    let text = hover["contents"]["value"].as_str().unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines[..2], ["**chyba K008** Neplatné datum", CS]);
    assert!(lines[2].starts_with("**Proč:** "), "{text}");
    assert!(lines[3].starts_with("**Co s tím:** "), "{text}");
    assert_eq!(lines[4], "**Oprava:** „1. 1. 2024“ → „2024-01-01“");
    assert!(text.contains("\n**Podklad:** "), "{text}");
    assert!(text.ends_with("**Od** `from`\n\nPrvní den, měsíc nebo rok období.\n"), "{text}");
    assert_eq!(hover["range"]["start"], json!({"line": 3, "character": 51}));
    let kind = editor.ask_at("hover", URI, (1, 12));
    let text = kind["contents"]["value"].as_str().unwrap();
    assert!(text.ends_with("`plan` – plán\n"), "{text}");
    editor.end();
    let mut plain = Editor::saying(json!({"capabilities": {}}));
    plain.open(URI, PLAN);
    let hover = plain.ask_at("hover", URI, (3, 54));
    assert_eq!(hover["contents"]["kind"], "plaintext");
    assert_eq!(plain.ask("textDocument/hover", at(URI, (4, 0))), Value::Null);
    plain.end();
}
