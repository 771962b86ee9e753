//! What people type, understood exactly or not at all.
//!
//! A value written otherwise than the template asks is taken over only if it has one meaning; then
//! it is said how it was understood. Whatever has two meanings, or none, is not taken over.

mod choice;
mod code;
mod date;
mod fold;
mod list;
mod number;
mod understood;

pub use choice::{pick, yes_or_no};
pub use code::{ico, text_of_number};
pub use date::{date, date_of_day, date_of_number, is_year_as_day, year};
pub use fold::{fold, without_unit};
pub use list::{join_list, split_list};
pub(crate) use number::NUMBER_AS_TEXT;
pub use number::{Unit, number, of_float};
pub use understood::Understood;
