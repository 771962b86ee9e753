//! Places of lists of records in a document.

use kpss_core::Lang;
use kpss_core::LocalizedText;
use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{RecordShape, Shape};

use super::names::sheet_name;

/// A list of records in documents of a kind.
#[derive(Clone, Debug)]
pub struct Place {
    /// The kind of document.
    pub kind: DocumentKind,
    /// The record that holds the list; none where the document itself does.
    pub owner: Option<&'static RecordShape>,
    /// Keys from the owner to the list.
    pub path: Vec<&'static str>,
    /// What the list is called, with its owner.
    pub title: LocalizedText,
    /// What a record of the list looks like.
    pub item: &'static RecordShape,
}

/// Every list of records in documents of a kind, owners before what they own. Documents inside a
/// submission are not among them: they have sheets of their own.
pub(super) fn places(kind: DocumentKind) -> Vec<Place> {
    let mut search = Search { kind, owner: None, found: Vec::new(), done: Vec::new() };
    search.record(kind.shape(), &mut Vec::new(), &mut Vec::new());
    search.found
}

struct Search {
    kind: DocumentKind,
    owner: Option<&'static RecordShape>,
    found: Vec<Place>,
    /// Records whose own lists are found already.
    done: Vec<&'static str>,
}

impl Search {
    fn record(
        &mut self,
        record: &'static RecordShape,
        path: &mut Vec<&'static str>,
        titles: &mut Vec<[&'static str; 2]>,
    ) {
        for field in record.fields {
            path.push(field.name);
            titles.push([field.title.get(Lang::Cs), field.title.get(Lang::En)]);
            match (field.shape)().bare() {
                Shape::Record(inside) => self.record(inside, path, titles),
                Shape::List(item) => {
                    if let Shape::Record(item) = item().bare()
                        && !is_document(item)
                    {
                        self.list(item, path, titles);
                    }
                }
                _ => {}
            }
            path.pop();
            titles.pop();
        }
    }

    fn list(
        &mut self,
        item: &'static RecordShape,
        path: &[&'static str],
        titles: &[[&'static str; 2]],
    ) {
        // A row names its owner by the sheet on which people filled it in.
        let owner = self.owner.map(|owner| {
            let name = sheet_name(owner).title;
            [name.cs, name.en]
        });
        let said: Vec<[&str; 2]> = owner.into_iter().chain(titles.iter().copied()).collect();
        let joined = |index: usize| {
            let words: Vec<&str> =
                said.iter().filter_map(|title| title.get(index).copied()).collect();
            words.join(" – ")
        };
        self.found.push(Place {
            kind: self.kind,
            owner: self.owner,
            path: path.to_vec(),
            title: LocalizedText::new(joined(0), joined(1)),
            item,
        });
        if self.done.contains(&item.name) {
            return;
        }
        self.done.push(item.name);
        let before = self.owner.replace(item);
        self.record(item, &mut Vec::new(), &mut Vec::new());
        self.owner = before;
    }
}

fn is_document(record: &RecordShape) -> bool {
    DocumentKind::ALL.iter().any(|kind| kind.shape().name == record.name)
}
