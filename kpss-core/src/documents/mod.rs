//! The documents that are looked at together: what rules and questions stand on.

mod by_plan;
mod entry;
mod input;
mod located;
mod lookup;
mod place;
mod set;
mod text;
mod tree;

pub(crate) use entry::{AnyDocument, Entry};
pub use input::{Content, Input, Inputs};
pub use located::Located;
pub(crate) use lookup::Lookup;
pub use place::Place;
pub use set::DocumentSet;
pub(crate) use text::InputText;
pub use tree::{NodeNumber, NodePointer, PlanTree, TreeNode};
