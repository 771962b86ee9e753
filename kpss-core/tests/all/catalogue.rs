//! What must hold for every rule of the book.

use std::collections::{BTreeMap, BTreeSet};

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
        let name = |part: &str| {
            let name = part.split(['}', '|']).next().unwrap();
            name.trim_start_matches('?').to_owned()
        };
        parts.map(name).filter(|name| name != "/").collect::<BTreeSet<_>>()
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

/// Code, slug and whether the rule was removed, of each line of the lock file.
fn locked(text: &str) -> Vec<(&str, &str, bool)> {
    let line = |line| match str::split(line, ' ').collect::<Vec<_>>().as_slice() {
        [code, slug] => (*code, *slug, false),
        [code, slug, "removed"] => (*code, *slug, true),
        _ => panic!("codes.lock: {line:?} is not `K104 plan-period-length` or `… removed`"),
    };
    text.lines().map(line).collect()
}

#[test]
fn no_code_is_reused_and_no_slug_changes() {
    let text = crate::common::text("kpss-core/src/rules/codes.lock");
    let lines = locked(&text);
    assert!(lines.windows(2).all(|pair| pair[0].0 < pair[1].0), "codes.lock: not in order");
    let slugs: BTreeSet<_> = lines.iter().map(|(_, slug, _)| slug).collect();
    assert_eq!(slugs.len(), lines.len(), "codes.lock: a slug stands there twice");
    let mut left: BTreeMap<_, _> =
        lines.into_iter().map(|(code, slug, removed)| (code, (slug, removed))).collect();
    for rule in rules() {
        let code = rule.code;
        let Some((slug, removed)) = left.remove(code) else {
            panic!("{code} {} is not in codes.lock; run `cargo xtask gen`", rule.slug);
        };
        assert!(!removed, "{code} belonged to the removed rule {slug}; take another code");
        assert_eq!(rule.slug, slug, "the slug of {code} is a contract and must not change");
    }
    left.retain(|_, (_, removed)| !*removed);
    assert!(
        left.is_empty(),
        "rules were removed; write `removed` after them in codes.lock: {left:?}"
    );
}
