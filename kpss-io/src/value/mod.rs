//! What people type, understood exactly or not at all.

mod fold;
mod list;

pub use fold::fold;
pub use list::{join_list, split_list};
