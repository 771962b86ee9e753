//! Documents of a wanted size, grown from the submission that all tests share.

use serde_json::{Value, json};

const BASE: &str = include_str!("../../../../tests/base.json");

/// How much is wrong with a plan.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mistakes {
    None,
    /// Ten, each another measure's: a sum that does not hold or a day that is none, in turns.
    Ten,
    /// Those of every tenth measure.
    Tenth,
}

/// The shared submission as it stands.
pub(crate) fn submission() -> String {
    BASE.to_owned()
}

/// A plan of about so many bytes: the shared one with its first goal repeated.
pub(crate) fn plan(bytes: usize, mistakes: Mistakes) -> String {
    let mut plan = base().pointer_mut("/plans/0").map(Value::take).unwrap_or_default();
    let length = plan.to_string().len();
    if let Some(Value::Array(goals)) = plan.pointer_mut("/strategy/nodes") {
        let first = goals.first().cloned().unwrap_or_default();
        let copies = bytes.saturating_sub(length) / first.to_string().len();
        for index in 0..copies {
            let number = goals.len() + 1;
            let mut copy = goal(&first, index, number);
            if is_wrong(number, copies, mistakes) {
                spoil(&mut copy, number);
            }
            goals.push(copy);
        }
    }
    plan.to_string()
}

/// So many documents that speak of one another: plans, action plans and reports in equal parts.
pub(crate) fn crowd(count: usize) -> String {
    let period = json!({ "from": "2020", "until": "2022" });
    let plan = |index: usize| {
        json!({ "kind": "plan", "id": format!("p{index}"), "period": period, "status": "approved",
            "territory": { "orps": ["2126"] }, "strategy": { "nodes": [{ "id": "n", "level": "measure" }] } })
    };
    let action_plan = |index: usize| {
        json!({ "kind": "action_plan", "id": format!("a{index}"), "plan": { "plan": format!("p{index}") },
            "year": 2020, "items": [{ "id": "i", "node": "n" }] })
    };
    let report = |index: usize| {
        json!({ "kind": "monitoring_report", "id": format!("m{index}"), "plan": { "plan": format!("p{index}") },
            "year": 2020, "entries": [{ "item": "i", "status": "postponed", "new_term": "2030" }] })
    };
    let each = |make: &dyn Fn(usize) -> Value| (0..count / 3).map(make).collect::<Vec<_>>();
    json!({ "kind": "submission", "id": "s", "plans": each(&plan),
        "action_plans": each(&action_plan), "monitoring_reports": each(&report) })
    .to_string()
}

fn base() -> Value {
    serde_json::from_str(BASE).unwrap_or_default()
}

/// A copy of a goal with identifiers and numbers of its own.
fn goal(first: &Value, index: usize, number: usize) -> Value {
    let mut copy = renamed(first, index);
    if let Some(Value::String(title)) = copy.pointer_mut("/title") {
        *title = format!("{title} {number}");
    }
    numbered(&mut copy, &number.to_string());
    copy
}

fn numbered(node: &mut Value, number: &str) {
    if let Some(code) = node.get_mut("code") {
        *code = number.into();
    }
    let below = node.get_mut("children").and_then(Value::as_array_mut);
    for (index, below) in below.into_iter().flatten().enumerate() {
        numbered(below, &format!("{number}.{}", index + 1));
    }
}

fn renamed(value: &Value, index: usize) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.iter()
                .map(|(key, value)| match (key.as_str(), value) {
                    ("id", Value::String(id)) => (key.clone(), format!("{id}-{index}").into()),
                    _ => (key.clone(), renamed(value, index)),
                })
                .collect(),
        ),
        Value::Array(items) => items.iter().map(|item| renamed(item, index)).collect(),
        other => other.clone(),
    }
}

fn is_wrong(number: usize, copies: usize, mistakes: Mistakes) -> bool {
    match mistakes {
        Mistakes::None => false,
        Mistakes::Ten => number.is_multiple_of((copies / 10).max(1)),
        Mistakes::Tenth => number.is_multiple_of(10),
    }
}

/// Makes a mistake in the first measure of a goal.
fn spoil(goal: &mut Value, number: usize) {
    let Some(period) = goal.pointer_mut("/children/0/period") else { return };
    *period = if number.is_multiple_of(2) {
        json!({ "from": "2020-02-30", "until": "2022" })
    } else {
        json!({ "from": "2022-12-31", "until": "2020-01-01" })
    };
}
