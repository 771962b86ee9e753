//! Documents as a workbook, and the empty template.

mod cannot_hold;
mod copy;
mod entry;
mod fill;
mod help_texts;
mod look;
mod tables;
mod template;
mod write;

pub use cannot_hold::CannotHold;
pub use copy::copy;
pub use entry::Entry;
pub use fill::{Filled, FilledRow, fill};
pub use help_texts::Words;
pub use tables::tables;
pub use template::{Municipality, TemplateOptions, template};
pub use write::{WriteError, write};
