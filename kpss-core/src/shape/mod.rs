//! When the typed read fails: every shape error at once, then the largest valid part.

mod near;
mod table;
mod walk;

pub(crate) use near::nearest;
pub(crate) use table::{ChoiceShape, Field, RecordShape, Shape, Shaped, breadcrumb, shape_at};
pub(crate) use walk::{Recovered, source_pointer, walk};
