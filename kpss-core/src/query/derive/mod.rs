//! Documents that follow from others: the action plan of a year, the monitoring form, the next plan.

mod action_plan;
mod ids;
mod monitoring;
mod moves;
mod next_plan;
mod outcome;
mod year_costs;

pub use action_plan::{DerivedActionPlan, action_plan};
pub use monitoring::{DerivedMonitoring, monitoring};
pub use next_plan::{DerivedPlan, next_plan};
pub use outcome::{NodeOutcome, Outcome, OutcomeReason};

use super::compare::only_plan;
use crate::documents::DocumentSet;
use crate::model::{ActionPlan, MonitoringReport, Year};
use crate::query::QueryError;

impl DerivedActionPlan {
    /// The action plan of a year, from the one plan of the inputs.
    ///
    /// # Errors
    /// [`QueryError`] where there is not one plan, or it is not valid in the year.
    pub fn of(documents: &DocumentSet<'_>, year: Year) -> Result<Self, QueryError> {
        action_plan(only_plan(documents, None)?.value, year)
    }
}

impl DerivedMonitoring {
    /// The form for the one action plan of the inputs.
    ///
    /// # Errors
    /// [`QueryError`] where there is not one action plan.
    pub fn of(documents: &DocumentSet<'_>) -> Result<Self, QueryError> {
        let found: Vec<_> = documents.action_plans().collect();
        let [one] = found.as_slice() else {
            let input = documents.input_names().next().unwrap_or_default().to_owned();
            return Err(QueryError::NotOneActionPlan { input, count: found.len() });
        };
        Ok(monitoring(one.value))
    }
}

impl DerivedPlan {
    /// The next plan, from the one plan of all inputs, or of the first, and the reports of all.
    ///
    /// # Errors
    /// [`QueryError`] where there is not one plan, or the period does not follow it.
    pub fn of(documents: &DocumentSet<'_>, period: (Year, Year)) -> Result<Self, QueryError> {
        let plan = only_plan(documents, None).or_else(|_| only_plan(documents, Some(0)))?.value;
        let reports: Vec<&MonitoringReport> =
            documents.monitoring_reports().map(|report| report.value).collect();
        let action_plans: Vec<&ActionPlan> =
            documents.action_plans().map(|one| one.value).collect();
        next_plan(plan, &reports, &action_plans, period)
    }
}
