//! What may be chosen in a cell: codes of closed and open lists, with their names.

use std::collections::HashMap;
use std::sync::OnceLock;

use kpss_core::codes::{all_lists, list_of};
use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{ClosedListShape, RecordShape, Shape};
use kpss_core::{Bilingual, Lang};

use super::column::Content;
use crate::value::fold;

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the document holds.
    pub code: &'static str,
    /// Its name.
    pub name: Bilingual,
    /// What people read in a cell, in Czech and English: the name, and the code where the name alone
    /// is not enough.
    shown: [String; 2],
}

/// A list of choices.
#[derive(Clone, Debug)]
pub struct Choices {
    /// Identifier of the list, for example `service-type`.
    pub id: &'static str,
    /// What it holds.
    pub title: Bilingual,
    /// The choices, in the order of the list.
    pub items: Vec<Choice>,
    by_code: HashMap<&'static str, usize>,
    /// By text as it is shown, in either language, and by the same folded.
    by_text: HashMap<String, usize>,
}

impl Choice {
    /// What people read in a cell.
    pub fn shown(&self, lang: Lang) -> &str {
        let [cs, en] = &self.shown;
        match lang {
            Lang::Cs => cs,
            Lang::En => en,
        }
    }
}

impl Choices {
    fn of(
        id: &'static str,
        title: Bilingual,
        named: impl Iterator<Item = (&'static str, Bilingual)>,
    ) -> Self {
        let named: Vec<(&str, Bilingual)> = named.collect();
        let count = |lang: Lang| {
            let mut counts = HashMap::<String, usize>::new();
            for (_, name) in &named {
                *counts.entry(fold(name.get(lang))).or_default() += 1;
            }
            counts
        };
        let (cs, en) = (count(Lang::Cs), count(Lang::En));
        let said = |code: &str, name: &str, counts: &HashMap<String, usize>| {
            let alone = counts.get(&fold(name)) == Some(&1);
            if alone { name.to_owned() } else { format!("{name} ({code})") }
        };
        let choice = |(code, name): &(&'static str, Bilingual)| {
            let shown = [said(code, name.cs, &cs), said(code, name.en, &en)];
            Choice { code, name: *name, shown }
        };
        let items: Vec<Choice> = named.iter().map(choice).collect();
        let mut by_text = HashMap::new();
        for (at, item) in items.iter().enumerate() {
            for text in &item.shown {
                by_text.entry(fold(text)).or_insert(at);
                by_text.entry(text.clone()).or_insert(at);
            }
        }
        let by_code = items.iter().enumerate().map(|(at, item)| (item.code, at)).collect();
        Self { id, title, items, by_code, by_text }
    }

    /// The choice with a code.
    pub fn code(&self, code: &str) -> Option<&Choice> {
        self.items.get(*self.by_code.get(code)?)
    }

    /// The choice that is shown so, in either language; letters and spaces do not matter.
    pub fn text(&self, text: &str) -> Option<&Choice> {
        // A cell filled from the list is found without folding it.
        let exact = self.by_text.get(text);
        self.items.get(*exact.or_else(|| self.by_text.get(&fold(text)))?)
    }
}

/// The choices of a cell; none where anything may stand in it.
pub fn choices(content: &Content) -> Option<&'static Choices> {
    if let Some(list) = content.closed_list() {
        return lists().get(list.id);
    }
    lists().get(list_of(content.code()?)?.id)
}

/// Every list, closed and open, by its identifier.
fn lists() -> &'static HashMap<&'static str, Choices> {
    static LISTS: OnceLock<HashMap<&'static str, Choices>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut lists = HashMap::new();
        for list in all_lists() {
            let items =
                list.items.iter().map(|item| (item.code, Bilingual { cs: item.cs, en: item.en }));
            lists.insert(list.id, Choices::of(list.id, list.title, items));
        }
        let mut seen = Vec::new();
        for kind in DocumentKind::ALL {
            collect(kind.shape(), &mut seen, &mut lists);
        }
        lists
    })
}

fn collect(
    record: &'static RecordShape,
    seen: &mut Vec<&'static str>,
    lists: &mut HashMap<&'static str, Choices>,
) {
    if seen.contains(&record.name) {
        return;
    }
    seen.push(record.name);
    for field in record.fields {
        let mut shape = (field.shape)().bare();
        if let Shape::List(item) = shape {
            shape = item().bare();
        }
        match shape {
            Shape::Record(inside) => collect(inside, seen, lists),
            Shape::ClosedList(list) => {
                lists.entry(list.id).or_insert_with(|| closed(list));
            }
            _ => {}
        }
    }
}

fn closed(list: &'static ClosedListShape) -> Choices {
    let named = |code: &&'static str| {
        (*code, (list.name)(code).unwrap_or(Bilingual { cs: code, en: code }))
    };
    Choices::of(list.id, list.title, list.codes.iter().map(named))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_found_by_what_people_write() {
        let types = lists().get("service-type").unwrap();
        let found = types.text("PEČOVATELSKÁ  služba").unwrap();
        assert_eq!((found.code, found.shown(Lang::Cs)), ("4", "pečovatelská služba"));
    }

    #[test]
    fn every_choice_is_shown_so_that_it_can_be_told_from_the_others() {
        let ids = ["service-type", "orp", "plan-status", "funding-source", "legal-form", "side"];
        for (id, list) in ids.iter().map(|id| (id, lists().get(id).unwrap())) {
            for item in &list.items {
                for lang in [Lang::Cs, Lang::En] {
                    let found = list.text(item.shown(lang)).map(|found| found.code);
                    assert_eq!(found, Some(item.code), "{id} {}", item.shown(lang));
                }
            }
        }
    }
}
