//! What fields and values are called, in both languages: for forms and for readers of schemas.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::lang::Bilingual;
use crate::model::shape::{ClosedListShape, RecordShape, Shape, Shaped as _};
use crate::model::{ActionPlan, Catalogue, MonitoringReport, Plan, Project, Submission};
use crate::profile::Profile;

/// The titles and descriptions of every record and closed list, as JSON.
pub fn labels() -> String {
    let mut labels = Labels::default();
    for shape in [
        Plan::shape(),
        ActionPlan::shape(),
        MonitoringReport::shape(),
        Catalogue::shape(),
        Project::shape(),
        Submission::shape(),
        Profile::shape(),
    ] {
        labels.collect(shape);
    }
    let whole = json!({
        "$id": format!("{}/labels.json", super::BASE),
        "records": labels.records,
        "lists": labels.lists,
    });
    crate::json::canonical(&whole)
}

#[derive(Default)]
struct Labels {
    records: BTreeMap<&'static str, Value>,
    lists: BTreeMap<&'static str, Value>,
}

impl Labels {
    fn collect(&mut self, shape: Shape) {
        match shape {
            Shape::Record(record) if !self.records.contains_key(record.name) => {
                self.records.insert(record.name, of_record(record));
                for field in record.fields {
                    self.collect((field.shape)());
                }
            }
            Shape::List(inner) | Shape::Optional(inner) => self.collect(inner()),
            Shape::ClosedList(list) => {
                self.lists.entry(list.id).or_insert_with(|| of_list(list));
            }
            _ => {}
        }
    }
}

fn of_record(record: &RecordShape) -> Value {
    let fields = record.fields.iter().map(|field| {
        let mut labels = Map::new();
        labels.insert("title".to_owned(), both(field.title));
        labels.insert("description".to_owned(), both(field.description));
        super::hints::add(field, &mut labels);
        (field.name.to_owned(), Value::from(labels))
    });
    let mut labels = json!({
        "title": both(record.title),
        "description": both(record.description),
        "fields": fields.collect::<Map<_, _>>(),
    });
    // A document names its kind; only its form is long enough for headings.
    if let Some(labels) =
        labels.as_object_mut().filter(|_| record.field("kind").is_some_and(|kind| kind.required))
    {
        labels.insert("groups".to_owned(), super::hints::groups(record));
    }
    labels
}

fn of_list(list: &ClosedListShape) -> Value {
    let values = list.codes.iter().filter_map(|code| {
        let name = (list.name)(code)?;
        Some(((*code).to_owned(), both(name)))
    });
    json!({ "title": both(list.title), "values": values.collect::<Map<_, _>>() })
}

/// A text in both languages; lines of a comment in code begin with a space.
pub(super) fn both(text: Bilingual) -> Value {
    let lines = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    json!({ "cs": lines(text.cs), "en": lines(text.en) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_its_titles() {
        let labels: Value = serde_json::from_str(&labels()).unwrap();
        let from = labels.pointer("/records/Period/fields/from").unwrap();
        assert_eq!(from["title"], json!({ "cs": "Od", "en": "From" }));
        assert_eq!(from["description"]["en"], "First day, month or year.");
        let status = labels.pointer("/lists/plan-status/values/draft").unwrap();
        assert_eq!(status, &json!({ "cs": "návrh", "en": "draft" }));
    }
}
