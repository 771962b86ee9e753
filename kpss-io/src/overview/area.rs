//! Where a submission lies.

use std::collections::BTreeSet;

use kpss_core::DocumentSet;
use kpss_core::codes::{MunicipalityRegister, orp};
use kpss_core::model::{OrpCode, RegionCode, Territory};
use serde::{Deserialize, Serialize};

use crate::pages::shown;

/// The territory of a submission.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Area {
    /// What it is called, where the document says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Codes of the ORPs: those that are named, and those of the municipalities that are.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub orps: BTreeSet<String>,
    /// Codes of the regions in which they lie, and of those that are named.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub regions: BTreeSet<String>,
}

impl Area {
    /// The territory of the plans; where there is none, that of whatever else says where it lies.
    pub(super) fn of(
        documents: &DocumentSet<'_>,
        municipalities: Option<&MunicipalityRegister>,
    ) -> Self {
        let mut area = Self::default();
        let plans = documents.plans().filter_map(|plan| plan.value.territory.as_ref());
        plans.for_each(|territory| area.add(territory, municipalities));
        if area == Self::default() {
            let yearly = documents.action_plans().filter_map(|it| it.value.territory.as_ref());
            let projects = documents.projects().filter_map(|it| it.value.territory.as_ref());
            let catalogues = documents.catalogues().filter_map(|it| it.value.territory.as_ref());
            let all = yearly.chain(projects).chain(catalogues);
            all.for_each(|territory| area.add(territory, municipalities));
        }
        area
    }

    fn add(&mut self, territory: &Territory, municipalities: Option<&MunicipalityRegister>) {
        if self.name.is_none() {
            self.name = territory.name.as_deref().map(shown).filter(|name| !name.is_empty());
        }
        let of_towns = territory.municipalities.iter().filter_map(|town| {
            municipalities.and_then(|list| list.get(town.code.as_str())).map(|it| it.orp)
        });
        let named = territory.orps.iter().map(OrpCode::as_str);
        // A code that no list knows is a finding; here it would be a place that does not exist.
        for known in named.chain(of_towns).filter_map(orp) {
            self.orps.insert(known.code.to_owned());
            self.regions.insert(known.region.to_owned());
        }
        let known = |code: &&str| kpss_core::codes::REGIONS.get(code).is_some();
        let regions = territory.regions.iter().map(RegionCode::as_str).filter(known);
        self.regions.extend(regions.map(str::to_owned));
    }

    /// The names of the ORPs, by their codes.
    pub fn orp_names(&self) -> impl Iterator<Item = &'static str> {
        self.orps.iter().filter_map(|code| orp(code)).map(|orp| orp.name)
    }
}
