//! Questions asked of a plan's tree.

mod outline;
mod walk;

pub use outline::{Line, outline};
pub use walk::{Visit, walk};
