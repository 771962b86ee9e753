//! Questions about the structure of plans, as a clerk sees their answers.

use std::fs;

use serde_json::json;

use crate::common::{folder, golden, kpss, kpss_reading, root};

const BASE: &str = "tests/base.json";
const EDITS: &str = "tests/fixtures/edits.json";
const MUNICIPALITIES: &str = "tests/fixtures/municipalities.csv";
const GAPS: &str = "tests/cases/structure/gaps.json";

/// What is said of the facts that stand beside the documents of seeds.
fn left_out(lang: &str, seeds: &[&str]) -> String {
    let files: Vec<String> = seeds.iter().map(|seed| format!("{seed}/FACTS.md")).collect();
    let files = files.join(", ");
    match lang {
        "cs" => format!("kpss: stranou zůstaly soubory, které nejsou JSON ani sešit: {files}\n"),
        _ => format!("kpss: files that are neither JSON nor a workbook were left out: {files}\n"),
    }
}

/// Compares what a command prints with its golden files.
fn answers(name: &str, arguments: &[&str]) {
    for (lang, format, ending) in [
        ("cs", "text", "txt"),
        ("en", "text", "txt"),
        ("cs", "md", "md"),
        ("en", "json", "json.txt"),
    ] {
        let ran = kpss(&[arguments, &["--lang", lang, "--format", format]].concat());
        let seed = arguments.iter().find(|argument| argument.starts_with("examples/seeds/"));
        let said = seed.map_or_else(String::new, |folder| left_out(lang, &[folder]));
        assert_eq!((ran.code, ran.err), (0, said), "{name}");
        golden(&format!("structure/{name}.{lang}.{ending}"), &ran.out);
    }
}

#[test]
fn the_answers_are_those_in_the_golden_files() {
    answers("outline-base", &["outline", BASE]);
    answers("outline-otrokovice", &["outline", "examples/seeds/otrokovice"]);
    answers("trace-need", &["trace", "n1", BASE]);
    answers("totals-base", &["totals", BASE, "--municipalities", "none"]);
    answers("totals-orp", &["totals", BASE, "--municipalities", MUNICIPALITIES]);
    let benesov = ["totals", "examples/seeds/benesov", "--municipalities", "none"];
    answers("totals-benesov", &benesov);
    answers("totals-gaps", &["totals", GAPS, "--municipalities", "none"]);
    answers("coverage-base", &["coverage", BASE]);
    answers("coverage-otrokovice", &["coverage", "examples/seeds/otrokovice"]);
    answers("coverage-gaps", &["coverage", GAPS]);
    answers("renumber-otrokovice", &["renumber", "examples/seeds/otrokovice"]);
    answers("renumber-gaps", &["renumber", GAPS]);
    answers("edit-base", &["edit", BASE, "--edits", EDITS]);
    answers("edit-keep", &["edit", BASE, "--edits", EDITS, "--codes", "keep"]);
}

#[test]
fn the_renumbered_document_has_no_new_errors() {
    let errors = |ran: crate::common::Ran| {
        let report = ran.json();
        let findings = report["findings"].as_array().unwrap().iter();
        let errors = findings.filter(|finding| finding["severity"] == "error");
        errors.map(|finding| finding["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    // A number that stood twice is the only error that numbering anew takes away.
    let before = errors(kpss(&["validate", GAPS, "--format", "json"]));
    assert_eq!(before, ["K310", "K215"]);
    let ran = kpss(&["renumber", GAPS, "--document"]);
    assert_eq!(ran.code, 0);
    let after = kpss_reading(&["validate", "-", "--format", "json"], ran.out.as_bytes());
    assert_eq!(errors(after), ["K310"]);
    let again = kpss_reading(&["renumber", "-", "--document"], ran.out.as_bytes());
    assert_eq!(again.out, ran.out);
}

#[test]
fn edits_come_from_a_file_or_standard_input_and_give_the_document() {
    let edits = br#"[{"remove": {"id": "pr1"}}]"#;
    let ran = kpss_reading(&["edit", BASE, "--edits", "-", "--document"], edits);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let nodes = ran.json()["plans"][0]["strategy"]["nodes"].clone();
    assert_eq!((nodes.as_array().unwrap().len(), &nodes[0]["code"]), (1, &json!("1")));
    let base = fs::read(root().join(BASE)).unwrap();
    let piped = &["edit", "-", "--edits", EDITS, "--plan", "plan-2020-2022"];
    assert_eq!(kpss_reading(piped, &base).code, 0);
}

#[test]
fn edits_that_cannot_be_read_are_named() {
    let refused = |arguments: &[&str], input: &str| {
        let ran = kpss_reading(&[&["edit", BASE][..], arguments].concat(), input.as_bytes());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        ran.err
    };
    assert_eq!(
        refused(&["--edits", "-"], "[{\"remov\": {}}]"),
        "kpss: - není seznam změn plánu, například [{\"remove\": {\"id\": \"o1\"}}]: „remov“ \
         neznám; možnosti: insert, move, remove, renumber (řádek 1, sloupec 9)\n"
    );
    assert_eq!(
        refused(&["--edits", "neni.json", "--lang", "en"], ""),
        "kpss: neni.json cannot be read: there is no such file\n"
    );
    assert_eq!(
        refused(&["--edits", "-", "--plan", "jiny"], "[]"),
        "kpss: plán „jiny“ v dokumentech není\n"
    );
    let ran = kpss(&["edit", "-", "--edits", "-", "--lang", "en"]);
    assert_eq!(ran.err, "kpss: standard input can be only one of the two: the plan or the edits\n");
}

#[test]
fn several_submissions_are_a_list() {
    let ran = kpss(&["totals", "examples/seeds", "--format", "json"]);
    assert_eq!(ran.code, 0);
    let many = ran.json();
    let answers = many["answers"].as_array().unwrap();
    assert_eq!(answers.len(), 5);
    let alone = kpss(&["totals", "examples/seeds/benesov", "--format", "json"]);
    assert_eq!(answers[0], alone.json());
    assert_eq!(alone.err, left_out("cs", &["examples/seeds/benesov"]));
}

/// Whatever is asked of several submissions, the list of answers is as its schema says.
#[test]
fn a_list_of_answers_fits_its_schema() {
    let schema = kpss(&["schema", "answer-list"]).json();
    assert_eq!(schema["$id"], "https://w3id.org/kpss/1.0/answer-list.schema.json");
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    for question in [
        &["outline"][..],
        &["trace", "1.1"],
        &["totals"],
        &["coverage"],
        &["timeline"],
        &["renumber"],
        &["renumber", "--document"],
        &["edit", "--edits", EDITS],
        &["edit", "--edits", EDITS, "--document"],
    ] {
        let ran = kpss(&[question, &[BASE, BASE, "--format", "json"]].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{question:?}");
        let mut list = ran.json();
        assert_eq!(list["answers"].as_array().unwrap().len(), 2, "{question:?}");
        let errors: Vec<String> = validator.iter_errors(&list).map(|e| e.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{question:?}");
        // Neither an answer alone is a list, nor is just anything an answer.
        assert!(!validator.is_valid(&list["answers"][0]), "{question:?}");
        list["answers"][1] = json!({});
        assert!(!validator.is_valid(&list), "{question:?}");
    }
}

#[test]
fn files_beside_the_documents_are_named_by_every_question() {
    let place = folder("beside-questions");
    let plan = place.join("plan.json");
    fs::copy(root().join(BASE), &plan).unwrap();
    fs::write(place.join("map.pdf"), "").unwrap();
    fs::create_dir(place.join("older")).unwrap();
    let name = place.display();
    let (place, other) = (place.to_str().unwrap(), "tests/cases/structure/gaps.json");
    for words in [
        &["outline", place][..],
        &["trace", "1.1", place],
        &["totals", place],
        &["coverage", place],
        &["timeline", place],
        &["renumber", place],
        &["edit", place, "--edits", EDITS],
        &["merge", place, "--rename"],
        &["merge", "--view", place, "--rename"],
        &["compare", place, BASE],
        &["derive", "action-plan", place, "--year", "2021"],
        &["derive", "next-plan", place, "--from", "2026", "--until", "2029"],
    ] {
        let ran = kpss(words);
        let said = format!(
            "kpss: složka {name}/older stojí vedle dokumentů a zůstala stranou\n\
             kpss: stranou zůstaly soubory, které nejsou JSON ani sešit: {name}/map.pdf\n"
        );
        assert_eq!((ran.code, ran.err), (0, said), "{words:?}");
    }
    // Where nothing is answered, they are named as well: one of them may be what was meant.
    fs::remove_file(plan).unwrap();
    fs::remove_dir(format!("{place}/older")).unwrap();
    let ran = kpss(&["merge", place, other, "--lang", "en"]);
    let said = format!(
        "kpss: files that are neither JSON nor a workbook were left out: {name}/map.pdf\n\
         kpss: the folder {name} holds no documents (*.json, *.xlsx, *.ods)\n"
    );
    assert_eq!((ran.code, ran.out.as_str(), ran.err), (2, "", said));
}

#[test]
fn an_unreadable_file_is_named_and_the_others_are_answered() {
    let many = folder("structure");
    for (name, text) in [("a", "{\n\"kind\": \"plan\",\n"), ("b", r#"{"kind": "plan", "id": "b"}"#)]
    {
        fs::create_dir(many.join(name)).unwrap();
        fs::write(many.join(name).join("plan.json"), text).unwrap();
    }
    let ran = kpss(&["outline", many.to_str().unwrap(), "--format", "json"]);
    assert_eq!(ran.code, 2);
    let file = many.join("a/plan.json").display().to_string();
    assert_eq!(
        ran.err,
        format!(
            "kpss: {file} nelze přečíst (řádek 3: Text není platný JSON: končí uprostřed, soubor \
             je zřejmě neúplný.); všechny chyby vypíše kpss validate {file}\n"
        )
    );
    assert_eq!(ran.json()["answers"][0]["plans"][0]["id"], json!("b"));
}

#[test]
fn a_file_larger_than_the_limit_is_refused_with_the_way_out() {
    let ran = kpss(&["outline", BASE, "--max-bytes", "1000"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert_eq!(
        ran.err,
        "kpss: tests/base.json nelze přečíst: Vstup je větší než 1\u{a0}000 bajtů. Rozdělte podání na \
         více souborů, nebo zvyšte limit (na příkazové řádce volbou --max-bytes).\n"
    );
    let plan = ["--max-depth", "3", "--lang", "en"];
    for question in [
        &["trace", "n1", BASE][..],
        &["totals", BASE],
        &["coverage", BASE],
        &["renumber", BASE],
        &["compare", BASE, BASE],
        &["derive", "action-plan", BASE, "--year", "2021"],
        &["merge", BASE],
        &["timeline", BASE],
    ] {
        let ran = kpss(&[question, &plan].concat());
        assert_eq!(ran.code, 2, "{question:?}");
        assert!(ran.err.contains("Brackets are nested deeper than 3 levels."), "{}", ran.err);
    }
}

#[test]
fn a_document_of_another_kind_is_refused_in_one_line() {
    let ran = kpss(&["outline", "examples/seeds/otrokovice/catalogue.json", "--lang", "en"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert_eq!(ran.err, "kpss: examples/seeds/otrokovice/catalogue.json holds no plan\n");
    let ran = kpss(&["trace", "x", BASE]);
    assert_eq!((ran.code, ran.err.as_str()), (2, "kpss: „x“ v dokumentech není\n"));
}
