//! How a finding can be mended.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::rule::Grade;

/// A repair of a finding: after it, the finding is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Repair {
    /// How sure it is.
    pub grade: Grade,
    /// A JSON Patch (RFC 6902) of the input in which the finding stands.
    pub patch: Vec<PatchOperation>,
}

/// One operation of a JSON Patch (RFC 6902).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case")]
#[non_exhaustive]
pub enum PatchOperation {
    /// The value is still the one that the report saw.
    Test {
        /// JSON Pointer.
        path: String,
        /// The value.
        value: Value,
    },
    /// Another value takes its place.
    Replace {
        /// JSON Pointer.
        path: String,
        /// The new value.
        value: Value,
    },
    /// A value comes in addition.
    Add {
        /// JSON Pointer.
        path: String,
        /// The value.
        value: Value,
    },
    /// The value is taken away.
    Remove {
        /// JSON Pointer.
        path: String,
    },
    /// The value moves to another key.
    Move {
        /// JSON Pointer of where it stands.
        from: String,
        /// JSON Pointer of where it belongs.
        path: String,
    },
}

impl PatchOperation {
    /// Where it changes or looks at the document, a JSON Pointer.
    pub fn path(&self) -> &str {
        match self {
            Self::Test { path, .. }
            | Self::Replace { path, .. }
            | Self::Add { path, .. }
            | Self::Remove { path }
            | Self::Move { path, .. } => path,
        }
    }

    /// Every place and every text that the operation names.
    pub(crate) fn each_text(&self, visit: &mut dyn FnMut(&str)) {
        visit(self.path());
        match self {
            Self::Move { from, .. } => visit(from),
            Self::Test { value, .. } | Self::Replace { value, .. } | Self::Add { value, .. } => {
                each_text(value, visit);
            }
            Self::Remove { .. } => {}
        }
    }
}

fn each_text(value: &Value, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, visit)),
        Value::Object(members) => members.iter().for_each(|(key, member)| {
            visit(key);
            each_text(member, visit);
        }),
        // A number may be a birth number too.
        Value::Number(number) => visit(&number.to_string()),
        Value::Null | Value::Bool(_) => {}
    }
}

/// Types of other languages have no enum that carries data, so the schema shows one record.
#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator};
    use serde_json::Value;

    /// What an operation of a JSON Patch does.
    #[derive(JsonSchema)]
    #[schemars(rename_all = "snake_case")]
    #[expect(dead_code, reason = "only its schema is used")]
    enum PatchKind {
        /// The value is still the one that the report saw.
        Test,
        /// Another value takes its place.
        Replace,
        /// A value comes in addition.
        Add,
        /// The value is taken away.
        Remove,
        /// The value moves to another key.
        Move,
    }

    /// One operation of a JSON Patch (RFC 6902).
    #[derive(JsonSchema)]
    #[expect(dead_code, reason = "only its schema is used")]
    struct Flat {
        /// What it does.
        op: PatchKind,
        /// JSON Pointer of where the value stands, if it moves.
        #[schemars(skip_serializing_if = "Option::is_none")]
        from: Option<String>,
        /// JSON Pointer of the place.
        path: String,
        /// The value, if there is one to compare or to write.
        #[schemars(skip_serializing_if = "Option::is_none")]
        value: Option<Value>,
    }

    impl JsonSchema for super::PatchOperation {
        fn schema_name() -> Cow<'static, str> {
            "PatchOperation".into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            Flat::json_schema(generator)
        }
    }
}
