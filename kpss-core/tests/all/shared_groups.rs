//! What a submission states for all its documents is judged as if each plan stated it, and said once.

use kpss_core::{Input, Options};
use serde_json::{Value, json};

use crate::common::validate;

/// Code and pointer of the findings about groups.
fn found(submission: &Value) -> Vec<(String, String)> {
    let bytes = serde_json::to_vec(submission).unwrap();
    let report = validate(&[Input::bytes("podani.json", &bytes)], &Options::default());
    let about = report.findings.iter().filter(|finding| finding.code.starts_with("K60"));
    about.map(|finding| (finding.code.to_string(), finding.pointer.clone())).collect()
}

/// Two plans that share a steering group of two sides; neither says more of its organisation.
fn submission() -> Value {
    let plan = |id: &str| {
        json!({"kind": "plan", "id": id, "title": id, "needs": [{"id": "n"}],
            "target_groups": [{"id": "c", "title": "Senioři"}], "posts": [{"id": "k"}]})
    };
    json!({"kind": "submission", "id": "s", "plans": [plan("p1"), plan("p2")],
        "organisations": [{"id": "mesto", "side": "contracting_authority"}],
        "bodies": [{"id": "rs", "kind": "steering_group", "name": "Řídicí skupina",
            "meeting_frequency": {"times": 1, "per": "year"},
            "members": [{"organisation": "mesto"}, {"side": "provider"}]}]})
}

fn row(code: &str, pointer: &str) -> (String, String) {
    (code.to_owned(), pointer.to_owned())
}

#[test]
fn shared_groups_are_judged_once() {
    let mut submission = submission();
    let shared = [
        row("K602", "/bodies/-"),
        row("K604", "/bodies/0/members"),
        row("K607", "/bodies/0/statutes"),
        row("K608", "/bodies/0/meeting_frequency"),
    ];
    let mut all = found(&submission);
    all.sort();
    assert_eq!(all, shared);
    submission["bodies"][0]["kind"] = json!("working_group");
    let mut all = found(&submission);
    all.sort();
    let working = [
        row("K601", "/bodies/-"),
        row("K604", "/bodies/0/members"),
        row("K609", "/bodies/0/target_groups"),
    ];
    assert_eq!(all, working);
}

#[test]
fn a_plan_with_groups_of_its_own_does_not_speak_of_the_shared_ones() {
    let mut submission = submission();
    submission["plans"][0]["bodies"] = json!([{"id": "ps", "kind": "working_group",
        "name": "Senioři", "target_groups": ["c"]}]);
    let all = found(&submission);
    assert!(all.contains(&row("K601", "/plans/0/bodies/-")), "{all:?}");
    assert!(all.contains(&row("K604", "/bodies/0/members")), "{all:?}");
}

#[test]
fn a_title_page_does_not_speak_for_the_shared_groups() {
    let mut submission = submission();
    submission["plans"][0] = json!({"kind": "plan", "id": "p1", "level_of_detail": "header"});
    submission["plans"][1]["posts"] = json!([]);
    let all = found(&submission);
    assert!(all.contains(&row("K608", "/bodies/0/meeting_frequency")), "{all:?}");
    submission["plans"][1] = json!({"kind": "plan", "id": "p2", "level_of_detail": "header"});
    assert_eq!(found(&submission), []);
}

#[test]
fn a_coordinator_is_reached_at_an_organisation_that_all_share() {
    let mut submission = submission();
    let post = json!([{"id": "k", "kind": "coordinator", "organisation": "mesto"}]);
    submission["plans"][0]["posts"] = post.clone();
    submission["plans"][1]["posts"] = post;
    let of = |submission: &Value| {
        let all = found(submission).into_iter();
        all.filter(|(code, _)| code == "K603").map(|(_, at)| at).collect::<Vec<_>>()
    };
    assert_eq!(of(&submission), ["/plans/0/posts/0/contacts", "/plans/1/posts/0/contacts"]);
    submission["organisations"][0]["contacts"] = json!([{"phone": "317812191"}]);
    assert_eq!(of(&submission), [""; 0]);
}

/// Private data and undated meetings are found in shared groups whatever documents share them.
#[test]
fn what_is_written_in_shared_groups_is_looked_at_without_a_plan() {
    let submission = json!({"kind": "submission", "id": "s", "title": "s",
        "projects": [{"kind": "project", "id": "x", "goals": ["Plán"]},
            {"kind": "project", "id": "y"}],
        "bodies": [{"id": "rs", "name": "Řídicí skupina", "meetings": [{}],
            "members": [{"name": "zástupce klientů, nar. 1. 2. 1950"}]}]});
    let bytes = serde_json::to_vec(&submission).unwrap();
    let report = validate(&[Input::bytes("podani.json", &bytes)], &Options::default());
    let of = |code: &str| {
        let all = report.findings.iter().filter(|finding| finding.code == code);
        all.map(|finding| finding.pointer.clone()).collect::<Vec<_>>()
    };
    assert_eq!(of("K618"), ["/bodies/0/members/0/name"]);
    assert_eq!(of("K619"), ["/bodies/0/meetings/0/on"]);
    assert!(!report.to_json().contains("1. 2. 1950"));
}
