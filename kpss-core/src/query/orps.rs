//! In which ORP something of a plan lies.

use super::named::Named;
use crate::codes::{MunicipalityRegister, orp};
use crate::model::{MunicipalityCode, OrpCode, Plan};

/// The ORP of municipalities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InOrp<'a> {
    /// All of them lie in this one.
    One(&'a str),
    /// They lie in several.
    Several,
    /// The register lacks one of them, or there is nothing to go by.
    Unknown,
}

impl<'a> InOrp<'a> {
    /// The ORP in which all municipalities lie. Without municipalities, or without the register,
    /// the only one of the plan.
    pub(super) fn of(
        municipalities: &[MunicipalityCode],
        only: Option<&'a str>,
        register: Option<&'a MunicipalityRegister>,
    ) -> Self {
        let Some(register) = register.filter(|_| !municipalities.is_empty()) else {
            return only.map_or(Self::Unknown, Self::One);
        };
        let mut found: Option<&str> = None;
        for code in municipalities {
            let Some(known) = register.get(code) else { return Self::Unknown };
            match found {
                Some(orp) if orp != known.orp => return Self::Several,
                _ => found = Some(known.orp),
            }
        }
        found.map_or(Self::Unknown, Self::One)
    }
}

/// The ORPs of a plan, in the order of their codes.
pub(super) fn of_plan(plan: &Plan) -> Vec<&str> {
    let orps = plan.territory.iter().flat_map(|territory| &territory.orps);
    let mut orps: Vec<&str> = orps.map(OrpCode::as_str).collect();
    orps.sort_unstable();
    orps.dedup();
    orps
}

/// The only ORP of a plan.
pub(super) fn only(plan: &Plan) -> Option<&str> {
    match of_plan(plan).as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

/// The name of an ORP.
pub(super) fn name(code: &str) -> &str {
    orp(code).map_or(code, |known| known.name)
}

/// The ORP with its name.
pub(super) fn named(code: &str) -> Named {
    Named { id: code.to_owned(), label: name(code).to_owned() }
}
