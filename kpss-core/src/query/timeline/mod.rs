//! The history of planning: chains of plans, their yearly documents, and what was in force when.

mod chain;
mod standing;

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

pub use chain::{Chain, Span, ValidityExtension};
pub use standing::{ForceReason, InForce, ValidityStatus};

use crate::documents::DocumentSet;
use crate::lists::Order as _;
use crate::model::{ActionPlan, Date, Id, MonitoringReport, Plan, Year};
use crate::query::{AnswerData, QueryError};

/// A document of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearDocument {
    /// Identifier.
    pub id: Id,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<Year>,
    /// The plan that it names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Id>,
    /// Whether the year lies outside of the validity of that plan, extensions included.
    pub outside: bool,
}

/// What was in force on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnDay {
    /// The day.
    pub day: Date,
    /// Plans whose period reaches the day.
    pub plans: Vec<ValidityStatus>,
    /// Action plans for that time.
    pub action_plans: Vec<ValidityStatus>,
    /// The latest monitoring report that could be read on the day.
    pub reports: Vec<ValidityStatus>,
}

/// The history that documents tell.
#[doc(alias = "návaznost plánů")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Timeline {
    /// Chains of plans, each of one area.
    pub chains: Vec<Chain>,
    /// Action plans by year.
    pub action_plans: Vec<YearDocument>,
    /// Monitoring reports by year.
    pub reports: Vec<YearDocument>,
    /// What was in force on the day that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<OnDay>,
}

impl Timeline {
    /// The history that documents tell, and what was in force on a day.
    ///
    /// # Errors
    /// [`QueryError`] where there is no plan and no yearly document, or the date is no day.
    pub fn of(documents: &DocumentSet<'_>, on: Option<Date>) -> Result<Self, QueryError> {
        let plans: Vec<&Plan> = documents.plans().map(|one| one.value).collect();
        let action_plans: Vec<&ActionPlan> =
            documents.action_plans().map(|one| one.value).collect();
        let reports: Vec<&MonitoringReport> =
            documents.monitoring_reports().map(|one| one.value).collect();
        if plans.is_empty() && action_plans.is_empty() && reports.is_empty() {
            return Err(super::outline::no_plan(documents));
        }
        if let Some(on) = on.filter(|on| !on.is_exact()) {
            return Err(QueryError::NotADay { date: on });
        }
        Ok(timeline(&plans, &action_plans, &reports, on))
    }
}

/// The history that plans, action plans and reports tell; `on` is the day to answer for.
pub fn timeline(
    plans: &[&Plan],
    action_plans: &[&ActionPlan],
    reports: &[&MonitoringReport],
    on: Option<Date>,
) -> Timeline {
    let (chains, chain_of) = chain::chains(plans);
    let by_id: HashMap<&str, &Plan> = plans.iter().map(|plan| (plan.id.as_str(), *plan)).collect();
    let outside = |plan: Option<&Id>, year: Option<Year>| {
        let known = plan.and_then(|id| by_id.get(id.as_str()));
        known.zip(year).is_some_and(|(plan, year)| {
            let year = Date::year_only(year.0);
            let from = plan.period.as_ref().and_then(crate::model::Period::first_day);
            from.is_some_and(|from| year.last_day() < from)
                || plan.validity_end().is_some_and(|end| end < year.first_day())
        })
    };
    macro_rules! yearly {
        ($list:expr, $year:expr) => {{
            let mut list: Vec<YearDocument> = $list
                .iter()
                .map(|one| {
                    let plan =
                        one.plan.as_ref().and_then(|link| Some(link.plan.as_ref()?.id().clone()));
                    YearDocument {
                        id: one.id.clone(),
                        title: one.title.clone(),
                        year: $year(one),
                        outside: outside(plan.as_ref(), $year(one)),
                        plan,
                    }
                })
                .collect();
            list.order_by(|a, b| (a.year, &a.id).cmp(&(b.year, &b.id)));
            list
        }};
    }
    let day = on.map(|day| on_day(plans, action_plans, reports, &chain_of, day));
    Timeline {
        chains,
        action_plans: yearly!(action_plans, |one: &ActionPlan| one.year),
        reports: yearly!(reports, |one: &MonitoringReport| one.last_year()),
        on: day,
    }
}

fn on_day(
    plans: &[&Plan],
    action_plans: &[&ActionPlan],
    reports: &[&MonitoringReport],
    chain_of: &HashMap<&str, usize>,
    day: Date,
) -> OnDay {
    // From which day a plan stands in the place of the one that it follows.
    let mut replaced: HashMap<&str, Date> = HashMap::new();
    for plan in plans {
        let from = plan.period.as_ref().and_then(crate::model::Period::first_day);
        let earlier = plan.predecessor.as_ref().and_then(|link| link.plan.as_ref());
        if let (Some(from), Some(earlier)) = (from, earlier) {
            replaced.entry(earlier).and_modify(|known| *known = from.min(*known)).or_insert(from);
        }
        let later = plan.successor.as_ref().and_then(|link| link.period.as_ref()?.first_day());
        if let Some(from) = later {
            replaced.entry(&plan.id).and_modify(|known| *known = from.min(*known)).or_insert(from);
        }
    }
    let mut standings: Vec<ValidityStatus> = plans
        .iter()
        .filter_map(|plan| standing::of_plan(plan, day, replaced.get(plan.id.as_str()).copied()))
        .collect();
    standings.order_by(|a, b| (a.force, &a.id).cmp(&(b.force, &b.id)));
    let by_plan: HashMap<&str, &ValidityStatus> =
        standings.iter().map(|standing| (standing.id.as_str(), standing)).collect();
    let mut yearly: Vec<ValidityStatus> = action_plans
        .iter()
        .filter_map(|one| {
            let named = one.plan.as_ref().and_then(|link| link.plan.as_deref());
            let named = named.filter(|id| chain_of.contains_key(id));
            let plan = named.map(|id| by_plan.get(id).map_or(InForce::No, |plan| plan.force));
            standing::of_action_plan(one, day, plan)
        })
        .collect();
    yearly.order_by(|a, b| (a.force, &a.id).cmp(&(b.force, &b.id)));
    let reports = latest_reports(reports, chain_of, day);
    OnDay { day, plans: standings, action_plans: yearly, reports }
}

/// The latest report of each chain of plans; before one whose publication is not dated also the
/// latest that certainly was out.
fn latest_reports(
    reports: &[&MonitoringReport],
    chain_of: &HashMap<&str, usize>,
    day: Date,
) -> Vec<ValidityStatus> {
    let mut by_chain: BTreeMap<Option<usize>, Vec<(&MonitoringReport, bool)>> = BTreeMap::new();
    for report in reports {
        let certain = match (report.published_on, report.last_year()) {
            (Some(on), _) if on.last_day() <= day => true,
            (Some(on), _) if on.first_day() <= day => false,
            (None, Some(year)) if year.0 < day.year() => false,
            _ => continue,
        };
        let named = report.plan.as_ref().and_then(|link| link.plan.as_deref());
        let chain = named.and_then(|id| chain_of.get(id).copied());
        by_chain.entry(chain).or_default().push((report, certain));
    }
    let mut out = Vec::new();
    for mut list in by_chain.into_values() {
        list.order_by(|(a, _), (b, _)| (a.last_year(), &a.id).cmp(&(b.last_year(), &b.id)));
        while let Some((report, certain)) = list.pop() {
            let reason =
                if certain { ForceReason::Published } else { ForceReason::PublicationUnknown };
            let mut standing = ValidityStatus::new(&report.id, report.title.as_ref(), reason);
            if !certain {
                standing.force = InForce::Unclear;
            }
            out.push(standing);
            if certain {
                break;
            }
            list.retain(|(_, certain)| *certain);
        }
    }
    out
}

impl AnswerData for Timeline {
    const SCHEMA: &'static str = "answers/timeline";
}
