//! Questions asked of a plan's tree.

mod outline;
mod walk;

pub(crate) use outline::no_plan;
pub use outline::{Line, Outline, PlanOutline, outline};
pub use walk::{Visit, walk};
