//! Workbooks and Word tables around the core: one grid for every format, the template, reading,
//! findings painted back into the submitter's own file, and reports for tools.

pub mod annotate;
mod counted;
pub mod grid;
pub mod layout;
pub mod map;
mod open;
pub mod outputs;
pub mod overview;
pub mod pages;
mod paint;
pub mod schemas;
pub mod tables;
pub mod transcribe;
pub mod value;
pub mod workbook;

pub use open::{File, Refused};
pub use paint::{PaintError, paint};
