//! The services that documents know, whom they serve and where.

use std::collections::{BTreeSet, HashMap};

use crate::documents::DocumentSet;
use crate::model::{MunicipalityCode, Plan, Service};

/// Services by identifier and by target group of the register.
#[derive(Default)]
pub(super) struct Services<'a> {
    pub(super) list: Vec<&'a Service>,
    by_id: HashMap<&'a str, &'a Service>,
    by_group: HashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Services<'a> {
    /// The services of a plan and of the catalogues beside it; of several with the same identifier
    /// the first.
    pub(super) fn of(plan: &'a Plan, documents: &'a DocumentSet<'_>) -> Self {
        let mut services = Self::default();
        let listed = documents.catalogues().flat_map(|list| &list.value.services);
        for service in plan.services.iter().chain(listed) {
            if services.by_id.contains_key(service.id.as_str()) {
                continue;
            }
            services.by_id.insert(&service.id, service);
            services.list.push(service);
            for code in &service.target_groups {
                services.by_group.entry(code).or_default().push(&service.id);
            }
        }
        services
    }

    /// Identifiers of the services that serve a target group of the register.
    pub(super) fn serving(&self, code: &str) -> &[&'a str] {
        self.by_group.get(code).map(Vec::as_slice).unwrap_or_default()
    }

    /// Codes of the municipalities that a service reaches.
    pub(super) fn municipalities(&self, id: &str) -> BTreeSet<&'a str> {
        self.by_id.get(id).map(|service| municipalities(service)).unwrap_or_default()
    }
}

/// Codes of the municipalities that a service serves or has a facility in.
pub(super) fn municipalities(service: &Service) -> BTreeSet<&str> {
    let addresses = service.facilities.iter().filter_map(|facility| facility.address.as_ref());
    let seats = addresses.filter_map(|address| address.municipality.as_ref());
    service.municipalities.iter().chain(seats).map(MunicipalityCode::as_str).collect()
}
