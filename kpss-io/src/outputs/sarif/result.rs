//! A finding as a result.

use kpss_core::report::{RelatedPlace, State};
use kpss_core::{Cell, Finding, Position, Report};
use serde_json::{Map, Value, json};

use super::artifacts::Artifacts;
use super::rules::{Rules, level};
use super::text::plain;

/// What a place is, in a text or in a table.
struct At<'a> {
    input: usize,
    pointer: &'a str,
    position: Option<Position>,
    cell: Option<&'a Cell>,
    label: Option<&'a str>,
}

/// The report of a finding and the files of all reports.
pub(super) struct Source<'a> {
    pub(super) name: &'a str,
    pub(super) report: &'a Report,
    /// Place of the report among all.
    pub(super) at: usize,
    pub(super) artifacts: &'a Artifacts,
}

pub(super) fn of(source: &Source<'_>, finding: &Finding, rules: &Rules<'_>) -> Value {
    let place = At {
        input: finding.input,
        pointer: &finding.pointer,
        position: finding.position,
        cell: finding.cell.as_ref(),
        label: finding.label.as_deref(),
    };
    let mut result = Map::new();
    let mut add = |key: &str, value: Value| {
        result.insert(key.to_owned(), value);
    };
    add("ruleId", json!(finding.code));
    if let Some(index) = rules.index(&finding.code) {
        add("ruleIndex", json!(index));
    }
    add("level", json!(level(finding.severity)));
    add("message", json!({"text": plain(&finding.message)}));
    add("locations", json!([location(source, &place)]));
    let related: Vec<Value> = finding
        .related
        .iter()
        .enumerate()
        .map(|(id, related)| related_location(source, id, related))
        .collect();
    if !related.is_empty() {
        add("relatedLocations", json!(related));
    }
    add("partialFingerprints", json!({"kpss/v1": finding.fingerprint}));
    if source.report.baseline.is_some() {
        let state = if finding.state == State::Known { "unchanged" } else { "new" };
        add("baselineState", json!(state));
    }
    if let Some(waived) = finding.waived.as_ref().filter(|_| finding.state == State::Waived) {
        let said = format!("{} ({})", waived.reason, waived.author);
        add(
            "suppressions",
            json!([{"kind": "external", "status": "accepted", "justification": said}]),
        );
    }
    let params: Map<String, Value> =
        finding.params.iter().map(|(name, value)| (name.to_string(), json!(value))).collect();
    let mut properties = json!({
        "submission": source.name, "slug": finding.slug, "path": finding.path,
        "target": finding.target, "params": params, "citations": finding.citations,
    });
    if let Some(properties) = properties.as_object_mut() {
        if let Some(value) = &finding.value {
            properties.insert("value".to_owned(), json!(value));
        }
        if let Some(changed) = &finding.changed {
            properties.insert("changed".to_owned(), json!(changed));
        }
        if let Some(until) = finding.waived.as_ref().and_then(|waived| waived.until) {
            properties.insert("waivedUntil".to_owned(), json!(until));
        }
    }
    add("properties", properties);
    Value::Object(result)
}

fn location(source: &Source<'_>, at: &At<'_>) -> Value {
    let file = source.artifacts.location(source.report, source.at, at.input);
    let mut physical = json!({"artifactLocation": file});
    if let (Some(fields), Some(position)) = (physical.as_object_mut(), at.position) {
        let region = json!({"startLine": position.line, "startColumn": position.column});
        fields.insert("region".to_owned(), region);
    }
    // A cell has no line; its address is the name of a place, as is the pointer.
    let mut logical = Vec::new();
    if let Some(cell) = at.cell {
        let address = if cell.cell.is_empty() { &cell.sheet } else { &cell.cell };
        let whole = if cell.cell.is_empty() {
            cell.sheet.clone()
        } else {
            format!("{}!{}", cell.sheet, cell.cell)
        };
        let kind = if cell.cell.is_empty() { "sheet" } else { "cell" };
        logical.push(json!({
            "name": address, "fullyQualifiedName": whole, "decoratedName": cell.to_string(),
            "kind": kind,
        }));
    }
    let mut value = json!({"fullyQualifiedName": at.pointer, "kind": "value"});
    if let (Some(fields), Some(label)) = (value.as_object_mut(), at.label) {
        fields.insert("name".to_owned(), json!(label));
    }
    logical.push(value);
    json!({"physicalLocation": physical, "logicalLocations": logical})
}

fn related_location(source: &Source<'_>, id: usize, related: &RelatedPlace) -> Value {
    let at = At {
        input: related.input,
        pointer: &related.pointer,
        position: related.position,
        cell: related.cell.as_ref(),
        label: related.label.as_deref(),
    };
    let mut said = related.role_label.to_string();
    for part in related.label.iter().chain(&related.value) {
        said.push_str(": ");
        said.push_str(part);
    }
    let mut place = location(source, &at);
    if let Some(fields) = place.as_object_mut() {
        fields.insert("id".to_owned(), json!(id));
        fields.insert("message".to_owned(), json!({"text": plain(&said)}));
    }
    place
}
