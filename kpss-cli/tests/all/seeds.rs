//! The main job on real input: what is said of the five seeds.

use std::fs;

use crate::common::{codes, golden, kpss, root};
use serde_json::{Value, json};

const SEEDS: [&str; 5] = ["benesov", "cesky-krumlov", "dacice", "otrokovice", "votice"];
const MUNICIPALITIES: &str = "tests/fixtures/municipalities.csv";

/// The report of a seed, with the list of municipalities.
fn report(seed: &str) -> Value {
    let folder = format!("examples/seeds/{seed}");
    kpss(&["validate", &folder, "--municipalities", MUNICIPALITIES, "--format", "json"]).json()
}

/// Findings of a rule: file without its folder, pointer, parameters.
fn found(report: &Value, code: &str) -> Vec<(String, String, Value)> {
    let row = |finding: &Value| {
        let input = usize::try_from(finding["input"].as_u64().unwrap()).unwrap();
        let name = report["inputs"][input]["name"].as_str().unwrap();
        let file = name.rsplit('/').next().unwrap().to_owned();
        (file, finding["pointer"].as_str().unwrap().to_owned(), finding["params"].clone())
    };
    let findings = report["findings"].as_array().unwrap();
    findings.iter().filter(|finding| finding["code"] == code).map(row).collect()
}

fn row(file: &str, pointer: &str, params: Value) -> (String, String, Value) {
    (file.to_owned(), pointer.to_owned(), params)
}

#[test]
fn otrokovice_adds_up_and_nova_dedina_lies_elsewhere() {
    let report = report("otrokovice");
    assert_eq!(found(&report, "K816"), []);
    assert!(report["rules_run"].as_array().unwrap().contains(&json!("K816")));
    let outside = json!({
        "name": "Nová Dědina", "code": "588814", "orp_name": "Kroměříž", "orp": "7203",
    });
    assert_eq!(
        found(&report, "K704"),
        [
            row("plan-2008-2012.json", "/territory/municipalities/3/code", outside.clone()),
            row("project.json", "/territory/municipalities/3/code", outside),
        ]
    );
}

#[test]
fn without_the_list_of_municipalities_the_check_is_incomplete() {
    let ran = kpss(&[
        "validate",
        "examples/seeds/otrokovice",
        "--municipalities",
        "none",
        "--format",
        "json",
    ]);
    let report = ran.json();
    assert_eq!((ran.code, &report["verdict"]), (3, &json!("incomplete")));
    let not_run = report["rules_not_run"].as_array().unwrap();
    let reasons: Vec<_> = not_run.iter().map(|rule| (&rule["code"], &rule["reason"])).collect();
    let needs = json!("needs_municipalities");
    let codes = ["K704", "K710", "K716", "K717"].map(|code| json!(code));
    assert_eq!(reasons, codes.each_ref().map(|code| (code, &needs)));
}

#[test]
fn benesov_counts_eu_money_once_and_shows_the_gap() {
    let report = report("benesov");
    let gap =
        json!({ "total": 2_596_625, "covered": 2_437_967, "balance": "missing", "gap": 158_658 });
    let sums = found(&report, "K816");
    assert_eq!(sums, [row("project.json", "/budget/total", gap)]);
    let finding =
        report["findings"].as_array().unwrap().iter().find(|f| f["code"] == "K816").unwrap();
    let related = finding["related"].as_array().unwrap();
    let parts: Vec<_> = related.iter().map(|part| (&part["pointer"], &part["role"])).collect();
    assert_eq!(
        parts,
        [
            (&json!("/budget/sources/0/amount"), &json!("contained")),
            (&json!("/budget/sources/1/amount"), &json!("addend")),
            (&json!("/budget/sources/2/amount"), &json!("addend")),
            (&json!("/budget/subtotals/0/amount"), &json!("subtotal")),
        ]
    );
    let overlap = json!({
        "label": "Celkové národní veřejné", "subtotal": 2_437_967, "eu": 2_072_272, "national": 365_695,
    });
    assert_eq!(found(&report, "K817"), [row("project.json", "/budget/subtotals/0/kind", overlap)]);
}

#[test]
fn krumlov_lives_from_an_extension_by_the_steering_group() {
    let report = report("cesky-krumlov");
    assert_eq!(
        found(&report, "K120"),
        [row(
            "plan-2015-2017.json",
            "/extensions/0/decisions/0/by",
            json!({ "body": "steering_group" })
        )]
    );
    assert_eq!(
        found(&report, "K404"),
        [row(
            "action-plan-2018.json",
            "/year",
            json!({ "end": "2017-12-31", "until": "2018-12-31" })
        )]
    );
    assert_eq!(found(&report, "K402"), []);
    assert_eq!(
        found(&report, "K121"),
        [row(
            "plan-2019-2021.json",
            "/period/from",
            json!({ "from": "2019-01-01", "until": "2019-06-25" })
        )]
    );
}

#[test]
fn votice_has_a_team_of_one_point_six_and_lacks_an_activity() {
    let report = report("votice");
    let sums = json!({ "total": 1.6, "expert": 1.2, "administrative": 0.4 });
    assert_eq!(found(&report, "K825"), [row("project.json", "/team/declared", sums)]);
    assert_eq!(found(&report, "K826").len(), 1);
    assert_eq!(found(&report, "K826")[0].1, "/team/members/3/role");
    let missing = found(&report, "K828");
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].2["activities"], "involvement");
}

/// The report of Votice with one value of its project changed.
fn votice_with(pointer: &str, value: Value) -> Value {
    let path = root().join("examples/seeds/votice/project.json");
    let mut project: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    project.pointer_mut(parent).unwrap().as_object_mut().unwrap().insert(key.to_owned(), value);
    let text = project.to_string();
    crate::common::kpss_reading(&["validate", "-", "--format", "json"], text.as_bytes()).json()
}

#[test]
fn the_limits_and_the_own_share_of_the_call_are_checked() {
    let count = |report: &Value, code| codes(report).iter().filter(|found| **found == code).count();
    for (code, pointer, bad, good) in [
        ("K812", "/budget", json!({ "total": 499_999.99 }), json!({ "total": 500_000 })),
        ("K813", "/budget", json!({ "total": 4_000_000.01 }), json!({ "total": 4_000_000 })),
        ("K814", "/own_share", json!({ "percent": 4 }), json!({ "percent": 5 })),
        ("K811", "/call/max", json!(5_000_000), json!(4_000_000)),
    ] {
        assert_eq!(count(&votice_with(pointer, bad), code), 1, "{code}");
        assert_eq!(count(&votice_with(pointer, good), code), 0, "{code}");
    }
}

#[test]
fn dacice_has_its_municipalities_and_is_approved_late() {
    let report = report("dacice");
    assert_eq!(found(&report, "K702"), []);
    assert_eq!(
        found(&report, "K109")[0],
        row(
            "plan-2015-2017.json",
            "/approvals/0/on",
            json!({ "on": "2015", "from": "2015-01-01" })
        )
    );
    let late: Vec<String> = found(&report, "K402").into_iter().map(|(file, ..)| file).collect();
    assert_eq!(late, ["action-plan-2024.json", "action-plan-2025.json"]);
}

/// What a clerk reads of each seed.
#[test]
fn the_text_is_the_one_in_the_golden_files() {
    for seed in SEEDS {
        for lang in ["cs", "en"] {
            let folder = format!("examples/seeds/{seed}");
            let ran =
                kpss(&["validate", &folder, "--municipalities", MUNICIPALITIES, "--lang", lang]);
            golden(&format!("{seed}.{lang}.txt"), &ran.out);
        }
    }
}

const SUMMARY: &str = "\
Summary
  examples/seeds/benesov        invalid               errors: 1, warnings: 2, info: 1
  examples/seeds/cesky-krumlov  no errors             errors: 0, warnings: 8, info: 6
  examples/seeds/dacice         invalid               errors: 3, warnings: 2, info: 4
  examples/seeds/otrokovice     no errors             errors: 0, warnings: 14, info: 11
  examples/seeds/votice         no errors             errors: 0, warnings: 1, info: 2
";

#[test]
fn of_several_submissions_the_summary_comes_first_and_pages_where_asked() {
    let validate = |options: &[&str]| {
        let ran = kpss(&[&["validate", "examples/seeds", "--lang", "en"], options].concat());
        assert_eq!(ran.code, 1, "{options:?}");
        (ran.out, ran.err)
    };
    let hint = "kpss: --pages prints the findings of each submission\n";
    let left_out = SEEDS.map(|seed| format!("examples/seeds/{seed}/FACTS.md")).join(", ");
    let left_out =
        format!("kpss: files that are neither JSON nor a workbook were left out: {left_out}\n");
    assert_eq!(validate(&[]), (SUMMARY.to_owned(), format!("{hint}{left_out}")));
    let (out, err) = validate(&["--pages"]);
    assert_eq!(err, left_out);
    let pages = out.strip_prefix(SUMMARY).unwrap();
    assert!(pages.starts_with("\nexamples/seeds/benesov: invalid (errors: 1"), "{pages}");
    let titles = pages.lines().filter(|line| line.starts_with("examples/seeds/"));
    assert_eq!(titles.count(), 5);
}

#[test]
fn a_summary_is_one_line_and_quiet_is_none() {
    let dacice = ["validate", "examples/seeds/dacice", "--lang", "en"];
    let ran = kpss(&[&dacice[..], &["--summary"]].concat());
    let line = "  examples/seeds/dacice  invalid               errors: 3, warnings: 2, info: 4\n";
    assert_eq!((ran.code, ran.out), (1, format!("Summary\n{line}")));
    for format in ["text", "json"] {
        let ran = kpss(&[&dacice[..], &["--quiet", "--format", format]].concat());
        assert_eq!((ran.code, ran.out, ran.err), (1, String::new(), String::new()), "{format}");
    }
}

#[test]
fn the_whole_folder_is_five_reports() {
    let ran = kpss(&["validate", "examples/seeds", "--format", "json"]);
    let many = ran.json();
    let reports = many["reports"].as_array().unwrap();
    assert_eq!(reports.len(), 5);
    assert_eq!(ran.code, 1);
    for (report, seed) in reports.iter().zip(SEEDS) {
        let alone = kpss(&["validate", &format!("examples/seeds/{seed}"), "--format", "json"]);
        assert_eq!(&alone.json(), report, "{seed}");
    }
}
