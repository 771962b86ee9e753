//! Questions asked of a plan's tree.

mod collect;
pub mod coverage;
mod edit;
mod ids;
mod index;
mod number;
mod numbering;
mod outline;
mod record;
mod references;
mod revise;
mod revise_page;
pub mod totals;
mod trace;
mod waivers;
mod walk;

pub use coverage::Coverage;
pub use edit::{
    CodeChange, Codes, Edit, EditError, Edited, Spot, edit, insert, relocate, remove, renumber,
    repeated_ids,
};
pub use index::Index;
pub use numbering::{NumberingFault, NumberingProblem, numbering};
pub use outline::{Line, Outline, PlanOutline, outline};
pub use record::{Record, RecordKind};
pub use references::{Reference, References};
pub use revise::{Broken, FoundFault, Renumbered, Revision, follow};
pub use totals::Totals;
pub use trace::{Link, Missing, Trace, Traced};
pub use walk::{Visit, walk};
