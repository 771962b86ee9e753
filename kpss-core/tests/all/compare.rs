//! Versions of a plan are compared in the words of a plan.

use kpss_core::View as _;
use kpss_core::model::{List, Node, NodeOrigin, Plan};
use kpss_core::query::{Change, ChangeKind, Comparison, PatchError, compare};
use kpss_core::{Document, Lang};
use proptest::prelude::*;
use serde_json::json;

use crate::common::random_edits::editor::edited;
use crate::common::random_edits::score::score;
use crate::common::random_edits::{Dice, Ids};
use crate::common::text;
use crate::trees::plan;

/// The plan of the base submission.
pub(crate) fn base() -> Plan {
    let Ok(Document::Submission(submission)) = Document::read(&text("tests/base.json")) else {
        panic!("a submission")
    };
    submission.plans[0].clone()
}

/// The base plan after an edit of its first priority.
fn with(edit: impl FnOnce(&mut Node)) -> Plan {
    let mut plan = base();
    edit(&mut plan.strategy.as_mut().unwrap().nodes[0]);
    plan
}

/// What changed in the base plan, as code and the number of the node in the new or the old plan.
fn kinds(new: &Plan) -> Vec<(&'static str, String)> {
    let row = |change: &Change| {
        let node = change.new.as_ref().or(change.old.as_ref());
        (change.kind.code(), node.map_or(String::new(), |node| node.number.clone()))
    };
    let comparison = compare(&base(), new);
    assert_eq!(comparison.apply(&base()).as_ref(), Ok(new));
    comparison.changes.iter().map(row).collect()
}

fn row(kind: &'static str, number: &str) -> (&'static str, String) {
    (kind, number.to_owned())
}

#[test]
fn nodes_are_not_counted_where_there_are_none() {
    let plan = |title: &str| {
        let text = format!(r#"{{"kind": "plan", "id": "p", "title": "{title}"}}"#);
        let Ok(Document::Plan(plan)) = Document::read(&text) else { panic!("a plan") };
        plan
    };
    let text = compare(&plan("Starý"), &plan("Nový")).page(Lang::Cs).text();
    assert!(text.contains("Starý") && !text.contains("Uzly stromu"), "{text}");
}

#[test]
fn a_plan_does_not_differ_from_itself() {
    let comparison = compare(&base(), &base());
    assert!(comparison.is_empty());
    assert_eq!((comparison.nodes.kept, comparison.nodes.unchanged), (6, 6));
    assert!(comparison.page(Lang::Cs).text().ends_with("Obě znění jsou stejná.\n"));
}

#[test]
fn fields_of_a_node_are_named() {
    let amount = |crowns| Some(kpss_core::model::Money::whole(crowns));
    assert_eq!(kinds(&with(|node| node.title = Some("Senioři".into()))), [row("renamed", "1")]);
    assert_eq!(
        kinds(&with(|node| node.children[0].costs.as_mut().unwrap().total = amount(3_100_000))),
        [row("cost_raised", "1.1")]
    );
    assert_eq!(
        kinds(&with(|node| node.children[0].costs.as_mut().unwrap().total = amount(1))),
        [row("cost_lowered", "1.1")]
    );
    assert_eq!(kinds(&with(|node| node.children[0].costs = None)), [row("cost_withdrawn", "1.1")]);
    assert_eq!(
        kinds(&with(|node| node.children[0].costs.as_mut().unwrap().sources.reverse())),
        [row("cost_divided", "1.1")]
    );
    assert_eq!(kinds(&with(|node| node.children[0].period = None)), [row("term_moved", "1.1")]);
    assert_eq!(
        kinds(&with(|node| node.children[0].responsible.clear())),
        [row("responsible_changed", "1.1")]
    );
    assert_eq!(kinds(&with(|node| node.children[0].needs.clear())), [row("needs_changed", "1.1")]);
    assert_eq!(
        kinds(&with(|node| node.children[0].indicators[0].target = None)),
        [row("indicators_changed", "1.1")]
    );
    assert_eq!(
        kinds(&with(|node| node.children[0].service_types.clear())),
        [row("services_changed", "1.1")]
    );
}

#[test]
fn a_list_in_another_order_says_the_same() {
    let mut reordered = base();
    reordered.organisations.reverse();
    let comparison = compare(&base(), &reordered);
    assert_eq!(comparison.changes, []);
    assert_eq!(comparison.apply(&base()), Ok(reordered));
}

#[test]
fn what_comes_and_goes_is_named() {
    assert_eq!(kinds(&with(|node| node.children[0].children.clear())), [row("dropped", "1.1.1")]);
    let measure = Node { title: Some("Doprava seniorů".into()), ..Node::default() };
    let measure = Node { id: kpss_core::model::Id::new("novy").unwrap(), ..measure };
    let found = kinds(&with(|node| node.children.as_vec_mut().insert(0, measure)));
    assert_eq!(found, [row("added", "1.1")]);
    let mut plan = base();
    let nodes = &mut plan.strategy.as_mut().unwrap().nodes;
    let moved = nodes[0].children.as_vec_mut().remove(0);
    nodes[1].children.push(moved);
    assert_eq!(kinds(&plan), [row("moved", "1.1")]);
    let mut plan = base();
    plan.strategy.as_mut().unwrap().nodes.reverse();
    assert_eq!(kinds(&plan), [row("reordered", "2")]);
}

#[test]
fn a_stated_origin_names_a_split_and_a_merge() {
    let origin = |node: &str| {
        let origin = NodeOrigin {
            plan: Some(base().id.into()),
            node: kpss_core::model::Id::new(node).ok().map(Into::into),
            kind: Some(kpss_core::model::LineageKind::Split),
        };
        List::from(vec![origin])
    };
    let part = Node { title: Some("Doprava".into()), origins: origin("o11"), ..Node::default() };
    let part = Node { id: kpss_core::model::Id::new("o12").unwrap(), ..part };
    assert_eq!(kinds(&with(|node| node.children.push(part))), [row("split", "1.1")]);
    let mut plan = base();
    let nodes = &mut plan.strategy.as_mut().unwrap().nodes;
    nodes[1].children.clear();
    nodes[0].children[0].origins = origin("o21");
    assert_eq!(
        kinds(&plan),
        [row("merged", "1.1"), row("origin_changed", "1.1"), row("dropped", "2.1.1")]
    );
}

/// A plan of one priority whose measures have these titles, and identifiers that tell nothing.
fn titled(version: &str, titles: &[&str]) -> Plan {
    let children: Vec<_> = titles
        .iter()
        .enumerate()
        .map(|(at, title)| json!({ "id": format!("{version}-{at}"), "level": "measure", "title": title }))
        .collect();
    let priority =
        json!({ "id": version, "level": "priority", "title": "Rodiny", "children": children });
    let plan = json!({ "kind": "plan", "id": "p", "strategy": { "nodes": [priority] } });
    let Some(Document::Plan(plan)) = Document::read(&plan.to_string()).ok() else {
        panic!("a plan")
    };
    *plan
}

#[test]
fn without_identifiers_titles_tell_what_was_split_and_merged() {
    let between = |old: &[&str], new: &[&str]| -> Vec<(&'static str, Vec<String>)> {
        let comparison = compare(&titled("a", old), &titled("b", new));
        let parts =
            |change: &Change| change.parts.iter().filter_map(|node| node.title.clone()).collect();
        let said = comparison.changes.iter().filter(|change| change.kind != ChangeKind::IdChanged);
        said.map(|change| (change.kind.code(), parts(change))).collect()
    };
    let (club, centre) = ("Klub pro děti a mládež", "Nízkoprahové zařízení pro děti a mládež");
    let joined = "Nízkoprahové zařízení a klub pro děti a mládež";
    let both = vec![centre.to_owned(), club.to_owned()];
    let renamed = ("renamed", Vec::new());
    assert_eq!(between(&[centre, club], &[joined]), [("merged", both.clone()), renamed.clone()]);
    assert_eq!(between(&[joined], &[centre, club]), [("split", both), renamed]);
}

#[test]
fn a_place_alone_does_not_make_a_node_the_same() {
    let (old, new) = (["Doprava", "Půjčovna", "Poradna"], ["Doprava", "Tlumočení", "Poradna"]);
    let comparison = compare(&titled("a", &old), &titled("b", &new));
    let kinds: Vec<_> = comparison.changes.iter().map(|change| change.kind.code()).collect();
    assert_eq!(kinds, ["id_changed", "id_changed", "added", "id_changed", "dropped"]);
}

#[test]
fn fields_and_records_of_the_plan_are_named() {
    let mut plan = base();
    plan.title = Some("Plán".into());
    plan.needs.remove(0);
    plan.organisations[1].name = Some("Pečovatelky".into());
    let comparison = compare(&base(), &plan);
    let found: Vec<_> = comparison
        .changes
        .iter()
        .map(|change| (change.kind, change.pointer.as_deref().unwrap()))
        .collect();
    assert_eq!(
        found,
        [
            (ChangeKind::FieldChanged, "/title"),
            (ChangeKind::FieldChanged, "/organisations/1/name"),
            (ChangeKind::RecordDropped, "/needs/0"),
        ]
    );
}

#[test]
fn edits_for_another_plan_are_refused() {
    let comparison = compare(&base(), &with(|node| node.children.clear()));
    let other = with(|node| node.children[0].children.clear());
    assert_eq!(
        comparison.apply(&other),
        Err(PatchError::NoNode("/strategy/nodes/0/children/0/children/0".into()))
    );
    let bigger = with(|node| {
        let copy = node.children[0].children[0].clone();
        node.children[0].children[0].children.push(copy);
    });
    assert!(comparison.apply(&bigger).is_err());
}

#[test]
fn edits_survive_being_written() {
    let new = with(|node| node.children[0].title = Some("Jinak".into()));
    let comparison = compare(&base(), &new);
    let written = serde_json::to_string(&comparison.patch).unwrap();
    let read: kpss_core::query::Patch = serde_json::from_str(&written).unwrap();
    assert_eq!(read.apply(&base()), Ok(new));
}

/// Of every plan, at least 95 of 100 edits are named for what they were, however identifiers behave;
/// and no node is lost. `cargo run --release -p xtask --features core --bin compare_edits` prints more figures.
#[test]
fn random_edits_are_named_for_what_they_were() {
    for ids in [Ids::Kept, Ids::SomeNew, Ids::AllNew, Ids::Positions] {
        for seed in 1..=3 {
            let (old, new, edits) = edited(1000, 300, ids, &mut Dice(seed));
            let score = score(&old, &new, &edits);
            assert!(score.complete, "{ids:?} {seed}");
            let (named, all) = (score.named, score.edits);
            assert!(named * 100 >= all * 95, "{ids:?} {seed}: {named} of {all}");
        }
    }
}

fn applies(a: &Plan, b: &Plan) -> Comparison {
    let comparison = compare(a, b);
    assert_eq!(comparison.apply(a).as_ref(), Ok(b));
    let nodes = comparison.nodes;
    assert_eq!(nodes.kept + nodes.dropped + nodes.merged_away, comparison.old.nodes);
    assert_eq!(nodes.kept + nodes.added + nodes.split_off, comparison.new.nodes);
    comparison
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn a_random_plan_does_not_differ_from_itself(plan in plan()) {
        prop_assert!(applies(&plan, &plan).is_empty());
    }

    #[test]
    fn what_was_compared_can_be_applied(a in plan(), b in plan()) {
        applies(&a, &b);
    }

    #[test]
    fn what_was_edited_can_be_applied(seed in 0..1_000_000_u64, count in 4..60_usize, edits in 1..20_usize) {
        for ids in [Ids::Kept, Ids::SomeNew, Ids::AllNew, Ids::Positions] {
            let (old, new, _) = edited(count, edits, ids, &mut Dice(seed));
            applies(&old, &new);
            applies(&new, &old);
        }
    }
}
