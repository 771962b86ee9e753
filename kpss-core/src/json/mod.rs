//! Reading JSON: bytes to text, strictly into types, and with the place of every value.

mod along;
mod canonical;
mod digest;
mod growing;
mod input;
mod kept_text;
mod lines;
#[cfg(feature = "editor")]
mod loose;
mod objects;
mod parser;
pub(crate) mod pointer;
mod string;
mod tree;
mod typed;

pub(crate) use along::{Places, parse_along, text_along};
pub(crate) use canonical::canonical;
pub(crate) use digest::{hex, sha256};
pub(crate) use growing::OutputBuffer;
pub(crate) use input::{InputError, Text, too_deep_at};
pub(crate) use kept_text::kept_text;
pub(crate) use lines::Lines;
pub use lines::{Columns, Position};
#[cfg(feature = "editor")]
pub(crate) use loose::parse_loosely;
pub(crate) use objects::{ObjectsOnly, objects_only};
pub(crate) use parser::{FaultKind, parse};
pub(crate) use tree::{Member, Node, Span, Value, float};
pub(crate) use typed::{from_value, peek_kind, read, to_value};
