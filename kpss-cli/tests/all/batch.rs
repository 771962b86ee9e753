//! Many submissions at once: a report of each, one overview, whatever is wrong with some of them.

use std::fs;

use serde_json::Value;

use crate::common::many::{LIMIT, batch, many, mixed, overview, text, tree};
use crate::common::{folder, golden, kpss, lines_of_page};

/// The example by which submissions are made.
/// A folder of so many submissions, and a place for the reports beside it.
/// Every file below a folder with its bytes.
/// The same below another folder.
/// A folder with one of everything.
#[test]
fn the_overview_tells_the_truth_about_each() {
    let (input, out) = mixed("batch-mixed");
    let ran = batch(&input, &out, &LIMIT);
    assert_eq!((ran.code, ran.err.as_str()), (2, ""));
    let overview = overview(&out);
    let row = |row: &Value| {
        let said = row["reasons"].as_array().and_then(|list| list.first()?.as_str());
        let errors = &row["counts"]["error"];
        let (name, outcome) = (row["name"].as_str().unwrap(), row["outcome"].as_str().unwrap());
        format!("{name}: {outcome}, {errors}; {}", said.unwrap_or("–"))
    };
    let rows: Vec<String> = overview["submissions"].as_array().unwrap().iter().map(row).collect();
    assert_eq!(
        rows,
        [
            "heslo.xlsx: unreadable, 0; heslo.xlsx: Soubor je zaheslovaný. Otevřete jej, zrušte heslo \
             (Soubor → Informace → Zamknout sešit nebo dokument → Zašifrovat pomocí hesla, heslo \
             smažte) a uložte.",
            "Město č. 0: valid, 0; –",
            "Město č. 1: invalid, 1; –",
            "Město č. 3: valid, 0; –",
            "Město Český Krumlov – plán 2025: valid, 0; –",
            "plán.docx: unreadable, 0; plán.docx: v souboru není žádný list šablony (má tabulky: \
             Tabulka 1, Tabulka 2, Tabulka 3); čeká se list Plán, Akční plán, Zpráva o plnění, \
             Katalog, Projekt, Podání nebo tabulka se známými nadpisy, jiné tabulky popíše mapa \
             (kpss map guess)",
            "prázdná složka: unreadable, 0; složka prázdná složka neobsahuje žádné dokumenty \
             (*.json, *.xlsx, *.ods)",
            "sešit.xlsx: incomplete, 0; sešit.xlsx: přečetla se jen část",
            "uříznutý.json: unreadable, 1; uříznutý.json: Text není platný JSON: končí uprostřed, \
             soubor je zřejmě neúplný",
            "velký.json: unreadable, 1; velký.json: Vstup je větší než 69\u{a0}000 bajtů",
        ]
    );
    assert_eq!(overview["left_out"], serde_json::json!(["poznámky.txt"]));
    golden("batch/summary.txt", &ran.out.replace(text(&out), "zprávy"));
}

#[test]
fn the_overview_is_a_page_a_table_and_data() {
    for lang in ["cs", "en"] {
        let (input, out) = mixed(&format!("batch-forms-{lang}"));
        batch(&input, &out, &[&LIMIT[..], &["--lang", lang]].concat());
        let file = |name: &str| fs::read_to_string(out.join(name)).unwrap();
        golden(&format!("batch/index.{lang}.html"), &lines_of_page(&file("index.html")));
        golden(&format!("batch/index.{lang}.csv"), &file("index.csv"));
        let schema = kpss(&["schema", "overview"]).json();
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        let data = overview(&out);
        let errors: Vec<String> = validator.iter_errors(&data).map(|it| it.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }
}

#[test]
fn each_order_is_a_page_of_its_own() {
    let (input, out) = mixed("batch-orders");
    batch(&input, &out, &LIMIT);
    let names = |file: &str| -> Vec<String> {
        let page = fs::read_to_string(out.join(file)).unwrap();
        let rows = page.split("<tbody>").last().unwrap().split("<bdi>").skip(1);
        let names = rows.map(|row| row.split('<').next().unwrap().to_owned());
        names.filter(|name| name.contains(['.', 'M', 'p'])).collect()
    };
    for file in [
        "index.html",
        "index-verdict.html",
        "index-errors.html",
        "index-warnings.html",
        "index-territory.html",
    ] {
        assert!(names(file).len() >= 10, "{file}");
    }
    assert_ne!(names("index.html"), names("index-verdict.html"));
}

#[test]
fn a_report_of_one_is_the_one_that_validate_gives() {
    let (input, out) = many("batch-one", 2);
    batch(&input, &out, &[]);
    let plain = input.join("Město č. 1");
    let report = |whole: &str| whole.replace(&format!("{}/", text(&input)), "");
    let wanted = kpss(&["validate", text(&plain), "--format", "json"]).out;
    let got = fs::read_to_string(out.join("podani/Město č. 1.json")).unwrap();
    assert_eq!(got, report(&wanted));
    let page = fs::read_to_string(out.join("podani/Město č. 1.html")).unwrap();
    let to = folder("batch-one-page").join("page.html");
    kpss(&["validate", text(&plain), "--html", text(&to)]);
    assert_eq!(page, report(&fs::read_to_string(to).unwrap()));
}

#[test]
#[cfg(unix)]
fn a_link_does_not_lead_out() {
    use std::os::unix::fs::symlink;

    let (input, out) = many("batch-links", 1);
    let outside = folder("batch-links-outside");
    fs::write(outside.join("plan.json"), r#"{"kind": "plan", "id": "tajny"}"#).unwrap();
    symlink(outside.join("plan.json"), input.join("odkaz.json")).unwrap();
    symlink(&outside, input.join("složka")).unwrap();
    fs::create_dir(input.join("obec")).unwrap();
    symlink(outside.join("plan.json"), input.join("obec/plan.json")).unwrap();
    symlink("chybí", input.join("nikam.json")).unwrap();
    // Inside of the folder a link is a file as any other.
    symlink(input.join("Město č. 0/podání.json"), input.join("stejné.json")).unwrap();
    assert_eq!(batch(&input, &out, &[]).code, 2);
    let overview = overview(&out);
    let rows = overview["submissions"].as_array().unwrap();
    let said: Vec<String> = rows
        .iter()
        .map(|row| {
            format!("{} {} {}", row["name"], row["outcome"], row["reasons"][0]).replace('"', "")
        })
        .collect();
    assert_eq!(
        said,
        [
            "Město č. 0 valid null",
            "nikam.json unreadable nikam.json nelze číst: soubor neexistuje",
            "obec unreadable obec/plan.json je odkaz, který vede ven ze složky; nečte se",
            "odkaz.json unreadable odkaz.json je odkaz, který vede ven ze složky; nečte se",
            "složka unreadable je to odkaz na složku; odkazy na složky se nesledují",
            "stejné.json valid null",
        ]
    );
    assert!(!tree(&out).values().any(|bytes| String::from_utf8_lossy(bytes).contains("tajny")));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let (input, out) = many("batch-refused", 1);
    let refused = |words: &[&str], said: &str| {
        let ran = kpss(&[&["validate"], words].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{words:?}");
        assert_eq!(ran.err, format!("kpss: {said}\n"), "{words:?}");
    };
    let (input, out) = (text(&input), text(&out));
    let base = "tests/base.json";
    for option in [
        "--format=json",
        "--html=x",
        "--annotate=x",
        "--output=x",
        "--summary",
        "--pages",
        "--baseline=x",
    ] {
        let ran = kpss(&["validate", input, "--out", out, option]);
        assert!(ran.code == 2 && ran.err.contains(" nelze zadat zároveň"), "{option}: {}", ran.err);
    }
    refused(&[base, "--out", out], "--out posuzuje podání ve složce, tests/base.json je soubor");
    refused(
        &[input, base, "--out", out],
        "--out posuzuje podání jedné složky; zadejte jednu složku",
    );
    refused(&[input, "--out", base], "--out ukládá do složky, tests/base.json je soubor");
    refused(&["nic", "--out", out], "složka nic neexistuje");
    refused(
        &[input, "--out", input],
        &format!("zprávy nelze ukládat do {input}: leží v ní posuzovaná podání"),
    );
    let ours = folder("batch-refused-ours");
    fs::write(ours.join("diplomka.txt"), "").unwrap();
    refused(
        &[input, "--out", text(&ours)],
        &format!(
            "složka {} není prázdná a nejsou v ní zprávy z dřívější kontroly; zadejte jinou",
            text(&ours)
        ),
    );
    let ran = kpss(&["validate", input, "--out", out, "--jobs", "0"]);
    assert!(ran.code == 2 && ran.err.contains("celé číslo od 1 do 256"), "{}", ran.err);
}

#[test]
fn the_reports_may_lie_among_the_submissions() {
    let (input, _) = many("batch-inside", 2);
    let out = input.join("zprávy");
    batch(&input, &out, &[]);
    let ran = batch(&input, &out, &[]);
    assert!(ran.out.contains("Posouzeno nyní: 0, beze změny od minula: 2\n"), "{}", ran.out);
}

#[test]
#[cfg(unix)]
fn hostile_names_and_texts_are_harmless() {
    let (input, out) = many("batch-hostile", 0);
    let hostile = [
        "<script>alert(1)<",
        "\"><img src=x onerror=alert(1)>",
        "\u{202e}nalp",
        "=cmd|' ’!A0",
        "con",
        "a\nb",
        "👵🏽 plán",
    ];
    let long = "x".repeat(10_000);
    for (index, name) in hostile.iter().enumerate() {
        let own = input.join(name);
        fs::create_dir_all(&own).unwrap();
        let title = if index == 0 { long.as_str() } else { name };
        let plan = serde_json::json!({ "kind": "plan", "id": name, "title": title,
            "territory": { "name": name, "orps": ["<b>", "2101"] } });
        fs::write(own.join("plan.json"), plan.to_string()).unwrap();
    }
    batch(&input, &out, &[]);
    let page = fs::read_to_string(out.join("index.html")).unwrap();
    for tag in ["<script", "<img", "<b>2", "\u{202e}", "onerror=alert(1)>\""] {
        assert!(!page.contains(tag), "{tag}");
    }
    assert!(page.contains("&lt;script&gt;alert(1)&lt;") && !page.contains(&long));
    let csv = fs::read_to_string(out.join("index.csv")).unwrap();
    assert!(csv.contains("\r\n'=cmd|") && !csv.contains('\u{202e}'), "{csv}");
    assert_eq!(overview(&out)["submissions"].as_array().unwrap().len(), hostile.len());
    for path in tree(&out).keys() {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(!name.contains(['<', '>', '"', '|', '\n', '\u{202e}', '\'']), "{name:?}");
        assert!(path.parent() == Some(&out) || path.parent() == Some(&out.join("podani")));
    }
}
