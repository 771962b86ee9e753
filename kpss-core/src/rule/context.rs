//! What a check may look at besides its document.

use super::meta::Rule;
use super::settings::Settings;
use crate::codes::MunicipalityRegister;
use crate::documents::{DocumentSet, InputText, Lookup};
use crate::model::Date;

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
        }
    }

    /// The same for other documents.
    pub(crate) fn beside<'s>(&self, documents: &'s DocumentSet<'s>) -> Context<'s>
    where
        'a: 's,
    {
        Context::new(documents, self.municipalities, self.as_of, self.settings)
    }

    /// The value of a rule's threshold.
    pub(crate) fn threshold(&self, rule: &Rule, name: &str) -> i64 {
        self.settings.threshold(rule, name)
    }
}
