//! What an editor is told about documents that are being typed.

use std::fmt::Write as _;
use std::fs;

use kpss_core::Lang;
use kpss_core::codes::MunicipalityRegister;
use kpss_core::editor::{Desk, Draft, Entry, RenameError};
use kpss_core::repair::changed;

use crate::common::text;

/// The text without its mark `|`, and where it stood.
fn marked(text: &str) -> (String, usize) {
    (text.replacen('|', "", 1), text.find('|').unwrap())
}

/// What is offered at the mark: label, what is written.
fn offered(text: &str, lang: Lang) -> Vec<(String, String)> {
    let register = MunicipalityRegister::read(&self::text("tests/fixtures/municipalities.csv"));
    let register = register.unwrap();
    let (text, at) = marked(text);
    let drafts = [Draft::of(&text)];
    let offered = Desk::new(&drafts, Some(&register), lang).complete(0, at);
    let items = offered.map(|offered| offered.items).unwrap_or_default();
    items.into_iter().map(|item| (item.label, item.insert)).collect()
}

fn page(text: &str, lang: Lang) -> String {
    let (text, at) = marked(text);
    let drafts = [Draft::of(&text)];
    let said = Desk::new(&drafts, None, lang).explain(0, at);
    said.map(|said| said.page.text()).unwrap_or_default()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(label, insert)| ((*label).into(), (*insert).into())).collect()
}

#[test]
fn codes_are_offered_by_their_names() {
    let nodes = |value: &str| {
        format!(r#"{{"kind": "plan", "strategy": {{"nodes": [{{"level": {value}}}]}}}}"#)
    };
    let cs = offered(&nodes("\"opatr|\""), Lang::Cs);
    assert_eq!(cs, pairs(&[("opatření", "\"measure\"")]));
    let en = offered(&nodes("|"), Lang::En);
    assert_eq!(en.len(), 6);
    assert_eq!(en[0], ("area".into(), "\"area\"".into()));
    let types = r#"{"kind": "plan", "services": [{"service_type": "pecov|"}]}"#;
    assert_eq!(offered(types, Lang::Cs), pairs(&[("pečovatelská služba", "\"4\"")]));
    let town = r#"{"kind": "plan", "territory": {"municipalities": [{"code": "voti|"}]}}"#;
    // What is called so comes first, then the municipalities of the ORP of that name.
    let towns = offered(town, Lang::Cs);
    assert_eq!((towns.len(), &towns[0]), (15, &("Votice".into(), "\"530905\"".into())));
    let yes = r#"{"kind": "plan", "contacts": [{"address": {"hidden": |, "street": ""}}]}"#;
    assert_eq!(offered(yes, Lang::Cs), pairs(&[("ano", "true"), ("ne", "false")]));
}

#[test]
fn fields_are_offered_that_are_not_there_yet() {
    let text = r#"{"kind": "plan", "period": {"from": "2024", "|"}}"#;
    assert_eq!(
        offered(text, Lang::Cs),
        pairs(&[("until", "\"until\": \"\""), ("years", "\"years\": ")])
    );
    let renamed = r#"{"kind": "plan", "period": {"fr|": "2024"}}"#;
    assert_eq!(offered(renamed, Lang::Cs), pairs(&[("from", "\"from\"")]));
    let before_another = r#"{"kind": "plan", "period": {| "from": "2024"}}"#;
    let first = offered(before_another, Lang::Cs).remove(0);
    assert_eq!(first, ("until".into(), "\"until\": \"\",".into()));
    assert_eq!(offered("{|}", Lang::Cs), pairs(&[("kind", "\"kind\": \"\"")]));
    let kinds = offered(r#"{"kind": "|"}"#, Lang::Cs);
    assert_eq!(kinds[1], ("akční plán".into(), "\"action_plan\"".into()));
    assert_eq!(offered(r#"{"name": "npm", "v|": 1}"#, Lang::Cs), []);
}

#[test]
fn references_are_offered_by_what_the_records_are_called() {
    let text = r#"{"kind": "plan", "id": "p", "needs": [{"id": "n1", "text": "Bydlení"},
        {"id": "n2", "text": "Doprava"}], "strategy": {"nodes": [{"id": "u", "needs": ["dop|"]}]}}"#;
    let found = offered(text, Lang::Cs);
    assert!(found.iter().any(|(_, insert)| insert == "\"n2\""), "{found:?}");
    assert_eq!(found.len(), 1);
}

#[test]
fn a_field_its_code_and_its_reference_are_explained() {
    let level = r#"{"kind": "plan", "strategy": {"nodes": [{"level": "mea|sure"}]}}"#;
    assert_eq!(
        page(level, Lang::Cs),
        "  Úroveň level\n  Úroveň ve stromu.\n  measure – opatření\n"
    );
    assert_eq!(page(level, Lang::En), "  Level level\n  Level.\n  measure – measure\n");
    let key = r#"{"kind": "plan", "per|iod": {}}"#;
    assert!(
        page(key, Lang::Cs).starts_with("  Období platnosti period\n"),
        "{}",
        page(key, Lang::Cs)
    );
    assert_eq!(page(r#"{"kind": "plan", "neznámé|": {}}"#, Lang::Cs), "");
    let service = r#"{"kind": "plan", "services": [{"service_type": "16|"}]}"#;
    let said = page(service, Lang::Cs);
    assert!(said.contains("(do 28.\u{a0}2.\u{a0}2025)"), "{said}");
}

/// Names of an entry and of those inside it, a line each.
fn lines(entry: &Entry, depth: usize, out: &mut String) {
    let detail =
        if entry.detail.is_empty() { String::new() } else { format!(" [{}]", entry.detail) };
    writeln!(out, "{}{}{detail}", "  ".repeat(depth), entry.name).unwrap();
    entry.children.iter().for_each(|child| lines(child, depth + 1, out));
}

#[test]
fn the_outline_has_the_titles_of_measures() {
    let text = r#"{"kind": "plan", "id": "p", "title": "Plán", "period": {"from": "2024"},
        "strategy": {"nodes": [{"id": "c", "code": "1", "title": "Cíl", "level": "goal",
        "children": [{"id": "o", "code": "1.1", "title": "Opatření"}, {"id": "bez"}]}]},
        "waivers": [{"rule": "K104"}]"#;
    let drafts = [Draft::of(text)];
    let outline = Desk::new(&drafts, None, Lang::Cs).outline(0).unwrap();
    let mut out = String::new();
    lines(&outline, 0, &mut out);
    assert_eq!(
        out,
        "Plán [Plán]\n  Strategická část\n    Uzly [1]\n      1 Cíl [cíl]\n        1.1 Opatření \
         [Uzel strategie]\n        bez [Uzel strategie]\n  Výjimky [1]\n    Výjimka 1 [Výjimka]\n"
    );
    let node = &outline.children[0].children[0].children[0].children[1];
    assert_eq!(text.get(node.shown.0..node.shown.1), Some("\"bez\""));
    assert_eq!(text.get(node.range.0..node.range.1), Some(r#"{"id": "bez"}"#));
}

const PLAN: &str = r#"{"kind": "plan", "id": "plan", "needs": [{"id": "n", "text": "Potřeba"}],
    "strategy": {"nodes": [{"id": "o1", "title": "Péče o seniory", "needs": ["n"]}, {"id": "o2"}]}}"#;
const ACTION_PLAN: &str = r#"{"kind": "action_plan", "id": "ap", "plan": {"plan": "plan"},
    "items": [{"id": "o1", "node": "o1"}, {"id": "i2", "node": "o3"}], "fulfilled": ["o1"]}"#;

fn at(text: &str, mark: &str) -> usize {
    text.find(mark).unwrap() + 1
}

#[test]
fn a_reference_leads_to_its_record_in_another_document() {
    let drafts = [Draft::of(PLAN), Draft::of(ACTION_PLAN)];
    let desk = Desk::new(&drafts, None, Lang::Cs);
    let to = |input: usize, offset: usize| -> Vec<(usize, usize)> {
        desk.definitions(input, offset).iter().map(|spot| (spot.input, spot.range.0)).collect()
    };
    let node = at(PLAN, "\"o1\"");
    assert_eq!(to(1, at(ACTION_PLAN, "\"o1\"}")), [(0, node)]);
    assert_eq!(to(1, at(ACTION_PLAN, "\"plan\"}")), [(0, at(PLAN, "\"plan\", \"needs"))]);
    assert_eq!(to(0, at(PLAN, "\"n\"]")), [(0, at(PLAN, "\"n\","))]);
    assert_eq!(to(0, node), [(0, node)]);
    assert_eq!(to(1, at(ACTION_PLAN, "\"o3\"")), []);
    assert_eq!(to(1, 0), []);
    let from: Vec<usize> =
        desk.references(0, node).iter().map(|spot| spot.input * 1000 + spot.range.0).collect();
    let fulfilled = at(ACTION_PLAN, "\"o1\"]");
    assert_eq!(from, [1000 + at(ACTION_PLAN, "\"o1\"}"), 1000 + fulfilled]);
}

#[test]
fn a_document_inside_of_a_submission_is_found_too() {
    let submission = format!(r#"{{"kind": "submission", "id": "s", "plans": [{PLAN}]}}"#);
    let drafts = [Draft::of(&submission), Draft::of(ACTION_PLAN)];
    let desk = Desk::new(&drafts, None, Lang::Cs);
    let to = desk.definitions(1, at(ACTION_PLAN, "\"o1\"}"));
    let found: Vec<_> = to.iter().map(|spot| (spot.input, spot.range.0)).collect();
    assert_eq!(found, [(0, at(&submission, "\"o1\""))]);
}

/// Both texts after a renaming.
fn renamed(input: usize, offset: usize, to: &str) -> Result<[String; 2], RenameError> {
    let texts = [PLAN, ACTION_PLAN];
    let drafts = texts.map(Draft::of);
    let changes = Desk::new(&drafts, None, Lang::Cs).rename(input, offset, to)?;
    Ok([0, 1].map(|at| {
        let own =
            changes.iter().filter(|(input, _)| *input == at).map(|(_, change)| change.clone());
        changed(texts[at], &own.collect::<Vec<_>>()).unwrap()
    }))
}

#[test]
fn all_references_follow_a_renaming_and_others_do_not() {
    let [plan, action_plan] = renamed(1, at(ACTION_PLAN, "\"o1\"]"), "péče \"1\"").unwrap();
    assert_eq!(plan, PLAN.replace("\"o1\"", r#""péče \"1\"""#));
    // The item of the action plan is called as the node was, and keeps its name.
    let expected = ACTION_PLAN
        .replace(r#""node": "o1""#, r#""node": "péče \"1\"""#)
        .replace(r#"["o1"]"#, r#"["péče \"1\""]"#);
    assert_eq!(action_plan, expected);
}

#[test]
fn a_wrong_identifier_is_refused_and_the_reason_said() {
    let said = |input, offset, to: &str| {
        let error = renamed(input, offset, to).unwrap_err();
        (error.message(Lang::Cs), error.message(Lang::En))
    };
    let node = at(PLAN, "\"o1\"");
    let (cs, en) = said(0, node, "o2");
    assert_eq!(cs, "označení „o2“ už má jiný záznam: o2");
    assert_eq!(en, "`o2` is the identifier of another record already: o2");
    assert_eq!(said(0, node, " ").0, "označení nesmí být prázdné");
    let lost = "odkaz nikam nevede: žádný záznam nemá označení „o3“";
    assert_eq!(said(1, at(ACTION_PLAN, "\"o3\""), "x").0, lost);
    let nothing = "přejmenovat lze jen označení záznamu nebo odkaz na něj";
    assert_eq!(said(0, at(PLAN, "\"kind\""), "x").0, nothing);
    let taken = said(1, at(ACTION_PLAN, "\"ap\""), "plan").1;
    assert!(taken.starts_with("`plan` is the identifier of another record"), "{taken}");
}

/// The rules and the editor agree which references lead nowhere: none in the examples.
#[test]
fn every_reference_of_the_examples_leads_somewhere() {
    let seeds = crate::common::path("examples/seeds");
    let mut folders: Vec<_> =
        fs::read_dir(seeds).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let (mut found, mut lost) = (0, Vec::new());
    for folder in folders {
        let mut names: Vec<_> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        names.retain(|name| name.extension().is_some_and(|kind| kind == "json"));
        names.sort();
        let texts: Vec<String> =
            names.iter().map(|name| fs::read_to_string(name).unwrap()).collect();
        let drafts: Vec<_> = texts.iter().map(|text| Draft::of(text)).collect();
        let desk = Desk::new(&drafts, None, Lang::Cs);
        for (input, text) in texts.iter().enumerate() {
            for (offset, _) in text.match_indices('"') {
                match desk.renamable(input, offset) {
                    Ok(_) => found += 1,
                    Err(RenameError::Lost { id }) => {
                        lost.push(format!("{}: {id}", names[input].display()));
                    }
                    Err(_) => {}
                }
            }
        }
    }
    lost.dedup();
    assert_eq!(lost, [""; 0]);
    assert!(found > 700, "{found}");
}
