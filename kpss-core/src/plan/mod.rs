//! Questions asked of plans, and what is made of them: an index, comparison, derived documents.

mod collect;
mod compare;
pub mod coverage;
mod derive;
mod edit;
mod ids;
mod index;
mod merge;
mod number;
mod numbering;
mod orps;
mod outline;
mod record;
mod references;
mod revise;
mod revise_page;
mod sheet;
mod targets;
mod timeline;
pub mod totals;
mod trace;
mod waivers;
mod walk;
mod words;

pub use compare::{
    Change, ChangeKind, Comparison, HeaderEdit, NodeCounts, NodeEdit, NodeRef, Patch, PatchError,
    Version, compare,
};
pub use coverage::Coverage;
pub use derive::{
    DerivedActionPlan, DerivedMonitoring, DerivedPlan, NodeOutcome, Outcome, OutcomeReason,
    action_plan, monitoring, next_plan,
};
pub use edit::{
    CodeChange, Codes, Edit, EditError, Edited, Spot, edit, insert, relocate, remove, renumber,
    repeated_ids,
};
pub use index::Index;
pub use merge::{
    Cover, CoveredMunicipality, MeasureCount, Merge, Merged, MergedDocuments, OrpTotal, PlanRow,
    RegionalView, RenamedRecord, TerritoryProof, merge_documents, regional_view,
};
pub use numbering::{NumberingFault, NumberingProblem, numbering};
pub use outline::{Line, Outline, PlanOutline, outline};
pub use record::{Record, RecordKind};
pub use references::{Reference, References};
pub use revise::{Broken, FoundFault, Renumbered, Revision, follow};
pub use timeline::{
    Chain, Force, ForceReason, OnDay, Prolonged, Span, Standing, Timeline, YearDocument, timeline,
};
pub use totals::Totals;
pub use trace::{Link, Missing, Trace, Traced};
pub use walk::{Visit, walk};
pub use words::Named;
