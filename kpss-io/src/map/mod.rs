//! Maps: how a town's own tables become a document.
//!
//! A map says which table is which sheet of the model and what its headings mean. Applied to a file
//! it gives tables as the template has them, with the place of each cell in the file, and those are
//! read like a template that was filled in.

mod apply;
mod description;
mod find;
mod guess;
mod origin;
mod period;
mod shipped;
mod synonyms;
mod target;

pub use apply::{Mapped, apply};
#[cfg(feature = "schema")]
pub use description::schema;
pub use description::{Column, Form, Level, Map, MapError, Table, Unit};
pub use guess::{Guess, guess};
pub use origin::Origins;
pub use shipped::{SHIPPED, shipped};
