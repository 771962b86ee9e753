//! Whether the numbers of nodes follow the tree.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::number::{join, trimmed};
use crate::documents::PlanTree;
use crate::lang::Lang;
use crate::model::declare::closed_list;
use crate::model::{Id, Plan};

closed_list! {
    /// What is wrong with a number.
    pub enum NumberingFault: "numbering-fault", "Chyba číslování", "Fault of numbering";
    Missing = "missing", "chybí, ačkoli jiné uzly této úrovně číslo mají", "missing, though other nodes of the level have one";
    Duplicate = "duplicate", "užito dvakrát", "used twice";
    Gap = "gap", "některé číslo před ním chybí", "a number before it is missing";
    Order = "order", "stojí za vyšším číslem", "stands after a higher number";
    Prefix = "prefix", "nenavazuje na číslo nadřazeného uzlu", "does not continue the number of the node above";
    Form = "form", "není číslo", "is no number";
}

/// One fault of numbering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberingProblem<'a> {
    /// What is wrong.
    pub fault: NumberingFault,
    /// The node.
    pub id: &'a Id,
    /// Its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'a str>,
    /// JSON Pointer in the plan.
    pub pointer: String,
    /// Number that would follow.
    pub expected: String,
    /// The node that bears the same number before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<&'a Id>,
}

impl NumberingProblem<'_> {
    /// The fault in a sentence.
    pub fn text(&self, lang: Lang) -> String {
        let (code, fault) = (self.code.unwrap_or("–"), self.fault.name().get(lang));
        let other = self.other.map(|id| format!(" ({id})")).unwrap_or_default();
        let expected = match lang {
            Lang::Cs => format!("čeká se {}", self.expected),
            Lang::En => format!("expected {}", self.expected),
        };
        format!("{code} [{}]: {fault}{other}; {expected}", self.id)
    }
}

/// Checks the numbers of a plan along its tree. Levels without any number are not numbered, which
/// is no fault; numbers then continue those of the nearest numbered node above.
#[doc(alias = "kontrola číslování")]
pub fn numbering(plan: &Plan) -> Vec<NumberingProblem<'_>> {
    let tree = PlanTree::of(plan);
    let code = |at: usize| tree.node(at).and_then(|node| node.code.as_deref());
    let coded = tree.nodes().filter(|visit| visit.node.code.is_some());
    let numbered: HashSet<usize> = coded.map(|visit| visit.depth()).collect();
    let mut last: HashMap<(Option<usize>, usize), usize> = HashMap::new();
    let mut seen: HashMap<&str, &Id> = HashMap::new();
    let mut problems = Vec::new();
    for visit in tree.nodes() {
        let Some(node) = tree.node(visit.index) else { continue };
        if !numbered.contains(&visit.depth()) {
            continue;
        }
        let above = tree.above(visit.index).find(|above| code(*above).is_some());
        let prefix = above.and_then(code).map(trimmed).unwrap_or_default();
        let before = last.entry((above, visit.depth())).or_default();
        let expected = join(prefix, *before + 1);
        let own = node.code.as_deref();
        let other = own.and_then(|own| seen.get(trimmed(own)).copied());
        let fault = match own.map(|own| (other, below(prefix, own))) {
            None => Some(NumberingFault::Missing),
            Some((Some(_), _)) => Some(NumberingFault::Duplicate),
            Some((None, Err(fault))) => Some(fault),
            Some((None, Ok(number))) => {
                let fault = match number.cmp(&(*before + 1)) {
                    std::cmp::Ordering::Less => Some(NumberingFault::Order),
                    std::cmp::Ordering::Equal => None,
                    std::cmp::Ordering::Greater => Some(NumberingFault::Gap),
                };
                *before = number.max(*before);
                fault
            }
        };
        if let Some(own) = own {
            seen.entry(trimmed(own)).or_insert(&node.id);
        }
        if let Some(fault) = fault {
            let (id, pointer) = (&node.id, visit.pointer().to_string());
            problems.push(NumberingProblem { fault, id, code: own, pointer, expected, other });
        }
    }
    problems
}

/// The last part of a number that continues another one.
fn below(prefix: &str, code: &str) -> Result<usize, NumberingFault> {
    let code = trimmed(code);
    let rest = if prefix.is_empty() {
        code
    } else {
        let rest = code.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('.'));
        rest.ok_or(NumberingFault::Prefix)?
    };
    let digits = rest.bytes().all(|byte| byte.is_ascii_digit());
    rest.parse().ok().filter(|number| digits && *number > 0).ok_or(NumberingFault::Form)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    fn faults(nodes: &str) -> Vec<String> {
        let text = format!(r#"{{"kind": "plan", "id": "p", "strategy": {{"nodes": [{nodes}]}}}}"#);
        let Ok(Document::Plan(plan)) = Document::read(&text) else { panic!("{text}") };
        let row = |problem: &NumberingProblem<'_>| {
            format!("{} {} {}", problem.id, problem.fault.code(), problem.expected)
        };
        numbering(&plan).iter().map(row).collect()
    }

    #[test]
    fn numbers_along_the_tree_are_right() {
        assert_eq!(
            faults(
                r#"{"id": "a", "code": "1.", "children": [{"id": "b", "code": "1.1"},
                {"id": "c", "code": "1.2."}]}, {"id": "d", "code": "2"}"#
            ),
            [""; 0]
        );
    }

    #[test]
    fn each_fault_is_named() {
        assert_eq!(
            faults(
                r#"{"id": "a", "code": "1", "children": [{"id": "b", "code": "1.1"},
                {"id": "c", "code": "1.3"}, {"id": "d", "code": "1.2"}, {"id": "e", "code": "1.1"},
                {"id": "f"}, {"id": "g", "code": "2.1"}, {"id": "h", "code": "1.A"}]}"#
            ),
            [
                "c gap 1.2",
                "d order 1.4",
                "e duplicate 1.4",
                "f missing 1.4",
                "g prefix 1.4",
                "h form 1.4"
            ]
        );
    }

    #[test]
    fn a_level_without_numbers_is_passed_over() {
        assert_eq!(
            faults(
                r#"{"id": "a", "code": "1", "children": [
                {"id": "g1", "children": [{"id": "b", "code": "1.1"}]},
                {"id": "g2", "children": [{"id": "c", "code": "1.2"}, {"id": "d", "code": "1.4"}]}]}"#
            ),
            ["d gap 1.3"]
        );
        assert_eq!(faults(r#"{"id": "a"}, {"id": "b"}"#), [""; 0]);
    }
}
