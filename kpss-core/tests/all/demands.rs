//! The law against the rules: nothing is asked for without an answer.

use std::collections::BTreeSet;

use kpss_core::book::demands;
use kpss_core::rule;
use kpss_core::rules;

#[test]
fn every_demand_has_a_rule_or_a_reason_why_not() {
    for demand in demands() {
        let paragraph = demand.citation.paragraph.cs;
        assert_ne!(demand.rules.is_empty(), demand.without.is_none(), "{paragraph}");
        for code in demand.rules {
            assert!(rule(code).is_some(), "{paragraph}: there is no rule {code}");
        }
    }
}

#[test]
fn every_rule_on_the_definition_or_the_decree_answers_a_demand() {
    let answered: BTreeSet<_> = demands().iter().flat_map(|demand| demand.rules).collect();
    let definition = |paragraph: &str| paragraph.starts_with("§ 3 písm. h)");
    for rule in rules() {
        let cites = rule.citations.iter().any(|citation| {
            citation.act.cs.contains("505/2006")
                || (citation.act.cs.contains("108/2006") && definition(citation.paragraph.cs))
        });
        let of_matrix = cites && !rule.citations.iter().any(|c| c.act.cs.contains("praxe"));
        assert!(!of_matrix || answered.contains(&rule.code), "{} is in no row", rule.code);
    }
}

/// The rows of a page on what is no rule: slug, the cell of rules, reason.
fn rows(page: &str) -> Vec<(String, String, String)> {
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, slug, rules, why, _] = cells.as_slice() else { return None };
        let slug = slug.strip_prefix('`')?.strip_suffix('`')?;
        Some((slug.to_owned(), (*rules).to_owned(), (*why).to_owned()))
    };
    crate::common::text(page).lines().filter_map(row).collect()
}

#[test]
fn what_is_no_rule_names_rules_that_exist() {
    let (cs, en) = (rows("docs/nejsou-pravidla.md"), rows("docs/not-rules.md"));
    let names = |rows: &[(String, String, String)]| -> Vec<(String, String)> {
        rows.iter().map(|(slug, rules, _)| (slug.clone(), rules.clone())).collect()
    };
    assert!(!cs.is_empty());
    assert_eq!(names(&cs), names(&en));
    for (slug, codes, why) in cs.iter().chain(&en) {
        assert!(rule(slug).is_none(), "{slug} is a rule");
        assert!(!why.is_empty(), "{slug} has no reason");
        for code in codes.split(", ").filter(|code| *code != "–") {
            assert!(rule(code).is_some(), "{slug}: there is no rule {code}");
        }
    }
}
