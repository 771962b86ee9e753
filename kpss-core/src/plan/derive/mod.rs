//! Documents that follow from others: the action plan of a year, the monitoring form, the next plan.

mod action_plan;
mod action_plan_page;
mod ids;
mod monitoring;
mod moves;
mod next_plan;
mod next_plan_page;
mod outcome;
mod year_costs;

pub use action_plan::{DerivedActionPlan, action_plan};
pub use monitoring::{DerivedMonitoring, monitoring};
pub use next_plan::{DerivedPlan, next_plan};
pub use outcome::{NodeOutcome, Outcome, OutcomeReason};

use super::compare::only_plan;
use crate::documents::Documents;
use crate::model::{ActionPlan, MonitoringReport, Year};
use crate::task::AskError;

impl DerivedActionPlan {
    /// The action plan of a year, from the one plan of the inputs.
    ///
    /// # Errors
    /// [`AskError::Unfit`] where there is not one plan, or it is not valid in the year.
    pub fn of(documents: &Documents<'_>, year: Year) -> Result<Self, AskError> {
        action_plan(only_plan(documents, None)?.value, year)
    }
}

impl DerivedMonitoring {
    /// The form for the one action plan of the inputs.
    ///
    /// # Errors
    /// [`AskError::Unfit`] where there is not one action plan.
    pub fn of(documents: &Documents<'_>) -> Result<Self, AskError> {
        let found: Vec<_> = documents.action_plans().collect();
        let [one] = found.as_slice() else {
            let name = documents.inputs().next().map_or("", |(name, _)| name);
            let count = found.len();
            return Err(AskError::unfit(
                format!("{name} má obsahovat právě jeden akční plán; jejich počet: {count}"),
                format!("{name} should hold exactly one action plan; found in it: {count}"),
            ));
        };
        Ok(monitoring(one.value))
    }
}

impl DerivedPlan {
    /// The next plan, from the one plan of all inputs, or of the first, and the reports of all.
    ///
    /// # Errors
    /// [`AskError::Unfit`] where there is not one plan, or the period does not follow it.
    pub fn of(documents: &Documents<'_>, period: (Year, Year)) -> Result<Self, AskError> {
        let plan = only_plan(documents, None).or_else(|_| only_plan(documents, Some(0)))?.value;
        let reports: Vec<&MonitoringReport> =
            documents.monitoring_reports().map(|report| report.value).collect();
        let action_plans: Vec<&ActionPlan> =
            documents.action_plans().map(|one| one.value).collect();
        next_plan(plan, &reports, &action_plans, period)
    }
}
