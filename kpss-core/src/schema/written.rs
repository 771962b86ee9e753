//! Schemas of what is only written: reports and answers.

use schemars::Schema;
use serde_json::{Map, Value};

/// Takes `null` out of the optional fields of records that are only written: a value that is not
/// there is left out. Records of the model are read, too, and they are closed; they stay as they are.
pub(super) fn open(mut schema: Schema) -> Schema {
    in_object(schema.ensure_object());
    schema
}

fn in_object(object: &mut Map<String, Value>) {
    let closed = object.get("additionalProperties") == Some(&Value::Bool(false));
    if !closed {
        let required = object.get("required").cloned().unwrap_or_default();
        let required = required.as_array().cloned().unwrap_or_default();
        if let Some(Value::Object(fields)) = object.get_mut("properties") {
            let optional = fields.iter_mut().filter(|(name, _)| {
                !required.iter().any(|one| one.as_str() == Some(name.as_str()))
            });
            optional.for_each(|(_, field)| without_null(field));
        }
    }
    object.values_mut().for_each(in_value);
}

fn in_value(value: &mut Value) {
    match value {
        Value::Object(object) => in_object(object),
        Value::Array(list) => list.iter_mut().for_each(in_value),
        _ => {}
    }
}

fn without_null(field: &mut Value) {
    let Some(field) = field.as_object_mut() else { return };
    if let Some(Value::Array(names)) = field.get_mut("type") {
        names.retain(|name| name != "null");
        if let [name] = names.as_slice() {
            let name = name.clone();
            field.insert("type".to_owned(), name);
        }
    }
    let null = Value::Object(Map::from_iter([("type".to_owned(), "null".into())]));
    if let Some(Value::Array(variants)) = field.get_mut("anyOf") {
        variants.retain(|variant| *variant != null);
        if let [Value::Object(only)] = variants.as_slice() {
            let only = only.clone();
            field.remove("anyOf");
            field.extend(only);
        }
    }
}
