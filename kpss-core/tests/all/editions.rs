//! One plan judged by the law of four days.

use crate::common::validate;
use std::collections::{BTreeMap, BTreeSet};

use kpss_core::model::Date;
use kpss_core::rule::Basis;
use kpss_core::{Input, Options, Report, rules};

fn judged(as_of: Option<&str>) -> Report {
    let text = crate::common::text("tests/cases/editions/plan.json");
    let as_of = as_of.map(|day| Date::parse(day).unwrap());
    let options = Options { as_of, ..Options::default() };
    validate(&[Input::bytes("plan.json", text.as_bytes())], &options)
}

fn found(report: &Report) -> BTreeSet<(String, String)> {
    report.findings.iter().map(|f| (f.code.to_string(), f.pointer.clone())).collect()
}

/// The findings that depend on the day, of each edition. The plan lasts six years.
const EDITIONS: [(&str, &[(&str, &str)]); 4] = [
    // No exact length, two to five years; the association exists, the mental health centre not yet.
    (
        "2012-06-01",
        &[
            ("K105", "/period/until"),
            ("K316", "/strategy/nodes/0/children/1/service_types/0"),
            ("K912", "/services/1/service_type"),
        ],
    ),
    // Three years; the region is to be informed; associations became something else.
    (
        "2016-06-01",
        &[
            ("K104", "/period/until"),
            ("K124", "/strategy/vision"),
            ("K316", "/strategy/nodes/0/children/1/service_types/0"),
            ("K617", "/process/region_information"),
            ("K904", "/organisations/0/legal_form"),
            ("K912", "/services/1/service_type"),
        ],
    ),
    // The same law; by this day the plan has also ended.
    (
        "2024-06-01",
        &[
            ("K104", "/period/until"),
            ("K123", "/period/until"),
            ("K124", "/strategy/vision"),
            ("K316", "/strategy/nodes/0/children/1/service_types/0"),
            ("K617", "/process/region_information"),
            ("K904", "/organisations/0/legal_form"),
            ("K912", "/services/1/service_type"),
        ],
    ),
    // The definition is gone, and so is the service under § 52; the mental health centre is there.
    (
        "2026-06-01",
        &[
            ("K105", "/period/until"),
            ("K123", "/period/until"),
            ("K124", "/strategy/vision"),
            ("K316", "/strategy/nodes/0/children/0/service_types/0"),
            ("K904", "/organisations/0/legal_form"),
            ("K912", "/services/0/service_type"),
        ],
    ),
];

#[test]
fn each_edition_of_the_law_gives_its_findings() {
    let reports: BTreeMap<_, _> =
        EDITIONS.iter().map(|(day, _)| (*day, judged(Some(day)))).collect();
    let all: Vec<_> = reports.values().map(found).collect();
    // What is found by every edition does not depend on the law, unless the table names its rule.
    let everywhere = all.iter().skip(1).fold(all[0].clone(), |both, next| &both & next);
    let named: BTreeSet<_> = EDITIONS.iter().flat_map(|(_, list)| *list).map(|f| f.0).collect();
    for (day, expected) in EDITIONS {
        let report = &reports[day];
        let law: BTreeSet<_> = found(report)
            .into_iter()
            .filter(|f| !everywhere.contains(f) || named.contains(f.0.as_str()))
            .collect();
        let owned = |(code, at): &(&str, &str)| ((*code).to_owned(), (*at).to_owned());
        assert_eq!(law, expected.iter().map(owned).collect(), "{day}");
        let date = report.documents[0].law_date.as_ref().unwrap();
        assert_eq!((date.date.to_string().as_str(), &*date.source), (day, "as_of"));
    }
}

#[test]
fn without_a_day_the_document_says_which_law_applies() {
    let report = judged(None);
    let date = report.documents[0].law_date.as_ref().unwrap();
    assert_eq!((date.date.to_string().as_str(), &*date.source), ("2012-01-01", "period.from"));
    let found = found(&report);
    assert!(found.contains(&("K105".into(), "/period/until".into())));
    assert!(!found.iter().any(|(code, _)| code == "K104" || code == "K617"));
}

#[test]
fn every_legal_rule_says_when_its_law_was_in_force() {
    for rule in rules().iter().filter(|r| matches!(r.basis, Basis::Law | Basis::Decree)) {
        let limited =
            |window: kpss_core::codes::Window| window.from.is_some() || window.until.is_some();
        assert!(!rule.citations.is_empty(), "{} cites nothing", rule.code);
        let cited = rule.citations.iter().all(|citation| limited(citation.window));
        assert!(limited(rule.in_force) || cited, "{} has no validity window", rule.code);
    }
}
