//! What a form should know of a field beyond its schema: how it is entered, its unit, its code list,
//! what it refers to, and under which heading it stands.
//!
//! They stand in `labels.json` and not in the schemas: an engine that is strict (Ajv is) refuses a
//! schema with keywords it does not know.

use serde_json::{Map, Value, json};

use super::labels::both;
use crate::codes::all_lists;
use crate::lang::Bilingual;
use crate::model::shape::{Field, Name, RecordShape, Shape, Target};

/// Texts of several sentences, by the names of their fields.
const LONG: [&str; 22] = [
    "aim",
    "changes",
    "comment",
    "deferred_because",
    "description",
    "evidence",
    "general_goal",
    "how_to_join",
    "justification",
    "method",
    "mission",
    "mitigation",
    "new_because",
    "opportunities",
    "purpose",
    "reason",
    "strengths",
    "summary",
    "text",
    "threats",
    "vision",
    "zero_because",
];

/// Adds the hints of a field to what it is called.
pub(super) fn add(field: &Field, to: &mut Map<String, Value>) {
    let mut shape = (field.shape)();
    loop {
        shape = match shape {
            Shape::Optional(inner) => inner(),
            Shape::List(inner) => {
                to.insert("many".to_owned(), true.into());
                inner()
            }
            _ => break,
        };
    }
    let (widget, more) = entered(field.name, shape);
    to.insert("widget".to_owned(), widget.into());
    to.extend(more.map(|(name, value)| (name.to_owned(), value)));
}

/// How a value is entered, and what a form needs for it.
fn entered(field: &str, shape: Shape) -> (&'static str, Option<(&'static str, Value)>) {
    match shape {
        Shape::Record(record) => ("record", Some(("record", record.name.into()))),
        Shape::ClosedList(_) => ("select", None),
        Shape::Name(Name::Id) => ("identifier", None),
        Shape::Name(Name::Reference(target)) => ("reference", Some(("refers_to", name_of(target)))),
        Shape::Name(Name::Code(name)) => match list_of(name) {
            Some(list) => ("select", Some(("codes", list.into()))),
            None => ("code", None),
        },
        Shape::Date => ("date", None),
        Shape::Money => ("money", Some(("unit", both(Bilingual { cs: "Kč", en: "CZK" })))),
        Shape::Number | Shape::Count { .. } => ("number", None),
        Shape::Bool => ("checkbox", None),
        _ if LONG.contains(&field) => ("textarea", None),
        _ => ("text", None),
    }
}

/// The published list from which codes of a type come: `ServiceTypeCode` from `service-type`.
fn list_of(code: &str) -> Option<&'static str> {
    let mut id = String::new();
    for letter in code.strip_suffix("Code")?.chars() {
        if letter.is_ascii_uppercase() && !id.is_empty() {
            id.push('-');
        }
        id.push(letter.to_ascii_lowercase());
    }
    all_lists().into_iter().map(|list| list.id).find(|list| *list == id)
}

fn name_of(target: Target) -> Value {
    match target {
        Target::Record(name) => name.into(),
        Target::Document(Some(kind)) => kind.code().into(),
        Target::Document(None) => "document".into(),
        Target::Implementer => "Implementer".into(),
        Target::Responsible => "Responsible".into(),
    }
}

/// Headings of the long forms of whole documents. A field has the same one in every document.
const GROUPS: [(Bilingual, &[&str]); 11] = [
    (
        Bilingual { cs: "Hlavička", en: "Header" },
        &[
            "kind",
            "id",
            "schema_version",
            "title",
            "level_of_detail",
            "other_titles",
            "plan_type",
            "level",
            "ordinal",
            "status",
            "plan",
            "year",
            "action_plan",
            "next_action_plan",
            "period",
            "as_of",
            "update",
            "published_on",
            "finished_on",
            "finished_part_of_year",
            "registration_number",
            "programme",
            "programming_period",
            "priority",
            "measure",
            "call",
            "cycle",
            "approvals",
            "extensions",
            "annexes",
            "url",
            "online",
            "reason",
        ],
    ),
    (
        Bilingual { cs: "Návaznost", en: "Links" },
        &[
            "predecessor",
            "successor",
            "predecessors",
            "successors",
            "project",
            "current_plan",
            "related_initiatives",
            "region_compliance",
        ],
    ),
    (Bilingual { cs: "Území", en: "Territory" }, &["territory", "places"]),
    (
        Bilingual { cs: "Lidé a průběh", en: "People and process" },
        &[
            "authorities",
            "organisations",
            "applicant",
            "partners",
            "declared_partners",
            "bodies",
            "posts",
            "team",
            "participants",
            "process",
            "events",
            "approval_steps",
        ],
    ),
    (
        Bilingual { cs: "Záměr", en: "Intent" },
        &[
            "mission",
            "general_goal",
            "goals",
            "principles",
            "reasons",
            "innovations",
            "audience",
            "international",
            "key_activities",
            "declared_key_activities",
            "outputs",
        ],
    ),
    (
        Bilingual { cs: "Analýzy a potřeby", en: "Analyses and needs" },
        &["target_groups", "analyses", "needs", "evaluation"],
    ),
    (
        Bilingual { cs: "Opatření", en: "Measures" },
        &[
            "strategy",
            "items",
            "outlook",
            "fulfilled",
            "entries",
            "declared_measures",
            "shares",
            "monitoring",
            "project_ideas",
            "amendments",
        ],
    ),
    (
        Bilingual { cs: "Služby a síť", en: "Services and network" },
        &[
            "covers_related_services",
            "distributions",
            "declared_providers",
            "declared_services",
            "providers",
            "services",
            "network",
        ],
    ),
    (
        Bilingual { cs: "Peníze", en: "Money" },
        &["financing", "costs", "budget", "own_share", "grants", "co_financing"],
    ),
    (
        Bilingual { cs: "Dokumenty podání", en: "Documents of the submission" },
        &["projects", "plans", "action_plans", "monitoring_reports", "catalogues"],
    ),
    (
        Bilingual { cs: "O záznamu", en: "About the record" },
        &["illegible", "documents", "contacts", "sources", "waivers"],
    ),
];

/// The fields of a document under their headings.
pub(super) fn groups(document: &RecordShape) -> Value {
    let group = |(title, names): &(Bilingual, &[&str])| {
        let own = document.fields.iter().map(|field| field.name);
        let fields: Vec<&str> = own.filter(|name| names.contains(name)).collect();
        (!fields.is_empty()).then(|| json!({ "title": both(*title), "fields": fields }))
    };
    GROUPS.iter().filter_map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::shape::Shaped;
    use crate::model::{
        ActionPlan, Catalogue, Costs, MonitoringReport, Node, Plan, Project, Submission,
    };

    fn record<T: Shaped>() -> &'static RecordShape {
        match T::shape() {
            Shape::Record(record) => record,
            other => panic!("{other:?} is no record"),
        }
    }

    fn hints<T: Shaped>(field: &str) -> Value {
        let mut hints = Map::new();
        add(record::<T>().field(field).unwrap(), &mut hints);
        hints.into()
    }

    #[test]
    fn a_field_says_how_it_is_entered() {
        assert_eq!(hints::<Node>("title"), json!({ "widget": "text" }));
        assert_eq!(hints::<Node>("description"), json!({ "widget": "textarea" }));
        assert_eq!(hints::<Node>("level"), json!({ "widget": "select" }));
        let needs = json!({ "many": true, "widget": "reference", "refers_to": "Need" });
        assert_eq!(hints::<Node>("needs"), needs);
        let services = json!({ "many": true, "widget": "select", "codes": "service-type" });
        assert_eq!(hints::<Node>("service_types"), services);
        let total = json!({ "widget": "money", "unit": { "cs": "Kč", "en": "CZK" } });
        assert_eq!(hints::<Costs>("total"), total);
        let costs = json!({ "widget": "record", "record": "Costs" });
        assert_eq!(hints::<Node>("costs"), costs);
    }

    #[test]
    fn every_field_of_a_document_has_one_heading() {
        for document in [
            record::<Plan>(),
            record::<ActionPlan>(),
            record::<MonitoringReport>(),
            record::<Catalogue>(),
            record::<Project>(),
            record::<Submission>(),
        ] {
            for field in document.fields {
                let found = GROUPS.iter().filter(|(_, names)| names.contains(&field.name)).count();
                assert_eq!(found, 1, "{}.{}", document.name, field.name);
            }
        }
    }

    #[test]
    fn every_long_text_is_a_field() {
        let labels: Value = serde_json::from_str(&super::super::labels()).unwrap();
        let fields = |name: &str| format!("\"{name}\":{{\"title\"");
        let text = labels.to_string();
        for name in LONG {
            assert!(text.contains(&fields(name)), "{name}");
        }
    }
}
