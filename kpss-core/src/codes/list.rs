//! What all code lists share: a name, a source, a version, and items found by their code.

use super::window::Window;
use crate::lang::Bilingual;
use crate::model::shape::{likely, only_same};

/// One item of a code list.
pub trait Item: 'static {
    /// The code, as documents carry it.
    fn code(&self) -> &'static str;
    /// The name.
    fn name(&self) -> Bilingual;
    /// When the item may be used.
    fn window(&self) -> Window {
        Window::ALWAYS
    }
    /// Further published columns: name and value, in a fixed order.
    fn columns(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// A code list with its source.
#[derive(Debug)]
pub struct List<T: 'static> {
    /// Identifier, also the name of the published file.
    pub id: &'static str,
    /// What the list holds.
    pub title: Bilingual,
    /// Who publishes the facts, and where they stand.
    pub source: &'static str,
    /// Day of the state that the list shows, ISO 8601.
    pub version: &'static str,
    /// An open list grows outside of this project: an unknown code is kept and warned about.
    pub open: bool,
    /// The items, in the order of the source.
    pub items: &'static [T],
}

impl<T: Item> List<T> {
    /// The item with this code.
    pub fn get(&self, code: &str) -> Option<&'static T> {
        self.items.iter().find(|item| item.code() == code)
    }

    /// Whether the list has this code.
    pub fn has(&self, code: &str) -> bool {
        self.get(code).is_some()
    }
}

/// A list in which the code that is meant by a text can be found.
pub(crate) trait Names: std::fmt::Debug + Sync {
    /// The code of the only item that is called so, by its code or its name.
    fn called(&self, word: &str) -> Option<&'static str>;

    /// The code of the item that is probably meant by a mistyped code or name.
    fn likely(&self, word: &str) -> Option<&'static str>;
}

impl<T: Item + std::fmt::Debug + Sync> Names for List<T> {
    fn called(&self, word: &str) -> Option<&'static str> {
        let names = |item: &'static T| (item.code(), [item.name().cs, item.name().en]);
        only_same(word, self.items.iter().map(names))
    }

    fn likely(&self, word: &str) -> Option<&'static str> {
        let names = |item: &'static T| [item.code(), item.name().cs, item.name().en];
        self.called(likely(word, self.items.iter().flat_map(names))?)
    }
}
