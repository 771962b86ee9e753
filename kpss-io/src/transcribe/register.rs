//! The records by everything that people call them.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::ids::text_of;
use super::record::{Reading, Record};
use crate::layout::Layout;
use crate::value::{fold, node_number};

/// The records of one type in one document.
type Scope = (usize, &'static str);

/// Names of records in their scopes; nothing where a name means several.
type Names = HashMap<Scope, HashMap<String, Option<usize>>>;

/// Where records are looked up.
pub(super) struct Register<'r> {
    reading: &'r Reading,
    layout: &'r Layout,
    /// By identifier and mark, which always win.
    exact: HashMap<Scope, HashMap<&'r str, usize>>,
    /// By number. Rows of a tree find their parents here.
    numbers: Names,
    /// By everything else, made when somebody asks for it.
    names: OnceCell<Names>,
}

impl<'r> Register<'r> {
    pub(super) fn of(reading: &'r Reading, layout: &'r Layout) -> Self {
        let mut exact: HashMap<Scope, HashMap<&str, usize>> = HashMap::new();
        for (number, record) in reading.records.iter().enumerate() {
            let Some(scope) = scope(record, layout) else { continue };
            for name in [&record.id, &record.mark].into_iter().flatten() {
                exact.entry(scope).or_default().entry(name).or_insert(number);
            }
        }
        let numbers = named(reading, layout, &["code"]);
        Self { reading, layout, exact, numbers, names: OnceCell::new() }
    }

    /// The record that is called so.
    pub(super) fn find(&self, document: usize, record: &'static str, name: &str) -> Option<usize> {
        let scope = (document, record);
        self.exact(scope, name.trim()).or_else(|| {
            let fields = ["code", "title", "name", "ico", "identifier", "number"];
            let names = self.names.get_or_init(|| named(self.reading, self.layout, &fields));
            *names.get(&scope)?.get(&called(name))?
        })
    }

    fn exact(&self, scope: Scope, name: &str) -> Option<usize> {
        self.exact.get(&scope)?.get(name).copied()
    }

    /// The record that has this number, written as [`called`] writes it, or this identifier.
    pub(super) fn numbered(
        &self,
        document: usize,
        record: &'static str,
        number: &str,
    ) -> Option<usize> {
        let scope = (document, record);
        self.exact(scope, number).or_else(|| *self.numbers.get(&scope)?.get(number)?)
    }
}

fn scope(record: &Record, layout: &Layout) -> Option<Scope> {
    layout.sheets.get(record.sheet).map(|sheet| (record.document, sheet.record.name))
}

/// Records by what stands in some of their fields.
fn named(reading: &Reading, layout: &Layout, fields: &[&str]) -> Names {
    let mut names = Names::new();
    for (number, record) in reading.records.iter().enumerate() {
        let Some(sheet) = layout.sheets.get(record.sheet) else { continue };
        for field in fields {
            let Some(text) = text_of(&record.values, sheet.column(field)) else { continue };
            let scope = names.entry((record.document, sheet.record.name)).or_default();
            let several = |known: &mut Option<usize>| {
                *known = known.filter(|known| *known == number);
            };
            scope.entry(called(&text)).and_modify(several).or_insert(Some(number));
        }
    }
    names
}

/// Whether a number is written as it is compared, as most are: `1.2.3`.
fn is_plain(text: &str) -> bool {
    let mut before = b'.';
    let fits = text.bytes().all(|byte| {
        let fits = byte.is_ascii_digit() || byte == b'.' && before != b'.';
        before = byte;
        fits
    });
    fits && before != b'.'
}

/// A name for comparison: *1.2.*, *1. 2* and *Opatření 1.2* are one number; the dot behind the last
/// word is no part of a name.
pub(super) fn called(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    if let Some((parts, rest)) = node_number(text)
        && rest.is_empty()
    {
        return fold(&parts.join("."));
    }
    let mut folded = fold(text);
    folded.truncate(folded.trim_end_matches('.').len());
    folded
}
