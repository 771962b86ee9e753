//! One change in the words of a plan.

use serde::Serialize;
use serde_json::Value;

use crate::model::declare::closed_list;
use crate::model::{Id, NodeLevel};
use crate::query::Named;

closed_list! {
    /// What a change is.
    pub enum ChangeKind: "change-kind", "Druh změny", "Kind of change";
    Added = "added", "přidáno", "added";
    Dropped = "dropped", "vypuštěno", "dropped";
    Split = "split", "rozděleno", "split";
    Merged = "merged", "sloučeno", "merged";
    Moved = "moved", "přesunuto", "moved";
    Reordered = "reordered", "změna pořadí", "reordered";
    Renumbered = "renumbered", "přečíslováno", "renumbered";
    IdChanged = "id_changed", "změna identifikátoru", "identifier changed";
    Renamed = "renamed", "přejmenováno", "renamed";
    Reworded = "reworded", "přeformulováno", "reworded";
    LevelChanged = "level_changed", "úroveň", "level";
    CostRaised = "cost_raised", "náklady zvýšeny", "costs raised";
    CostLowered = "cost_lowered", "náklady sníženy", "costs lowered";
    CostStated = "cost_stated", "náklady doplněny", "costs stated";
    CostWithdrawn = "cost_withdrawn", "náklady vypuštěny", "costs withdrawn";
    CostDivided = "cost_divided", "rozpis nákladů", "division of costs";
    TermMoved = "term_moved", "termín", "term";
    ResponsibleChanged = "responsible_changed", "realizátor", "responsible";
    PartnersChanged = "partners_changed", "partneři", "partners";
    TargetGroupsChanged = "target_groups_changed", "cílové skupiny", "target groups";
    ServicesChanged = "services_changed", "služby", "services";
    NeedsChanged = "needs_changed", "potřeby", "needs";
    IndicatorsChanged = "indicators_changed", "indikátory", "indicators";
    MunicipalitiesChanged = "municipalities_changed", "obce", "municipalities";
    MeasureKindChanged = "measure_kind_changed", "typ opatření", "kind of measure";
    ImportanceChanged = "importance_changed", "význam", "importance";
    CapacityChanged = "capacity_changed", "kapacity", "capacities";
    OutputsChanged = "outputs_changed", "výstupy", "outputs";
    RisksChanged = "risks_changed", "rizika", "risks";
    OriginChanged = "origin_changed", "původ", "origin";
    OtherChanged = "other_changed", "jiný údaj", "other";
    FieldChanged = "field_changed", "údaj plánu", "field of the plan";
    RecordAdded = "record_added", "přidaný záznam", "record added";
    RecordDropped = "record_dropped", "vypuštěný záznam", "record dropped";
}

/// Numbers by kind of change.
#[cfg(feature = "schema")]
pub(super) fn counts_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({
        "type": "object",
        "propertyNames": generator.subschema_for::<ChangeKind>(),
        "additionalProperties": { "type": "integer", "format": "uint", "minimum": 0 },
    })
}

/// A node and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NodeRef {
    /// JSON Pointer in its plan.
    pub pointer: String,
    /// Identifier.
    pub id: Id,
    /// Number in the plan; the number by position where it has none.
    pub number: String,
    /// Level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<NodeLevel>,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// What it is.
    pub kind: ChangeKind,
    /// The node in the old plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<NodeRef>,
    /// The node in the new plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<NodeRef>,
    /// The parts of a node that was split, in the new plan; the nodes that were merged, in the old
    /// one; otherwise none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<NodeRef>,
    /// The parent in the old plan of a node that was moved or dropped; none at the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_parent: Option<NodeRef>,
    /// The parent in the new plan of a node that was moved or added; none at the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_parent: Option<NodeRef>,
    /// JSON Pointer of what changed: in the new plan, or in the old one where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The record of the plan in which a field changed, or which was added or dropped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<Named>,
    /// The value before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// The value after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// What a list holds more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<Named>,
    /// What a list holds no longer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<Named>,
}

impl Change {
    pub(crate) fn new(kind: ChangeKind) -> Self {
        Self {
            kind,
            old: None,
            new: None,
            parts: Vec::new(),
            old_parent: None,
            new_parent: None,
            pointer: None,
            record: None,
            before: None,
            after: None,
            added: Vec::new(),
            removed: Vec::new(),
        }
    }
}
