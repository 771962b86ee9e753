//! The questions that can be asked: their arguments, and the type of the answer.

use serde_json::Value;

use super::Published;
use super::declaration::{Declarations, Field, Shape, Type};
use super::schema::root_name;
use super::text::sentence;

/// A question.
pub(super) struct Question {
    pub(super) name: String,
    pub(super) doc: String,
    /// The type of all arguments together.
    pub(super) arguments: String,
    pub(super) fields: Vec<Field>,
    pub(super) answer: String,
}

/// With this argument the answer is a document alone.
pub(super) const ALONE: &str = "document";

impl Question {
    /// Whether the answer may be a document alone.
    pub(super) fn may_be_alone(&self) -> bool {
        self.fields.iter().any(|field| field.name == ALONE)
    }
}

/// The questions of the schema of tasks, in its order.
pub(super) fn all(
    types: &Declarations,
    tasks: &Value,
    published: &Published<'_>,
) -> Result<Vec<Question>, String> {
    let answers = published.read("tasks.json")?;
    let variants = tasks.get("oneOf").and_then(Value::as_array).ok_or("there are no questions")?;
    let questions = variants.iter().map(|variant| {
        let properties = variant.get("properties").and_then(Value::as_object);
        let name = properties.and_then(|fields| fields.keys().next());
        let name = name.ok_or("a question has no name")?;
        let file = answers.get(name).and_then(Value::as_str);
        let file = file.ok_or_else(|| format!("`{name}` has no answer"))?;
        let schema = published.read(file)?;
        let root = schema.as_object().ok_or_else(|| format!("{file} is not an object"))?;
        let doc = variant.get("description").and_then(Value::as_str).unwrap_or_default();
        let (arguments, fields) = arguments(types, name)?;
        Ok(Question {
            name: name.clone(),
            doc: sentence(doc),
            arguments,
            fields,
            answer: root_name(file, root),
        })
    });
    questions.collect()
}

/// Name and fields of what a question takes.
fn arguments(types: &Declarations, question: &str) -> Result<(String, Vec<Field>), String> {
    let unknown = || format!("the arguments of `{question}` are not declared");
    let name = format!("{}Task", super::names::pascal_case(question));
    let Some(Shape::Record(fields)) = types.get(&name).map(|declared| &declared.shape) else {
        return Err(unknown());
    };
    let Some(Type::Named(name)) = fields.first().map(|field| &field.kind) else {
        return Err(unknown());
    };
    match types.get(name).map(|declared| &declared.shape) {
        Some(Shape::Record(fields)) => Ok((name.clone(), fields.clone())),
        _ => Err(unknown()),
    }
}
