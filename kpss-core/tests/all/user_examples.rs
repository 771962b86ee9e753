//! The programs in `kpss-core/examples` do what they say.

#![expect(dead_code, reason = "the programs begin at `main`, the tests do not")]

use std::path::Path;

use kpss_core::{Lang, View};

#[path = "../../examples/build_a_plan.rs"]
mod build_a_plan;
#[path = "../../examples/compare_plans.rs"]
mod compare_plans;
#[path = "../../examples/own_rule.rs"]
mod own_rule;
#[path = "../../examples/validate_folder.rs"]
mod validate_folder;

#[test]
fn a_plan_built_in_code_has_its_findings_in_czech() {
    let report = build_a_plan::report().unwrap();
    let golden = crate::common::text("tests/golden/build-a-plan.rust.txt");
    assert_eq!(format!("{}\n", report.text()), golden);
}

#[test]
fn the_files_of_a_folder_are_validated_together() {
    let report = validate_folder::report(&crate::common::path("examples/seeds/benesov")).unwrap();
    let names: Vec<&str> = report.inputs.iter().map(|input| input.name.as_str()).collect();
    assert_eq!(names, ["catalogue.json", "plan-2015-2019.json", "project.json"]);
    assert!(report.findings.iter().all(|finding| finding.code != "K225"), "{report}");
    assert!(validate_folder::report(Path::new("no-such-folder")).is_err());
}

#[test]
fn two_versions_of_a_plan_are_compared() {
    let page = compare_plans::comparison().unwrap().page(Lang::Cs).text().replace('\u{a0}', " ");
    for line in [
        "název: „Doprava k lékaři“ → „Doprava seniorů k lékaři“",
        "náklady zvýšeny o 50 000 Kč: 250 000 Kč → 300 000 Kč",
    ] {
        assert!(page.contains(line), "{page}");
    }
}

#[test]
fn the_rule_of_a_region_finds_a_measure_without_costs() {
    let report = own_rule::report();
    let own = report.findings.iter().filter(|finding| finding.code == "CZ031-001");
    let places: Vec<&str> = own.map(|finding| finding.pointer.as_str()).collect();
    assert_eq!(places, ["/strategy/nodes/0/costs/total"]);
}
