//! Plans of one area, one after another, with extensions and gaps.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::standing::{by_assembly, part_only};
use crate::lists::Order as _;
use crate::model::{Date, Id, Period, Plan, PlanLink, PlanStatus};

/// An extension of validity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ValidityExtension {
    /// New last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Whether it is only about the strategic part.
    pub part_only: bool,
    /// Whether a decision of an assembly is stated.
    pub by_assembly: bool,
}

/// A plan in a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// Identifier; none of a plan that others only mention.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// First day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day, without extensions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Extensions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<ValidityExtension>,
    /// How far the plan has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PlanStatus>,
    /// Days after the plan before it without any plan: the first and the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap_before: Option<(Date, Date)>,
    /// Days on which the plan before it is valid, too: the first and the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overlap_before: Option<(Date, Date)>,
}

impl Span {
    fn of(plan: &Plan) -> Self {
        let extension = |one: &crate::model::Extension| ValidityExtension {
            until: one.until.map(Date::last_day),
            part_only: part_only(one),
            by_assembly: by_assembly(one),
        };
        Self {
            id: Some(plan.id.clone()),
            title: plan.title.clone(),
            from: plan.period.as_ref().and_then(Period::first_day),
            until: plan.period.as_ref().and_then(Period::last_day),
            extensions: plan.extensions.iter().map(extension).collect(),
            status: plan.status,
            gap_before: None,
            overlap_before: None,
        }
    }

    fn mentioned(link: &PlanLink) -> Option<Self> {
        let period = link.period.as_ref()?;
        Some(Self {
            id: None,
            title: link.title.clone(),
            from: Some(period.first_day()?),
            until: period.last_day(),
            extensions: Vec::new(),
            status: None,
            gap_before: None,
            overlap_before: None,
        })
    }

    /// Last day with extensions.
    pub fn end(&self) -> Option<Date> {
        self.until.max(self.extensions.iter().filter_map(|extension| extension.until).max())
    }
}

/// Plans of one area by their first day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Chain {
    /// The plans.
    pub plans: Vec<Span>,
}

/// Groups plans that name one another, or whose ORPs and level are the same. Gives the chains, and
/// the chain of each plan by its identifier.
pub(super) fn chains<'a>(plans: &[&'a Plan]) -> (Vec<Chain>, HashMap<&'a str, usize>) {
    let ids: HashMap<&str, usize> =
        plans.iter().enumerate().map(|(index, plan)| (plan.id.as_str(), index)).collect();
    let mut group: Vec<usize> = (0..plans.len()).collect();
    let mut areas: BTreeMap<(Vec<&str>, Option<&str>), usize> = BTreeMap::new();
    for (index, plan) in plans.iter().enumerate() {
        let links = plan.predecessor.iter().chain(&plan.successor);
        for other in links.filter_map(|link| ids.get(link.plan.as_deref()?)) {
            join(&mut group, index, *other);
        }
        let mut orps: Vec<&str> = plan
            .territory
            .iter()
            .flat_map(|territory| &territory.orps)
            .map(crate::model::OrpCode::as_str)
            .collect();
        orps.sort_unstable();
        if !orps.is_empty() {
            let other = *areas
                .entry((orps, plan.level.map(crate::model::PlanLevel::code)))
                .or_insert(index);
            join(&mut group, index, other);
        }
    }
    let mut grouped: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for index in 0..plans.len() {
        grouped.entry(root(&mut group, index)).or_default().push(index);
    }
    let mut chains = Vec::new();
    let mut chain_of = HashMap::new();
    for members in grouped.into_values() {
        let members: Vec<&'a Plan> =
            members.into_iter().filter_map(|index| plans.get(index).copied()).collect();
        chain_of.extend(members.iter().map(|plan| (plan.id.as_str(), chains.len())));
        chains.push(chain(&members, &ids));
    }
    (chains, chain_of)
}

fn root(group: &mut [usize], index: usize) -> usize {
    let mut here = index;
    while let Some(&above) = group.get(here).filter(|above| **above != here) {
        here = above;
    }
    if let Some(slot) = group.get_mut(index) {
        *slot = here;
    }
    here
}

fn join(group: &mut [usize], a: usize, b: usize) {
    let (a, b) = (root(group, a), root(group, b));
    if let Some(slot) = group.get_mut(a.max(b)) {
        *slot = a.min(b);
    }
}

fn chain(plans: &[&Plan], known: &HashMap<&str, usize>) -> Chain {
    let mut spans: Vec<Span> = plans.iter().map(|plan| Span::of(plan)).collect();
    let starts: Vec<Option<Date>> = spans.iter().map(|span| span.from).collect();
    for plan in plans {
        for link in plan.predecessor.iter().chain(&plan.successor) {
            let unknown = link.plan.as_ref().is_none_or(|id| !known.contains_key(id.as_str()));
            let mentioned = Span::mentioned(link).filter(|_| unknown);
            // A plan of the documents that begins on the same day is the one that is meant.
            spans.extend(mentioned.filter(|span| !starts.contains(&span.from)));
        }
    }
    spans.order_by_key(|span| (span.from.is_none(), span.from, span.id.clone()));
    spans.dedup_by(|a, b| a.id.is_none() && b.id.is_none() && a.from == b.from);
    let mut end: Option<Date> = None;
    for span in &mut spans {
        if let (Some(from), Some(end)) = (span.from, end) {
            if end.next_day() < from {
                span.gap_before = Some((end.next_day(), from.previous_day()));
            } else if from <= end {
                span.overlap_before = Some((from, span.end().map_or(end, |own| own.min(end))));
            }
        }
        end = end.max(span.end());
    }
    Chain { plans: spans }
}
