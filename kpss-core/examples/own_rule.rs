//! A region's own rule, written in a profile and not in Rust:
//! `cargo run -p kpss-core --example own_rule`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Report, validate};

/// Every measure states its costs; the region's code lists begin with `CZ031`.
const PROFILE: &str = r#"{
  "kind": "profile", "id": "kraj", "schema_version": "1.0", "version": "2026-1",
  "title": "Profil kraje", "extends": "municipal", "prefix": "CZ031",
  "own_rules": [{
    "code": "CZ031-001", "title": "Náklady opatření", "title_en": "Costs of measures",
    "document": "plan", "severity": "error", "each": "/strategy/nodes/**",
    "when": {"field": "/level", "values": ["measure"]},
    "required": "/costs/total", "basis": "pravidla kraje"
  }]
}"#;

const PLAN: &str = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
  {"id": "doprava", "level": "measure", "title": "Doprava k lékaři"}]}}"#;

/// What the region's rule says of the plan.
pub(crate) fn report() -> Report {
    let profiles = [Input::bytes("kraj.json", PROFILE.as_bytes())];
    let inputs = Inputs::read(&[Input::bytes("plan.json", PLAN.as_bytes())], &Limits::default());
    let options = Options { profiles: &profiles, ..Options::default() };
    validate(&DocumentSet::of(&inputs), &options)
}

fn main() {
    let report = report();
    for finding in report.into_iter().filter(|finding| finding.code.starts_with("CZ031")) {
        println!("{} {}: {}", finding.code, finding.pointer, finding.message);
    }
}
