//! What the model's documents look like, as data.

mod fold;
mod near;
mod table;

pub use super::reference::Target;
pub(crate) use fold::{fold, only_same};
pub(crate) use near::{distance, likely, nearest};
pub use table::{ClosedListShape, Field, Name, RecordShape, Shape};
pub(crate) use table::{DecimalLimits, Shaped, breadcrumb, shape_at};
