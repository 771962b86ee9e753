//! Formats of cells: each painted cell gets a copy of its format with another fill.

use std::collections::BTreeMap;

use super::super::clean::push;
use super::super::package::Package;
use super::super::relations::add_type;
use super::super::xml::{Edits, Part, attribute, remove_attribute, set_attribute};
use super::super::{AnnotateError, Weight};
use super::book::Book;
use super::fill::{Fill, UNKNOWN};

/// More formats than this Excel does not open; cells beyond it keep their colour.
const LIMIT: usize = 64_000;
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/// One list in the part: what stands in it, and how many of them were there before.
#[derive(Default)]
struct List {
    items: Vec<String>,
    old: usize,
    numbers: BTreeMap<String, usize>,
}

impl List {
    fn push(&mut self, item: String) -> usize {
        if let Some(&at) = self.numbers.get(&item) {
            return at;
        }
        let at = self.items.len();
        self.numbers.insert(item.clone(), at);
        self.items.push(item);
        at
    }

    fn old(items: Vec<String>) -> Self {
        let mut numbers = BTreeMap::new();
        for (at, item) in items.iter().enumerate() {
            numbers.entry(item.clone()).or_insert(at);
        }
        Self { old: items.len(), numbers, items }
    }
}

pub(super) struct Styles {
    part: Part,
    pub(super) prefix: String,
    fonts: List,
    fills: List,
    borders: List,
    formats: List,
    /// What each fill is.
    known: Vec<Option<Fill>>,
    /// Fills that were in cells before this painting; the number of the first is 1.
    replaced: Vec<Fill>,
    /// Fills that were in cells before an earlier painting.
    earlier: Vec<Option<Fill>>,
    painted: BTreeMap<(u32, Weight), u32>,
    restored: BTreeMap<u32, u32>,
}

/// The lists that are needed and what they begin with in a workbook that has none.
const LISTS: [(&str, &str, &str); 4] = [
    ("fonts", "font", "<{p}font><{p}sz val=\"11\"/><{p}name val=\"Calibri\"/></{p}font>"),
    (
        "fills",
        "fill",
        "<{p}fill><{p}patternFill patternType=\"none\"/></{p}fill>\
         <{p}fill><{p}patternFill patternType=\"gray125\"/></{p}fill>",
    ),
    ("borders", "border", "<{p}border/>"),
    ("cellXfs", "xf", "<{p}xf/>"),
];

impl Styles {
    pub(super) fn read(package: &mut Package<'_>, book: &Book) -> Result<Self, AnnotateError> {
        let part = match book.relations.by_kind("styles") {
            Some(relation) => package.part(&relation.target)?,
            None => Part { name: String::new(), text: empty(book) },
        };
        let elements = part.elements(2)?;
        let root = elements.first().ok_or_else(|| part.damaged())?;
        let prefix = root.tag.prefix().to_owned();
        let mut lists = Vec::new();
        let mut known = Vec::new();
        for (name, item, _) in LISTS {
            let list = elements.iter().find(|e| e.tag.depth == 1 && e.tag.is(&prefix, name));
            let range = list.ok_or_else(|| part.damaged())?.range();
            let inside = elements.iter().filter(|e| {
                e.tag.depth == 2 && range.contains(&e.tag.start) && e.tag.is(&prefix, item)
            });
            let inside: Vec<_> = inside.collect();
            if name == "fills" {
                known = inside.iter().map(|e| Fill::read(&part, e, &prefix)).collect();
            }
            lists.push(List::old(inside.iter().map(|e| part.get(e.range()).to_owned()).collect()));
        }
        let [fonts, fills, borders, formats] =
            <[List; 4]>::try_from(lists).map_err(|_| part.damaged())?;
        Ok(Self {
            prefix,
            fonts,
            fills,
            borders,
            formats,
            known,
            replaced: Vec::new(),
            earlier: book.earlier_fills(),
            painted: BTreeMap::new(),
            restored: BTreeMap::new(),
            part,
        })
    }

    /// The format with our colour in place of its own.
    pub(super) fn paint(&mut self, format: u32, weight: Weight) -> u32 {
        if let Some(&known) = self.painted.get(&(format, weight)) {
            return known;
        }
        let xf = self.format(format);
        let before = self.replaced_number(fill_of(&xf));
        let fill = self.add_fill(Fill::ours(weight, before));
        let painted = self.with_fill(&xf, fill).unwrap_or(format);
        self.painted.insert((format, weight), painted);
        painted
    }

    /// The format without our colour of an earlier painting; others stay.
    pub(super) fn restore(&mut self, format: u32) -> u32 {
        if let Some(&known) = self.restored.get(&format) {
            return known;
        }
        let xf = self.format(format);
        let number = self.known.get(fill_of(&xf)).and_then(|fill| fill.as_ref()?.before());
        let restored = number.map(|number| {
            let earlier =
                number.checked_sub(1).and_then(|at| self.earlier.get(at).cloned().flatten());
            let fill = earlier.map_or(0, |fill| self.add_fill(fill));
            // The format from before the painting, if it is still there.
            let plain = with_attribute(&xf, |tag| {
                set_attribute(&remove_attribute(tag, "applyFill"), "fillId", &fill.to_string())
            });
            let known = self.formats.numbers.get(&plain).and_then(|at| u32::try_from(*at).ok());
            known.or_else(|| self.with_fill(&xf, fill)).unwrap_or(format)
        });
        let restored = restored.unwrap_or(format);
        self.restored.insert(format, restored);
        restored
    }

    pub(super) fn add_fill(&mut self, fill: Fill) -> usize {
        if let Some(at) = self.known.iter().position(|known| known.as_ref() == Some(&fill)) {
            return at;
        }
        // Two texts may be one fill, so the lists must stay beside each other.
        let at = self.fills.items.len();
        self.fills.items.push(fill.xml(&self.prefix));
        self.known.push(Some(fill));
        at
    }

    pub(super) fn add_font(&mut self, xml: &str) -> usize {
        self.fonts.push(self.prefixed(xml))
    }

    pub(super) fn add_border(&mut self, xml: &str) -> usize {
        self.borders.push(self.prefixed(xml))
    }

    pub(super) fn add_format(&mut self, xml: &str) -> usize {
        self.formats.push(self.prefixed(xml))
    }

    fn prefixed(&self, xml: &str) -> String {
        xml.replace("{p}", &self.prefix)
    }

    fn format(&self, number: u32) -> String {
        let at = usize::try_from(number).unwrap_or(usize::MAX);
        let known = self.formats.items.get(at).or_else(|| self.formats.items.first());
        known.cloned().unwrap_or_else(|| self.prefixed("<{p}xf/>"))
    }

    fn with_fill(&mut self, xf: &str, fill: usize) -> Option<u32> {
        let xf = with_attribute(xf, |tag| {
            set_attribute(&set_attribute(tag, "fillId", &fill.to_string()), "applyFill", "1")
        });
        if self.formats.items.len() >= LIMIT && !self.formats.numbers.contains_key(&xf) {
            return None;
        }
        u32::try_from(self.formats.push(xf)).ok()
    }

    /// The number under which a fill is written down.
    fn replaced_number(&mut self, fill: usize) -> usize {
        let fill = match self.known.get(fill) {
            Some(Some(fill)) if fill.is_none() => return 0,
            Some(Some(fill)) => fill.clone(),
            Some(None) => return UNKNOWN,
            None => return 0,
        };
        if let Some(at) = self.replaced.iter().position(|known| *known == fill) {
            return at + 1;
        }
        if self.replaced.len() + 1 >= UNKNOWN || fill.written().len() > 250 {
            return UNKNOWN;
        }
        self.replaced.push(fill);
        self.replaced.len()
    }

    /// Fills that were in cells before this painting, each in one line.
    pub(super) fn replaced(&self) -> Vec<String> {
        self.replaced.iter().map(Fill::written).collect()
    }

    /// Puts the part into the package.
    pub(super) fn store(
        self,
        package: &mut Package<'_>,
        book: &mut Book,
    ) -> Result<(), AnnotateError> {
        let elements = self.part.elements(1)?;
        let mut edits = Edits::default();
        let lists = [&self.fonts, &self.fills, &self.borders, &self.formats];
        for ((name, _, _), list) in LISTS.into_iter().zip(lists) {
            let element = elements.iter().find(|e| e.tag.is(&self.prefix, name));
            let element = element.ok_or_else(|| self.part.damaged())?;
            let new = list.items.get(list.old..).unwrap_or_default().concat();
            if new.is_empty() {
                continue;
            }
            let tag = set_attribute(element.tag.raw, "count", &list.items.len().to_string());
            if element.inner.is_empty() && element.end == element.tag.end {
                edits.append(element, &new);
            } else {
                edits.replace(element.tag.start..element.tag.end, tag);
                edits.insert(element.inner.end, new);
            }
        }
        let text = edits.apply(&self.part.text);
        let name = if self.part.name.is_empty() {
            let name = package.usual_name("xl/styles.xml", "xl/styles#.xml");
            book.relations.add(package, book.strict, "styles", &name)?;
            add_type(package, &name, TYPE)?;
            name
        } else {
            self.part.name
        };
        package.put(&name, text);
        Ok(())
    }
}

/// The element with its tag changed.
fn with_attribute(xf: &str, change: impl Fn(&str) -> String) -> String {
    let end = xf.find('>').map_or(xf.len(), |at| at + 1);
    xf.split_at_checked(end).map_or_else(String::new, |(tag, rest)| change(tag) + rest)
}

fn fill_of(xf: &str) -> usize {
    let tag = xf.split_inclusive('>').next().unwrap_or_default();
    let number = attribute(tag, "fillId");
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn empty(book: &Book) -> String {
    let mut lists = String::new();
    for (name, _, items) in LISTS {
        push!(lists, "<{name}>{}</{name}>", items.replace("{p}", ""));
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <styleSheet xmlns=\"{}\">{lists}</styleSheet>",
        book.namespace()
    )
}
