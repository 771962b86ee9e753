//! What several rules ask of a plan's tree.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::{Node, NodeLevel, Plan, Ref};
use crate::rule::prelude::*;

/// How a message calls a node.
pub(super) fn title(node: &Node) -> String {
    node.title.clone().unwrap_or_else(|| node.id.to_string())
}

/// A number without spaces and without the word for what it counts, as in *Opatření 1.1*.
pub(super) fn plain_code(code: &str) -> Cow<'_, str> {
    let code = code_without_word(code);
    if code.contains(char::is_whitespace) {
        code.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().into()
    } else {
        code.into()
    }
}

/// The number behind words that only say what it counts; letters that belong to it stay.
pub(super) fn code_without_word(code: &str) -> &str {
    let code = code.trim();
    if code.starts_with(|first: char| first.is_ascii_digit()) {
        return code;
    }
    let Some(digit) = code.find(|letter: char| letter.is_ascii_digit()) else { return code };
    let (words, number) = code.split_at(digit);
    let is_word = |word: &str| {
        let letters = word.trim_end_matches('.');
        let is_short_for_number = word == "č.";
        let is_long =
            letters.chars().count() > 2 && letters.chars().skip(1).all(char::is_lowercase);
        is_short_for_number || is_long
    };
    let is_apart = words.ends_with(char::is_whitespace);
    if is_apart && words.split_whitespace().all(is_word) { number } else { code }
}

/// Parts of a number such as `1.2.3`; none where it is written otherwise.
pub(super) fn code_parts(code: &str) -> Option<impl Iterator<Item = &str> + Clone> {
    let code = code.trim();
    let parts = code.strip_suffix('.').unwrap_or(code).split('.').map(str::trim);
    let is_plain = |part: &str| !part.is_empty() && part.chars().all(char::is_alphanumeric);
    parts.clone().all(is_plain).then_some(parts)
}

/// Nodes whose number another node of the level bears before them, each with that one.
pub(super) fn repeated_codes<'a>(plan: &Located<'a, Plan>) -> Vec<(TreeNode<'a>, TreeNode<'a>)> {
    let mut first = BTreeMap::new();
    let mut repeated = Vec::new();
    for visit in plan.nodes() {
        let Some(code) = visit.node.code.as_deref().map(plain_code) else { continue };
        // The full stop of an ordinal is written by some and not by others.
        let code = match code {
            Cow::Borrowed(code) => code.trim_end_matches('.').into(),
            Cow::Owned(code) => Cow::Owned(code.trim_end_matches('.').to_owned()),
        };
        // A number of one part may begin anew below each parent.
        let whole_plan = code_parts(&code).is_some_and(|parts| parts.count() > 1);
        let below = if whole_plan { None } else { Some(visit.parent().map(|above| above.index)) };
        let earlier = *first.entry((visit.node.level, below, code)).or_insert(visit);
        if earlier.index != visit.index {
            repeated.push((visit, earlier));
        }
    }
    repeated
}

/// Whether the plan uses a level: says so, or has such a node.
pub(super) fn uses_level(plan: &Located<'_, Plan>, level: NodeLevel) -> bool {
    let levels = plan.strategy.as_ref().map_or(&[][..], |strategy| &strategy.levels);
    levels.iter().any(|one| one.level == Some(level))
        || plan.nodes().any(|visit| visit.node.level == Some(level))
}

/// The measures for which something is said neither by themselves nor above or below them.
pub(super) struct Lacking<'a> {
    pub(super) list: Vec<TreeNode<'a>>,
    measures: usize,
}

impl Lacking<'_> {
    /// Whether it is said for no measure at all.
    pub(super) fn is_all(&self) -> bool {
        self.list.len() == self.measures
    }
}

pub(super) fn measures_without<'a>(
    plan: &Located<'a, Plan>,
    says: impl Fn(&Node) -> bool,
) -> Lacking<'a> {
    let own: Vec<bool> = plan.nodes().map(|visit| says(visit.node)).collect();
    let said = |list: &[bool], visit: TreeNode<'_>| list.get(visit.index).copied().unwrap_or(false);
    let (mut above, mut below) = (own.clone(), own);
    for visit in plan.nodes() {
        let inherited = visit.parent().is_some_and(|parent| said(&above, parent));
        if let Some(slot) = above.get_mut(visit.index) {
            *slot |= inherited;
        }
    }
    for visit in plan.nodes().rev() {
        let passed = said(&below, visit);
        if let Some(slot) = visit.parent().and_then(|parent| below.get_mut(parent.index)) {
            *slot |= passed;
        }
    }
    let measures = plan.nodes().filter(|visit| visit.node.level == Some(NodeLevel::Measure));
    let lacks = |visit: &TreeNode<'_>| !said(&above, *visit) && !said(&below, *visit);
    Lacking { list: measures.clone().filter(lacks).collect(), measures: measures.count() }
}

/// Whether action plans or reports refer to nodes that the plan does not have: then the tree is not
/// whole, rules about these references say so, and what is missing in it follows from that.
pub(super) fn is_cut(cx: &Context<'_>, plan: &Located<'_, Plan>) -> bool {
    let missing = |id: &Ref<Node>| plan.node(id).is_none();
    cx.about_plan(&plan.id).any(|entry| match entry.document {
        AnyDocument::ActionPlan(doc) => {
            doc.items.iter().filter_map(|item| item.node.as_ref()).any(missing)
        }
        AnyDocument::MonitoringReport(doc) => {
            doc.entries.iter().filter_map(|entry| entry.node.as_ref()).any(missing)
        }
        _ => false,
    })
}
