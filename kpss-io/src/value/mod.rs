//! What people type, understood exactly or not at all.
//!
//! Each function takes what a cell holds and says what it means and how that was understood. What
//! has several meanings, or none, is a [`Doubt`] with its reason and is not taken over. Nothing
//! here knows where a cell stands or which field it fills.

mod abbreviation;
mod cell;
mod choice;
mod clean;
mod code;
mod count;
mod date;
mod date_text;
mod digits;
mod doubt;
mod doubt_text;
mod float;
mod fold;
mod how;
mod ico;
mod list;
mod meaning;
mod moment;
mod money;
mod money_unit;
mod month;
mod node_number;
mod notes;
mod number;
mod part_of_year;
mod period;
mod period_shared;
mod period_text;
mod precision;
mod quantity;
mod slip;
mod token;
mod understood;
mod unit;
mod words;
mod year;
mod yes_no;

#[cfg(test)]
mod tests;

pub use choice::pick;
pub use code::code;
pub use count::{StatedCount, stated_count, whole};
pub use date::{DateField, Edge, Epoch, When, date, is_year_as_day};
pub use doubt::Doubt;
pub(crate) use fold::folded_without_unit;
pub use fold::{fold, without_unit};
pub use how::How;
pub use ico::ico;
pub use kpss_core::model::CountPrecision as Precision;
pub use list::{join_list, split_codes, split_list};
pub use meaning::Meaning;
pub use money::{Money, money};
pub use money_unit::{MoneyUnit, heading_unit};
pub use node_number::node_number;
pub use number::{Number, number};
pub use period::{Span, period};
pub use understood::Understood;
pub use unit::Unit;
pub use year::year;
pub use yes_no::yes_no;
