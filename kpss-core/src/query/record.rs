//! The records of documents that refer to one another.

use serde::Serialize;

use crate::model::declare::closed_list;
use crate::model::reader::Record as _;
use crate::model::{self, Money, NodeLevel};

closed_list! {
    /// What a record is.
    pub enum RecordKind: "record-kind", "Druh záznamu", "Kind of record";
    Document = "document", "dokument", "document";
    Organisation = "organisation", "organizace", "organisation";
    Body = "body", "orgán", "body";
    Post = "post", "pozice", "post";
    Event = "event", "událost", "event";
    Analysis = "analysis", "analýza", "analysis";
    TargetGroup = "target_group", "cílová skupina", "target group";
    Need = "need", "potřeba", "need";
    Node = "node", "uzel strategie", "node of the strategy";
    Indicator = "indicator", "indikátor", "indicator";
    Service = "service", "služba", "service";
    ActionItem = "action_item", "položka akčního plánu", "item of an action plan";
    MonitoringEntry = "monitoring_entry", "záznam o plnění", "entry of a monitoring report";
}

impl RecordKind {
    /// The kind of the records of a type.
    pub(super) fn of(name: &str) -> Option<Self> {
        let known = [
            (model::Organisation::TABLE.name, Self::Organisation),
            (model::Body::TABLE.name, Self::Body),
            (model::Post::TABLE.name, Self::Post),
            (model::Event::TABLE.name, Self::Event),
            (model::Analysis::TABLE.name, Self::Analysis),
            (model::TargetGroup::TABLE.name, Self::TargetGroup),
            (model::Need::TABLE.name, Self::Need),
            (model::Node::TABLE.name, Self::Node),
            (model::Indicator::TABLE.name, Self::Indicator),
            (model::Service::TABLE.name, Self::Service),
            (model::ActionItem::TABLE.name, Self::ActionItem),
        ];
        known.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }
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
