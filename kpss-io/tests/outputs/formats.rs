//! What each format says of an ordinary report.

use kpss_core::{Lang, Report};
use kpss_io::grid::{self, GridLimits, Value};
use kpss_io::outputs::OutputFormat;

use crate::common::{bytes, csv, of_workbook, read, report, text};

fn benesov(lang: Lang) -> Report {
    report("benesov/project.json", &read("examples/seeds/benesov/project.json"), lang)
}

fn with_k816(text: &str) -> &str {
    text.lines().find(|line| line.contains("K816")).unwrap()
}

#[test]
fn a_row_of_csv_says_everything() {
    let report = benesov(Lang::En);
    let rows = csv(&text(OutputFormat::Csv, &[("benesov", &report)], Lang::En));
    let row = rows.iter().find(|row| row[5] == "K816").unwrap();
    let mark = &report.iter().find(|it| it.code == "K816").unwrap().fingerprint;
    assert_eq!(
        row[..10],
        [
            "benesov",
            "benesov/project.json",
            "",
            "176",
            "error",
            "K816",
            "Sum of sources",
            "Podpora procesu komunitního plánování sociálních služeb na okrese Benešov",
            "Budget › Total",
            "The total is CZK\u{a0}2,596,625, the sources give CZK\u{a0}2,437,967; missing: \
             CZK\u{a0}158,658.",
        ]
    );
    assert_eq!(row[10], "2596625");
    assert_eq!(row[13..], ["open", "", "projekt-benesov-2013", mark, "/budget/total", "error"]);
}

#[test]
fn a_cell_stands_in_its_column() {
    let report = of_workbook(Lang::Cs);
    let rows = csv(&text(OutputFormat::Csv, &[("k", &report)], Lang::Cs));
    for (row, finding) in rows.iter().skip(1).zip(&report.findings) {
        let cell = finding.cell.as_ref().map(|cell| format!("{}!{}", cell.sheet, cell.cell));
        let cell = cell.map(|cell| cell.trim_end_matches('!').to_owned());
        assert_eq!((row[2].as_str(), row[3].as_str()), (cell.unwrap_or_default().as_str(), ""));
    }
}

#[test]
fn annotations_name_file_line_and_column() {
    let report = benesov(Lang::Cs);
    let said = text(OutputFormat::Github, &[("benesov", &report)], Lang::Cs);
    assert_eq!(
        with_k816(&said),
        "::error file=benesov/project.json,line=176,col=14,title=K816 Součet zdrojů::Náklady \
         celkem jsou 2\u{a0}596\u{a0}625\u{a0}Kč, zdroje dávají 2\u{a0}437\u{a0}967\u{a0}Kč; chybí \
         158\u{a0}658\u{a0}Kč.%0ACo s tím: Doplňte chybějící zdroj, nebo opravte částku; částku, \
         která jen sčítá jiné, uveďte mezi mezisoučty."
    );
    let said = text(OutputFormat::Gitlab, &[("benesov", &report)], Lang::Cs);
    let line: serde_json::Value =
        serde_json::from_str(with_k816(&said).trim().trim_end_matches(',')).unwrap();
    assert_eq!(
        (&line["severity"], &line["location"]["lines"]["begin"]),
        (&"critical".into(), &176.into())
    );
    assert_eq!(text(OutputFormat::Gitlab, &[], Lang::Cs), "[]\n");
}

#[test]
fn a_rule_is_a_test_that_fails_from_the_severity_asked_for() {
    let report = benesov(Lang::Cs);
    let said = text(OutputFormat::Junit, &[("benesov", &report)], Lang::Cs);
    assert!(said.contains("failures=\"1\" errors=\"0\""), "{said}");
    assert!(said.contains(
        "    <testcase name=\"K816 Součet zdrojů\" classname=\"benesov\">\n      <failure \
         type=\"error\" message=\"Náklady celkem jsou"
    ));
    // A warning is told and does not fail.
    assert!(said.contains("<testcase name=\"K817 Mezisoučet obsahuje i peníze EU\" classname=\"benesov\">\n      <system-out>"));
    assert!(
        said.contains(
            "<testcase name=\"K936 Uvedený počet poskytovatelů a služeb\" classname=\"benesov\"/>"
        ),
        "{said}"
    );
    // Without the list of municipalities something is not checked, and that is not passed.
    let plan = read("tests/base.json");
    let said =
        text(OutputFormat::Junit, &[("p", &self::report("p.json", &plan, Lang::Cs))], Lang::Cs);
    assert!(said.contains("<skipped message=\"chybí seznam obcí"), "{said}");
}

#[test]
fn a_workbook_holds_findings_submissions_and_what_was_not_checked() {
    let report = report("p.json", &read("tests/base.json"), Lang::Cs);
    let list = [("podání", &report)];
    let made = bytes(OutputFormat::Xlsx, &list, &["a.xlsx nelze číst"], Lang::Cs);
    assert_eq!(made, bytes(OutputFormat::Xlsx, &list, &["a.xlsx nelze číst"], Lang::Cs));
    let book = grid::read("r.xlsx", &made, &GridLimits::default()).unwrap();
    let names: Vec<&str> = book.grids.iter().map(|grid| grid.name.as_str()).collect();
    assert_eq!(names, ["Nálezy", "Podání", "Nezkontrolováno"]);
    let cell = |sheet: usize, row: usize, column: usize| match &book.grids[sheet].rows[row].cells
        [column]
        .value
    {
        Value::Text(text) => text.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!((cell(1, 1, 0), cell(1, 1, 1)), ("podání".into(), "nezkontrolováno úplně".into()));
    assert_eq!((cell(1, 2, 0), cell(1, 2, 1)), ("a.xlsx nelze číst".into(), "nečitelné".into()));
    assert_eq!(
        book.grids[2].rows.len(),
        report.rules_not_run.len() + report.rules_not_asked.len() + 1
    );
}

#[test]
fn lines_of_json_are_counted_at_the_end() {
    let (one, two) = (benesov(Lang::Cs), of_workbook(Lang::Cs));
    let list = [("a", &one), ("b", &two)];
    let said = String::from_utf8(bytes(OutputFormat::Ndjson, &list, &["c nelze číst"], Lang::Cs));
    let said = said.unwrap();
    let totals: serde_json::Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
    assert_eq!(
        totals,
        serde_json::json!({
            "line": "totals", "submissions": 2, "unreadable": 1,
            "findings": one.findings.len() + two.findings.len(),
            "counts": {
                "error": one.counts.error + two.counts.error,
                "warning": one.counts.warning + two.counts.warning,
                "info": one.counts.info + two.counts.info,
                "waived": one.counts.waived + two.counts.waived,
            },
        })
    );
    assert_eq!(said.lines().count(), 1 + 2 + one.findings.len() + two.findings.len() + 1 + 1);
}
