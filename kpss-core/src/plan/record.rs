//! The records of documents that refer to one another.

use serde::Serialize;

use crate::lang::Lang;
use crate::model::declare::choice;
use crate::model::{Money, NodeLevel};
use crate::rule::Param;

choice! {
    /// What a record is.
    pub enum RecordKind: "record-kind", "Druh záznamu", "Kind of record";
    TargetGroup = "target_group", "cílová skupina", "target group";
    Need = "need", "potřeba", "need";
    Node = "node", "uzel strategie", "node of the strategy";
    Service = "service", "služba", "service";
    Organisation = "organisation", "organizace", "organisation";
    ActionItem = "action_item", "položka akčního plánu", "item of an action plan";
    MonitoringEntry = "monitoring_entry", "záznam o plnění", "entry of a monitoring report";
}

/// A record, and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Record<'a> {
    /// What it is.
    pub kind: RecordKind,
    /// Identifier; entries of monitoring reports have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// Number in the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'a str>,
    /// Title or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// Level of a node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<NodeLevel>,
    /// Total costs, of an entry the money spent; CZK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// Year of the action plan or report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Index of the input.
    pub input: usize,
    /// JSON Pointer in the input.
    pub pointer: String,
}

impl Record<'_> {
    /// What it is, a level of the strategy by its own name.
    pub fn kind_name(&self, lang: Lang) -> &'static str {
        self.level.map_or(self.kind.name(), NodeLevel::name).get(lang)
    }

    /// The record in a sentence: `opatření 1.1 „Udržení služby“`.
    pub fn label(&self, lang: Lang) -> String {
        let year = self.year.map(|year| year.to_string());
        let code = self.code.map(str::to_owned);
        let title = self.title.map(|title| match lang {
            Lang::Cs => format!("„{title}“"),
            Lang::En => format!("“{title}”"),
        });
        let name = title.or_else(|| self.id.map(str::to_owned));
        let words = [Some(self.kind_name(lang).to_owned()), year, code, name];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// The amount as people write it; empty where there is none.
    pub fn amount_text(&self, lang: Lang) -> String {
        self.amount.map(|amount| Param::Money(amount).display(lang)).unwrap_or_default()
    }
}
