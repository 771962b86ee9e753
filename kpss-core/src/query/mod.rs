//! Questions about documents, one a file or folder, and the list of them in `question.rs`.

mod collect;
mod compare;
pub mod coverage;
mod derive;
mod edit;
mod error;
mod ids;
mod masked;
mod merge;
mod named;
mod number;
mod numbering;
mod orps;
mod outline;
mod question;
mod record;
mod references;
mod revise;
mod targets;
mod timeline;
pub mod totals;
mod trace;
mod waivers;

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
    CodeChange, Edit, EditError, Edited, Numbering, TreePosition, edit, insert, relocate, remove,
    renumber, repeated_ids,
};
pub use error::QueryError;
pub(crate) use merge::SOURCE;
pub use merge::{
    Cover, CoveredMunicipality, MeasureCount, Merge, Merged, MergedDocuments, OrpTotal, PlanRow,
    RegionalView, RenamedRecord, TerritoryProof, merge_documents, regional_view,
};
pub use named::Named;
pub use numbering::{NumberingFault, NumberingProblem, numbering};
pub use outline::{Line, Outline, PlanOutline, outline};
pub(crate) use question::AnswerData;
pub use question::{Answer, Query, ask};
#[cfg(feature = "schema")]
pub(crate) use question::{answer_list_schema, answer_schemas, answers};
pub use record::{Record, RecordKind};
pub use references::{Reference, References};
pub use revise::{Broken, FoundFault, Renumbered, Revision, follow};
pub use timeline::{
    Chain, ForceReason, InForce, OnDay, Span, Timeline, ValidityExtension, ValidityStatus,
    YearDocument, timeline,
};
pub use totals::Totals;
pub use trace::{Link, Missing, Trace, Traced};
