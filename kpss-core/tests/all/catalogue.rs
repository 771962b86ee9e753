//! What must hold for every rule of the book.

use std::collections::BTreeSet;

use kpss_core::rule::{Basis, Certainty, Rule};
use kpss_core::{Severity, rules};

#[test]
fn an_error_is_proved_and_rests_on_more_than_practice() {
    let firm = |rule: &Rule| match rule.basis {
        Basis::Arithmetic | Basis::Format => true,
        Basis::Law | Basis::Decree => rule.citations.iter().all(|citation| citation.verified),
        Basis::Methodology | Basis::Convention => false,
    };
    for rule in rules().iter().filter(|rule| rule.severity == Severity::Error) {
        assert_eq!(rule.certainty, Certainty::Proof, "{}", rule.code);
        assert!(firm(rule), "{} is an error on {:?}", rule.code, rule.basis);
    }
}

#[test]
fn codes_and_slugs_are_unique_and_in_order() {
    assert!(rules().windows(2).all(|pair| pair[0].code < pair[1].code));
    let slugs: BTreeSet<_> = rules().iter().map(|rule| rule.slug).collect();
    assert_eq!(slugs.len(), rules().len());
    for rule in rules() {
        assert_eq!(rule.code, format!("K{:03}", rule.number()));
        let file = rule.file.rsplit(['/', '\\']).next().unwrap();
        assert!(file.starts_with(&format!("k{:03}_", rule.number())), "{} in {file}", rule.code);
    }
}

#[test]
fn both_languages_say_everything_with_the_same_parameters() {
    let placeholders = |text: &str| {
        let parts = text.split('{').skip(1);
        parts.map(|part| part.split('}').next().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    for rule in rules() {
        for texts in [&rule.cs, &rule.en] {
            for text in [texts.title, texts.message, texts.why, texts.fix] {
                assert!(!text.trim().is_empty(), "{}", rule.code);
            }
        }
        assert_ne!(rule.cs.message, rule.en.message, "{}", rule.code);
        let (cs, en) = (placeholders(rule.cs.message), placeholders(rule.en.message));
        assert_eq!(cs, en, "{}", rule.code);
    }
}
