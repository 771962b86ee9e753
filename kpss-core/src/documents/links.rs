//! Which plans follow each other, and which projects made them, by the words of either side.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{AnyDocument, Entry};
use crate::model::{Plan, PlanLink};

/// Documents by the identifier of another one, each as its index.
type ById<'a> = BTreeMap<&'a str, BTreeSet<usize>>;

/// The links of a submission. It makes no difference which of the two documents states one.
#[derive(Debug, Default)]
pub(super) struct Links<'a> {
    earlier: ById<'a>,
    later: ById<'a>,
    projects: ById<'a>,
    made: ById<'a>,
}

/// The first document with each identifier.
struct Known<'a>(BTreeMap<&'a str, usize>);

impl<'a> Links<'a> {
    pub(super) fn of(entries: &[Entry<'a>]) -> Self {
        let mut known = Known(BTreeMap::new());
        for (index, entry) in entries.iter().enumerate() {
            known.0.entry(entry.id()).or_insert(index);
        }
        let mut links = Self::default();
        for entry in entries {
            let id = entry.id();
            match entry.document {
                AnyDocument::Plan(plan) => links.add_plan(&known, plan),
                AnyDocument::ActionPlan(doc) => {
                    if let Some(project) = &doc.project {
                        join(&known, (id, project), &mut links.projects, &mut links.made);
                    }
                }
                AnyDocument::Project(project) => {
                    for made in project.outputs.iter().filter_map(|one| one.document.as_ref()) {
                        join(&known, (made, id), &mut links.projects, &mut links.made);
                    }
                    for other in project.predecessors.iter().chain(&project.successors) {
                        let Some(maker) = &other.project else { continue };
                        for made in other.plans.iter().filter_map(named) {
                            join(&known, (made, maker), &mut links.projects, &mut links.made);
                        }
                    }
                }
                AnyDocument::MonitoringReport(_) | AnyDocument::Catalogue(_) => {}
            }
        }
        links
    }

    fn add_plan(&mut self, known: &Known<'a>, plan: &'a Plan) {
        let id = plan.id.as_str();
        if let Some(earlier) = plan.predecessor.as_ref().and_then(named) {
            join(known, (id, earlier), &mut self.earlier, &mut self.later);
        }
        if let Some(later) = plan.successor.as_ref().and_then(named) {
            join(known, (later, id), &mut self.earlier, &mut self.later);
        }
        if let Some(project) = &plan.project {
            join(known, (id, project), &mut self.projects, &mut self.made);
        }
    }

    pub(super) fn earlier(&self, plan: &str) -> impl Iterator<Item = usize> {
        of(&self.earlier, plan)
    }

    pub(super) fn later(&self, plan: &str) -> impl Iterator<Item = usize> {
        of(&self.later, plan)
    }

    pub(super) fn projects(&self, document: &str) -> impl Iterator<Item = usize> {
        of(&self.projects, document)
    }

    pub(super) fn made(&self, project: &str) -> impl Iterator<Item = usize> {
        of(&self.made, project)
    }
}

fn named(link: &PlanLink) -> Option<&str> {
    Some(link.plan.as_ref()?.as_str())
}

/// Two documents of the submission: the other one of each is remembered in its list.
fn join<'a>(
    known: &Known<'a>,
    (one, other): (&'a str, &'a str),
    of_one: &mut ById<'a>,
    of_other: &mut ById<'a>,
) {
    let indices = known.0.get(one).zip(known.0.get(other));
    let Some((here, there)) = indices.filter(|(here, there)| here != there) else { return };
    of_one.entry(one).or_default().insert(*there);
    of_other.entry(other).or_default().insert(*here);
}

fn of(list: &ById<'_>, id: &str) -> impl Iterator<Item = usize> {
    list.get(id).into_iter().flatten().copied()
}
