//! Edits of plans inside of their documents: action plans that carry the old numbers follow.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::edit::{CodeChange, Codes, Edit, edit};
use super::numbering::numbering;
use super::outline::no_plan;
use super::references::References;
use crate::documents::Documents;
use crate::model::{ActionPlan, Id, Plan};
use crate::read::Document;
use crate::task::AskError;

/// One number that changed, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Renumbered {
    /// The plan or action plan.
    pub document: Id,
    /// The node, or the item of the action plan.
    pub id: Id,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Old number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// New number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// A fault of numbering that was there before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FoundFault {
    /// The plan.
    pub document: Id,
    /// What was wrong.
    pub fault: super::numbering::NumberingFault,
    /// The node.
    pub id: Id,
    /// Its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// JSON Pointer in the plan.
    pub pointer: String,
    /// Number that would follow.
    pub expected: String,
}

/// A reference that lost its target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Broken {
    /// Index of the input.
    pub input: usize,
    /// JSON Pointer of the record that refers.
    pub pointer: String,
    /// The field.
    pub role: &'static str,
    /// Identifier of the node that is gone.
    pub id: Id,
}

/// What edits did to the documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Revision {
    /// Faults of numbering before the edits.
    pub faults: Vec<FoundFault>,
    /// Numbers of nodes that changed.
    pub nodes: Vec<Renumbered>,
    /// Numbers of items of action plans that followed: those that carried the old number.
    pub items: Vec<Renumbered>,
    /// References that lost their target.
    pub broken: Vec<Broken>,
    /// The documents as they are now, one for each input.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<serde_json::Value>"))]
    pub documents: Vec<Document>,
}

impl Revision {
    /// Numbers every plan of the documents by position.
    ///
    /// # Errors
    /// [`AskError::Unfit`] where there is no plan.
    pub fn renumbered(documents: Documents<'_>) -> Result<Self, AskError> {
        Self::of(documents, None, &[Edit::Renumber {}], Codes::Renumber)
    }

    /// Carries out edits, one after another, on the plan with an identifier; on every plan where
    /// none is named.
    ///
    /// # Errors
    /// [`AskError::Unfit`] where there is no such plan, or an edit cannot be done.
    pub fn of(
        mut documents: Documents<'_>,
        plan: Option<&Id>,
        edits: &[Edit],
        codes: Codes,
    ) -> Result<Self, AskError> {
        let faults = documents.plans().flat_map(|plan| faults(&plan)).collect();
        let mut changes: Vec<(Id, Vec<CodeChange>)> = Vec::new();
        let (mut nodes, mut gone) = (Vec::new(), HashSet::new());
        for target in documents.documents_mut().flat_map(plans_of) {
            if plan.is_some_and(|wanted| *wanted != target.id) {
                continue;
            }
            let (renumbered, titles) = apply(target, edits, codes, &mut gone)?;
            nodes.extend(renumbered.iter().zip(titles).map(|(change, title)| Renumbered {
                document: target.id.clone(),
                id: change.id.clone(),
                title,
                from: change.from.clone(),
                to: change.to.clone(),
            }));
            changes.push((target.id.clone(), renumbered));
        }
        if changes.is_empty() {
            return Err(match plan {
                None => no_plan(&documents),
                Some(id) => AskError::unfit(
                    format!("plán „{id}“ v dokumentech není"),
                    format!("the documents hold no plan “{id}”"),
                ),
            });
        }
        let mut items = Vec::new();
        let changes: HashMap<&Id, Changes<'_>> =
            changes.iter().map(|(id, list)| (id, by_node(list))).collect();
        for action_plan in documents.documents_mut().flat_map(action_plans_of) {
            let named = action_plan.plan.as_ref().and_then(|link| link.plan.clone());
            if let Some(changes) = named.as_ref().and_then(|id| changes.get(id)) {
                items.extend(follow_each(action_plan, changes));
            }
        }
        let broken = if gone.is_empty() { Vec::new() } else { broken(&documents, &gone) };
        let documents = documents.into_documents();
        Ok(Self { faults, nodes, items, broken, documents })
    }
}

fn faults(plan: &Plan) -> Vec<FoundFault> {
    let found = |problem: super::numbering::NumberingProblem<'_>| FoundFault {
        document: plan.id.clone(),
        fault: problem.fault,
        id: problem.id.clone(),
        code: problem.code.map(str::to_owned),
        pointer: problem.pointer,
        expected: problem.expected,
    };
    numbering(plan).into_iter().map(found).collect()
}

/// Carries out edits and says which numbers differ in the end, and the titles of their nodes.
fn apply(
    plan: &mut Plan,
    edits: &[Edit],
    codes: Codes,
    gone: &mut HashSet<Id>,
) -> Result<(Vec<CodeChange>, Vec<Option<String>>), AskError> {
    let mut first: HashMap<Id, Option<String>> = HashMap::new();
    for step in edits {
        let done =
            edit(plan, step.clone(), codes).map_err(|error| AskError::Unfit(error.said()))?;
        for change in done.codes {
            first.entry(change.id).or_insert(change.from);
        }
        if let Some((_, node)) = &done.removed {
            gone.extend(super::ids::below(node).cloned());
        }
    }
    let changed = super::walk::walk(plan).filter_map(|visit| {
        gone.remove(&visit.node.id);
        let from = first.get(&visit.node.id)?.clone();
        let (id, to) = (visit.node.id.clone(), visit.node.code.clone());
        let title = visit.node.title.clone();
        (from != to).then_some((CodeChange { id, from, to }, title))
    });
    Ok(changed.unzip())
}

/// Changes of numbers by node.
type Changes<'a> = HashMap<&'a Id, &'a CodeChange>;

fn by_node(changes: &[CodeChange]) -> Changes<'_> {
    changes.iter().map(|change| (&change.id, change)).collect()
}

/// Gives the items of an action plan the new numbers of their nodes. An item with another number
/// than the node had was numbered at another time, and stays.
pub fn follow(action_plan: &mut ActionPlan, changes: &[CodeChange]) -> Vec<Renumbered> {
    follow_each(action_plan, &by_node(changes))
}

fn follow_each(action_plan: &mut ActionPlan, changes: &Changes<'_>) -> Vec<Renumbered> {
    let mut followed = Vec::new();
    for item in &mut action_plan.items {
        let change = item.node.as_ref().and_then(|node| changes.get(node));
        let Some(change) = change.filter(|change| item.code.is_some() && change.from == item.code)
        else {
            continue;
        };
        item.code.clone_from(&change.to);
        followed.push(Renumbered {
            document: action_plan.id.clone(),
            id: item.id.clone(),
            title: item.title.clone(),
            from: change.from.clone(),
            to: change.to.clone(),
        });
    }
    followed
}

fn broken(now: &Documents<'_>, gone: &HashSet<Id>) -> Vec<Broken> {
    let references = References::of(now);
    let lost = references.missing().filter_map(|reference| {
        let id = Id::new(reference.id).filter(|id| gone.contains(id))?;
        let record = references.records().get(reference.from)?;
        let (input, pointer) = (record.input, record.pointer.clone());
        Some(Broken { input, pointer, role: reference.role, id })
    });
    lost.collect()
}

fn plans_of(document: &mut Document) -> &mut [Plan] {
    match document {
        Document::Plan(plan) => std::slice::from_mut(plan),
        Document::Submission(submission) => &mut submission.plans,
        _ => &mut [],
    }
}

fn action_plans_of(document: &mut Document) -> &mut [ActionPlan] {
    match document {
        Document::ActionPlan(plan) => std::slice::from_mut(plan),
        Document::Submission(submission) => &mut submission.action_plans,
        _ => &mut [],
    }
}
