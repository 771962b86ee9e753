//! What comes before and after each plan of a submission, found once for all plans.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{AnyDocument, Entry};
use crate::model::{Date, OrpCode, OutputKind, Plan, PlanStatus, Ref, Territory};

/// Whether the plan is only an intention, so that nothing can be missing in it yet.
pub(crate) fn is_intended(plan: &Plan) -> bool {
    plan.status == Some(PlanStatus::Intended)
}

/// First day of validity; none where the plan ends before it begins.
pub(crate) fn start(plan: &Plan) -> Option<Date> {
    let period = plan.period.as_ref()?;
    let (from, until) = (period.first_day()?, period.last_day());
    until.is_none_or(|until| from <= until).then_some(from)
}

/// The end of a plan, the index of its document, and its identifier.
type Ended<'a> = (Date, usize, &'a str);

/// The first day of a plan and the index of its document.
type Start = (Date, usize);

/// The plans of a submission by area, and what refers to them.
#[derive(Debug, Default)]
pub(crate) struct Lineage<'a> {
    /// The plans that name an ORP, by their end.
    by_orp: BTreeMap<&'a str, Vec<Ended<'a>>>,
    /// The same without mere intentions; each with the first of the documents up to it.
    approved: BTreeMap<&'a str, Vec<Ended<'a>>>,
    /// The plans that name each as the one before them.
    followers: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// Plans that a project calls the current one.
    prepared: BTreeSet<&'a str>,
    /// The latest end of a plan that a project is to give.
    latest_output: Option<Date>,
    /// The latest beginning of a plan that names an ORP; none names those that name no ORP.
    starts: BTreeMap<Option<&'a str>, Start>,
    /// Projects that a plan names.
    projects: BTreeSet<&'a str>,
}

impl<'a> Lineage<'a> {
    pub(crate) fn of(entries: &[Entry<'a>]) -> Self {
        let mut lineage = Self::default();
        for (index, entry) in entries.iter().enumerate() {
            match entry.document {
                AnyDocument::Plan(plan) => lineage.add(plan, index),
                AnyDocument::Project(project) => {
                    let current = project.current_plan.as_ref().and_then(|link| link.plan.as_ref());
                    lineage.prepared.extend(current.map(Ref::as_str));
                    let outputs = project.outputs.iter();
                    let plans = outputs.filter(|one| one.kind == Some(OutputKind::Plan));
                    let ends = plans.filter_map(|one| one.period.as_ref()?.last_day());
                    lineage.latest_output = ends.chain(lineage.latest_output).max();
                }
                AnyDocument::ActionPlan(doc) => lineage.projects.extend(doc.project.as_deref()),
                _ => {}
            }
        }
        for plans in lineage.by_orp.values_mut().chain(lineage.approved.values_mut()) {
            plans.sort_unstable();
        }
        for plans in lineage.approved.values_mut() {
            let mut first = usize::MAX;
            for (_, index, _) in plans {
                first = first.min(*index);
                *index = first;
            }
        }
        lineage
    }

    fn add(&mut self, plan: &'a Plan, index: usize) {
        let id = plan.id.as_str();
        self.projects.extend(plan.project.as_deref());
        if let Some(earlier) = plan.predecessor.as_ref().and_then(|link| link.plan.as_ref()) {
            self.followers.entry(earlier.as_str()).or_default().insert(id);
        }
        if let Some(start) = start(plan).filter(|_| !is_intended(plan)) {
            let all: Vec<&str> = orps(plan.territory.as_ref()).collect();
            let nowhere = all.is_empty().then_some(None);
            for orp in all.into_iter().map(Some).chain(nowhere) {
                let latest = self.starts.entry(orp).or_insert((start, index));
                *latest = (*latest).max((start, index));
            }
        }
        let Some(end) = plan.validity_end() else { return };
        for orp in orps(plan.territory.as_ref()) {
            self.by_orp.entry(orp).or_default().push((end, index, id));
            if !is_intended(plan) {
                self.approved.entry(orp).or_default().push((end, index, id));
            }
        }
    }

    /// Whether a plan or an action plan names the project.
    pub(crate) fn is_paid_by(&self, project: &str) -> bool {
        self.projects.contains(project)
    }

    /// Whether another plan follows this one: by its own words, or in time for a common ORP.
    pub(crate) fn is_followed(&self, plan: &Plan, end: Date) -> bool {
        let is_other = |id: &str| id != plan.id.as_str();
        let named = self.followers.get(plan.id.as_str());
        named.is_some_and(|ids| ids.iter().any(|id| is_other(id)))
            || orps(plan.territory.as_ref()).any(|orp| {
                let plans = self.by_orp.get(orp).map_or(&[][..], Vec::as_slice);
                let later = plans.iter().rev().take_while(|(other, ..)| end < *other);
                later.into_iter().any(|(_, _, id)| is_other(id))
            })
    }

    /// Whether a project prepares the plan that follows this one.
    pub(crate) fn is_prepared(&self, plan: &Plan, end: Date) -> bool {
        let latest = self.latest_output;
        self.prepared.contains(plan.id.as_str()) || latest.is_some_and(|latest| end < latest)
    }

    /// Index of the first document with a plan that ended before a day, for a common ORP.
    pub(crate) fn ended_before(&self, plan: &Plan, start: Date) -> Option<usize> {
        let of_orp = |orp: &'_ str| {
            let plans = self.approved.get(orp)?;
            let ended = plans.partition_point(|(end, ..)| *end < start);
            plans.get(ended.checked_sub(1)?).map(|(_, first, _)| *first)
        };
        orps(plan.territory.as_ref()).filter_map(of_orp).min()
    }

    /// The latest beginning of a plan for a common ORP; a plan or an area that names none may be
    /// for any.
    pub(crate) fn latest_start(&self, area: Option<&Territory>) -> Option<Start> {
        let mut own = orps(area).peekable();
        if own.peek().is_none() {
            return self.starts.values().max().copied();
        }
        own.map(Some).chain([None]).filter_map(|orp| self.starts.get(&orp)).max().copied()
    }
}

fn orps(area: Option<&Territory>) -> impl Iterator<Item = &str> {
    area.into_iter().flat_map(|area| &area.orps).map(OrpCode::as_str)
}
