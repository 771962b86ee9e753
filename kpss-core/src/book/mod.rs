//! The book of rules: the page of each rule with its examples, the list of all, and the demands of
//! the law with the rules that answer them.

mod demands;
mod digests;
mod example;
mod list;
mod matrix;
mod page;

pub use demands::{Demand, demands};
pub use digests::digests;
pub use example::{Edit, Example, Given, examples};
pub use list::rules_json;
pub use matrix::matrix;
pub use page::page;
