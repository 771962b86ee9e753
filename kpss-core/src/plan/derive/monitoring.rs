//! The form for monitoring a year, from its action plan.

use serde::Serialize;

use super::ids::Ids;
use crate::answer::Answer;
use crate::lang::Lang;
use crate::model::{
    ActionPlan, IndicatorValue, MonitoringEntry, MonitoringReport, SchemaVersion, Source,
};
use crate::page::Page;
use crate::plan::sheet::Sheet;
use crate::plan::words::pick;

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
        item: Some(item.id.clone()),
        indicators: item
            .indicators
            .iter()
            .map(|one| IndicatorValue { indicator: Some(one.id.clone()), value: None })
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
        action_plan: Some(action_plan.id.clone()),
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

impl Answer for DerivedMonitoring {
    /// The document itself, as `kpss validate` reads it.
    fn to_json(&self) -> String {
        crate::read::canonical(&self.document)
    }

    fn page(&self, lang: Lang) -> Page {
        let mut page =
            Sheet::new(self.document.title.as_deref().unwrap_or(self.document.id.as_str()));
        page.lead(pick(
            lang,
            "U každé položky vyplňte stav, důvod, čerpání a hodnoty ukazatelů.",
            "Fill in status, reason, money spent and values of indicators of each item.",
        ));
        let rows = self.titles.iter().zip(&self.document.entries).map(|(title, entry)| {
            vec![title.clone(), String::new(), String::new(), entry.indicators.len().to_string()]
        });
        let head = match lang {
            Lang::Cs => ["Položka", "Stav", "Důvod", "Ukazatele>"],
            Lang::En => ["Item", "Status", "Reason", "Indicators>"],
        };
        page.table(&head, rows.collect());
        page.page()
    }
}
