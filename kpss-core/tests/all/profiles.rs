//! What profiles change, and what they cannot.

use crate::common::validate;
use kpss_core::model::Date;
use kpss_core::report::{Acceptance, State};
use kpss_core::rule::Param;
use kpss_core::{Input, Options, Report, Severity, Verdict};

use crate::common;

fn run(document: &str, profiles: &[&str], profile: Option<&str>) -> Report {
    let profiles: Vec<Input<'_>> =
        profiles.iter().map(|text| Input::bytes("profil.json", text.as_bytes())).collect();
    let options = Options {
        municipalities: Some(&common::MUNICIPALITIES),
        profiles: &profiles,
        profile,
        ..Options::default()
    };
    validate(&[Input::bytes("plan.json", document.as_bytes())], &options)
}

fn found(report: &Report) -> Vec<(&str, Severity, &str)> {
    report.findings.iter().map(|f| (&*f.code, f.severity, &*f.pointer)).collect()
}

/// A plan of five years, where the act meant three.
fn five_years() -> String {
    let text = common::text("tests/base.json");
    let mut base: serde_json::Value = serde_json::from_str(&text).unwrap();
    base["plans"][0]["period"]["until"] = "2024".into();
    base["plans"][0]["title"] = "Plán rozvoje sociálních služeb ORP Votice".into();
    base.to_string()
}

#[test]
fn a_raised_severity_rejects_but_does_not_make_the_document_wrong() {
    let profile = r#"{"kind": "profile", "id": "kraj", "version": "2",
        "rules": [{"rule": "K104", "severity": "error"}]}"#;
    let report = run(&five_years(), &[profile], None);
    assert_eq!(found(&report), [("K104", Severity::Error, "/plans/0/period/until")]);
    assert_eq!((report.verdict, report.acceptance), (Verdict::Valid, Acceptance::Rejected));
    let changed = report.findings[0].changed.as_ref().unwrap();
    assert_eq!((changed.from, changed.by.as_str()), (Severity::Warning, "kraj"));
    assert_eq!((report.profile.id.as_str(), report.profile.version.as_str()), ("kraj", "2"));
    assert_eq!((report.counts.error, report.counts.warning), (1, 0));
}

#[test]
fn a_rule_turned_off_is_named_with_its_reason() {
    let profile = r#"{"kind": "profile", "id": "kraj",
        "rules": [{"rule": "plan-period-length", "off": true, "reason": "Zákon délku už neurčuje."}]}"#;
    let report = run(&five_years(), &[profile], None);
    assert_eq!(found(&report), []);
    assert_eq!((report.verdict, report.acceptance), (Verdict::Valid, Acceptance::Accepted));
    let off = &report.rules_off[0];
    assert_eq!((&*off.code, &*off.by, &*off.reason), ("K104", "kraj", "Zákon délku už neurčuje."));
    assert!(!report.rules_run.iter().any(|code| code == "K104"));
}

#[test]
fn a_threshold_is_changed_with_a_reason() {
    let profile = r#"{"kind": "profile", "id": "kraj", "rules": [
        {"rule": "K104", "thresholds": [{"name": "years", "value": 5}], "reason": "Pravidla kraje, čl. 4."}]}"#;
    assert_eq!(found(&run(&five_years(), &[profile], None)), []);
}

#[test]
fn profiles_extend_one_another_and_the_last_word_counts() {
    let lower =
        r#"{"kind": "profile", "id": "kraj", "rules": [{"rule": "K104", "severity": "error"}]}"#;
    let upper = r#"{"kind": "profile", "id": "mesto", "extends": "kraj",
        "rules": [{"rule": "K104", "severity": "info", "reason": "Výzva připouští pět let."}]}"#;
    let report = run(&five_years(), &[lower, upper], None);
    assert_eq!(found(&report), [("K104", Severity::Info, "/plans/0/period/until")]);
    assert_eq!(report.profile.extends, ["kraj"]);
    let report = run(&five_years(), &[lower, upper], Some("kraj"));
    assert_eq!(found(&report), [("K104", Severity::Error, "/plans/0/period/until")]);
}

#[test]
fn a_bad_profile_is_named_and_makes_the_verdict_incomplete() {
    let cases = [
        (
            r#"{"kind": "profile", "id": "x", "rules": [{"rule": "K9999"}]}"#,
            "K040",
            "/rules/0/rule",
        ),
        (
            r#"{"kind": "profile", "id": "x", "rules": [{"rule": "K103", "off": true, "reason": "ne"}]}"#,
            "K042",
            "/rules/0/off",
        ),
        (r#"{"kind": "profile", "id": "x", "rules": [{"rule": 7}]}"#, "K005", "/rules/0/rule"),
        (r#"{"kind": "profile", "id": "x", "rules": {}}"#, "K005", "/rules"),
        (r#"{"kind": "profile", "id": "x", "extends": "x"}"#, "K043", "/extends"),
        (r#"{"kind": "profile", "id": "x", "extends": "y"}"#, "K044", "/extends"),
        (r#"{"kind": "profile", "id": "x", "ruls": []}"#, "K006", "/ruls"),
        (r#"{"kind": "profile", "id": "x""#, "K001", ""),
        (r#"{"kind": "plan", "id": "x"}"#, "K011", "/kind"),
    ];
    let base = common::text("tests/base.json");
    for (profile, code, pointer) in cases {
        let report = run(&base, &[profile], Some("x"));
        let own: Vec<_> = report.findings.iter().filter(|finding| finding.input == 1).collect();
        assert_eq!((&*own[0].code, &*own[0].pointer), (code, pointer), "{profile}");
        assert!(own[0].position.is_some(), "{profile}");
        assert_eq!(report.verdict, Verdict::Incomplete, "{profile}");
        assert!(report.limits.iter().any(|limit| limit == "profile"), "{profile}");
    }
}

#[test]
fn a_circle_of_two_ends() {
    let a = r#"{"kind": "profile", "id": "a", "extends": "b"}"#;
    let b = r#"{"kind": "profile", "id": "b", "extends": "a"}"#;
    let report = run(&common::text("tests/base.json"), &[a, b], Some("a"));
    assert_eq!(found(&report), [("K043", Severity::Error, "/extends")]);
    assert_eq!((report.findings[0].input, report.verdict), (2, Verdict::Incomplete));
}

#[test]
fn an_unknown_profile_makes_the_verdict_incomplete() {
    let report = run(&common::text("tests/base.json"), &[], Some("regionalni"));
    assert_eq!(found(&report), [("K044", Severity::Error, "")]);
    assert_eq!((report.verdict, report.acceptance), (Verdict::Incomplete, Acceptance::Rejected));
}

#[test]
fn profiles_of_the_book_have_no_mistake() {
    let base = common::text("tests/base.json");
    for (id, _) in kpss_core::profile::builtin() {
        let report = run(&base, &[], Some(id));
        let wrong: Vec<_> = report.findings.iter().filter(|f| f.code.starts_with("K04")).collect();
        assert!(wrong.is_empty() && report.verdict == Verdict::Valid, "{id}: {wrong:?}");
        assert_eq!(report.profile.id, *id);
    }
}

/// A region approves its action plan by June of the year before; others before the year begins.
#[test]
fn a_region_approves_its_action_plan_half_a_year_before() {
    let cases = [
        ("2021-06-30", None, None),
        ("2021-06", None, None),
        ("2021-07-01", None, Some("2021-06-30")),
        ("2022-01-01", None, Some("2021-06-30")),
        ("2022-01-02", Some("2022-01-01"), Some("2021-06-30")),
    ];
    for (on, elsewhere, in_region) in cases {
        let text = common::text("tests/base.json");
        let mut base: serde_json::Value = serde_json::from_str(&text).unwrap();
        base["action_plans"][2]["approvals"][0]["on"] = on.into();
        for (profile, limit) in [(None, elsewhere), (Some("regional"), in_region)] {
            let report = run(&base.to_string(), &[], profile);
            let at = "/action_plans/2/approvals/0/on";
            let late = report.findings.iter().find(|f| f.code == "K403" && f.pointer == at);
            let said = late.map(|finding| {
                let from = finding.params.iter().find(|(name, _)| name == "from").unwrap();
                (finding.severity, from.1.clone())
            });
            let day = |day: &str| Param::Date(day.parse().unwrap());
            let wanted = limit.map(|limit| (Severity::Warning, day(limit)));
            assert_eq!(said, wanted, "{on} {profile:?}");
        }
    }
}

/// Each check of a profile's own, once with a finding and once without.
#[test]
fn own_rules_check_what_they_say() {
    let document = r#"{"kind": "plan", "id": "p", "status": "draft", "title": "Plán",
        "period": {"from": "2024", "until": "2022"}, "bodies": [{"id": "a"}, {"id": "b"}],
        "strategy": {"nodes": [{"id": "n", "level": "priority", "children": [
            {"id": "m", "level": "measure", "costs": {"total": 10, "sources": [{"amount": 4}, {"amount": 5}]}}]}]}}"#;
    let cases = [
        (r#""required": "/level""#, Some("/level")),
        (r#""required": "/title""#, None),
        (
            r#""each": "/strategy/nodes/**", "when": {"field": "/level", "values": ["measure"]}, "required": "/title""#,
            Some("/strategy/nodes/0/children/0/title"),
        ),
        (
            r#""each": "/strategy/nodes/**", "sum_equals": {"parts": "/costs/sources/*/amount", "total": "/costs/total"}"#,
            Some("/strategy/nodes/0/children/0/costs/total"),
        ),
        (
            r#""each": "/strategy/nodes/**", "sum_equals": {"parts": "/costs/sources/*/amount", "total": "/costs/total", "tolerance": 1}"#,
            None,
        ),
        (
            r#""date_order": {"first": "/period/from", "then": "/period/until"}"#,
            Some("/period/until"),
        ),
        (r#""date_order": {"first": "/period/until", "then": "/period/from"}"#, None),
        (r#""count_between": {"list": "/bodies/*", "min": 3}"#, Some("/bodies")),
        (r#""count_between": {"list": "/bodies/*", "max": 1}"#, Some("/bodies")),
        (r#""count_between": {"list": "/bodies/*", "min": 2, "max": 2}"#, None),
        (r#""one_of": {"field": "/status", "values": ["approved"]}"#, Some("/status")),
        (r#""one_of": {"field": "/status", "values": ["approved", "draft"]}"#, None),
        (r#""matches": {"field": "/title", "mask": "Plán ####"}"#, Some("/title")),
        (r#""matches": {"field": "/title", "mask": "Pl*"}"#, None),
    ];
    for (check, expected) in cases {
        let profile = format!(
            r#"{{"kind": "profile", "id": "kraj", "prefix": "CZ031", "own_rules": [
                {{"code": "CZ031-001", "title": "Zkouška", "document": "plan", "severity": "error", {check}}}]}}"#
        );
        let report = run(document, &[&profile], None);
        let own: Vec<&str> = report
            .findings
            .iter()
            .filter(|finding| finding.code == "CZ031-001")
            .map(|finding| &*finding.pointer)
            .collect();
        assert_eq!(own, expected.into_iter().collect::<Vec<_>>(), "{check}");
    }
}

#[test]
fn an_own_rule_speaks_with_the_regions_words() {
    let profile = r#"{"kind": "profile", "id": "kraj", "prefix": "CZ031", "own_rules": [
        {"code": "CZ031-007", "title": "Jméno obce", "document": "plan", "required": "/level", "basis": "Metodika kraje, čl. 3",
         "message": "Uveďte, kdo plánuje."}]}"#;
    let report = run(r#"{"kind": "plan", "id": "p"}"#, &[profile], None);
    let own = report.findings.iter().find(|finding| finding.code == "CZ031-007").unwrap();
    assert_eq!((own.message.as_str(), own.severity), ("Uveďte, kdo plánuje.", Severity::Warning));
    assert_eq!(
        (&*own.citations[0].act, own.citations[0].verified),
        ("Metodika kraje, čl. 3", false)
    );
}

#[test]
fn a_waived_error_is_accepted_but_stays_an_error() {
    let document = r#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2022"}, "waivers": [
        {"rule": "K103", "pointer": "/period", "reason": "Překlep v usnesení, oprava je na cestě.", "author": "odbor sociálních věcí", "until": "2026-12-31"}]}"#;
    let day = |day: &str| {
        let options = Options { today: Some(Date::parse(day).unwrap()), ..Options::default() };
        validate(&[Input::bytes("plan.json", document.as_bytes())], &options)
    };
    let report = day("2026-12-31");
    let waived = report.findings.iter().find(|finding| finding.code == "K103").unwrap();
    assert_eq!((waived.state, waived.severity), (State::Waived, Severity::Error));
    assert_eq!(waived.waived.as_ref().unwrap().author, "odbor sociálních věcí");
    assert_eq!(
        (report.verdict, report.counts.error, report.counts.waived),
        (Verdict::Invalid, 0, 1)
    );
    assert_ne!(report.acceptance, Acceptance::Rejected);
    let report = day("2027-01-01");
    assert_eq!((report.counts.error, report.counts.waived), (1, 0));
    assert!(report.findings.iter().any(|finding| finding.code == "K061"));
}

#[test]
fn a_waiver_beside_the_document_names_it() {
    let plan = r#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2022"}}"#;
    let run = |document: &str| {
        let waivers = format!(
            r#"{{"kind": "submission", "id": "vyjimky", "waivers": [{{"rule": "K103", "document": "{document}",
                "reason": "Překlep v usnesení.", "author": "odbor sociálních věcí"}}]}}"#
        );
        let inputs = [
            Input::bytes("plan.json", plan.as_bytes()),
            Input::bytes("vyjimky.json", waivers.as_bytes()),
        ];
        validate(&inputs, &Options::default())
    };
    let states = |report: &Report| {
        let of_order = report.findings.iter().filter(|finding| finding.code == "K103");
        of_order.map(|finding| finding.state).collect::<Vec<_>>()
    };
    assert_eq!(states(&run("p")), [State::Waived]);
    let other = run("jiny");
    assert_eq!(states(&other), [State::Open]);
    let unused = other.findings.iter().find(|finding| finding.code == "K060").unwrap();
    assert_eq!((unused.input, &*unused.pointer), (1, "/waivers/0/document"));
}
