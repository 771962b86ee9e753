//! Different documents of one identifier are merged under new ones, and links follow.

use kpss_core::model::{Id, Submission};
use kpss_core::query::{Merge, MergedDocuments, merge_documents};
use kpss_core::{Document, Lang, QueryError};

const RENAME: Merge = Merge { rename: true, id: None };

fn merged(inputs: &[(&'static str, &str)]) -> Result<MergedDocuments, QueryError> {
    let read = |(name, text): &(&'static str, &str)| (*name, Document::read(text).unwrap());
    merge_documents(&crate::common::set(inputs.iter().map(read).collect()), &RENAME)
}

/// Input, old and new identifier of what was renamed.
fn renamed(merged: &MergedDocuments) -> Vec<(&str, &str, &str)> {
    let records = merged.renamed.iter();
    records.map(|one| (one.input.as_str(), one.from.as_str(), one.to.as_str())).collect()
}

fn plans(submission: &Submission) -> Vec<(&str, &str)> {
    let plans = submission.plans.iter();
    plans.map(|plan| (plan.id.as_str(), plan.title.as_deref().unwrap_or(""))).collect()
}

const VOTICE: &str = r#"{"kind": "plan", "id": "plan", "title": "Votice"}"#;
const VLASIM: &str = r#"{"kind": "plan", "id": "plan", "title": "Vlašim"}"#;
const YEAR: &str = r#"{"kind": "action_plan", "id": "ap-2021", "plan": {"plan": "plan"}}"#;

#[test]
fn links_follow_in_the_folder_of_the_renamed_plan() {
    let inputs = [
        ("votice/plan.json", VOTICE),
        ("votice/ap.json", YEAR),
        ("vlasim/plan.json", VLASIM),
        ("vlasim/ap.json", YEAR),
    ];
    let merged = merged(&inputs).unwrap();
    // The action plans read the same, but they belong to different plans.
    assert_eq!(
        renamed(&merged),
        [("vlasim/plan.json", "plan", "plan-2"), ("vlasim/ap.json", "ap-2021", "ap-2021-2")]
    );
    assert_eq!(merged.repeated, 0);
    assert_eq!(plans(&merged.document), [("plan", "Votice"), ("plan-2", "Vlašim")]);
    let links: Vec<(&str, &str)> = merged
        .document
        .action_plans
        .iter()
        .map(|one| (one.id.as_str(), one.plan.as_ref().unwrap().plan.as_deref().unwrap()))
        .collect();
    assert_eq!(links, [("ap-2021", "plan"), ("ap-2021-2", "plan-2")]);
}

#[test]
fn links_inside_a_submission_follow() {
    let submission = r#"{"kind": "submission", "id": "s", "plans": [
        {"kind": "plan", "id": "plan", "title": "Vlašim", "project": "opz"},
        {"kind": "plan", "id": "dalsi", "predecessor": {"plan": "plan"}}],
        "waivers": [{"rule": "K104", "document": "plan", "pointer": "/nowhere"}]}"#;
    let merged = merged(&[("a.json", VOTICE), ("b.json", submission)]).unwrap();
    assert_eq!(renamed(&merged), [("b.json", "plan", "plan-2")]);
    let next = &merged.document.plans[0];
    let before = next.predecessor.as_ref().unwrap().plan.as_deref();
    assert_eq!((next.id.as_str(), before), ("dalsi", Some("plan-2")));
    assert_eq!(merged.document.waivers[0].document.as_deref(), Some("plan-2"));
}

#[test]
fn a_new_identifier_is_one_that_nothing_has() {
    let taken = r#"{"kind": "plan", "id": "x", "needs": [{"id": "plan-2"}]}"#;
    let third = r#"{"kind": "plan", "id": "plan", "title": "Benešov"}"#;
    let inputs = [("a.json", VOTICE), ("b.json", VLASIM), ("c.json", taken), ("d.json", third)];
    let merged = merged(&inputs).unwrap();
    assert_eq!(renamed(&merged), [("b.json", "plan", "plan-3"), ("d.json", "plan", "plan-4")]);
}

#[test]
fn the_same_document_is_one_version() {
    let merged = merged(&[("a", VOTICE), ("b", VLASIM), ("c", VLASIM), ("d", VOTICE)]).unwrap();
    assert_eq!(renamed(&merged), [("b", "plan", "plan-2"), ("c", "plan", "plan-2")]);
    assert_eq!((merged.document.plans.len(), merged.repeated), (2, 2));
}

#[test]
fn what_cannot_be_told_apart_is_refused() {
    let message = |inputs: &[(&'static str, &str)]| merged(inputs).unwrap_err().message(Lang::En);
    assert_eq!(
        message(&[("a/plan.json", VOTICE), ("b/plan.json", VLASIM), ("c/ap.json", YEAR)]),
        "c/ap.json refers to “plan”, and it cannot be told whether to the document in a/plan.json \
         or in b/plan.json"
    );
    let both = format!(r#"{{"kind": "submission", "id": "s", "plans": [{VOTICE}, {VLASIM}]}}"#);
    assert_eq!(
        message(&[("s.json", &both)]),
        "two different documents of s.json have the identifier “plan” (plan); links to them \
         cannot be told apart"
    );
}

#[test]
fn sources_of_submissions_are_renamed_and_the_submission_is_named() {
    let submission = |title: &str| {
        format!(
            r#"{{"kind": "submission", "id": "s", "sources": [{{"id": "web", "title": "{title}"}}]}}"#
        )
    };
    let (one, other) = (submission("Votice"), submission("Vlašim"));
    let read = |text: &str| Document::read(text).unwrap();
    let documents = crate::common::set(vec![("a", read(&one)), ("b", read(&other))]);
    let how = Merge { rename: true, id: Id::new("stredocesky-kraj").ok() };
    let merged = merge_documents(&documents, &how).unwrap();
    assert_eq!(renamed(&merged), [("b", "web", "web-2")]);
    assert_eq!(merged.document.id.as_str(), "stredocesky-kraj");
    assert_eq!(merged.document.sources.len(), 2);
}
