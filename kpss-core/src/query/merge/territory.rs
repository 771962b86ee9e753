//! Whether plans cover a region: each municipality once, not at all, or more than once.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::codes::{MunicipalityRegister, orp};
use crate::lists::Order as _;
use crate::model::declare::closed_list;
use crate::model::{Date, Extent, Id, Participation, Period, Plan, PlanLevel};
use crate::query::Named;
use crate::query::orps;

closed_list! {
    /// Whether plans cover an area.
    pub enum Cover: "cover", "Pokrytí území", "Cover of an area";
    Once = "once", "každá obec právě jednou", "each municipality once";
    NotOnce = "not_once", "některé obce chybí nebo jsou v území více plánů", "some municipalities are missing or covered more than once";
    Unproved = "unproved", "nelze doložit", "cannot be proved";
}

/// A municipality, and the plans that cover it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CoveredMunicipality {
    /// The municipality.
    pub municipality: Named,
    /// Its ORP.
    pub orp: Named,
    /// The plans.
    pub plans: Vec<Id>,
}

/// The union of the areas of plans, against the register of municipalities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TerritoryProof {
    /// What is proved.
    pub cover: Cover,
    /// The day of the register; none without a register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_on: Option<Date>,
    /// Regions of the plans, whose municipalities should be covered.
    pub regions: Vec<String>,
    /// Number of their municipalities in the register.
    pub expected: usize,
    /// Number of municipalities covered once.
    pub once: usize,
    /// ORPs none of whose municipalities is covered.
    pub missing_orps: Vec<Named>,
    /// Municipalities of other ORPs that no plan covers.
    pub missing: Vec<CoveredMunicipality>,
    /// Municipalities that several plans cover at the same time.
    pub double: Vec<CoveredMunicipality>,
    /// Codes that the register does not have.
    pub unknown: Vec<String>,
    /// Plans that do not say which municipalities they cover.
    pub undefined: Vec<Id>,
}

/// Proves the union of the areas. Plans of a region lie above the others and cover nothing twice.
pub(super) fn prove(plans: &[&Plan], register: Option<&MunicipalityRegister>) -> TerritoryProof {
    let plans: Vec<&Plan> =
        plans.iter().copied().filter(|plan| plan.level != Some(PlanLevel::Region)).collect();
    let mut proof = TerritoryProof {
        cover: Cover::Unproved,
        register_on: register.and_then(MunicipalityRegister::valid_on),
        regions: regions(&plans, register).into_iter().collect(),
        expected: 0,
        once: 0,
        missing_orps: Vec::new(),
        missing: Vec::new(),
        double: Vec::new(),
        unknown: Vec::new(),
        undefined: Vec::new(),
    };
    let mut by_orp: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for municipality in register.iter().flat_map(|register| register.iter()) {
        by_orp.entry(municipality.orp).or_default().push(municipality.code);
    }
    let mut covered: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, plan) in plans.iter().enumerate() {
        match area(plan, &by_orp, register) {
            Some(codes) => {
                for code in codes {
                    covered.entry(code).or_default().push(index);
                }
            }
            None => proof.undefined.push(plan.id.clone()),
        }
    }
    let Some(register) = register else { return proof };
    let known = |code: &&&str| register.get(code).is_none();
    proof.unknown = covered.keys().filter(known).map(ToString::to_string).collect();
    for (code, codes) in &by_orp {
        let region = codes.first().and_then(|code| register.get(code)).map(|one| one.region);
        if !region.is_some_and(|region| proof.regions.iter().any(|known| known == region)) {
            continue;
        }
        proof.orp(code, codes, &covered, &plans, register);
    }
    let whole =
        proof.missing.is_empty() && proof.missing_orps.is_empty() && proof.double.is_empty();
    proof.cover = match (whole, proof.undefined.is_empty() && proof.expected > 0) {
        (true, true) => Cover::Once,
        (false, true) => Cover::NotOnce,
        (_, false) => Cover::Unproved,
    };
    proof
}

impl TerritoryProof {
    fn orp(
        &mut self,
        orp: &str,
        codes: &[&str],
        covered: &BTreeMap<&str, Vec<usize>>,
        plans: &[&Plan],
        register: &MunicipalityRegister,
    ) {
        self.expected += codes.len();
        let row = |code: &str, by: &[usize]| CoveredMunicipality {
            municipality: Named {
                id: code.to_owned(),
                label: register.get(code).map_or(code, |one| one.name).to_owned(),
            },
            orp: orps::named(orp),
            plans: by.iter().filter_map(|index| Some(plans.get(*index)?.id.clone())).collect(),
        };
        if !codes.iter().any(|code| covered.contains_key(code)) {
            self.missing_orps.push(orps::named(orp));
            return;
        }
        for code in codes {
            let by = covered.get(code).map_or(&[][..], Vec::as_slice);
            if by.is_empty() {
                self.missing.push(row(code, by));
            } else if at_once(by, plans) {
                self.double.push(row(code, by));
            } else {
                self.once += 1;
            }
        }
    }
}

/// Whether two of the plans are valid at the same time; a plan without dates may be.
fn at_once(by: &[usize], plans: &[&Plan]) -> bool {
    let mut spans: Vec<(Option<Date>, Option<Date>)> = by
        .iter()
        .filter_map(|index| plans.get(*index))
        .map(|plan| (plan.period.as_ref().and_then(Period::first_day), plan.validity_end()))
        .collect();
    spans.order();
    // Once sorted by their first day, some two overlap if two neighbours do.
    spans.iter().zip(spans.iter().skip(1)).any(|((_, end), (start, _))| match (end, start) {
        (Some(end), Some(start)) => start <= end,
        _ => true,
    })
}

fn regions(plans: &[&Plan], register: Option<&MunicipalityRegister>) -> BTreeSet<String> {
    let mut regions = BTreeSet::new();
    for territory in plans.iter().filter_map(|plan| plan.territory.as_ref()) {
        regions.extend(territory.regions.iter().map(ToString::to_string));
        let orps = territory.orps.iter().filter_map(|code| orp(code));
        regions.extend(orps.map(|known| known.region.to_owned()));
        let codes = territory.municipalities.iter().filter(|_| territory.regions.is_empty());
        let known = codes.filter_map(|one| register?.get(&one.code));
        regions.extend(known.map(|known| known.region.to_owned()));
    }
    regions
}

/// Codes of the municipalities of a plan; nothing where it does not say which they are.
fn area<'a>(
    plan: &'a Plan,
    by_orp: &BTreeMap<&'a str, Vec<&'a str>>,
    register: Option<&'a MunicipalityRegister>,
) -> Option<Vec<&'a str>> {
    let territory = plan.territory.as_ref()?;
    if !territory.municipalities.is_empty() {
        let take_part = territory
            .municipalities
            .iter()
            .filter(|one| one.participation != Some(Participation::NotTakingPart));
        let codes: BTreeSet<&str> = take_part.map(|one| one.code.as_str()).collect();
        return Some(codes.into_iter().collect());
    }
    if territory.extent == Some(Extent::Part) {
        return None;
    }
    let register = register?;
    let of_orps = territory.orps.iter().filter_map(|code| by_orp.get(code.as_str())).flatten();
    let mut codes: Vec<&str> = of_orps.copied().collect();
    if codes.is_empty() {
        let of_district = |code: &str| territory.districts.iter().any(|one| one.as_str() == code);
        codes =
            register.iter().filter(|one| of_district(one.district)).map(|one| one.code).collect();
    }
    (!codes.is_empty()).then_some(codes)
}
