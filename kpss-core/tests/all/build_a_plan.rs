//! The example that builds a plan in code prints exactly what the golden file says.

#[path = "../../examples/build_a_plan.rs"]
#[expect(dead_code, reason = "the program begins at `main`, the test does not")]
mod example;

#[test]
fn a_plan_built_in_code_has_its_findings_in_czech() {
    let report = example::report().unwrap();
    let golden = crate::common::text("tests/golden/build-a-plan.rust.txt");
    assert_eq!(format!("{}\n", report.text()), golden);
}
