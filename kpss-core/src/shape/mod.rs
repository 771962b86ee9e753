//! When the typed read fails: what is wrong with the shape of a document.

mod table;

pub use table::{ChoiceShape, Field, RecordShape, Shape, Shaped};
