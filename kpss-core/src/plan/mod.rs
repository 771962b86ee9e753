//! Questions asked of a plan's tree.

mod collect;
mod index;
mod outline;
mod record;
mod references;
mod trace;
mod walk;

pub use index::Index;
pub use outline::{Line, Outline, PlanOutline, outline};
pub use record::{Record, RecordKind};
pub use references::{Reference, References};
pub use trace::{Link, Missing, Trace, Traced};
pub use walk::{Visit, walk};
