//! What a schema declares, before a language is chosen.

use std::collections::BTreeMap;

use serde_json::Value;

use super::labels::Labels;

/// A type where it is used.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Type {
    /// Any value.
    Any,
    Text,
    Whole,
    Number,
    Truth,
    /// A declared type.
    Named(String),
    List(Box<Type>),
    /// An object with the keys and values of these types.
    Map(Box<Type>, Box<Type>),
    Tuple(Vec<Type>),
    OneOf(Vec<Type>),
    /// The type, or `null`.
    OrNull(Box<Type>),
}

/// A field of a record.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) required: bool,
    pub(super) kind: Type,
    /// What an argument is where it is left out.
    pub(super) default: Option<Value>,
}

/// A code of a closed list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Code {
    pub(super) code: String,
    pub(super) doc: String,
}

/// What a declared type is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    Alias(Type),
    Codes(Vec<Code>),
    Record(Vec<Field>),
}

/// A declared type.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Declaration {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) shape: Shape,
}

/// The declared types of all schemas: each name once.
pub(super) struct Declarations {
    pub(super) labels: Labels,
    seen: BTreeMap<String, (String, Value)>,
    list: Vec<Declaration>,
}

impl Declarations {
    pub(super) fn new(labels: Labels) -> Self {
        Self { labels, seen: BTreeMap::new(), list: Vec::new() }
    }

    /// Whether a definition is new. The same name with another content is a mistake of the schemas.
    pub(super) fn is_new(
        &mut self,
        name: &str,
        file: &str,
        content: &Value,
    ) -> Result<bool, String> {
        match self.seen.get(name) {
            Some((_, known)) if known == content => Ok(false),
            Some((other, _)) => {
                Err(format!("the definitions of `{name}` in {other} and {file} differ"))
            }
            None => {
                self.seen.insert(name.to_owned(), (file.to_owned(), content.clone()));
                Ok(true)
            }
        }
    }

    pub(super) fn push(&mut self, declaration: Declaration) {
        self.list.push(declaration);
    }

    pub(super) fn get(&self, name: &str) -> Option<&Declaration> {
        self.list.iter().find(|declaration| declaration.name == name)
    }

    /// By name; what stands for other types first and last, as Python needs to read them: plain
    /// values, lists of codes, records, unions of records.
    pub(super) fn in_order(self) -> Vec<Declaration> {
        let mut list = self.list;
        let rank = |declaration: &Declaration| match &declaration.shape {
            Shape::Alias(Type::OneOf(variants)) if has_record(variants) => 3,
            Shape::Alias(_) => 0,
            Shape::Codes(_) => 1,
            Shape::Record(_) => 2,
        };
        list.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.name.cmp(&b.name)));
        list
    }
}

fn has_record(variants: &[Type]) -> bool {
    variants.iter().any(|variant| matches!(variant, Type::Named(_)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_with_two_meanings_is_an_error_that_names_both_files() {
        let mut types = Declarations::new(Labels::of(&json!({})));
        let (text, number) = (json!({ "type": "string" }), json!({ "type": "number" }));
        assert_eq!(types.is_new("Id", "plan.schema.json", &text), Ok(true));
        assert_eq!(types.is_new("Id", "task.schema.json", &text), Ok(false));
        assert_eq!(
            types.is_new("Id", "report.schema.json", &number),
            Err("the definitions of `Id` in plan.schema.json and report.schema.json differ".into())
        );
    }
}
