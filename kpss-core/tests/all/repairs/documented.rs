//! The examples of the rules, repaired: `docs/repairs.md` names every rule that offers a repair.

use std::collections::{BTreeMap, BTreeSet};

use kpss_core::book::{Example, Given, examples};
use kpss_core::report::Finding;
use kpss_core::rule::Grade;
use kpss_core::rules;

use super::cases::CASES;
use super::{found, repaired};
use crate::common::{bytes_of, text};

/// The texts of the examples that a rule finds something in.
fn texts() -> impl Iterator<Item = (&'static str, String)> {
    rules().iter().flat_map(|rule| {
        let texts = examples(rule).iter().filter_map(|example| match example {
            Example::Invalid(given @ (Given::Edits { .. } | Given::Text { .. }), _) => {
                String::from_utf8(bytes_of(given)).ok()
            }
            _ => None,
        });
        texts.map(|text| (rule.code, text)).collect::<Vec<_>>()
    })
}

fn with_repair(text: &str) -> Vec<Finding> {
    found(text).findings.into_iter().filter(|finding| finding.repair.is_some()).collect()
}

/// Rules by grade, as a table of `docs/repairs.md` names them.
fn documented(page: &str) -> BTreeMap<&'static str, BTreeSet<String>> {
    let page = text(page);
    let rows = page.lines().filter_map(|line| line.strip_prefix("| K"));
    let mut documented: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        let mut cells = row.split(" | ");
        let codes = format!("K{}", cells.next().unwrap());
        let stated = cells.next().unwrap();
        for grade in ["safe", "confirm"].into_iter().filter(|grade| stated.contains(grade)) {
            let codes = codes.split(", ").map(str::to_owned);
            documented.entry(grade).or_default().extend(codes);
        }
    }
    documented
}

#[test]
fn every_repair_mends_its_finding() {
    let mut seen = 0;
    for (code, text) in texts() {
        for finding in with_repair(&text) {
            let after = found(&repaired(&text, &finding));
            let is_same = |one: &Finding| one.fingerprint == finding.fingerprint;
            assert!(!after.findings.iter().any(is_same), "{code} {:?}", finding.repair);
            seen += 1;
        }
    }
    assert!(seen > 45, "only {seen} repairs");
}

#[test]
fn the_pages_name_the_rules_that_offer_a_repair() {
    let mut offered: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (_, text) in texts() {
        for finding in with_repair(&text) {
            let grade = match finding.repair.unwrap().grade {
                Grade::Safe => "safe",
                _ => "confirm",
            };
            offered.entry(grade).or_default().insert(finding.code.to_string());
        }
    }
    for case in CASES {
        offered.entry(case.grade).or_default().insert(case.code.to_owned());
    }
    for page in ["docs/repairs.md", "docs/opravy.md"] {
        assert_eq!(documented(page), offered, "{page}");
    }
}
