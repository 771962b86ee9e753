//! Every example of every rule gives exactly the findings that it lists, and no others.

use crate::common::validate;
use std::fmt::Write as _;

use kpss_core::Options;
use kpss_core::book::{Example, Given, examples};
use kpss_core::report::State;
use kpss_core::rule::Rule;
use kpss_core::rules;

/// Code and pointer of each open finding.
fn findings(given: &Given) -> Vec<(String, String)> {
    let profiles = crate::common::profiles_of(given);
    let options = Options {
        municipalities: Some(&crate::common::MUNICIPALITIES),
        profiles: &profiles,
        today: crate::common::day_of(given),
        limits: crate::common::limits_of(given),
        ..Options::default()
    };
    let report = crate::common::with_input(given, |input| validate(&[input], &options));
    let open = report.findings.iter().filter(|finding| finding.state == State::Open);
    open.map(|f| (f.code.to_string(), f.pointer.clone())).collect()
}

fn check(rule: &Rule, example: &Example, wrong: &mut String) {
    let (given, at): (_, &[String]) = match example {
        Example::Invalid(given, at) => (given, at),
        Example::Valid(given) | Example::Boundary(given) => (given, &[]),
    };
    let mut expected: Vec<(String, String)> =
        at.iter().map(|pointer| (rule.code.to_owned(), pointer.clone())).collect();
    let mut found = findings(given);
    expected.sort();
    found.sort();
    if found != expected {
        let code = rule.code;
        let _ =
            writeln!(wrong, "{code} {example:?}\n  expected {expected:?}\n  found    {found:?}");
    }
}

#[test]
fn every_example_gives_exactly_its_findings() {
    let mut wrong = String::new();
    for rule in rules() {
        for example in examples(rule) {
            check(rule, example, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_base_submission_has_no_finding() {
    assert_eq!(findings(&Given::Edits { edits: Vec::new() }), []);
}

#[test]
fn every_rule_has_an_invalid_a_valid_and_a_boundary_example() {
    // The reader's own fault cannot be shown by an example, for then it would be one.
    for rule in rules().iter().filter(|rule| rule.code != "K016") {
        let has = |wanted: fn(&Example) -> bool| examples(rule).iter().any(wanted);
        assert!(has(|e| matches!(e, Example::Invalid(_, at) if !at.is_empty())), "{}", rule.code);
        assert!(has(|e| matches!(e, Example::Valid(_))), "{}", rule.code);
        assert!(has(|e| matches!(e, Example::Boundary(_))), "{}", rule.code);
    }
}
