//! What an officer says of small documents, and what nobody would say of them.

use std::collections::BTreeSet;

use kpss_core::codes::MunicipalityRegister;
use kpss_core::rule::Param;
use kpss_core::{
    DocumentSet, Finding, Input, Inputs, Lang, Limits, Options, ReadStatus, Report, validate,
};
use serde_json::Value;

use crate::common::{MUNICIPALITIES, text};

/// Code, index of the document, pointer.
type Said = (String, usize, String);

fn report(row: &Value) -> Report {
    let documents = row["documents"].as_array().unwrap();
    let texts: Vec<String> = documents.iter().map(ToString::to_string).collect();
    let names: Vec<String> = (0..texts.len()).map(|index| format!("{index}.json")).collect();
    let inputs = texts.iter().zip(&names).map(|(text, name)| Input::bytes(name, text.as_bytes()));
    let inputs = Inputs::read(&inputs.collect::<Vec<_>>(), &Limits::default());
    let municipalities = row["municipalities"].as_bool().unwrap_or(false);
    let options = Options {
        municipalities: municipalities.then_some(&*MUNICIPALITIES),
        ..Options::default()
    };
    validate(&DocumentSet::of(&inputs), &options)
}

fn said(finding: &Finding) -> Said {
    (finding.code.to_string(), finding.input, finding.pointer.clone())
}

fn rows() -> Vec<Value> {
    serde_json::from_str(&text("tests/cases/officer/rows.json")).unwrap()
}

#[test]
fn each_row_is_said_as_an_officer_would() {
    let mut wrong = Vec::new();
    for row in rows() {
        let report = report(&row);
        let found: BTreeSet<Said> = report.findings.iter().map(said).collect();
        let wanted: BTreeSet<Said> = serde_json::from_value(row["says"].clone()).unwrap();
        let silent: Vec<String> = serde_json::from_value(row["silent"].clone()).unwrap();
        let missing: Vec<&Said> = wanted.difference(&found).collect();
        let extra: Vec<&Said> = found.iter().filter(|one| silent.contains(&one.0)).collect();
        let twice = report.findings.iter().filter(|one| wanted.contains(&said(one))).count();
        let part = row["text"].as_str().unwrap_or_default();
        let told = report.findings.iter().any(|finding| finding.message.contains(part));
        if !missing.is_empty() || !extra.is_empty() || twice != wanted.len() || !told {
            let all: Vec<_> = found.iter().map(|(code, _, at)| format!("{code} {at}")).collect();
            let (number, what) = (&row["row"], &row["what"]);
            wrong.push(format!(
                "{number} {what}\n  missing {missing:?}\n  extra {extra:?}\n  text {told}\n  found {all:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

/// A code of one Nová Ves in place of another: the message names the one that was probably meant.
#[test]
fn a_namesake_in_the_stated_orp_is_named() {
    let list = "platnost_datum,obec_kod,obec_text,orp_csu_cis65_kod,okres_csu_cis109_nuts_kod,kraj_csu_cis108_nuts_kod\n\
        2025-01-01,591246,Nová Ves,6113,CZ0634,CZ063\n2025-01-01,534188,Nová Ves,2103,CZ0206,CZ020\n";
    let list = MunicipalityRegister::read(list).unwrap();
    let plan = r#"{"kind": "plan", "id": "p", "territory": {"orps": ["6113"],
        "municipalities": [{"code": "534188", "name": "Nová Ves"}]}}"#;
    let inputs = Inputs::read(&[Input::bytes("plan.json", plan.as_bytes())], &Limits::default());
    let options = Options { municipalities: Some(&list), ..Options::default() };
    let report = validate(&DocumentSet::of(&inputs), &options);
    let found = report.findings.iter().find(|finding| finding.code == "K704").unwrap();
    assert!(
        found.message.contains("leží obec téhož jména, Nová Ves (591246)"),
        "{}",
        found.message
    );
}

/// What a submission states once holds for its documents.
#[test]
fn what_a_submission_states_for_all_needs_no_second_place() {
    let text = r#"{"kind": "submission", "id": "s", "territory": {"orps": ["2126"]},
        "organisations": [{"id": "mesto", "name": "Město"}],
        "bodies": [{"id": "rs", "kind": "steering_group"}],
        "plans": [{"kind": "plan", "id": "p", "needs": [{"id": "n"}],
            "strategy": {"nodes": [{"id": "m", "level": "measure", "title": "Služba",
                "responsible": ["mesto", "rs"], "partners": ["mesto"], "proposed_by": "rs"}]}}],
        "projects": [{"kind": "project", "id": "x", "applicant": "mesto", "goals": ["Plán"]}]}"#;
    let inputs = Inputs::read(&[Input::bytes("s.json", text.as_bytes())], &Limits::default());
    let report = validate(&DocumentSet::of(&inputs), &Options::default());
    assert!(report.inputs.iter().all(|input| input.status == ReadStatus::Read));
    let codes: BTreeSet<&str> = report.findings.iter().map(|finding| &*finding.code).collect();
    for code in ["K201", "K224", "K304", "K701"] {
        assert!(!codes.contains(code), "{code} in {report}");
    }
}

/// The codes of the closed lists from which messages take words.
fn codes() -> BTreeSet<&'static str> {
    use kpss_core::model::*;
    let mut codes = BTreeSet::new();
    macro_rules! add {
        ($($list:ident)*) => { $( codes.extend($list::ALL.iter().map(|one| one.code())); )* };
    }
    add!(AnalysisKind BodyKind DecidingBody DecisionKind DocumentKind MeasureKind MonitoringStatus
        NodeLevel OrganisationKind OutputKind PlanLevel PlanStatus PlanType ServiceForm Side
        TeamPart TeamRole);
    codes
}

/// Every message of the whole book names things by words and not by codes. An English word is often
/// the code itself, so in English only what no sentence holds is looked for.
#[test]
fn no_message_shows_a_code_of_a_closed_list() {
    let mut wrong = BTreeSet::new();
    for lang in [Lang::Cs, Lang::En] {
        let codes: Vec<&str> =
            codes().into_iter().filter(|code| lang == Lang::Cs || code.contains('_')).collect();
        for example in kpss_core::rules().iter().flat_map(|rule| kpss_core::book::examples(rule)) {
            let bytes = crate::common::bytes_of(example.given());
            let inputs = Inputs::read(&[Input::bytes("a", &bytes)], &Limits::default());
            let options = Options { lang, ..Options::default() };
            for finding in &validate(&DocumentSet::of(&inputs), &options) {
                // Texts of the document may say anything.
                let of_text = |code: &str| {
                    let texts = finding.params.iter().map(|(_, param)| param);
                    texts
                        .into_iter()
                        .any(|param| matches!(param, Param::Text(text) if text.contains(code)))
                };
                let mut words = finding.message.split(|c: char| !c.is_alphanumeric() && c != '_');
                if let Some(code) = words.find(|word| codes.contains(word) && !of_text(word)) {
                    wrong.insert(format!("{} {code}: {}", finding.code, finding.message));
                }
            }
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
