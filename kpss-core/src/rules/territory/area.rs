//! What the rules about areas share.

use std::collections::BTreeMap;

use crate::codes::MunicipalityRegister;
use crate::documents::Entry;
use crate::model::{Date, Territory, TerritoryMunicipality};

/// Name and code, or the code alone.
pub(super) fn named(one: &TerritoryMunicipality) -> String {
    match &one.name {
        Some(name) => format!("{name} ({})", one.code),
        None => one.code.to_string(),
    }
}

/// A municipality whose code stands in the list before: both, with their places in it.
pub(super) struct Repeated<'a> {
    pub(super) first: (usize, &'a TerritoryMunicipality),
    pub(super) again: (usize, &'a TerritoryMunicipality),
}

impl Repeated<'_> {
    /// Whether the two have different names, so that one of them is not what its code says.
    pub(super) fn is_called_otherwise(&self) -> bool {
        let name =
            |one: &TerritoryMunicipality| one.name.as_deref().map(|it| it.trim().to_lowercase());
        let (first, again) = (name(self.first.1), name(self.again.1));
        first.is_some() && again.is_some() && first != again
    }
}

/// The municipalities of an area whose codes stand there twice.
pub(super) fn repeated(area: &Territory) -> impl Iterator<Item = Repeated<'_>> {
    let mut known = BTreeMap::new();
    area.municipalities.iter().enumerate().filter_map(move |again| {
        let first = *known.entry(again.1.code.as_str()).or_insert(again);
        (first.0 != again.0).then_some(Repeated { first, again })
    })
}

/// The years of the list and of the document, where they differ: the list may not hold for it.
pub(super) fn other_years(
    register: &MunicipalityRegister,
    entry: &Entry<'_>,
) -> Option<(String, String)> {
    let list = register.valid_on().map(Date::year)?;
    let document = entry.period_start()?.0.year();
    (list != document).then(|| (list.to_string(), document.to_string()))
}

/// Codes without repetition, in order.
pub(super) fn distinct<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut codes: Vec<&str> = codes.collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Whether the area names anything by its code.
pub(super) fn has_code(territory: &Territory) -> bool {
    !(territory.regions.is_empty()
        && territory.districts.is_empty()
        && territory.orps.is_empty()
        && territory.municipalities.is_empty())
}

fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Six digits.
pub(super) fn is_municipality_code(code: &str) -> bool {
    is_digits(code, 6)
}

/// Four digits.
pub(super) fn is_orp_code(code: &str) -> bool {
    is_digits(code, 4)
}

/// `CZ0` and two digits.
pub(super) fn is_region_code(code: &str) -> bool {
    code.strip_prefix("CZ0").is_some_and(|rest| is_digits(rest, 2))
}

/// The code of a region and one digit or capital letter.
pub(super) fn is_district_code(code: &str) -> bool {
    let last = code.bytes().last().unwrap_or(0);
    code.len() == 6
        && (last.is_ascii_digit() || last.is_ascii_uppercase())
        && code.get(..5).is_some_and(is_region_code)
}

/// How many letters differ between two names (Levenshtein).
pub(super) fn edits(one: &str, other: &str) -> usize {
    crate::model::shape::distance(&one.chars().collect::<Vec<_>>(), other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_codes() {
        assert!(is_municipality_code("530905") && !is_municipality_code("53090"));
        assert!(is_orp_code("2126") && !is_orp_code("43") && !is_orp_code("21a6"));
        assert!(is_region_code("CZ020") && !is_region_code("CZ20") && !is_region_code("CZ0201"));
        assert!(is_district_code("CZ0201") && is_district_code("CZ020A"));
        assert!(
            !is_district_code("CZ020a") && !is_district_code("CZ020č") && !is_district_code("")
        );
    }

    #[test]
    fn repeated_codes_count_once() {
        assert_eq!(distinct(["b", "a", "b"].into_iter()), ["a", "b"]);
    }
}
