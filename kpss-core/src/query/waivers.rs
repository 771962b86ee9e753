//! Keeps exceptions from rules at their nodes while the tree around them changes.

use crate::documents::{PlanTree, TreeNode};
use crate::json::pointer;
use crate::model::{Id, Node, Plan, Waiver};

/// A waiver that stands at a node: its index, the node, and the rest of the pointer below it.
pub(super) struct Anchor {
    waiver: usize,
    node: Id,
    rest: String,
}

/// The waivers of a plan that stand at nodes.
pub(super) fn anchors(plan: &Plan) -> Vec<Anchor> {
    let anchor = |(waiver, record): (usize, &Waiver)| {
        let (node, rest) = resolve(plan, record.pointer.as_deref()?)?;
        Some(Anchor { waiver, node: node.id.clone(), rest })
    };
    plan.waivers.iter().enumerate().filter_map(anchor).collect()
}

/// Points the waivers to where their nodes are now; those of nodes that are gone are taken out.
pub(super) fn follow(plan: &mut Plan, anchors: &[Anchor]) -> Vec<Waiver> {
    if anchors.is_empty() {
        return Vec::new();
    }
    let tree = PlanTree::of(plan);
    let place = |it: TreeNode<'_>| (it.node.id.clone(), it.pointer().to_string());
    let places: std::collections::HashMap<Id, String> = tree.nodes().map(place).collect();
    let mut gone = Vec::new();
    for anchor in anchors.iter().rev() {
        match (places.get(&anchor.node), plan.waivers.get_mut(anchor.waiver)) {
            (Some(place), Some(waiver)) => waiver.pointer = Some(format!("{place}{}", anchor.rest)),
            (None, Some(_)) => gone.push(plan.waivers.remove(anchor.waiver)),
            (_, None) => {}
        }
    }
    gone.reverse();
    gone
}

/// The innermost node on the way to a pointer, and the rest of the way.
fn resolve<'a>(plan: &'a Plan, at: &str) -> Option<(&'a Node, String)> {
    let mut rest = pointer::steps(at.strip_prefix("/strategy/nodes")?).peekable();
    let mut list = plan.strategy.as_ref()?.nodes.as_slice();
    let mut found = None;
    while let Some(node) = rest.peek().and_then(|step| list.get(step.parse::<usize>().ok()?)) {
        rest.next();
        found = Some(node);
        if rest.peek().is_none_or(|step| step != "children") {
            break;
        }
        rest.next();
        list = &node.children;
    }
    let mut below = String::new();
    rest.for_each(|step| pointer::push(&mut below, &step));
    Some((found?, below))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;
    use crate::query::{Numbering, remove};

    #[test]
    fn an_exception_stays_at_its_node() {
        let text = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
            {"id": "a"}, {"id": "b", "children": [{"id": "c"}]}]},
            "waivers": [{"rule": "K1", "pointer": "/strategy/nodes/0/title"}, {"rule": "K2"},
                {"rule": "K3", "pointer": "/strategy/nodes/1/children/0/costs/total"}]}"#;
        let Ok(Document::Plan(mut plan)) = Document::read(text) else { panic!("a plan") };
        let done = remove(&mut plan, &Id::new("a").unwrap(), Numbering::Keep).unwrap();
        assert_eq!(done.waivers[0].rule.as_deref(), Some("K1"));
        let left: Vec<_> = plan.waivers.iter().map(|waiver| waiver.pointer.as_deref()).collect();
        assert_eq!(left, [None, Some("/strategy/nodes/0/children/0/costs/total")]);
    }
}
