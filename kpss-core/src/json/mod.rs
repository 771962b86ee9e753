//! Reading JSON: bytes to text, strictly into types, and with the place of every value.

mod growing;
mod input;
mod kept;
mod lines;
mod parser;
pub(crate) mod pointer;
mod strict;
mod tree;

pub(crate) use growing::Growing;
pub(crate) use input::{InputError, Text, too_deep_at};
pub(crate) use kept::Kept;
pub(crate) use lines::Lines;
pub use lines::{Columns, Position};
pub(crate) use parser::{Fault, FaultKind, parse};
pub(crate) use strict::{peek_kind, read};
pub(crate) use tree::{Member, Node, Span, Value, float};
