//! Notes of cells (in the file format: comments): ours are added, all others stay.

use std::collections::{BTreeMap, BTreeSet};

use crate::grid::Address;

use super::super::AnnotateError;
use super::super::clean::{CELL_LIMIT, cell, cut, escape, length, push};
use super::super::note::Line;
use super::super::xml::{Edits, Element, Kind, Part, unescape};
use super::address::address;

use kpss_core::lists::Gather as _;

/// The first line of our part of a note. By it our notes are known again.
const MARK: &str = "── kpss ──";

/// Our text of each note, by cell.
pub(super) type Notes = BTreeMap<Address, Vec<Line>>;

/// What became of the notes of a sheet.
pub(super) struct Outcome {
    pub(super) text: String,
    /// Cells that have a note now and had none, or one that was ours alone.
    pub(super) new: BTreeSet<Address>,
    /// Cells whose note is of somebody else, and as what it stands there now.
    pub(super) longer: BTreeMap<Address, String>,
    /// Cells whose note was ours alone and was taken away.
    pub(super) removed: BTreeSet<Address>,
    /// No note is left.
    pub(super) empty: bool,
}

/// The part of a sheet that has no notes yet.
pub(super) fn empty(namespace: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <comments xmlns=\"{namespace}\"><authors></authors><commentList></commentList></comments>"
    )
}

/// Adds our notes; takes those of an earlier painting away where `restore` says so.
pub(super) fn write(
    part: &Part,
    notes: &Notes,
    author: &str,
    restore: bool,
) -> Result<Outcome, AnnotateError> {
    let elements = part.elements(5)?;
    let prefix = elements.first().ok_or_else(|| part.damaged())?.tag.prefix();
    let find = |name| elements.iter().find(|e| e.tag.depth == 1 && e.tag.is(prefix, name));
    let (Some(authors), Some(list)) = (find("authors"), find("commentList")) else {
        return Err(part.damaged());
    };
    let mut edits = Edits::default();
    let mut left: BTreeMap<Address, &[Line]> =
        notes.iter().map(|(at, lines)| (*at, lines.as_slice())).gather();
    let mut removed = BTreeSet::new();
    let mut longer = BTreeMap::new();
    let mut stay = 0;
    for (number, element) in elements.iter().enumerate() {
        if element.tag.depth != 2 || !element.tag.is(prefix, "comment") {
            continue;
        }
        let inside: Vec<&Element<'_>> = elements
            .iter()
            .skip(number + 1)
            .take_while(|inner| inner.tag.start < element.end)
            .collect();
        let note = Note { part, prefix, element, inside };
        let at = element.tag.attribute("ref").and_then(|text| address(&text));
        let kept = if restore { note.without_ours(&mut edits) } else { Some(note.text()) };
        match (kept, at) {
            (None, at) => removed.extend(at),
            (Some(kept), at) => {
                stay += 1;
                if let Some((at, lines)) = at.and_then(|at| left.remove_entry(&at)) {
                    note.append(lines, &kept, &mut edits);
                    let ours =
                        lines.iter().fold(kept + "\n", |text, line| text + "\n" + &line.text);
                    longer.insert(at, ours);
                }
            }
        }
    }
    let mut added = String::new();
    let author = if left.is_empty() {
        0
    } else {
        author_number(part, authors, &elements, prefix, author, &mut edits)
    };
    for (at, lines) in &left {
        push!(
            added,
            "<{prefix}comment ref=\"{at}\" authorId=\"{author}\" shapeId=\"0\"><{prefix}text>{}</{prefix}text></{prefix}comment>",
            runs(prefix, lines, "", 0)
        );
    }
    if !added.is_empty() {
        edits.append(list, &added);
    }
    Ok(Outcome {
        text: edits.apply(&part.text),
        empty: stay == 0 && left.is_empty(),
        new: left.into_keys().collect(),
        longer,
        removed,
    })
}

/// The number of the author; added if it is not there.
fn author_number(
    part: &Part,
    authors: &Element<'_>,
    elements: &[Element<'_>],
    prefix: &str,
    name: &str,
    edits: &mut Edits,
) -> usize {
    let inside = elements.iter().filter(|e| {
        e.tag.depth == 2 && e.tag.is(prefix, "author") && authors.range().contains(&e.tag.start)
    });
    let names: Vec<String> =
        inside.map(|e| unescape(part.get(e.inner.clone())).into_owned()).collect();
    names.iter().position(|known| known == name).unwrap_or_else(|| {
        edits.append(authors, &format!("<{prefix}author>{}</{prefix}author>", escape(name)));
        names.len()
    })
}

struct Note<'a> {
    part: &'a Part,
    prefix: &'a str,
    element: &'a Element<'a>,
    inside: Vec<&'a Element<'a>>,
}

impl Note<'_> {
    fn texts(&self) -> impl Iterator<Item = &&Element<'_>> {
        self.inside.iter().filter(|e| e.tag.is(self.prefix, "t"))
    }

    fn text(&self) -> String {
        self.texts().map(|e| unescape(self.part.get(e.inner.clone())).into_owned()).collect()
    }

    /// Cuts our part off; what is left, or `None` where nothing is left and the note was removed.
    fn without_ours(&self, edits: &mut Edits) -> Option<String> {
        let mut kept = String::new();
        let mut last = None;
        for element in self.texts() {
            let text = unescape(self.part.get(element.inner.clone())).into_owned();
            let Some((before, _)) = text.split_once(MARK) else {
                kept.push_str(&text);
                last = Some((element, text));
                continue;
            };
            let before = before.trim_end();
            kept.push_str(before);
            if kept.trim().is_empty() {
                edits.remove(self.element.range());
                return None;
            }
            // What follows in the text of the note is ours too.
            let run = self
                .inside
                .iter()
                .find(|e| e.tag.is(self.prefix, "r") && e.range().contains(&element.tag.start))
                .unwrap_or(element);
            let from = if before.is_empty() { run.tag.start } else { run.end };
            if !before.is_empty() {
                edits.replace(element.inner.clone(), cell(before));
            } else if let Some((last, text)) = last {
                // LibreOffice puts the space before our part into the run before it.
                edits.replace(last.inner.clone(), cell(text.trim_end()));
            }
            if let Some(all) = self.inside.iter().find(|e| e.tag.is(self.prefix, "text")) {
                edits.remove(from..all.inner.end.max(from));
            }
            return Some(kept);
        }
        Some(kept)
    }

    /// Adds our text under that of somebody else.
    fn append(&self, lines: &[Line], kept: &str, edits: &mut Edits) {
        let prefix = self.prefix;
        let gap = if kept.is_empty() { "" } else { "\n\n" };
        let ours = runs(prefix, lines, gap, length(kept));
        let Some(text) = self.inside.iter().find(|e| e.tag.is(prefix, "text")) else {
            edits.append(self.element, &format!("<{prefix}text>{ours}</{prefix}text>"));
            return;
        };
        let depth = text.tag.depth + 1;
        // A text without runs becomes a run, or ours could not follow it.
        for bare in self.inside.iter().filter(|e| e.tag.depth == depth && e.tag.is(prefix, "t")) {
            edits.insert(bare.tag.start, format!("<{prefix}r>"));
            edits.insert(bare.end, format!("</{prefix}r>"));
        }
        let phonetic = self.inside.iter().find(|e| {
            e.tag.depth == depth && (e.tag.is(prefix, "rPh") || e.tag.is(prefix, "phoneticPr"))
        });
        match phonetic {
            Some(phonetic) if text.tag.kind == Kind::Open => edits.insert(phonetic.tag.start, ours),
            _ => edits.append(text, &ours),
        }
    }
}

/// Our text as runs; `taken` characters of the note are taken.
fn runs(prefix: &str, lines: &[Line], gap: &str, taken: usize) -> String {
    let mut left = CELL_LIMIT.saturating_sub(taken);
    let mut runs = String::new();
    let mut run = |bold: bool, text: String| {
        let text = cut(&text, left);
        left -= length(&text);
        if text.is_empty() {
            return;
        }
        let bold = if bold { format!("<{prefix}b/>") } else { String::new() };
        push!(
            runs,
            "<{prefix}r><{prefix}rPr>{bold}<{prefix}sz val=\"9\"/><{prefix}color indexed=\"81\"/>\
             <{prefix}rFont val=\"Tahoma\"/><{prefix}family val=\"2\"/></{prefix}rPr>\
             <{prefix}t xml:space=\"preserve\">{}</{prefix}t></{prefix}r>",
            cell(&text)
        );
    };
    run(false, format!("{gap}{MARK}"));
    for line in lines {
        run(line.bold, format!("\n{}", line.text));
    }
    runs
}
