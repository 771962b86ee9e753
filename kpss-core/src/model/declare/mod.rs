//! How the model's types are declared: `record!`, `closed_list!`, `open_code!`.
//!
//! One declaration gives the Rust type, its reader and writer, its JSON Schema with Czech titles
//! and its row in the shape table, so none of them can say something else.

mod closed_list;
mod name;
mod parse_error;
mod record;

pub use closed_list::ClosedList;
#[cfg(feature = "schema")]
pub(crate) use closed_list::list_schema;
pub(crate) use closed_list::{closed_list, read_listed};
pub(crate) use name::{name, open_code, read_name};
pub use parse_error::ParseError;
pub(crate) use record::{Fit, IsEmpty, record};
