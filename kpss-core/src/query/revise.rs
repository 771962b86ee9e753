//! Edits of plans inside of their documents: action plans that carry the old numbers follow.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::edit::{CodeChange, Edit, Numbering, edit};
use super::numbering::numbering;
use super::outline::no_plan;
use super::references::References;
use crate::documents::{DocumentSet, Input, Inputs};
use crate::model::Document;
use crate::model::{ActionPlan, Id, Plan, Ref};
use crate::query::{AnswerData, QueryError};
use crate::read::Limits;

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
    pub documents: Vec<Document>,
    /// Whether the changed document alone is the answer.
    #[serde(skip)]
    pub(super) alone: bool,
}

impl Revision {
    /// Numbers every plan of the documents by position.
    ///
    /// # Errors
    /// [`QueryError::NoPlan`] where there is no plan.
    pub fn renumbered(documents: &DocumentSet<'_>) -> Result<Self, QueryError> {
        Self::of(documents, None, &[Edit::Renumber {}], Numbering::Renumber)
    }

    /// Carries out edits, one after another, on the plan with an identifier; on the only plan where
    /// none is named.
    ///
    /// # Errors
    /// [`QueryError`] where there is no such plan, there are several, or an edit cannot be done.
    pub fn edited(
        documents: &DocumentSet<'_>,
        plan: Option<&Id>,
        edits: &[Edit],
        codes: Numbering,
    ) -> Result<Self, QueryError> {
        if plan.is_none() && documents.plans().count() > 1 {
            return Err(QueryError::SeveralPlans);
        }
        Self::of(documents, plan, edits, codes)
    }

    /// The answer as the changed document alone, if it is asked for.
    ///
    /// # Errors
    /// [`QueryError::SeveralDocuments`] where there is not exactly one.
    pub(super) fn alone(self, alone: bool) -> Result<Self, QueryError> {
        if alone && self.documents.len() != 1 {
            return Err(QueryError::SeveralDocuments);
        }
        Ok(Self { alone, ..self })
    }

    /// Carries out edits, one after another, on the plan with an identifier; on every plan where
    /// none is named.
    ///
    /// # Errors
    /// [`QueryError`] where there is no such plan, or an edit cannot be done.
    fn of(
        set: &DocumentSet<'_>,
        plan: Option<&Id>,
        edits: &[Edit],
        codes: Numbering,
    ) -> Result<Self, QueryError> {
        let faults = set.plans().flat_map(|plan| faults(&plan)).collect();
        let mut documents: Vec<Document> = set.documents().cloned().collect();
        let (mut nodes, mut gone, mut found) = (Vec::new(), HashSet::new(), false);
        for target in documents.iter_mut().flat_map(plans_of) {
            if plan.is_none_or(|wanted| *wanted == target.id) {
                nodes.extend(apply(target, edits, codes, &mut gone)?);
                found = true;
            }
        }
        if !found {
            return Err(match plan {
                None => no_plan(set),
                Some(id) => QueryError::UnknownPlan { plan: id.clone() },
            });
        }
        let items = follow_each(&mut documents, &nodes);
        let broken = if gone.is_empty() { Vec::new() } else { broken(&documents, &gone) };
        Ok(Self { faults, nodes, items, broken, documents, alone: false })
    }
}

impl AnswerData for Revision {
    const SCHEMA: &'static str = "answers/revision";

    fn to_json(&self) -> String {
        match self.documents.as_slice() {
            [document] if self.alone => document.to_json(),
            _ => crate::json::canonical(self),
        }
    }

    fn is_document(&self) -> bool {
        self.alone
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

/// Carries out edits and says which numbers differ in the end.
fn apply(
    plan: &mut Plan,
    edits: &[Edit],
    codes: Numbering,
    gone: &mut HashSet<Id>,
) -> Result<Vec<Renumbered>, QueryError> {
    let mut first: HashMap<Id, Option<String>> = HashMap::new();
    for step in edits {
        let done = edit(plan, step.clone(), codes)?;
        for change in done.codes {
            first.entry(change.id).or_insert(change.from);
        }
        if let Some((_, node)) = &done.removed {
            gone.extend(super::ids::below(node).cloned());
        }
    }
    let changed = plan.nodes().filter_map(|node| {
        gone.remove(&node.id);
        let from = first.remove(&node.id)?;
        (from != node.code).then(|| Renumbered {
            document: plan.id.clone(),
            id: node.id.clone(),
            title: node.title.clone(),
            from,
            to: node.code.clone(),
        })
    });
    Ok(changed.collect())
}

/// Old and new numbers by node.
type Changes<'a> = HashMap<&'a str, (&'a Option<String>, &'a Option<String>)>;

/// Gives the items of action plans the new numbers of their nodes.
fn follow_each(documents: &mut [Document], nodes: &[Renumbered]) -> Vec<Renumbered> {
    let named = |action_plan: &ActionPlan| action_plan.plan.as_ref()?.plan.clone();
    let mut plans: HashMap<Ref<Plan>, Changes<'_>> = documents
        .iter_mut()
        .flat_map(action_plans_of)
        .filter_map(|action_plan| Some((named(action_plan)?, Changes::new())))
        .collect();
    for node in nodes {
        if let Some(changes) = plans.get_mut(&Ref::from(&node.document)) {
            changes.insert(&node.id, (&node.from, &node.to));
        }
    }
    let mut items = Vec::new();
    for action_plan in documents.iter_mut().flat_map(action_plans_of) {
        if let Some(changes) = named(action_plan).and_then(|id| plans.get(&id)) {
            items.extend(followed(action_plan, changes));
        }
    }
    items
}

/// Gives the items of an action plan the new numbers of their nodes. An item with another number
/// than the node had was numbered at another time, and stays.
pub fn follow(action_plan: &mut ActionPlan, changes: &[CodeChange]) -> Vec<Renumbered> {
    let changes = changes.iter().map(|change| (change.id.as_str(), (&change.from, &change.to)));
    followed(action_plan, &changes.collect())
}

fn followed(action_plan: &mut ActionPlan, changes: &Changes<'_>) -> Vec<Renumbered> {
    let mut followed = Vec::new();
    for item in &mut action_plan.items {
        let change = item.node.as_deref().and_then(|node| changes.get(node));
        let Some((from, to)) =
            change.filter(|(from, _)| item.code.is_some() && **from == item.code)
        else {
            continue;
        };
        item.code.clone_from(to);
        followed.push(Renumbered {
            document: action_plan.id.clone(),
            id: item.id.clone(),
            title: item.title.clone(),
            from: (*from).clone(),
            to: (*to).clone(),
        });
    }
    followed
}

fn broken(now: &[Document], gone: &HashSet<Id>) -> Vec<Broken> {
    let inputs: Vec<Input<'_>> = now.iter().map(|one| Input::document("", one)).collect();
    let inputs = Inputs::read(&inputs, &Limits::default());
    let now = DocumentSet::of(&inputs);
    let references = References::of(&now);
    let lost = references.missing().filter_map(|reference| {
        let id = Id::new(reference.id).ok().filter(|id| gone.contains(id))?;
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
