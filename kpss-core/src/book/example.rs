//! Examples of a rule: the complete base submission with a few edits, or a text of its own. They
//! stand as JSON beside the rule's file.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};

use crate::lists::Gather as _;
use crate::read::Remark;
use crate::rule::Rule;
use crate::rules::EXAMPLES;

/// One change of the base submission.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Edit {
    /// Puts a value at a place.
    Set {
        /// JSON Pointer; `/-` at the end appends to a list.
        #[serde(rename = "set")]
        pointer: String,
        /// The value.
        to: Value,
    },
    /// Takes away what stands at a place.
    Remove {
        /// JSON Pointer.
        #[serde(rename = "remove")]
        pointer: String,
    },
}

/// What an example checks.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Given {
    /// The base submission with edits.
    Edits {
        /// The edits.
        edits: Vec<Edit>,
    },
    /// The base submission with edits, checked on a day.
    On {
        /// The day.
        on: String,
        /// The edits.
        edits: Vec<Edit>,
    },
    /// A text, for rules about the text itself.
    Text {
        /// The text.
        text: String,
    },
    /// Bytes, for rules about the encoding.
    Bytes {
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A document with so many arrays inside one another.
    Nested {
        /// How many.
        nested: usize,
    },
    /// A document padded with spaces to so many bytes, where so many are allowed.
    Size {
        /// Bytes of the document.
        size: usize,
        /// The limit.
        limit: usize,
    },
    /// The base submission as if it were transcribed from a table, with one remark.
    Remark {
        /// The remark.
        remark: Remark,
    },
    /// The base submission, checked with a profile.
    Profile {
        /// The profile.
        profile: Value,
    },
}

/// One example; all its findings are listed, and it gives no others.
#[derive(Clone, Debug)]
pub enum Example {
    /// Gives the rule's finding at these pointers, in the order of the report.
    Invalid(Given, Vec<String>),
    /// Gives no finding.
    Valid(Given),
    /// Stands on the edge, and gives no finding.
    Boundary(Given),
}

/// An example as its file has it.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Written {
    Invalid { invalid: Given, at: Vec<String> },
    Valid { valid: Given },
    Boundary { boundary: Given },
}

impl From<Written> for Example {
    fn from(written: Written) -> Self {
        match written {
            Written::Invalid { invalid, at } => Self::Invalid(invalid, at),
            Written::Valid { valid } => Self::Valid(valid),
            Written::Boundary { boundary } => Self::Boundary(boundary),
        }
    }
}

/// The examples of a rule: invalid ones first; none where their file cannot be read.
pub fn examples(rule: &Rule) -> &'static [Example] {
    static READ: OnceLock<BTreeMap<&str, Vec<Example>>> = OnceLock::new();
    let read = READ.get_or_init(|| {
        let list = |json: &str| serde_json::from_str::<Vec<Written>>(json).unwrap_or_default();
        let list = |json| list(json).into_iter().map(Example::from).collect();
        EXAMPLES.iter().map(|(code, json)| (*code, list(json))).gather()
    });
    read.get(rule.code).map_or(&[], Vec::as_slice)
}

impl Example {
    /// What it checks.
    pub const fn given(&self) -> &Given {
        match self {
            Self::Invalid(given, _) | Self::Valid(given) | Self::Boundary(given) => given,
        }
    }
}

impl Edit {
    /// Where it changes the submission.
    pub fn pointer(&self) -> &str {
        match self {
            Self::Set { pointer, .. } | Self::Remove { pointer } => pointer,
        }
    }
}

impl Given {
    /// How much a reader has to read.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Edits { edits } | Self::On { edits, .. } => edits
                .iter()
                .map(|edit| match edit {
                    Edit::Set { pointer, to } => pointer.len() + shown(to).len(),
                    Edit::Remove { pointer } => pointer.len(),
                })
                .sum(),
            Self::Text { text } => text.len(),
            Self::Profile { profile } => shown(profile).len(),
            Self::Bytes { bytes } => bytes.len(),
            Self::Nested { .. } | Self::Size { .. } | Self::Remark { .. } => 0,
        }
    }
}

/// JSON on one line, with a space after each comma and colon.
pub(super) fn shown(value: &Value) -> String {
    let mut out = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut out, OneLine);
    if serde::Serialize::serialize(value, &mut serializer).is_err() {
        return String::new();
    }
    String::from_utf8(out).unwrap_or_default()
}

struct OneLine;

impl Formatter for OneLine {
    fn begin_array_value<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> std::io::Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> std::io::Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn begin_object_value<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
    ) -> std::io::Result<()> {
        writer.write_all(b": ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_can_be_read() {
        for (code, json) in EXAMPLES {
            let read = serde_json::from_str::<Vec<Written>>(json);
            assert!(read.is_ok(), "{code}: {:?}", read.err());
        }
    }

    #[test]
    fn json_is_shown_on_one_line() {
        let value = serde_json::json!({"b": [1, "a, b"], "a": {}});
        assert_eq!(shown(&value), r#"{"b": [1, "a, b"], "a": {}}"#);
    }
}
