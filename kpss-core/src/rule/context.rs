//! What a check may look at besides its document.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::meta::Rule;
use super::settings::Settings;
use crate::codes::MunicipalityRegister;
use crate::documents::{DocumentSet, InputText, Lookup};
use crate::model::Date;
use crate::rules::catalogue::services::{catalogues, services};
use crate::rules::plan::lineage::Lineage;
use crate::rules::structure::names::Names;

/// What a check may look at: the documents, and what the caller supplied.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    documents: Lookup<'a>,
    /// The texts of the inputs.
    pub(crate) texts: Vec<InputText<'a>>,
    pub(crate) municipalities: Option<&'a MunicipalityRegister>,
    /// The day whose law applies, where the caller chose it.
    pub(crate) as_of: Option<Date>,
    settings: &'a Settings,
    index: Index<'a>,
}

/// What several rules look for, found once and on the first demand.
#[derive(Debug, Default)]
struct Index<'a> {
    names: OnceCell<Names<'a>>,
    lineage: OnceCell<Lineage<'a>>,
    /// Identifiers of the services that catalogues list.
    listed: OnceCell<BTreeSet<&'a str>>,
}

impl<'a> std::ops::Deref for Context<'a> {
    type Target = Lookup<'a>;
    fn deref(&self) -> &Lookup<'a> {
        &self.documents
    }
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        documents: &'a DocumentSet<'a>,
        municipalities: Option<&'a MunicipalityRegister>,
        as_of: Option<Date>,
        settings: &'a Settings,
    ) -> Self {
        let texts = documents.inputs.iter().map(|(name, reading)| InputText::of(name, reading));
        Self {
            documents: Lookup::of(documents),
            texts: texts.collect(),
            municipalities,
            as_of,
            settings,
            index: Index::default(),
        }
    }

    /// The value of a rule's threshold.
    pub(crate) fn threshold(&self, rule: &Rule, name: &str) -> i64 {
        self.settings.threshold(rule, name)
    }

    /// What comes before and after each plan.
    pub(crate) fn lineage(&self) -> &Lineage<'a> {
        self.index.lineage.get_or_init(|| Lineage::of(&self.entries))
    }

    /// Whether a catalogue of the submission lists a service with this identifier.
    pub(crate) fn is_listed(&self, service: &str) -> bool {
        let listed = self.index.listed.get_or_init(|| {
            let all = catalogues(self).flat_map(services);
            all.map(|(_, service)| service.id.as_str()).collect()
        });
        listed.contains(service)
    }

    /// Every identifier of the submission.
    pub(crate) fn names(&self) -> &Names<'a> {
        self.index.names.get_or_init(|| Names::of(&self.entries))
    }
}
