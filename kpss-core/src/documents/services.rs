//! The services of the documents, wherever they list them.

use super::entry::{AnyDocument, Entry};
use super::set::DocumentSet;
use crate::model::{FormOfService, Number, Service};

/// The services that a document lists, with their indices in `/services`.
pub(crate) fn services<'a>(entry: &Entry<'a>) -> impl Iterator<Item = (usize, &'a Service)> {
    let list: &'a [Service] = match entry.document {
        AnyDocument::Plan(doc) => &doc.services,
        AnyDocument::ActionPlan(doc) => &doc.services,
        AnyDocument::Catalogue(doc) => &doc.services,
        AnyDocument::MonitoringReport(_) | AnyDocument::Project(_) => &[],
    };
    list.iter().enumerate()
}

/// The forms in which a service is given, with their indices in its `forms`. A form whose capacities
/// are all zero is not: so the form of the ministry says it.
pub(crate) fn given_forms(service: &Service) -> impl Iterator<Item = (usize, &FormOfService)> {
    service.forms.iter().enumerate().filter(|(_, form)| {
        let is_zero = |amount: Option<Number>| amount == Some(Number::ZERO);
        let capacities = &form.capacities;
        capacities.is_empty() || !capacities.iter().all(|one| is_zero(one.amount))
    })
}

/// The catalogues of the submission.
pub(crate) fn catalogues<'b, 'a>(
    documents: &'b DocumentSet<'a>,
) -> impl Iterator<Item = &'b Entry<'a>> {
    documents.entries.iter().filter(|entry| matches!(entry.document, AnyDocument::Catalogue(_)))
}
