//! What the model's documents look like, as data.

mod near;
mod table;

pub(crate) use near::{distance, nearest};
pub(crate) use table::{
    ClosedListShape, DecimalLimits, Field, RecordShape, Shape, Shaped, breadcrumb, shape_at,
};
