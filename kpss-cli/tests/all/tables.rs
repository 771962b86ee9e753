//! Workbooks, CSV and Word tables at the command line.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::kpss;

/// An empty folder for the files of one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tables").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn path(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_document_goes_to_a_workbook_and_to_csv_and_comes_back() {
    let folder = folder("convert");
    let base = path(&root().join("tests/base.json"));
    let [plain, back] = ["plain.json", "back.json"].map(|name| path(&folder.join(name)));
    assert_eq!(kpss(&["convert", &base, &plain]).code, 0);
    for table in ["base.xlsx", "csv", "base.ndjson"] {
        let table = path(&folder.join(table));
        assert_eq!(kpss(&["convert", &base, &table]).err, "");
        let ran = kpss(&["convert", &table, &back, "--force"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert_eq!(fs::read_to_string(&back).unwrap(), fs::read_to_string(&plain).unwrap());
    }
}

#[test]
fn every_line_of_ndjson_is_a_submission_of_its_own() {
    let folder = folder("ndjson");
    let line = path(&folder.join("base.ndjson"));
    kpss(&["convert", &path(&root().join("tests/base.json")), &line]);
    let plan = fs::read_to_string(&line).unwrap();
    let plans = path(&folder.join("plans.ndjson"));
    fs::write(&plans, format!("{plan}\n{{\"kind\": \n{plan}")).unwrap();
    let ran = kpss(&["validate", &plans, "--format", "json"]);
    let reports: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let reports = reports["reports"].as_array().unwrap();
    let inputs: Vec<String> = reports
        .iter()
        .map(|report| {
            let input = &report["inputs"][0];
            format!("{} {}", input["name"].as_str().unwrap(), input["status"].as_str().unwrap())
        })
        .collect();
    let ends: Vec<&str> = inputs.iter().map(|name| name.rsplit('/').next().unwrap()).collect();
    assert_eq!(ends, ["plans.ndjson:1 read", "plans.ndjson:3 unreadable", "plans.ndjson:4 read"]);
    assert_eq!(ran.code, 2);
    let two = kpss(&["convert", &plans, &path(&folder.join("plans.xlsx"))]);
    assert_eq!((two.code, two.err.lines().count()), (2, 1));
    // Progress of many submissions is for terminals.
    fs::write(&plans, format!("{plan}\n").repeat(30)).unwrap();
    assert_eq!(kpss(&["validate", &plans, "--format", "json"]).err, "");
    fs::write(&plans, "\n").unwrap();
    let ran = kpss(&["validate", &plans]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.ends_with("plans.ndjson neobsahuje žádný dokument\n"), "{}", ran.err);
}

#[test]
fn a_workbook_is_judged_as_its_document_is() {
    let folder = folder("judged");
    let plan = path(&root().join("examples/seeds/benesov/project.json"));
    let book = path(&folder.join("project.xlsx"));
    assert_eq!(kpss(&["convert", &plan, &book]).code, 0);
    let findings = |file: &str| {
        let ran = kpss(&["validate", file, "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let findings = report["findings"].as_array().unwrap().clone();
        let one = |finding: &serde_json::Value| {
            (finding["code"].to_string(), finding["pointer"].to_string(), finding["cell"].clone())
        };
        findings.iter().map(one).collect::<Vec<_>>()
    };
    let bare = |list: &[(String, String, serde_json::Value)]| {
        let mut bare: Vec<_> =
            list.iter().map(|(code, at, _)| (code.clone(), at.clone())).collect();
        bare.sort();
        bare
    };
    let (of_json, of_book) = (findings(&plan), findings(&book));
    assert_eq!(bare(&of_book), bare(&of_json));
    let total = of_book.iter().find(|(code, ..)| code == "\"K816\"").unwrap();
    assert_eq!(total.2["sheet"], "Projekt");
    assert_eq!(total.2["heading"], "Rozpočet – Celkem");
}

#[test]
fn a_template_is_an_empty_document() {
    let folder = folder("template");
    let file = path(&folder.join("plan.xlsx"));
    let made = kpss(&["template", "plan", "-o", &file, "--orp", "2101", "--profile", "regional"]);
    assert_eq!((made.code, made.err.as_str()), (0, ""));
    let outline = kpss(&["validate", &file]);
    assert!(outline.out.contains("K101  Plán!B"), "{}", outline.out);
    // The municipalities of the ORP stand in it.
    let back = path(&folder.join("plan.json"));
    assert_eq!(kpss(&["convert", &file, &back]).code, 0);
    let plan: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&back).unwrap()).unwrap();
    let municipalities = plan["territory"]["municipalities"].as_array().unwrap();
    assert!(municipalities.iter().any(|it| it["name"] == "Benešov"), "{municipalities:?}");
}

#[test]
fn a_file_that_exists_is_not_overwritten_by_chance() {
    let folder = folder("exists");
    let file = path(&folder.join("plan.xlsx"));
    fs::write(&file, "somebody's work").unwrap();
    let ran = kpss(&["template", "plan", "-o", &file]);
    let said = format!("kpss: soubor {file} už existuje; přepíše ho --force\n");
    assert_eq!((ran.code, ran.err), (2, said));
    assert_eq!(fs::read_to_string(&file).unwrap(), "somebody's work");
}

#[test]
fn findings_are_painted_on_the_file_that_was_handed_in() {
    let folder = folder("painted");
    let cards = path(&root().join("kpss-io/tests/data/maps/karty.docx"));
    let painted = path(&folder.join("karty.docx"));
    let ran = kpss(&["validate", &cards, "--map", "karta-opatreni", "--annotate", &painted, "-q"]);
    assert_eq!(ran.err, "");
    let bytes = fs::read(&painted).unwrap();
    assert!(bytes.len() > fs::read(&cards).unwrap().len());
    let json = path(&root().join("tests/base.json"));
    let ran = kpss(&["validate", &json, "--annotate", &painted]);
    let said = "kpss: nálezy se nevyznačily: soubor není sešit ani dokument Wordu\n";
    assert_eq!((ran.code, ran.err.as_str()), (2, said));
}

#[test]
fn a_workbook_without_a_sheet_of_the_template_says_what_is_expected() {
    let file = path(&root().join("kpss-io/tests/data/maps/opatreni.xlsx"));
    let ran = kpss(&["validate", &file]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("v souboru není žádný list šablony (má tabulky: List1)"),
        "{}",
        ran.err
    );
    let ran = kpss(&["outline", &file, "--lang", "en"]);
    assert!(ran.err.contains("the file has no sheet of the template"), "{}", ran.err);
    let ran = kpss(&["validate", &path(&root().join("kpss-io/tests/data/bez-tabulky.docx"))]);
    let said = "v souboru není žádná tabulka; čtou se jen tabulky, běžný text přepište do šablony \
                (kpss template)";
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains(said), "{}", ran.err);
}

#[test]
fn a_map_shows_what_it_reads_and_what_it_leaves() {
    let file = path(&root().join("kpss-io/tests/data/maps/opatreni.xlsx"));
    let ran = kpss(&["map", "check", "tabulka-opatreni", &file]);
    assert_eq!(ran.code, 0);
    assert_eq!(ran.err, "kpss: nepřečteno: „Poznámka“ (List1!G3)\n");
    let plan: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(plan["strategy"]["nodes"][2]["title"], "Bydlení");
    let guessed = kpss(&["map", "guess", &file]);
    assert!(
        guessed.err.contains("List1: „Termín“ → Node.period (jistota 90 %)\n"),
        "{}",
        guessed.err
    );
    assert!(guessed.out.starts_with("{\n  \"title\": \"Návrh mapy: plán\""), "{}", guessed.out);
}

#[test]
fn a_map_that_was_proposed_can_be_proposed_again() {
    let folder = folder("proposed");
    let file = path(&root().join("kpss-io/tests/data/maps/opatreni.xlsx"));
    let map = path(&folder.join("mapa.json"));
    let guess = ["map", "guess", &file, "--output", &map];
    assert_eq!(kpss(&guess).code, 0);
    let again = kpss(&guess);
    assert_eq!(again.code, 2);
    assert!(again.err.ends_with(" už existuje; přepíše ho --force\n"), "{}", again.err);
    let forced: Vec<&str> = guess.into_iter().chain(["--force"]).collect();
    assert_eq!(kpss(&forced).code, 0);
}

#[test]
fn what_cannot_be_done_is_said_in_one_language() {
    let folder = folder("words");
    let map = path(&folder.join("mapa.json"));
    fs::write(&map, r#"{"a": 1}"#).unwrap();
    let file = path(&root().join("kpss-io/tests/data/maps/opatreni.xlsx"));
    let said = kpss(&["map", "check", &map, &file]).err;
    let wanted = "mapa není čitelná: pole „a“ neznám; možnosti: title, document, tables (řádek 1, sloupec 4)\n";
    assert!(said.ends_with(wanted), "{said}");
    let nowhere = path(&folder.join("nikde/plan.xlsx"));
    let said = kpss(&["template", "plan", "--output", &nowhere]).err;
    assert!(said.ends_with(" nelze zapsat: složka neexistuje\n"), "{said}");
    let said = kpss(&["template", "plan", "--output", &nowhere, "--lang", "en"]).err;
    assert!(said.ends_with(" cannot be written: there is no such folder\n"), "{said}");
    let rows = |rows: &str, lang: &str| {
        kpss(&["template", "plan", "--output", &nowhere, "--rows", rows, "--lang", lang]).err
    };
    let wanted = "kpss: --rows nemůže být „x“: má to být celé číslo od 1 do 10\u{a0}000; nápovědu vypíše --help\n";
    assert_eq!(rows("x", "cs"), wanted);
    let wanted = "kpss: --rows cannot be `0`: it is to be a whole number from 1 to 10,000; --help explains the usage\n";
    assert_eq!(rows("0", "en"), wanted);
}
