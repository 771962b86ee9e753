//! Documents and findings as tidy tables: one row a fact, for whoever computes with them.
//!
//! The tables come from the layout of workbooks, and so from the model's own table. What a document
//! holds once is a row of its kind, each record of a list a row, each value of a list of values a row
//! of a table of its own. Codes stand beside what they mean, a date of reduced precision beside its
//! first and last day.
//!
//! A table shows what stands in the text. A value that the model does not take is missing in the
//! table, and it is a finding.

mod answer;
mod column;
mod findings;
mod make;
mod names;
mod package;
mod page;
mod plan;
mod row;
mod values;
mod walk;

pub use answer::{answer_shapes, answer_tables};
pub use column::{ColumnKind, TableColumn, Unit};
pub use findings::{FINDINGS, findings};
pub use make::{Named, collect};
pub use package::data_package;
pub use page::tables_page;
pub use plan::{Link, TableShape, table, tables};
pub use values::Values;

use kpss_core::Lang;

/// A table with its values, one list a column.
#[derive(Debug)]
pub struct Table {
    /// What its columns are.
    pub shape: &'static TableShape,
    /// Language of titles, descriptions and labels.
    pub lang: Lang,
    /// The values, as long as the table has rows.
    pub columns: Vec<Values>,
}
