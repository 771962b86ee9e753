//! Pages for people: the report as HTML, the brief for councillors, the letter of defects.

use std::fs;
use std::path::Path;

use crate::common::{folder, golden, kpss, lines_of_page};

const BASE: &str = "tests/base.json";
/// A submission with an error, warnings, sums and sources.
const SEED: &str = "examples/seeds/benesov";

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn the_report_is_one_page_beside_what_is_printed() {
    let folder = folder("html");
    for lang in ["cs", "en"] {
        let to = folder.join(format!("{lang}.html"));
        let ran = kpss(&["validate", SEED, "--lang", lang, "--html", path(&to)]);
        let plain = kpss(&["validate", SEED, "--lang", lang]);
        assert_eq!((ran.code, ran.out), (1, plain.out));
        let page = fs::read_to_string(&to).unwrap();
        golden(&format!("pages/report.{lang}.html"), &lines_of_page(&page));
        // Made anew each time, and the same.
        kpss(&["validate", SEED, "--lang", lang, "--html", path(&to)]);
        assert_eq!(fs::read_to_string(&to).unwrap(), page);
    }
}

#[test]
fn the_report_shows_the_plan_its_money_its_time_and_whom_it_covers() {
    let to = folder("html-plan").join("page.html");
    kpss(&["validate", BASE, "--html", path(&to)]);
    golden("pages/plan.cs.html", &lines_of_page(&fs::read_to_string(&to).unwrap()));
}

#[test]
fn the_brief_is_made_from_data_alone() {
    for lang in ["cs", "en"] {
        let ran = kpss(&["brief", BASE, "--lang", lang]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        golden(&format!("pages/brief.{lang}.html"), &lines_of_page(&ran.out));
    }
}

#[test]
fn the_brief_says_what_changed_since_the_last_plan() {
    let text = fs::read_to_string(crate::common::root().join(BASE)).unwrap();
    let mut old: serde_json::Value = serde_json::from_str(&text).unwrap();
    let nodes = old["plans"][0]["strategy"]["nodes"].as_array_mut().unwrap();
    nodes.truncate(1);
    nodes[0]["title"] = "Pomoc seniorům".into();
    old["plans"][0]["id"] = "plan-2017-2019".into();
    old["plans"][0]["status"] = "draft".into();
    let file = folder("brief").join("old.json");
    fs::write(&file, old.to_string()).unwrap();
    let ran = kpss(&["brief", BASE, "--compare", path(&file)]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let (_, after) = ran.out.split_once("Co se změnilo od minulého plánu</h2>").unwrap();
    let (changes, _) = after.split_once("</section>").unwrap();
    golden("pages/changes.cs.html", &format!("{}\n", changes.replace("><", ">\n<")));
}

#[test]
fn one_of_several_plans_is_named() {
    let ran = kpss(&["brief", "examples/seeds/dacice"]);
    assert_eq!(ran.code, 2);
    let said = "kpss: plánů je tu víc, označte jeden z nich: plan-dacice-2015-2017, plan-dacice-2020-2022\n";
    assert!(ran.err.ends_with(said), "{}", ran.err);
    let ran = kpss(&["brief", "examples/seeds/dacice", "--plan", "plan-dacice-2020-2022"]);
    assert_eq!(ran.code, 0);
    let ran = kpss(&["brief", SEED, "--plan", "x", "--lang", "en"]);
    let said = "kpss: there is no plan “x”; plans: plan-benesov-2015-2019\n";
    assert!(ran.err.ends_with(said), "{}", ran.err);
    let ran = kpss(&["brief", "examples/seeds/benesov/project.json"]);
    assert_eq!((ran.code, ran.err.as_str()), (2, "kpss: není tu žádný plán\n"));
}

/// What stands in a part of a document would look like all of it.
#[test]
fn what_cannot_be_read_as_a_whole_is_not_told_in_brief() {
    let folder = folder("brief-part");
    let file = folder.join("plan.json");
    fs::write(&file, r#"{"kind": "plan", "id": "p", "title": "Plán", "level": "obec"}"#).unwrap();
    let ran = kpss(&["brief", path(&file)]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("plan.json nelze přečíst"), "{}", ran.err);
    let to = folder.join("page.html");
    assert_eq!(kpss(&["validate", path(&file), "--html", path(&to)]).code, 1);
    let page = fs::read_to_string(&to).unwrap();
    let said =
        "Osnova plánu, peníze, platnost a pokrytí na stránce nejsou, dokud nejde přečíst všechno: ";
    assert!(page.contains(said) && !page.contains("id=\"osnova\""));
}

#[test]
fn the_letter_is_markdown_or_a_word_document() {
    for lang in ["cs", "en"] {
        let ran = kpss(&["letter", SEED, "--lang", lang, "--today", "2026-11-26"]);
        assert_eq!(ran.code, 0);
        golden(&format!("pages/letter.{lang}.md"), &ran.out);
    }
    let folder = folder("letter");
    let [word, text, again] = ["a.docx", "a.md", "b.docx"].map(|name| folder.join(name));
    assert_eq!(kpss(&["letter", SEED, "-o", path(&word)]).code, 0);
    assert_eq!(kpss(&["letter", SEED, "-o", path(&again)]).code, 0);
    assert_eq!(kpss(&["letter", SEED, "-o", path(&text)]).code, 0);
    assert_eq!(fs::read(&word).unwrap(), fs::read(&again).unwrap());
    assert_eq!(fs::read_to_string(&text).unwrap(), kpss(&["letter", SEED]).out);
    let ran = kpss(&["letter", SEED, "-o", path(&word)]);
    assert!(ran.err.ends_with("už existuje; přepíše ho --force\n"), "{}", ran.err);
    let ran = kpss(&["letter", SEED, "-o", "letter.pdf"]);
    let said = "kpss: dopis letter.pdf se nezapsal: kpss umí .docx a .md\n";
    assert_eq!((ran.code, ran.err.as_str()), (2, said));
}

#[test]
fn a_letter_does_not_say_where_its_files_lie_on_the_computer() {
    let folder = folder("letter-place").join("obec");
    fs::create_dir(&folder).unwrap();
    let text = r#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
    fs::write(folder.join("plán.json"), text).unwrap();
    let template = folder.join("dopis.txt");
    fs::write(&template, "Soubory: {soubor}.\n\n{nálezy}\n").unwrap();
    let letter = |input: &Path| {
        let ran = kpss(&["letter", path(input), "--template", path(&template)]);
        ran.out.lines().next().unwrap().to_owned()
    };
    assert_eq!(letter(&folder), "Soubory: obec/plán.json.");
    assert_eq!(letter(&folder.join("plán.json")), "Soubory: plán.json.");
}

#[test]
fn a_region_has_words_of_its_own() {
    let file = folder("template").join("dopis.txt");
    let write = |text: &str| fs::write(&file, text).unwrap();
    let letter = || kpss(&["letter", BASE, "--template", path(&file)]);
    write("Kraj\nodbor\n\n# {název}\n\n{nálezy}\n\nÚzemí {území}, {soubor}, {chyby}, {profil}.\n");
    assert_eq!(
        letter().out,
        "Kraj\n\nodbor\n\n# „Střednědobý plán rozvoje sociálních služeb ORP Votice na období 2020–2022“ \
         a související dokumenty\n\n## Co je třeba opravit\n\nKontrola nenašla nic, co by bylo třeba \
         opravit.\n\n## Co doporučujeme doplnit nebo ověřit\n\nK doporučení nic není.\n\nÚzemí SO ORP \
         Votice, tests/base.json, 0\u{a0}chyb, municipal.\n"
    );
    write("{nalezy}");
    let ran = letter();
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("dopis.txt: místo {nalezy} šablona nezná; zná {název}"),
        "{}",
        ran.err
    );
}

#[test]
fn pages_are_about_one_submission() {
    let ran = kpss(&["validate", BASE, SEED, "--html", "x.html"]);
    let said =
        "kpss: --html sestaví stránku o jednom podání; zadejte jeden soubor nebo jednu složku\n";
    assert_eq!((ran.code, ran.err.as_str()), (2, said));
    let ran = kpss(&["validate", "nothing.json", "--html", "x.html"]);
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (2, "kpss: nothing.json nelze číst: soubor neexistuje\n")
    );
    let ran = kpss(&["letter", "examples/seeds"]);
    let said =
        "kpss: stránka i dopis jsou o jednom podání; zadejte jeden soubor nebo jednu složku\n";
    assert_eq!(ran.code, 2);
    assert!(ran.err.ends_with(said), "{}", ran.err);
}
