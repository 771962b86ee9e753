//! The documents that are looked at together: what rules and questions stand on.

mod by_plan;
mod costs_proof;
mod entry;
mod input;
mod level;
mod lineage;
mod links;
mod located;
mod lookup;
mod names;
mod place;
mod references;
mod services;
mod set;
mod text;
mod tree;

pub(crate) use costs_proof::{AmountRole, Proof, group, prove};
pub(crate) use entry::{AnyDocument, Entry, is_abroad};
pub use input::{Content, Input, Inputs};
pub(crate) use level::{Held, declared_levels, declared_lists};
pub(crate) use lineage::{is_intended, start};
pub use located::Located;
pub(crate) use lookup::Lookup;
pub(crate) use names::Names;
pub use place::Place;
pub(crate) use references::{references, visit};
pub(crate) use services::{catalogues, given_forms, services};
pub use set::DocumentSet;
pub(crate) use text::InputText;
pub use tree::{NodeNumber, NodePointer, PlanTree, TreeNode};
