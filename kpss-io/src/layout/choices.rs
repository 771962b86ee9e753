//! What may be chosen in a cell: codes of closed and open lists, with their names.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use kpss_core::codes::all_lists;
use kpss_core::{Bilingual, Lang};

use super::column::Content;

/// One choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the document holds.
    pub code: &'static str,
    /// What people read.
    pub name: Bilingual,
}

/// The choices of a cell; none where anything may stand in it.
pub fn choices(content: &Content) -> Vec<Choice> {
    if let Some(list) = content.closed_list() {
        let named = |code: &&'static str| {
            let name = (list.name)(code).unwrap_or(Bilingual { cs: code, en: code });
            Choice { code, name }
        };
        return list.codes.iter().map(named).collect();
    }
    content.code().and_then(|code| open_lists().get(code)).cloned().unwrap_or_default()
}

/// Identifier and title of the list of choices.
pub fn list_of(content: &Content) -> Option<(String, Bilingual)> {
    if let Some(list) = content.closed_list() {
        return Some((list.id.to_owned(), list.title));
    }
    let id = list_id(content.code()?);
    all_lists().into_iter().find(|list| list.id == id).map(|list| (id, list.title))
}

/// What a person reads for a code: its name, and the code where the name alone is not enough.
pub fn shown(choices: &[Choice], code: &str, lang: Lang) -> Option<String> {
    let choice = choices.iter().find(|choice| choice.code == code)?;
    let name = choice.name.get(lang);
    let folded = crate::value::fold(name);
    let is_same = |other: &&Choice| crate::value::fold(other.name.get(lang)) == folded;
    let alone = choices.iter().filter(is_same).count() == 1;
    Some(if alone { name.to_owned() } else { format!("{name} ({code})") })
}

/// The lists of open codes by the name of the type, for example `ServiceTypeCode`.
fn open_lists() -> &'static BTreeMap<String, Vec<Choice>> {
    static LISTS: OnceLock<BTreeMap<String, Vec<Choice>>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let of = |list: kpss_core::codes::Published| {
            let choice = |item: kpss_core::codes::PublishedItem| Choice {
                code: item.code,
                name: Bilingual { cs: item.cs, en: item.en },
            };
            (type_name(list.id), list.items.into_iter().map(choice).collect())
        };
        all_lists().into_iter().map(of).collect()
    })
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

/// `ServiceTypeCode` for `service-type`.
fn type_name(id: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_uppercase().to_string());
        first.unwrap_or_default() + letters.as_str()
    };
    id.split('-').map(word).collect::<String>() + "Code"
}

#[cfg(test)]
mod tests {
    use super::*;
    use kpss_core::model::DocumentKind;

    #[test]
    fn a_type_of_codes_leads_to_its_list_and_back() {
        assert_eq!(list_id("ServiceTypeCode"), "service-type");
        assert_eq!(type_name("service-type"), "ServiceTypeCode");
    }

    #[test]
    fn every_choice_is_shown_so_that_it_can_be_told_from_the_others() {
        for kind in DocumentKind::ALL {
            let layout = crate::layout::Layout::of(*kind);
            for column in layout.sheets.iter().flat_map(|sheet| &sheet.columns) {
                let choices = choices(&column.content);
                for lang in [Lang::Cs, Lang::En] {
                    let mut names: Vec<String> = choices
                        .iter()
                        .filter_map(|choice| shown(&choices, choice.code, lang))
                        .map(|name| crate::value::fold(&name))
                        .collect();
                    names.sort();
                    let all = names.len();
                    names.dedup();
                    assert_eq!((all, all), (choices.len(), names.len()), "{:?}", column.path);
                }
            }
        }
    }
}
