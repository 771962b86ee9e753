//! Which documents of a submission speak of which plan, found once for all rules.

use std::collections::BTreeMap;

use super::entry::{AnyDocument, Entry};
use crate::model::{ActionPlan, PlanLink, PlanStatus};

/// The action plans and reports of a submission, by what they name; each as its index.
#[derive(Debug, Default)]
pub(crate) struct ByPlan<'a> {
    /// The first action plan with each identifier.
    action_plans: BTreeMap<&'a str, usize>,
    /// The action plans by plan and year; without either they may be of any.
    by_year: BTreeMap<(Option<&'a str>, Option<u16>), Year>,
    /// Action plans and reports by plan.
    of_plan: BTreeMap<&'a str, Vec<usize>>,
}

/// The action plans of one year.
#[derive(Clone, Copy, Debug, Default)]
struct Year {
    /// The first that was not superseded.
    current: Option<usize>,
    last: usize,
}

impl<'a> ByPlan<'a> {
    pub(super) fn of(entries: &[Entry<'a>]) -> Self {
        let mut about = Self::default();
        for (index, entry) in entries.iter().enumerate() {
            let link = match entry.document {
                AnyDocument::ActionPlan(doc) => {
                    about.action_plans.entry(doc.id.as_str()).or_insert(index);
                    for year in years(doc) {
                        let key = (plan(doc.plan.as_ref()), year);
                        let of_year = about.by_year.entry(key).or_default();
                        of_year.last = index;
                        if doc.status != Some(PlanStatus::Superseded) {
                            of_year.current.get_or_insert(index);
                        }
                    }
                    &doc.plan
                }
                AnyDocument::MonitoringReport(doc) => &doc.plan,
                AnyDocument::Plan(_) | AnyDocument::Catalogue(_) | AnyDocument::Project(_) => {
                    continue;
                }
            };
            if let Some(plan) = plan(link.as_ref()) {
                about.of_plan.entry(plan).or_default().push(index);
            }
        }
        about
    }

    pub(super) fn action_plan(&self, id: &str) -> Option<usize> {
        self.action_plans.get(id).copied()
    }

    /// Whether there is an action plan that names just this plan, or none, and this year, or none.
    pub(crate) fn has_year(&self, plan: Option<&str>, year: Option<u16>) -> bool {
        self.by_year.contains_key(&(plan, year))
    }

    /// The action plan of a plan and a year that was not superseded.
    pub(super) fn of_year(&self, plan: &str, year: u16) -> Option<usize> {
        self.by_year.get(&(Some(plan), Some(year)))?.current
    }

    /// The years of the action plans of a plan, each with the last one of the year.
    pub(super) fn years<'b>(&'b self, plan: &'b str) -> impl Iterator<Item = (u16, usize)> + 'b {
        let years = self.by_year.range((Some(plan), Some(0))..=(Some(plan), Some(u16::MAX)));
        years.filter_map(|((_, year), of_year)| Some(((*year)?, of_year.last)))
    }

    pub(super) fn of_plan(&self, plan: &str) -> &[usize] {
        self.of_plan.get(plan).map_or(&[], Vec::as_slice)
    }
}

/// The years that an action plan covers, its extensions among them; none where it does not say.
fn years(doc: &ActionPlan) -> Vec<Option<u16>> {
    match (doc.first_day(), doc.validity_end()) {
        (Some(from), Some(until)) if from <= until => {
            (from.year()..=until.year()).map(Some).collect()
        }
        _ => vec![doc.year.map(|year| year.0)],
    }
}

fn plan(link: Option<&PlanLink>) -> Option<&str> {
    Some(link?.plan.as_ref()?.as_str())
}
