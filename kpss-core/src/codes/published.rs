//! All lists in one shape, for publishing.

use std::sync::LazyLock;

use super::{
    ACTIVITY_KINDS, AGE_GROUPS, CALLS, CAPACITY_KINDS, DISTRICTS, FUNDING_SOURCES, Item,
    LEGAL_FORMS, List, ORPS, PROGRAMMES, REGIONS, SERVICE_TYPES, TARGET_GROUPS,
};
use crate::lang::Bilingual;

/// One list as published.
#[doc(alias = "číselník")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Identifier, also the name of the published file.
    pub id: &'static str,
    /// What the list holds.
    pub title: Bilingual,
    /// Who publishes the facts, and where they stand.
    pub source: &'static str,
    /// Day of the state that the list shows, ISO 8601.
    pub version: &'static str,
    /// Whether unknown codes are kept and warned about.
    pub open: bool,
    /// The items, in the order of the list.
    pub items: Vec<PublishedItem>,
}

/// One item as published.
#[doc(alias = "položka číselníku")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedItem {
    /// The code.
    pub code: &'static str,
    /// Czech name.
    pub cs: &'static str,
    /// English name.
    pub en: &'static str,
    /// First day in force, ISO 8601.
    pub from: Option<String>,
    /// Last day in force, ISO 8601.
    pub until: Option<String>,
    /// Further columns, the same and in the same order in all items of the list.
    pub columns: Vec<(&'static str, String)>,
}

impl<T: Item> List<T> {
    /// The list in the shape in which all lists are published.
    pub fn publish(&self) -> Published {
        let items = self.items.iter().map(|item| {
            let (name, window) = (item.name(), item.window());
            PublishedItem {
                code: item.code(),
                cs: name.cs,
                en: name.en,
                from: window.from.map(|day| day.to_string()),
                until: window.until.map(|day| day.to_string()),
                columns: item.columns(),
            }
        });
        Published {
            id: self.id,
            title: self.title,
            source: self.source,
            version: self.version,
            open: self.open,
            items: items.collect(),
        }
    }
}

/// Runs the same code on every list, in the order of identifiers.
macro_rules! each_list {
    ($list:ident => $row:expr) => {
        vec![
            {
                let $list = &ACTIVITY_KINDS;
                $row
            },
            {
                let $list = &AGE_GROUPS;
                $row
            },
            {
                let $list = &CALLS;
                $row
            },
            {
                let $list = &CAPACITY_KINDS;
                $row
            },
            {
                let $list = &DISTRICTS;
                $row
            },
            {
                let $list = &FUNDING_SOURCES;
                $row
            },
            {
                let $list = &LEGAL_FORMS;
                $row
            },
            {
                let $list = &ORPS;
                $row
            },
            {
                let $list = &PROGRAMMES;
                $row
            },
            {
                let $list = &REGIONS;
                $row
            },
            {
                let $list = &SERVICE_TYPES;
                $row
            },
            {
                let $list = &TARGET_GROUPS;
                $row
            },
        ]
    };
}

/// All lists of this module, by identifier.
pub fn all_lists() -> Vec<Published> {
    each_list!(list => list.publish())
}

/// The list of the codes of a type of the model, for example of `ServiceTypeCode`; none where the
/// library has no such list.
pub fn list_of(type_name: &str) -> Option<&'static Published> {
    static LISTS: LazyLock<Vec<Published>> = LazyLock::new(all_lists);
    let id = list_id(type_name);
    LISTS.iter().find(|list| list.id == id)
}

/// `service-type` for `ServiceTypeCode`.
fn list_id(type_name: &str) -> String {
    let mut id = String::new();
    for letter in type_name.strip_suffix("Code").unwrap_or(type_name).chars() {
        if letter.is_uppercase() && !id.is_empty() {
            id.push('-');
        }
        id.extend(letter.to_lowercase());
    }
    id
}

/// The hash of every list as it is published, in the order of [`versions`].
pub(crate) fn digests() -> impl Iterator<Item = &'static str> {
    include_str!("digests.txt").lines()
}

/// The same, computed.
#[cfg(feature = "book")]
pub(crate) fn computed_digests() -> Vec<String> {
    let digest = |list: &Published| crate::json::sha256(format!("{list:?}").as_bytes());
    all_lists().iter().map(digest).collect()
}

/// Identifier and version of every list; a report names them.
pub fn versions() -> Vec<(&'static str, &'static str)> {
    each_list!(list => (list.id, list.version))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::Date;

    #[test]
    fn twelve_lists_in_the_order_of_their_identifiers() {
        let lists = all_lists();
        assert_eq!(lists.len(), 12);
        assert!(lists.windows(2).all(|pair| pair[0].id < pair[1].id));
    }

    #[test]
    fn codes_are_unique_and_nothing_is_empty() {
        for list in all_lists() {
            let codes: BTreeSet<_> = list.items.iter().map(|item| item.code).collect();
            assert_eq!(codes.len(), list.items.len(), "{}", list.id);
            for text in [list.id, list.title.cs, list.title.en, list.source] {
                assert!(!text.is_empty(), "{}", list.id);
            }
            for item in &list.items {
                for text in [item.code, item.cs, item.en] {
                    assert!(!text.is_empty() && text == text.trim(), "{} {}", list.id, item.code);
                }
            }
        }
    }

    #[test]
    fn versions_and_windows_are_days() {
        for list in all_lists() {
            assert!(Date::parse(list.version).unwrap().is_exact(), "{}", list.id);
            for item in &list.items {
                for day in item.from.iter().chain(&item.until) {
                    assert!(Date::parse(day).unwrap().is_exact(), "{} {day}", list.id);
                }
                assert!(item.from.is_none() || item.until.is_none() || item.from < item.until);
            }
        }
    }

    #[test]
    fn items_of_a_list_have_the_same_columns() {
        for list in all_lists() {
            let names = |item: &PublishedItem| -> Vec<_> {
                item.columns.iter().map(|(name, _)| *name).collect()
            };
            assert!(list.items.windows(2).all(|pair| names(&pair[0]) == names(&pair[1])));
        }
    }

    #[test]
    fn a_type_of_codes_leads_to_its_list() {
        assert_eq!(list_of("ServiceTypeCode").map(|list| list.id), Some("service-type"));
        assert_eq!(list_of("OrpCode").map(|list| list.items.len()), Some(206));
        assert_eq!(list_of("MunicipalityCode"), None);
    }

    #[test]
    fn a_service_that_ended_is_published_with_its_end() {
        let lists = all_lists();
        let types = lists.iter().find(|list| list.id == "service-type").unwrap();
        let inpatient = types.items.iter().find(|item| item.code == "16").unwrap();
        assert_eq!(inpatient.from.as_deref(), Some("2007-01-01"));
        assert_eq!(inpatient.until.as_deref(), Some("2025-02-28"));
        assert!(inpatient.columns.contains(&("forms", "pob".to_owned())));
    }
}
