//! What the records of the model are called: in English to read, in Czech to find.

use serde_json::Value;

use super::text::sentence;

/// The published `labels.json`.
pub(super) struct Labels(Value);

impl Labels {
    pub(super) fn of(labels: &Value) -> Self {
        Self(labels.clone())
    }

    /// What a record is.
    pub(super) fn record(&self, name: &str) -> Option<String> {
        both(self.0.get("records")?.get(name)?)
    }

    /// What a field of a record is.
    pub(super) fn field(&self, record: &str, field: &str) -> Option<String> {
        both(self.0.get("records")?.get(record)?.get("fields")?.get(field)?)
    }
}

fn both(label: &Value) -> Option<String> {
    let english = label.get("description")?.get("en")?.as_str()?;
    let czech = label.get("title")?.get("cs")?.as_str()?;
    Some(format!("{} Česky „{czech}“.", sentence(english)))
}
