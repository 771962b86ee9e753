//! Several documents into one submission, and several plans as a region sees them.

mod open;
mod places;
mod rename;
mod show;
mod submission;
mod territory;
mod view;

use serde::Serialize;

pub use rename::RenamedRecord;
pub use submission::{Merge, MergedDocuments, merge_documents};
pub use territory::{Cover, CoveredMunicipality, TerritoryProof};
pub use view::{MeasureCount, OrpTotal, PlanRow, RegionalView, regional_view};

use crate::answer::Answer;
use crate::codes::MunicipalityRegister;
use crate::documents::Documents;
use crate::lang::Lang;
use crate::model::{Plan, Submission};
use crate::page::Page;
use crate::task::AskError;

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
    /// [`AskError::Unfit`] where different documents have the same identifier, see [`Merge::rename`].
    pub fn of(
        documents: &Documents<'_>,
        register: Option<&MunicipalityRegister>,
        how: &Merge,
    ) -> Result<Self, AskError> {
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
    /// [`AskError::Unfit`] where there is no plan, or different documents have one identifier.
    pub fn of(
        documents: &Documents<'_>,
        register: Option<&MunicipalityRegister>,
        how: &Merge,
    ) -> Result<Self, AskError> {
        let merged = Merged::of(documents, register, how)?;
        if merged.view.plans.is_empty() {
            return Err(super::outline::no_plan(documents));
        }
        Ok(merged.view)
    }
}

impl Answer for Merged {
    /// The document itself, as `kpss validate` reads it.
    fn to_json(&self) -> String {
        crate::read::canonical(&self.document)
    }

    fn page(&self, lang: Lang) -> Page {
        show::merged(self, lang)
    }
}

impl Answer for RegionalView {
    fn page(&self, lang: Lang) -> Page {
        show::regional(self, lang)
    }
}
