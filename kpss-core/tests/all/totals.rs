//! Sums as proofs: exact results, and additivity under random trees.

use std::collections::BTreeMap;

use kpss_core::Document;
use kpss_core::model::{Costs, Money, Node, Plan};
use kpss_core::query::totals::{DocumentTotals, Proof, Totals};
use kpss_core::query::{Numbering, remove};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use serde_json::{Value, json};

use crate::trees::{id, plan, plan_of};

/// The totals of a plan with these nodes and this financing.
fn totals(financing: &Value, nodes: &Value) -> Value {
    let plan = json!({ "kind": "plan", "id": "p", "financing": financing, "strategy": { "nodes": nodes } });
    let document = Document::read(&plan.to_string()).unwrap();
    let documents = crate::common::set(vec![("plan.json", document)]);
    serde_json::to_value(&Totals::of(&documents, None).unwrap().documents[0]).unwrap()
}

/// `verdict`, `verdict by` or `verdict because`.
fn said(judgement: &Value) -> String {
    let word =
        |key: &str| judgement[key].as_str().map(|text| format!(" {text}")).unwrap_or_default();
    let by = judgement.get("by").map(|by| format!(" {by}")).unwrap_or_default();
    format!("{}{by}{}", judgement["verdict"].as_str().unwrap(), word("because"))
}

/// The rows of a sum: `key amount verdict`.
pub(crate) fn rows(totals: &Value, by: &str) -> Vec<String> {
    let sum = totals["sums"].as_array().unwrap().iter().find(|sum| sum["by"] == by).unwrap();
    let row = |row: &Value| {
        let key = row["key"].as_str().unwrap_or_else(|| row["kind"].as_str().unwrap());
        format!("{key} {} {}", row["amount"], said(&row["judgement"]))
    };
    let head = format!("{} {}", sum["amount"], said(&sum["judgement"]));
    std::iter::once(head).chain(sum["rows"].as_array().unwrap().iter().map(row)).collect()
}

#[test]
fn a_stated_sum_is_compared_with_its_parts() {
    let found = |total: Value, parts: Value| {
        let totals = totals(&json!({ "total": total }), &parts);
        said(&totals["tree"]["judgement"])
    };
    let parts =
        json!([{ "id": "a", "costs": { "total": 60.5 } }, { "id": "b", "costs": { "total": 40 } }]);
    assert_eq!(found(json!(100.5), parts.clone()), "balanced");
    assert_eq!(found(json!(101), parts.clone()), "not_balanced 0.5");
    assert_eq!(found(json!(100), parts), "not_balanced -0.5");
    let silent = json!([{ "id": "a", "costs": { "total": 60 } }, { "id": "b" }]);
    assert_eq!(found(json!(100), silent.clone()), "unclear part_without_amount");
    assert_eq!(found(json!(50), silent.clone()), "not_balanced -10");
    assert_eq!(found(json!(60), silent), "balanced");
    assert_eq!(found(json!(60), json!([{ "id": "a" }])), "balanced");
}

#[test]
fn what_is_not_stated_is_the_sum_of_its_parts() {
    let node = json!([{ "id": "a", "children": [
        { "id": "b", "costs": { "years": [{ "year": 2020, "amount": 5 }, { "year": 2021, "amount": 7 }] } },
        { "id": "c", "costs": { "total": 8, "sources": [{ "source": "esf", "amount": 8 }] } }]}]);
    let totals = totals(&json!({}), &node);
    assert_eq!(totals["tree"]["amount"], 20);
    assert_eq!(totals["tree"]["parts"][0]["stated"], false);
    assert_eq!(
        rows(&totals, "year"),
        [
            "20 unclear not_broken_down",
            "2020 5 balanced",
            "2021 7 balanced",
            "unassigned 8 unclear not_broken_down"
        ]
    );
    assert_eq!(
        rows(&totals, "source"),
        ["20 unclear not_broken_down", "esf 8 balanced", "unassigned 12 unclear not_broken_down"]
    );
}

#[test]
fn a_breakdown_that_does_not_give_the_total_is_off_by_the_rest() {
    let costs = json!({ "total": 100, "years": [{ "year": 2020, "amount": 60 }, { "year": 2021, "amount": 50 }],
        "sources": [{ "source": "own", "amount": 90 }, { "source": "esf" }] });
    let totals = totals(&json!({}), &json!([{ "id": "a", "costs": costs }]));
    assert_eq!(
        rows(&totals, "year"),
        [
            "100 not_balanced 10",
            "2020 60 balanced",
            "2021 50 balanced",
            "difference -10 not_balanced -10"
        ]
    );
    assert_eq!(
        rows(&totals, "source"),
        [
            "100 unclear line_without_amount",
            "own 90 balanced",
            "unassigned 10 unclear line_without_amount"
        ]
    );
    assert_eq!(said(&totals["judgement"]), "not_balanced 10");
}

#[test]
fn years_of_the_plan_are_compared_with_those_of_the_measures() {
    let years = |a: u32, b: u32| json!({ "total": a + b, "years": [{ "year": 2020, "amount": a }, { "year": 2021, "amount": b }] });
    let nodes =
        json!([{ "id": "a", "costs": years(30, 30) }, { "id": "b", "costs": years(20, 20) }]);
    assert_eq!(rows(&totals(&years(50, 50), &nodes), "year")[0], "100 balanced");
    assert_eq!(
        rows(&totals(&years(60, 40), &nodes), "year"),
        ["100 not_balanced 20", "2020 60 not_balanced 10", "2021 40 not_balanced -10"]
    );
}

#[test]
fn money_goes_by_the_kind_the_municipality_and_the_service_of_its_node() {
    let nodes = json!([{ "id": "a", "kind": "new", "municipalities": ["530905"], "children": [
        { "id": "b", "services": ["s1"], "costs": { "total": 5 } },
        { "id": "c", "kind": "maintain", "municipalities": ["530905", "529532"], "services": ["s1", "s2"],
            "costs": { "total": 7, "sources": [{ "service": "s2", "amount": 4 }, { "amount": 3 }] } },
        { "id": "d", "services": ["s1", "s2"], "costs": { "total": 2 } }]}]);
    let totals = totals(&json!({}), &nodes);
    assert_eq!(rows(&totals, "kind"), ["14 balanced", "maintain 7 balanced", "new 7 balanced"]);
    assert_eq!(
        rows(&totals, "territory"),
        ["14 unclear several", "530905 7 balanced", "several 7 unclear several"]
    );
    assert_eq!(
        rows(&totals, "service"),
        [
            "14 unclear several",
            "s1 5 balanced",
            "s2 4 balanced",
            "several 2 unclear several",
            "unassigned 3 unclear not_broken_down"
        ]
    );
}

#[test]
fn subtotals_count_once() {
    let text = include_str!("../../../examples/seeds/benesov/project.json");
    let documents = crate::common::set(vec![("project.json", Document::read(text).unwrap())]);
    let totals = serde_json::to_value(&Totals::of(&documents, None).unwrap().documents[0]).unwrap();
    assert_eq!(
        rows(&totals, "source"),
        [
            "2596625 not_balanced 158658",
            "eu 2072272 balanced",
            "national-private 0 balanced",
            "private 0 balanced",
            "unlisted 365695 balanced",
            "difference 158658 not_balanced 158658"
        ]
    );
}

#[test]
fn monitoring_adds_up_what_was_spent() {
    let text = include_str!("../../../tests/base.json");
    let documents = crate::common::set(vec![("base.json", Document::read(text).unwrap())]);
    let all = Totals::of(&documents, None).unwrap();
    let row = |one: &DocumentTotals<'_>| format!("{} {}", one.id, one.tree.amount.unwrap());
    let rows: Vec<String> = all.documents.iter().map(row).collect();
    assert_eq!(rows[0], "plan-2020-2022 4500000");
    assert_eq!(rows[4], "monitoring-2020 1500000");
    let sums = serde_json::to_value(&all.documents[4]).unwrap();
    assert_eq!(self::rows(&sums, "kind"), ["1500000 balanced", "maintain 1500000 balanced"]);
}

/// Amounts of the rows of every sum, by dimension and key.
type Keys = BTreeMap<(String, String), Money>;

fn keys(plan: &Plan) -> (Money, Keys) {
    let documents = crate::common::set(vec![("p", Document::Plan(Box::new(plan.clone())))]);
    let totals = Totals::of(&documents, None).unwrap();
    let mut keys = Keys::new();
    for sum in &totals.documents[0].sums {
        for row in &sum.rows {
            let key = row.key.clone().unwrap_or_else(|| row.kind.code().to_owned());
            *keys.entry((sum.by.code().to_owned(), key)).or_default() = row.amount;
            assert_eq!(row.parts.iter().map(|part| part.amount).sum::<Money>(), row.amount);
        }
        assert_eq!(sum.rows.iter().map(|row| row.amount).sum::<Money>(), sum.amount);
    }
    let amount = totals.documents[0].tree.amount.unwrap_or_default();
    keys.retain(|_, amount| *amount != Money::ZERO);
    (amount, keys)
}

fn added(a: (Money, Keys), b: (Money, Keys)) -> (Money, Keys) {
    let mut keys = a.1;
    for (key, amount) in b.1 {
        let sum = keys.entry(key).or_default();
        *sum = sum.plus(amount);
    }
    keys.retain(|_, amount| *amount != Money::ZERO);
    (a.0.plus(b.0), keys)
}

/// The own amounts of a tree in order.
fn own(proof: &Proof<'_>, out: &mut Vec<Money>) {
    out.push(proof.own);
    let parts: Money = proof.parts.iter().filter_map(|part| part.amount).sum();
    assert_eq!(proof.amount.unwrap_or_default(), proof.own.plus(parts));
    proof.parts.iter().for_each(|part| own(part, out));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any assignment of nodes to groups: the groups together give the total.
    #[test]
    fn own_amounts_give_the_total_however_nodes_are_grouped(plan in plan(), groups in proptest::collection::vec(0..3_usize, 80)) {
        let documents = crate::common::set(vec![("p", Document::Plan(Box::new(plan)))]);
        let totals = Totals::of(&documents, None).unwrap();
        let mut amounts = Vec::new();
        own(&totals.documents[0].tree, &mut amounts);
        let mut sums = [Money::ZERO; 3];
        for (at, amount) in amounts.into_iter().enumerate() {
            let group = groups[at % groups.len()];
            sums[group] = sums[group].plus(amount);
        }
        prop_assert_eq!(sums.into_iter().sum::<Money>(), totals.documents[0].tree.amount.unwrap_or_default());
    }

    /// The tree cut between its top nodes: every row of every sum adds up.
    #[test]
    fn rows_of_the_halves_give_the_rows_of_the_whole(plan in plan(), cut in 0..5_usize) {
        let mut left = plan.strategy.clone().unwrap().nodes;
        let right = left.split_off(cut.min(left.len()));
        let halves = added(keys(&plan_of(left)), keys(&plan_of(right)));
        prop_assert_eq!(keys(&plan), halves);
    }

    /// The tree cut anywhere: a branch taken out takes its rows along, where the nodes above it
    /// state no amount themselves and lend it nothing.
    #[test]
    fn a_branch_takes_its_rows_along(mut plan in plan(), n in 0..20_usize) {
        let name = id(format!("n{n}"));
        bare_above(&mut plan.strategy.as_mut().unwrap().nodes, &name);
        let whole = keys(&plan);
        if let Ok(done) = remove(&mut plan, &name, Numbering::Keep) {
            let branch = keys(&plan_of(vec![done.removed.unwrap().1]));
            prop_assert_eq!(added(keys(&plan), branch), whole);
        }
    }
}

/// Takes costs, kind, municipalities and services from the nodes above one.
fn bare_above(nodes: &mut [Node], name: &kpss_core::model::Id) -> bool {
    for node in nodes {
        if node.id == *name {
            return true;
        }
        if bare_above(&mut node.children, name) {
            (node.costs, node.kind) = (None, None);
            node.municipalities.clear();
            node.services.clear();
            return true;
        }
    }
    false
}

#[test]
fn random_plans_hold_money() {
    // The properties above would hold of nothing at all.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut with_money = 0;
    for _ in 0..50 {
        let plan = plan().new_tree(&mut runner).unwrap().current();
        let costs =
            plan.nodes().filter(|node| node.costs.as_ref().is_some_and(|c| *c != Costs::default()));
        with_money += usize::from(costs.count() > 2);
    }
    assert!(with_money > 10, "{with_money}");
}
