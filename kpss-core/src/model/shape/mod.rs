//! What the model's documents look like, as data.

mod near;
mod table;

pub use super::reference::Target;
pub(crate) use near::{distance, nearest};
pub use table::{ClosedListShape, Field, Name, RecordShape, Shape};
pub(crate) use table::{DecimalLimits, Shaped, breadcrumb, shape_at};
