//! Edits of a plan's tree: exact results, and properties under random trees.

use kpss_core::model::{Node, Plan};
use kpss_core::query::{
    Edit, EditError, Numbering, TreePosition, edit, insert, numbering, relocate, remove, renumber,
    repeated_ids,
};
use proptest::prelude::*;

use crate::structure::{ask, json};
use crate::trees::{id, plan, plan_of};

fn node(name: &str, code: &str, children: Vec<Node>) -> Node {
    let children = children.into();
    Node { id: id(name), code: Some(code.to_owned()), children, ..Node::default() }
}

/// 1 (1.1, 1.2), 2.
fn small() -> Plan {
    let children = vec![node("a1", "1.1", vec![]), node("a2", "1.2", vec![])];
    plan_of(vec![node("a", "1", children), node("b", "2", vec![])])
}

fn spot(parent: &str, index: usize) -> TreePosition {
    TreePosition { parent: Some(parent).filter(|p| !p.is_empty()).map(id), index }
}

fn codes(plan: &Plan) -> String {
    let row = |v: kpss_core::TreeNode<'_>| {
        format!("{}={}", v.node.id, v.node.code.as_deref().unwrap_or("-"))
    };
    kpss_core::PlanTree::of(plan).nodes().map(row).collect::<Vec<_>>().join(" ")
}

fn changes(done: &kpss_core::query::Edited) -> String {
    let code = |code: &Option<String>| code.clone().unwrap_or_else(|| "-".into());
    let row =
        |c: &kpss_core::query::CodeChange| format!("{}:{}>{}", c.id, code(&c.from), code(&c.to));
    done.codes.iter().map(row).collect::<Vec<_>>().join(" ")
}

#[test]
fn an_inserted_node_moves_the_numbers_after_it() {
    let mut plan = small();
    let done =
        insert(&mut plan, &spot("a", 0), node("new", "x", vec![]), Numbering::Renumber).unwrap();
    assert_eq!(changes(&done), "new:x>1.1 a1:1.1>1.2 a2:1.2>1.3");
    assert_eq!(codes(&plan), "a=1 new=1.1 a1=1.2 a2=1.3 b=2");
}

#[test]
fn a_moved_node_takes_its_branch_along() {
    let mut plan = small();
    let done = relocate(&mut plan, &id("a"), &spot("b", 0), Numbering::Renumber).unwrap();
    assert_eq!(codes(&plan), "b=1 a=1.1 a1=1.1.1 a2=1.1.2");
    assert_eq!(changes(&done), "b:2>1 a:1>1.1 a1:1.1>1.1.1 a2:1.2>1.1.2");
    assert_eq!(done.moved_from, Some(spot("", 0)));
}

#[test]
fn a_removed_node_leaves_a_gap_where_numbers_are_kept() {
    let mut plan = small();
    let done = remove(&mut plan, &id("a1"), Numbering::Keep).unwrap();
    assert_eq!((codes(&plan).as_str(), changes(&done).as_str()), ("a=1 a2=1.2 b=2", ""));
    assert_eq!(numbering(&plan)[0].expected, "1.1");
    assert_eq!(done.removed.unwrap().0, spot("a", 0));
}

#[test]
fn what_cannot_be_done_changes_nothing() {
    let before = small();
    let mut plan = small();
    let mut refused = |edit_: Edit| edit(&mut plan, edit_, Numbering::Renumber).unwrap_err();
    let put = |at, node| Edit::Insert { at, node: Box::new(node) };
    assert_eq!(refused(put(spot("", 0), node("b", "", vec![]))), EditError::Taken(id("b")));
    let twice = node("c", "", vec![node("c", "", vec![])]);
    assert_eq!(refused(put(spot("", 0), twice)), EditError::Taken(id("c")));
    assert_eq!(refused(put(spot("x", 0), node("c", "", vec![]))), EditError::Unknown(id("x")));
    assert_eq!(refused(put(spot("a", 3), node("c", "", vec![]))), EditError::Index(3));
    let to = |name: &str, to| Edit::Move { id: id(name), to };
    assert_eq!(refused(to("a", spot("a1", 0))), EditError::BelowItself(id("a")));
    assert_eq!(refused(to("a", spot("a", 0))), EditError::BelowItself(id("a")));
    assert_eq!(refused(to("a", spot("", 2))), EditError::Index(2));
    assert_eq!(refused(to("a", spot("x", 0))), EditError::Unknown(id("x")));
    assert_eq!(refused(Edit::Remove { id: id("x") }), EditError::Unknown(id("x")));
    assert_eq!(plan, before);
}

#[test]
fn action_plans_follow_and_lost_references_are_named() {
    let edits = r#"[{"insert": {"at": {"index": 0}, "node": {"id": "new", "title": "Nová"}}},
        {"remove": {"id": "o21"}}]"#;
    let answer = json(&format!(r#"{{"edit": {{"edits": {edits}}}}}"#));
    let rows = |list: &str| -> Vec<String> {
        let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
        let row = |row: &serde_json::Value| {
            format!("{} {} {}", text(&row["id"]), text(&row["from"]), text(&row["to"]))
        };
        answer[list].as_array().unwrap().iter().map(row).collect()
    };
    assert_eq!(
        rows("nodes"),
        ["new - 1", "pr1 1 2", "o11 1.1 2.1", "o11-a1 1.1.1 2.1.1", "pr2 2 3"]
    );
    assert_eq!(rows("items"), ["ap2020-o11 1.1 2.1", "ap2021-o11 1.1 2.1", "ap2022-o11 1.1 2.1"]);
    let broken = answer["broken"].as_array().unwrap();
    assert_eq!(broken.len(), 9);
    assert_eq!(broken[0]["pointer"], "/action_plans/0/items/1");
}

#[test]
fn the_document_alone_is_the_document() {
    let text = include_str!("../../../tests/base.json");
    assert_eq!(ask(r#"{"renumber": {"document": true}}"#, "text").unwrap(), text);
}

/// A random edit; what it names may not exist.
fn any_edit() -> impl Strategy<Value = Edit> {
    let name = || (0..25_usize).prop_map(|n| id(format!("n{n}")));
    let spot = || {
        (proptest::option::weighted(0.8, name()), 0..4_usize)
            .prop_map(|(parent, index)| TreePosition { parent, index })
    };
    prop_oneof![
        (spot(), 0..40_usize).prop_map(|(at, n)| {
            let node = Node { id: id(format!("n{n}")), ..Node::default() };
            Edit::Insert { at, node: Box::new(node) }
        }),
        (name(), spot()).prop_map(|(id, to)| Edit::Move { id, to }),
        name().prop_map(|id| Edit::Remove { id }),
        Just(Edit::Renumber {}),
    ]
}

fn codes_kept() -> impl Strategy<Value = Numbering> {
    prop_oneof![Just(Numbering::Keep), Just(Numbering::Renumber)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn renumbering_twice_changes_nothing_more(mut plan in plan()) {
        let before = plan.clone();
        let first = renumber(&mut plan);
        prop_assert_eq!(numbering(&plan).len(), 0);
        let once = plan.clone();
        prop_assert_eq!(renumber(&mut plan).codes, vec![]);
        prop_assert_eq!(&plan, &once);
        // What it returns is exactly what changed.
        let changed = before.nodes().zip(plan.nodes()).filter(|(a, b)| a.code != b.code);
        let changed: Vec<_> = changed.map(|(a, b)| (a.id.clone(), a.code.clone(), b.code.clone())).collect();
        let returned: Vec<_> = first.codes.into_iter().map(|c| (c.id, c.from, c.to)).collect();
        prop_assert_eq!(returned, changed);
    }

    #[test]
    fn every_edit_keeps_identifiers_unique(
        mut plan in plan(),
        edits in proptest::collection::vec(any_edit(), 0..12),
        codes in codes_kept(),
    ) {
        for step in edits {
            let before = plan.clone();
            let inserted = matches!(step, Edit::Insert { .. });
            let count = plan.nodes().count();
            match edit(&mut plan, step, codes) {
                Err(_) => prop_assert_eq!(&plan, &before),
                Ok(done) => {
                    let gone = done.removed.map_or(0, |(_, node)| node.with_below().count());
                    prop_assert_eq!(plan.nodes().count() + gone, count + usize::from(inserted));
                }
            }
            prop_assert_eq!(repeated_ids(&plan), Vec::<&kpss_core::model::Id>::new());
        }
    }

    #[test]
    fn removing_and_inserting_again_restores(mut plan in plan(), n in 0..20_usize, numbered: bool) {
        if numbered {
            renumber(&mut plan);
        }
        let codes = if numbered { Numbering::Renumber } else { Numbering::Keep };
        let before = plan.clone();
        if let Ok(done) = remove(&mut plan, &id(format!("n{n}")), codes) {
            let (at, node) = done.removed.unwrap();
            insert(&mut plan, &at, node, codes).unwrap();
        }
        prop_assert_eq!(plan, before);
    }

    #[test]
    fn moving_there_and_back_restores(
        mut plan in plan(), n in 0..20_usize, to in 0..20_usize, index in 0..4_usize, numbered: bool,
    ) {
        if numbered {
            renumber(&mut plan);
        }
        let codes = if numbered { Numbering::Renumber } else { Numbering::Keep };
        let before = plan.clone();
        let moved = id(format!("n{n}"));
        let parent = Some(to).filter(|to| *to > 0).map(|to| id(format!("n{to}")));
        if let Ok(done) = relocate(&mut plan, &moved, &TreePosition { parent, index }, codes) {
            if numbered {
                prop_assert_eq!(numbering(&plan).len(), 0);
            }
            relocate(&mut plan, &moved, &done.moved_from.unwrap(), codes).unwrap();
        }
        prop_assert_eq!(plan, before);
    }
}
