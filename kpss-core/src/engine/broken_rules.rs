//! Breaks each rule in turn and expects its examples to notice.
#![cfg(feature = "book")]

#[path = "../../tests/all/common/given.rs"]
mod given;

use std::fmt::Write as _;

use super::options::Options;
use super::validate::validate_under;
use crate::book::{Example, Given, examples};
use crate::documents::{DocumentSet, Inputs};
use crate::lists::Order as _;
use crate::report::State;
use crate::rule::check::Check;
use crate::rule::{Rule, Threshold};
use crate::rules::rules;

/// A threshold of a rule set to a value.
type Moved = Option<(&'static Rule, &'static str, i64)>;

/// Code and pointer of each open finding that these rules have in an example.
fn findings(given: &Given, rules: &[&'static Rule], moved: Moved) -> Vec<(String, String)> {
    let profiles = given::profiles_of(given);
    let options = Options {
        municipalities: Some(&given::MUNICIPALITIES),
        profiles: &profiles,
        today: given::day_of(given),
        limits: given::limits_of(given),
        ..Options::default()
    };
    let report = given::with_input(given, |input| {
        let inputs = Inputs::read(&[input], &options.limits);
        validate_under(&DocumentSet::of(&inputs), &options, rules, |profile| {
            if let Some((rule, name, value)) = moved {
                profile.settings.0.entry(rule.code).or_default().thresholds.insert(name, value);
            }
        })
    });
    let open = report.findings.into_iter().filter(|finding| finding.state == State::Open);
    let mut found: Vec<_> = open.map(|f| (f.code.to_string(), f.pointer)).collect();
    found.order();
    found
}

fn listed(rule: &Rule, example: &Example) -> Vec<(String, String)> {
    let at: &[String] = match example {
        Example::Invalid(_, at) => at,
        Example::Valid(_) | Example::Boundary(_) => &[],
    };
    let mut listed: Vec<_> = at.iter().map(|at| (rule.code.to_owned(), at.clone())).collect();
    listed.order();
    listed
}

/// Whether the check is a function of its own, and not a part of whoever reads the text.
fn checks(rule: &Rule) -> bool {
    !matches!(rule.check, Check::Shape | Check::Profile | Check::Waiver)
}

#[test]
fn without_its_check_no_rule_finds_anything() {
    let mut wrong = String::new();
    for rule in rules().iter().copied().filter(|rule| checks(rule)) {
        let others: Vec<_> = rules().iter().copied().filter(|r| r.code != rule.code).collect();
        for example in examples(rule).iter().filter(|e| matches!(e, Example::Invalid(..))) {
            let found = findings(example.given(), &others, None);
            if found.iter().any(|(code, _)| code == rule.code) {
                let _ = writeln!(wrong, "{}: another rule's check finds it too", rule.code);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn its_own_check_alone_finds_what_each_example_lists() {
    let mut wrong = String::new();
    for rule in rules().iter().copied().filter(|rule| checks(rule)) {
        for example in examples(rule) {
            let found = findings(example.given(), &[rule], None);
            if found != listed(rule, example) {
                let _ = writeln!(wrong, "{} {example:?}\n  found {found:?}", rule.code);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// A reader cannot be taken out of a run. What can be shown: with no check at all, or for waivers
/// with all of them, it says exactly what each example lists.
#[test]
fn readers_alone_find_what_each_example_lists() {
    for rule in rules().iter().copied().filter(|rule| !checks(rule)) {
        let with = if matches!(rule.check, Check::Waiver) { rules() } else { &[] };
        for example in examples(rule) {
            let found = findings(example.given(), with, None);
            assert_eq!(found, listed(rule, example), "{} {example:?}", rule.code);
        }
    }
}

/// Changes of a threshold, the smallest first.
const STEPS: [i64; 10] = [1, 2, 5, 10, 50, 100, 500, 1_000, 100_000, 1_000_000_000];

/// The smallest change in a direction that changes what the rule finds in some example.
fn noticed(rule: &'static Rule, threshold: &Threshold, sign: i64) -> Option<i64> {
    let differs = |step: &i64| {
        let moved = Some((rule, threshold.name, threshold.default + sign * step));
        let differs = |e: &Example| findings(e.given(), &[rule], moved) != listed(rule, e);
        examples(rule).iter().any(differs)
    };
    STEPS.into_iter().find(differs)
}

#[test]
fn every_threshold_has_examples_on_both_sides() {
    let mut wrong = String::new();
    for rule in rules().iter().copied() {
        for threshold in rule.thresholds {
            let (up, down) = (noticed(rule, threshold, 1), noticed(rule, threshold, -1));
            if up.is_none() || down.is_none() {
                let (code, name) = (rule.code, threshold.name);
                let _ = writeln!(wrong, "{code} {name}: up {up:?}, down {down:?}");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
