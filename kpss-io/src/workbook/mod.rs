//! Documents as a workbook, and the empty template.

mod cannot_hold;
mod copy;
pub(crate) mod csv_cell;
mod csv_files;
mod entry;
mod fill;
mod help_texts;
mod look;
mod required;
mod tables;
mod template;
mod write;

pub use cannot_hold::CannotHold;
pub use copy::copy;
pub use csv_files::csv_files;
pub use entry::Entry;
pub(crate) use fill::DOCUMENTS;
pub use fill::{Filled, FilledRow, fill};
pub use help_texts::Words;
pub use required::required;
pub use tables::tables;
pub use template::{TemplateOptions, template};
pub use write::{WriteError, write};
