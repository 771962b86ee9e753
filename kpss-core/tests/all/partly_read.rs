//! What is said of documents of which a place could not be read: nothing that its true content would
//! deny, and everything that does not depend on it.

use std::fs;

use kpss_core::report::NotRunReason;
use kpss_core::{Finding, Input, Lang, Options, Report};
use serde_json::{Value, json};

use crate::common::mutate::Dice;
use crate::common::{self, documents, path, validate};

fn checked(document: &Value, lang: Lang) -> Report {
    let bytes = serde_json::to_vec(document).unwrap();
    let options =
        Options { municipalities: Some(&common::MUNICIPALITIES), lang, ..Options::default() };
    validate(&[Input::bytes("podani.json", &bytes)], &options)
}

/// Code and message of the rules that did not run because something could not be read.
fn not_run(report: &Report) -> Vec<(&str, &str)> {
    let partial =
        report.rules_not_run.iter().filter(|one| one.reason == NotRunReason::PartialDocument);
    partial.map(|one| (&*one.code, &*one.message)).collect()
}

/// Two plans that overlap, and the end of a project on a day that no calendar has.
fn overlap() -> Value {
    let plan = |id: &str, from: &str, until: &str| {
        json!({
            "kind": "plan", "id": id, "title": format!("Plán {id}"), "level": "municipality",
            "period": { "from": from, "until": until },
            "territory": { "municipalities": [{ "code": "546127", "name": "Dačice" }] },
        })
    };
    json!({
        "kind": "submission", "id": "podani",
        "plans": [plan("p1", "2016-01-01", "2019-12-31"), plan("p2", "2019-01-01", "2022-12-31")],
        "projects": [{
            "kind": "project", "id": "projekt", "title": "Plánování",
            "period": { "from": "2018-01-01", "until": "2019-09-31" },
        }],
    })
}

#[test]
fn a_wrong_date_of_a_project_hides_no_mistake_of_the_plans() {
    let report = checked(&overlap(), Lang::Cs);
    let codes: Vec<&str> = report.findings.iter().map(|one| &*one.code).collect();
    assert!(codes.contains(&"K130") && codes.contains(&"K008"), "{codes:?}");
    let mut mended = overlap();
    mended["projects"][0]["period"]["until"] = json!("2019-09-30");
    let all: Vec<String> =
        checked(&mended, Lang::Cs).findings.iter().map(|one| one.code.to_string()).collect();
    let without_date: Vec<&str> = codes.into_iter().filter(|code| *code != "K008").collect();
    assert_eq!(without_date, all);
}

fn base() -> Value {
    serde_json::from_str(&common::text("tests/base.json")).unwrap()
}

#[test]
fn a_rule_that_lacks_the_place_names_it() {
    let mut document = base();
    document["plans"][0]["period"]["until"] = json!("2017-02-30");
    let report = checked(&document, Lang::Cs);
    let end = "záleží na tom, co se nepodařilo přečíst (Plány › Období platnosti › Do)";
    assert_eq!(
        not_run(&report),
        ["K103", "K104", "K129", "K324", "K402", "K501"].map(|code| (code, end))
    );
}

#[test]
fn of_several_places_only_those_are_named_on_which_a_rule_depends() {
    let mut document = base();
    document["plans"][0]["period"]["until"] = json!("2017-02-30");
    document["projects"][0]["budget"]["sources"][0]["amount"] = json!("asi milion");
    let report = checked(&document, Lang::En);
    let end = "depends on what could not be read (Plans › Period of validity › Until)";
    let amount = "depends on what could not be read (Projects › Budget › Sources › Amount)";
    let of_plan = ["K103", "K104", "K129", "K324", "K402", "K501"].map(|code| (code, end));
    let of_project = ["K816", "K818"].map(|code| (code, amount));
    assert_eq!(not_run(&report), [of_plan.as_slice(), of_project.as_slice()].concat());
}

#[test]
fn a_field_that_the_model_does_not_have_is_named_by_its_key() {
    let document = json!({ "kind": "project", "id": "p", "nazev": "Plánujeme společně" });
    let report = checked(&document, Lang::Cs);
    let key = "záleží na tom, co se nepodařilo přečíst (pole „nazev“)";
    assert_eq!(not_run(&report), [("K830", key)]);
}

/// Rules that speak of one sum, each in the other's place.
const SUMS: &[(&str, &str)] = &[("K310", "K311")];

/// What a document says in a place, spoilt in one of the ways in which people spoil it.
fn spoilt(value: &Value, dice: &mut Dice) -> Value {
    match (value, dice.throw(4)) {
        (Value::String(_), 0) => json!(""),
        (Value::String(_), 1) => json!(7),
        (Value::String(text), 2) => json!(format!("{text}?")),
        (Value::String(text), _) => json!(text.split('-').rev().collect::<Vec<_>>().join(". ")),
        (Value::Number(number), 0 | 1) => json!(format!("{number} Kč")),
        (Value::Number(number), 2) => json!(format!("asi {number}")),
        _ => json!(true),
    }
}

fn scalars(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, inner)| scalars(inner, &format!("{at}/{key}"), out));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, inner)| scalars(inner, &format!("{at}/{index}"), out));
        }
        _ => out.push(at.to_owned()),
    }
}

/// Every document with mistakes: the seeds, the base submission, and those after public practice.
fn with_mistakes() -> Vec<Value> {
    let practice = fs::read_dir(path("tests/cases/practice")).unwrap();
    let practice = practice.map(|entry| entry.unwrap().path().join("document.json"));
    let mut files: Vec<_> = practice.filter(|path| path.is_file()).chain(documents()).collect();
    files.sort();
    files
        .iter()
        .map(|file| serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap())
        .collect()
}

/// The truth is known here: what is said of the spoilt document must also be said of the whole one.
#[test]
fn nothing_is_said_that_the_true_content_denies() {
    let mut dice = Dice(20_261_127);
    let (mut partly, mut silenced, mut asked) = (0, 0, 0);
    for document in with_mistakes() {
        let whole = checked(&document, Lang::Cs);
        let mut all = Vec::new();
        scalars(&document, "", &mut all);
        for _ in 0..40 {
            let at = &all[dice.throw(all.len())];
            let mut changed = document.clone();
            let value = changed.pointer_mut(at).unwrap();
            *value = spoilt(value, &mut dice);
            let report = checked(&changed, Lang::Cs);
            let shape = |code: &str| ("K001"..="K031").contains(&code);
            if !report.findings.iter().any(|one| shape(&one.code)) {
                continue;
            }
            partly += 1;
            silenced += not_run(&report).len();
            asked += report.rules_run.len();
            // Where a total, its years and its sources differ, it matters which two agree: another
            // rule may then speak of the same amount.
            let is_known = |code: &str, pointer: &str| {
                let same = |one: &Finding| one.code == code || SUMS.contains(&(&*one.code, code));
                whole.findings.iter().any(|one| same(one) && one.pointer == pointer)
            };
            for finding in report.findings.iter().filter(|one| !shape(&one.code)) {
                assert!(
                    is_known(&finding.code, &finding.pointer),
                    "{at} spoilt: {} {} {}",
                    finding.code,
                    finding.pointer,
                    finding.message
                );
            }
        }
    }
    assert!(partly > 300, "{partly} read in part");
    assert!(silenced * 200 < asked, "{silenced} of {asked} silenced in {partly} documents");
}
