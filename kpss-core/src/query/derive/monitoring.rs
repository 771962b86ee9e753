//! The form for monitoring a year, from its action plan.

use serde::Serialize;

use super::ids::Ids;
use crate::model::{
    ActionPlan, IndicatorValue, MonitoringEntry, MonitoringReport, SchemaVersion, Source,
};
use crate::query::AnswerData;

/// The form to be filled in after the year.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DerivedMonitoring {
    /// The document.
    pub document: MonitoringReport,
    /// Titles of the entries, in their order.
    pub titles: Vec<String>,
}

/// The monitoring form of a year: an entry for each item of the action plan, with its indicators;
/// what became of them is to be filled in.
pub fn monitoring(action_plan: &ActionPlan) -> DerivedMonitoring {
    let entries = action_plan.items.iter().map(|item| MonitoringEntry {
        node: item.node.clone(),
        item: Some(item.id.clone().into()),
        indicators: item
            .indicators
            .iter()
            .map(|one| IndicatorValue { indicator: Some(one.id.clone().into()), value: None })
            .collect(),
        ..MonitoringEntry::default()
    });
    let titles = action_plan.items.iter().map(|item| {
        let title = item.title.clone().unwrap_or_else(|| item.id.to_string());
        item.code.as_ref().map_or(title.clone(), |code| format!("{code} {title}"))
    });
    let year = action_plan.year.map_or(String::new(), |year| format!(" za rok {year}"));
    let document = MonitoringReport {
        id: Ids::default().fresh(&action_plan.id, "monitoring"),
        schema_version: Some(SchemaVersion::V1_0),
        title: Some(format!("Monitoring plnění{year}")),
        plan: action_plan.plan.clone(),
        year: action_plan.year,
        period: action_plan.period.clone(),
        action_plan: Some(action_plan.id.clone().into()),
        entries: entries.collect(),
        sources: vec![Source {
            id: action_plan.id.clone(),
            title: action_plan.title.clone(),
            ..Source::default()
        }],
        ..MonitoringReport::default()
    };
    DerivedMonitoring { document, titles: titles.collect() }
}

impl AnswerData for DerivedMonitoring {
    const SCHEMA: &'static str = "monitoring_report";

    /// The document itself, as `kpss validate` reads it.
    fn to_json(&self) -> String {
        crate::json::canonical(&self.document)
    }
}
