//! Several documents into one submission, and several plans as a region sees them.

mod open;
mod places;
mod rename;
mod submission;
mod territory;
mod view;

use serde::Serialize;

pub use rename::RenamedRecord;
pub(crate) use submission::SOURCE;
pub use submission::{Merge, MergedDocuments, merge_documents};
pub use territory::{Cover, CoveredMunicipality, TerritoryProof};
pub use view::{MeasureCount, OrpTotal, PlanRow, RegionalView, regional_view};

use crate::codes::MunicipalityRegister;
use crate::documents::DocumentSet;
use crate::model::{Plan, Submission};
use crate::query::{AnswerData, QueryError};

/// One submission of several documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Merged {
    /// The document.
    pub document: Submission,
    /// How often a document was handed in again, the same to the letter.
    pub repeated: usize,
    /// What got another identifier, in the order of the inputs.
    pub renamed: Vec<RenamedRecord>,
    /// Its plans as a region sees them.
    pub view: RegionalView,
}

impl Merged {
    /// Merges the documents of all inputs.
    ///
    /// # Errors
    /// [`QueryError`] where different documents have the same identifier, see [`Merge::rename`].
    pub fn of(
        documents: &DocumentSet<'_>,
        register: Option<&MunicipalityRegister>,
        how: &Merge,
    ) -> Result<Self, QueryError> {
        let MergedDocuments { document, repeated, renamed } = merge_documents(documents, how)?;
        let plans: Vec<&Plan> = document.plans.iter().collect();
        let view = regional_view(&plans, register);
        Ok(Self { document, repeated, renamed, view })
    }
}

impl RegionalView {
    /// The plans of all inputs as a region sees them.
    ///
    /// # Errors
    /// [`QueryError`] where there is no plan, or different documents have one identifier.
    pub fn of(
        documents: &DocumentSet<'_>,
        register: Option<&MunicipalityRegister>,
        how: &Merge,
    ) -> Result<Self, QueryError> {
        let merged = Merged::of(documents, register, how)?;
        if merged.view.plans.is_empty() {
            return Err(super::outline::no_plan(documents));
        }
        Ok(merged.view)
    }
}

impl AnswerData for Merged {
    const SCHEMA: &'static str = "submission";

    /// The document itself, as `kpss validate` reads it.
    fn to_json(&self) -> String {
        crate::json::canonical(&self.document)
    }
}

impl AnswerData for RegionalView {
    const SCHEMA: &'static str = "answers/regional_view";
}
