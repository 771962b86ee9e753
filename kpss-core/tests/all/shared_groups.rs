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
