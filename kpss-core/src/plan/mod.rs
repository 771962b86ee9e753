//! Questions asked of a plan's tree.

mod compare;
mod outline;
mod page;
mod walk;
mod words;

pub use compare::{
    Change, ChangeKind, Comparison, HeaderEdit, NodeCounts, NodeEdit, NodeRef, Patch, PatchError,
    Version, compare,
};
pub use outline::{Line, outline};
pub use walk::{Visit, walk};
pub use words::Named;
