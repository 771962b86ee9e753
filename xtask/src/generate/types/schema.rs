//! Reads a published schema into declarations.

use serde_json::{Map, Value};

use super::declaration::{Code, Declaration, Declarations, Field, Shape, Type};
use super::names::pascal_case;
use super::text::sentence;

/// The name of an object that has no fields.
const NOTHING: &str = "Nothing";

/// Adds what a schema declares: its definitions, and itself.
pub(super) fn add(types: &mut Declarations, file: &str, schema: &Value) -> Result<(), String> {
    let mut root = object(schema, file)?.clone();
    for key in ["$id", "$schema"] {
        root.remove(key);
    }
    let definitions = root.remove("$defs").unwrap_or_default();
    for (name, definition) in definitions.as_object().into_iter().flatten() {
        declare(types, file, name, definition)?;
    }
    declare(types, file, &root_name(file, &root), &Value::Object(root.clone()))
}

/// Documents are named for their kind: their title is Czech. Others have an English title.
pub(super) fn root_name(file: &str, root: &Map<String, Value>) -> String {
    let closed = root.get("additionalProperties") == Some(&Value::Bool(false));
    let title = root.get("title").and_then(Value::as_str);
    match title {
        Some(title) if !closed => title.to_owned(),
        _ => pascal_case(file.trim_end_matches(".schema.json")),
    }
}

fn declare(types: &mut Declarations, file: &str, name: &str, schema: &Value) -> Result<(), String> {
    if !types.is_new(name, file, schema)? {
        return Ok(());
    }
    let content = object(schema, name)?;
    let shape = if let Some(codes) = codes(content) {
        Shape::Codes(codes)
    } else if content.contains_key("properties") {
        Shape::Record(fields(types, file, name, content)?)
    } else {
        Shape::Alias(used(types, file, name, schema)?)
    };
    let doc = types.labels.record(name).unwrap_or_else(|| doc(content));
    types.push(Declaration { name: name.to_owned(), doc, shape });
    Ok(())
}

fn doc(schema: &Map<String, Value>) -> String {
    let text = ["description", "title"].iter().find_map(|key| schema.get(*key)?.as_str());
    sentence(text.unwrap_or_default())
}

/// The codes of a closed list.
fn codes(schema: &Map<String, Value>) -> Option<Vec<Code>> {
    let mut codes = Vec::new();
    for one in schema.get("oneOf")?.as_array()? {
        let one = one.as_object()?;
        let text = ["title", "description"].iter().find_map(|key| one.get(*key)?.as_str());
        let doc = text.unwrap_or_default().trim_end_matches('.').to_owned();
        if let Some(code) = one.get("const") {
            codes.push(Code { code: code.as_str()?.to_owned(), doc });
        } else {
            let plain =
                |code: &Value| Some(Code { code: code.as_str()?.to_owned(), doc: String::new() });
            codes.extend(one.get("enum")?.as_array()?.iter().filter_map(plain));
        }
    }
    Some(codes)
}

/// The fields of a record.
fn fields(
    types: &mut Declarations,
    file: &str,
    record: &str,
    schema: &Map<String, Value>,
) -> Result<Vec<Field>, String> {
    let required = schema.get("required").and_then(Value::as_array);
    let mut fields = Vec::new();
    for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let kind = used(types, file, &format!("{record}{}", pascal_case(name)), field)?;
        let content = object(field, name)?;
        let doc = types.labels.field(record, name).unwrap_or_else(|| doc(content));
        fields.push(Field {
            name: name.clone(),
            doc,
            required: required.is_some_and(|names| names.iter().any(|one| one == name)),
            kind,
            default: content.get("default").cloned(),
        });
    }
    Ok(fields)
}

/// The type of a place; an object that has no name yet gets that of the place.
fn used(types: &mut Declarations, file: &str, place: &str, schema: &Value) -> Result<Type, String> {
    let Some(content) = schema.as_object() else { return Ok(Type::Any) };
    if let Some(reference) = content.get("$ref").and_then(Value::as_str) {
        return Ok(Type::Named(reference.trim_start_matches("#/$defs/").to_owned()));
    }
    if let Some(Value::Array(variants)) = content.get("anyOf").or_else(|| content.get("oneOf")) {
        return one_of(types, file, place, variants);
    }
    match content.get("type") {
        None => Ok(Type::Any),
        Some(Value::String(word)) => plain(types, file, place, word, content),
        Some(Value::Array(words)) => {
            let mut kinds = Vec::new();
            for word in words.iter().filter_map(Value::as_str).filter(|word| *word != "null") {
                kinds.push(plain(types, file, place, word, content)?);
            }
            Ok(with_null(kinds, words.iter().any(|word| word == "null")))
        }
        Some(_) => Err(format!("{file}: the type of {place} is not a word")),
    }
}

fn one_of(
    types: &mut Declarations,
    file: &str,
    place: &str,
    variants: &[Value],
) -> Result<Type, String> {
    let (mut kinds, mut null) = (Vec::new(), false);
    for variant in variants {
        let content = object(variant, place)?;
        if content.get("type").and_then(Value::as_str) == Some("null") {
            null = true;
        } else if let Some((tag, inner)) = only_field(content) {
            kinds.push(tagged(types, file, place, tag, (content, inner))?);
        } else {
            kinds.push(used(types, file, place, variant)?);
        }
    }
    Ok(with_null(kinds, null))
}

/// The only field of a record.
fn only_field(schema: &Map<String, Value>) -> Option<(&str, &Value)> {
    let fields = schema.get("properties")?.as_object()?;
    let (name, field) = fields.iter().next()?;
    (fields.len() == 1).then_some((name, field))
}

/// One of several objects with one key each, as serde tags the variants of an enum.
fn tagged(
    types: &mut Declarations,
    file: &str,
    place: &str,
    tag: &str,
    (content, inner): (&Map<String, Value>, &Value),
) -> Result<Type, String> {
    let name = format!("{}{place}", pascal_case(tag));
    if types.is_new(&name, file, &Value::Object(content.clone()))? {
        let field = Field {
            name: tag.to_owned(),
            doc: String::new(),
            required: true,
            kind: used(types, file, &arguments(&name), inner)?,
            default: None,
        };
        let (doc, shape) = (doc(content), Shape::Record(vec![field]));
        types.push(Declaration { name: name.clone(), doc, shape });
    }
    Ok(Type::Named(name))
}

/// The name of what a tagged object holds.
fn arguments(name: &str) -> String {
    format!("{name}Arguments")
}

fn with_null(mut kinds: Vec<Type>, null: bool) -> Type {
    let kind = match (kinds.pop(), kinds.is_empty()) {
        (Some(only), true) => only,
        (Some(last), false) => {
            kinds.push(last);
            Type::OneOf(kinds)
        }
        (None, _) => Type::Any,
    };
    if null { Type::OrNull(Box::new(kind)) } else { kind }
}

fn plain(
    types: &mut Declarations,
    file: &str,
    place: &str,
    word: &str,
    schema: &Map<String, Value>,
) -> Result<Type, String> {
    Ok(match word {
        "string" => Type::Text,
        "integer" => Type::Whole,
        "number" => Type::Number,
        "boolean" => Type::Truth,
        "array" => list(types, file, place, schema)?,
        "object" if is_map(schema) => {
            let keys = schema.get("propertyNames").map(|keys| used(types, file, place, keys));
            let values = schema.get("additionalProperties").cloned().unwrap_or_default();
            let values = used(types, file, place, &values)?;
            Type::Map(Box::new(keys.transpose()?.unwrap_or(Type::Text)), Box::new(values))
        }
        "object" => {
            let name = if schema.contains_key("properties") { place } else { NOTHING };
            declare_record(types, file, name, schema)?;
            Type::Named(name.to_owned())
        }
        other => return Err(format!("{file}: {place} has the unknown type {other}")),
    })
}

fn is_map(schema: &Map<String, Value>) -> bool {
    !schema.contains_key("properties")
        && schema.get("additionalProperties") != Some(&Value::Bool(false))
}

fn list(
    types: &mut Declarations,
    file: &str,
    place: &str,
    schema: &Map<String, Value>,
) -> Result<Type, String> {
    if let Some(Value::Array(items)) = schema.get("prefixItems") {
        let items = items.iter().map(|item| used(types, file, place, item));
        return Ok(Type::Tuple(items.collect::<Result<_, _>>()?));
    }
    let item = schema.get("items").cloned().unwrap_or_default();
    Ok(Type::List(Box::new(used(types, file, place, &item)?)))
}

/// A record without a name of its own; its place says what it is.
fn declare_record(
    types: &mut Declarations,
    file: &str,
    name: &str,
    schema: &Map<String, Value>,
) -> Result<(), String> {
    if types.is_new(name, file, &Value::Object(schema.clone()))? {
        let fields = fields(types, file, name, schema)?;
        let doc = match doc(schema) {
            doc if !doc.is_empty() => doc,
            _ if fields.is_empty() => "An object without fields.".to_owned(),
            _ => format!("What `{}` takes.", name.trim_end_matches("Arguments")),
        };
        types.push(Declaration { name: name.to_owned(), doc, shape: Shape::Record(fields) });
    }
    Ok(())
}

fn object<'a>(value: &'a Value, at: &str) -> Result<&'a Map<String, Value>, String> {
    value.as_object().ok_or_else(|| format!("{at} is not an object"))
}
