//! The nodes by which a plan is carried out, and what several rules ask of them.

use crate::model::{Node, NodeLevel, Plan, PlanStatus};
use crate::rule::prelude::*;

/// Whether a document of this status can be asked for what it does not hold.
pub(crate) fn is_asked(status: Option<PlanStatus>) -> bool {
    !matches!(status, Some(PlanStatus::Intended | PlanStatus::Superseded))
}

/// The title of a node; where it has none, its number or identifier.
pub(crate) fn name(node: &Node) -> String {
    let title = node.title.as_deref().filter(|title| !title.trim().is_empty());
    title.or(node.code.as_deref()).unwrap_or(node.id.as_str()).to_owned()
}

/// Whether a text says something.
pub(super) fn says(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// The measures of a plan, each once. A plan whose tree has no such level is carried out by its
/// lowest goals, or by activities that stand under no goal.
pub(super) fn measures<'a>(plan: &Located<'a, Plan>) -> Vec<TreeNode<'a>> {
    let is_measure = |visit: &TreeNode<'_>| visit.node.level == Some(NodeLevel::Measure);
    let found: Vec<_> = plan.nodes().filter(is_measure).collect();
    if !found.is_empty() || !does_without_measures(plan) {
        return found;
    }
    let mut chosen = None;
    let stands = |visit: &TreeNode<'_>| {
        if chosen.is_some_and(|depth| depth < visit.depth()) {
            return false;
        }
        let takes = stands_for_a_measure(visit.node);
        chosen = takes.then_some(visit.depth());
        takes
    };
    plan.nodes().filter(stands).collect()
}

/// Whether the plan says, or shows by its activities, that it does not use measures. Otherwise
/// they are missing, which is not for the rules about each measure to say.
fn does_without_measures(plan: &Located<'_, Plan>) -> bool {
    let levels = plan.strategy.as_ref().map_or(&[][..], |strategy| &strategy.levels);
    let mut named = levels.iter().filter_map(|level| level.level).peekable();
    if named.peek().is_some() {
        return named.all(|level| level != NodeLevel::Measure);
    }
    plan.nodes().any(|visit| visit.node.level == Some(NodeLevel::Activity))
}

fn stands_for_a_measure(node: &Node) -> bool {
    let is_goal =
        |node: &Node| matches!(node.level, Some(NodeLevel::Goal | NodeLevel::SpecificGoal));
    let lowest_goal = is_goal(node) && !node.children.iter().any(is_goal);
    lowest_goal || node.level == Some(NodeLevel::Activity)
}

/// Whether a node has something itself, or each node below it does: cards give the one who carries
/// out a measure, its term or its costs sometimes for the whole and sometimes by activities.
pub(super) fn given(node: &Node, has: &dyn Fn(&Node) -> bool) -> bool {
    has(node) || !node.children.is_empty() && node.children.iter().all(|child| given(child, has))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    fn found(strategy: &str) -> Vec<String> {
        let text = format!(r#"{{"kind": "plan", "id": "p", "strategy": {strategy}}}"#);
        let Ok(Document::Plan(plan)) = Document::read(&text) else { panic!("a plan") };
        let entry = Entry::new((0, ""), String::new(), AnyDocument::Plan(&plan));
        measures(&entry.typed(&*plan)).iter().map(|visit| visit.node.id.to_string()).collect()
    }

    #[test]
    fn measures_are_found_on_any_depth() {
        let tree = r#"{"nodes": [{"id": "p", "level": "priority", "children": [
            {"id": "m1", "level": "measure", "children": [{"id": "a", "level": "activity"}]},
            {"id": "g", "level": "goal", "children": [{"id": "m2", "level": "measure"}]}]}]}"#;
        assert_eq!(found(tree), ["m1", "m2"]);
    }

    #[test]
    fn without_measures_the_lowest_goals_and_lone_activities_stand_for_them() {
        let nodes = r#""nodes": [
            {"id": "g", "level": "goal", "children": [
                {"id": "s1", "level": "specific_goal", "children": [{"id": "a1", "level": "activity"}]},
                {"id": "s2", "level": "specific_goal"}]},
            {"id": "p", "level": "priority", "children": [{"id": "a2", "level": "activity"}]}]"#;
        assert_eq!(found(&format!("{{{nodes}}}")), ["s1", "s2", "a2"]);
        let levels = r#""levels": [{"level": "goal"}, {"level": "measure"}]"#;
        assert_eq!(found(&format!("{{{levels}, {nodes}}}")), [""; 0]);
    }

    #[test]
    fn a_tree_of_goals_may_only_wait_for_its_measures() {
        assert_eq!(found(r#"{"nodes": [{"id": "g", "level": "goal"}]}"#), [""; 0]);
        let levels = r#"{"levels": [{"level": "goal"}], "nodes": [{"id": "g", "level": "goal"}]}"#;
        assert_eq!(found(levels), ["g"]);
    }
}
