//! What is personal is in no output, wherever else it stands.

use crate::common::validate;
use kpss_core::model::Date;
use kpss_core::{DocumentSet, Format, Input, Inputs, Lang, Limits, Options, Query, Report, ask};

fn run(document: &str) -> Report {
    let options = Options { lang: Lang::Cs, ..Options::default() };
    validate(&[Input::bytes("plan.json", document.as_bytes())], &options)
}

fn codes(report: &Report) -> Vec<&str> {
    report.findings.iter().map(|finding| &*finding.code).collect()
}

#[test]
fn a_birth_number_in_a_title_is_in_no_finding() {
    let report = run(
        r#"{"kind": "plan", "id": "850101/0001", "title": "Plán 850101/0001", "period":
        {"from": "2024", "until": "2022"}, "bodies": [{"id": "850101/0001"}, {"id": "850101/0001"}]}"#,
    );
    assert!(codes(&report).contains(&"K050") && codes(&report).contains(&"K103"));
    let text = report.to_json();
    assert!(!text.contains("850101"), "{text}");
    assert_eq!(report.documents[0].title.as_deref(), Some("Plán •••"));
}

#[test]
fn an_escaped_birth_number_is_found() {
    let report = run(r#"{"kind": "plan", "id": "p", "title": "Plán \u003850\u003101\/0001"}"#);
    assert!(codes(&report).contains(&"K050"));
    assert!(!report.to_json().contains("850101"));
}

#[test]
fn a_tax_number_and_a_private_contact_are_masked() {
    let report = run(
        r#"{"kind": "plan", "id": "p", "strategy": {"vision": "DIČ CZ8501010001"}, "bodies": [
        {"id": "b", "members": [{"name": "777 123 456"}, {"role": "nar. 1. 1. 1985, bytem Dlouhá 5"}]}]}"#,
    );
    for code in ["K051", "K052", "K618"] {
        assert!(codes(&report).contains(&code), "{code}");
    }
    let text = report.to_json();
    for secret in ["8501010001", "777", "Dlouhá"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[test]
fn a_hidden_address_is_masked_in_every_finding() {
    let report = run(
        r#"{"kind": "catalogue", "id": "k", "services": [{"id": "ad", "name": "Azylový dům", "facilities": [
        {"id": "dum", "address": {"hidden": true, "street": "Tichá 7", "postal_code": "9x9", "municipality": "12"}}]}]}"#,
    );
    for code in ["K926", "K073", "K712"] {
        assert!(codes(&report).contains(&code), "{code}: {:?}", codes(&report));
    }
    let text = report.to_json();
    for secret in ["Tichá", "9x9", "\"12\""] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[test]
fn a_document_that_can_be_read_only_in_part_is_looked_through() {
    let report = run(r#"{"kind": "plan", "id": "p", "titel": "850101/0001", "period": 7}"#);
    assert!(codes(&report).contains(&"K006") && codes(&report).contains(&"K050"));
    assert!(!report.to_json().contains("850101"));
}

#[test]
fn an_answer_is_masked_as_a_report_is() {
    let plan = r#"{"kind": "plan", "id": "p", "title": "Plán 850101/0001", "period": {"from": "2020",
        "until": "2022"}, "needs": [{"id": "n", "title": "Paní, RČ 8501010001"}], "strategy": {"nodes": [
        {"id": "m", "level": "measure", "title": "Byt pro 850101/0001", "needs": ["n"],
         "costs": {"total": 8501010001}}]}}"#;
    let inputs = Inputs::read(&[Input::bytes("p.json", plan.as_bytes())], &Limits::default());
    let documents = DocumentSet::of(&inputs);
    let queries = [
        (Query::Outline {}, "Byt pro •••"),
        (Query::Trace { of: "m".into() }, "Paní, RČ •••"),
        (Query::Totals {}, "Byt pro •••"),
        (Query::Coverage {}, "Plán •••"),
        (Query::Timeline { on: Some(Date::of(2021, 1, 1)) }, "Plán •••"),
    ];
    for (query, shown) in queries {
        let answer = ask(&query, &documents, &Options::default()).unwrap();
        for format in [Format::Json, Format::Text, Format::Markdown] {
            let text = answer.write(format, Lang::Cs);
            assert!(!text.contains("850101/0001") && !text.contains("RČ 8501"), "{text}");
            let is_amount = format == Format::Json && query == Query::Outline {};
            assert!(!is_amount || text.contains("8501010001"), "{text}");
            assert!(format != Format::Json || text.contains(shown), "{query:?}: {text}");
        }
    }
}
