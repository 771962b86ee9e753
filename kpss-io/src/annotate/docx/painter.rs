//! Comments and colours put into the text of a document.

use std::collections::{BTreeMap, BTreeSet};

use super::super::clean::{clean, push};
use super::super::note::{Line, lines};
use super::super::xml::{Edits, Kind, Part, Tag, opened};
use super::super::{AnnotateError, Mark, Texts, Weight};
use super::comments::Comments;
use super::shade;
use super::tables::{Paragraph, Tables};

use kpss_core::lists::Order as _;

pub(super) struct Painter<'a> {
    part: &'a Part,
    prefix: &'a str,
    tables: Tables,
    comments: Comments,
    texts: &'a Texts,
    restore: bool,
    edits: Edits,
}

/// An open run of text: the tie of one of our comments in it, and whether there is more.
struct Run {
    start: usize,
    depth: usize,
    tie: Option<(usize, usize)>,
    more: bool,
}

/// Comments that hang at one place.
#[derive(Default)]
struct Place {
    comments: Vec<u32>,
    worst: Option<Weight>,
}

impl<'a> Painter<'a> {
    pub(super) fn new(
        part: &'a Part,
        prefix: &'a str,
        comments: Comments,
        texts: &'a Texts,
    ) -> Result<Self, AnnotateError> {
        let restore = !comments.old.is_empty();
        let tables = Tables::read(part, prefix)?;
        Ok(Self { part, prefix, tables, comments, texts, restore, edits: Edits::default() })
    }

    /// The text of the document, and the comments.
    pub(super) fn finish(self) -> (String, Comments) {
        (self.edits.apply(&self.part.text), self.comments)
    }

    pub(super) fn paint(&mut self, marks: &[Mark], signed: bool) -> Result<(), AnnotateError> {
        // The place `None` is the first paragraph of the document.
        let mut places: BTreeMap<Option<usize>, Place> = BTreeMap::new();
        let mut head: Vec<Line> = Vec::new();
        let signature = if signed { self.texts.signature.as_str() } else { "" };
        for text in [self.texts.summary.as_str(), signature] {
            if !text.is_empty() {
                head.push(Line { bold: head.is_empty(), text: clean(text) });
            }
        }
        if !head.is_empty() {
            let id = self.comments.add(&head, self.texts);
            places.entry(self.tables.first_in_cell()).or_default().comments.push(id);
        }
        let mut sorted: Vec<&Mark> = marks.iter().collect();
        sorted.order_by_key(|mark| mark.weight);
        for mark in sorted {
            let (cell, found) = self.place(mark);
            let mut note = lines(mark, self.texts);
            if !found && !mark.sheet.is_empty() {
                let address =
                    mark.address.map(|address| format!(" · {address}")).unwrap_or_default();
                note.insert(
                    1,
                    Line { bold: false, text: clean(&format!("{}{address}", mark.sheet)) },
                );
            }
            let id = self.comments.add(&note, self.texts);
            let place = places.entry(cell).or_default();
            place.comments.push(id);
            if found && mark.address.is_some() && place.worst.is_none() {
                place.worst = Some(mark.weight);
            }
        }
        self.clean(&places)?;
        for (cell, place) in &places {
            self.hang(*cell, place)?;
        }
        Ok(())
    }

    /// The cell of a finding, or where comments on the whole document hang; and whether the place
    /// was found.
    fn place(&self, mark: &Mark) -> (Option<usize>, bool) {
        let digits = mark.sheet.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let number = mark.sheet.get(digits..).and_then(|digits| digits.parse::<usize>().ok());
        let cell = number.and_then(|table| match mark.address {
            Some(address) => self.tables.cell(table, address.row, address.column),
            None => self.tables.first_cell(table),
        });
        let has_paragraph =
            |at: &usize| self.tables.cells.get(*at).is_some_and(|c| c.paragraph.is_some());
        let cell = cell.filter(has_paragraph);
        (cell.or_else(|| self.tables.first_in_cell()), cell.is_some())
    }

    /// Takes the ties of earlier comments out, and earlier colours off cells that get none now.
    fn clean(&mut self, places: &BTreeMap<Option<usize>, Place>) -> Result<(), AnnotateError> {
        if !self.restore {
            return Ok(());
        }
        let p = self.prefix;
        let painted: BTreeSet<usize> = places
            .iter()
            .filter(|(_, place)| place.worst.is_some())
            .filter_map(|(cell, _)| self.tables.cells.get((*cell)?)?.shade.map(|(start, _)| start))
            .collect();
        let shades: BTreeSet<usize> = self
            .tables
            .cells
            .iter()
            .filter_map(|cell| cell.shade.map(|(start, _)| start))
            .collect();
        let old = |tag: &Tag<'_>| {
            tag.attribute(&format!("{p}id"))
                .is_some_and(|id| self.comments.old.contains(id.as_ref()))
        };
        let mut run: Option<Run> = None;
        for tag in self.part.tags() {
            let tag = tag?;
            let Some(name) = tag.name.strip_prefix(p) else { continue };
            match (name, tag.kind) {
                ("r", Kind::Open) => {
                    run = Some(Run { start: tag.start, depth: tag.depth, tie: None, more: false });
                }
                ("r", Kind::Close) => {
                    if let Some(Run { start, tie: Some((from, to)), more, .. }) = run.take() {
                        self.edits.remove(if more { from..to } else { start..tag.end });
                    }
                }
                ("commentRangeStart" | "commentRangeEnd", _) if old(&tag) => {
                    self.edits.remove(tag.start..tag.end);
                }
                ("commentReference", Kind::Empty) if old(&tag) => {
                    if let Some(run) = run.as_mut() {
                        run.tie = Some((tag.start, tag.end));
                    }
                }
                ("shd", _) if shades.contains(&tag.start) && !painted.contains(&tag.start) => {
                    shade::restore(&tag, p, &mut self.edits);
                }
                _ => {
                    if let Some(run) = run.as_mut() {
                        run.more |= tag.depth == run.depth + 1 && name != "rPr";
                    }
                }
            }
        }
        Ok(())
    }

    fn hang(&mut self, cell: Option<usize>, place: &Place) -> Result<(), AnnotateError> {
        let p = self.prefix;
        let cell = cell.and_then(|at| self.tables.cells.get(at));
        if let (Some(cell), Some(worst)) = (cell, place.worst) {
            shade::paint(self.part, p, cell, worst, self.restore, &mut self.edits);
        }
        let mut starts = String::new();
        let mut ends = String::new();
        for id in &place.comments {
            push!(starts, "<{p}commentRangeStart {p}id=\"{id}\"/>");
            push!(
                ends,
                "<{p}commentRangeEnd {p}id=\"{id}\"/><{p}r><{p}commentReference {p}id=\"{id}\"/></{p}r>"
            );
        }
        let paragraph = match cell {
            Some(cell) => cell.paragraph.as_ref(),
            None => self.tables.first.as_ref(),
        };
        match paragraph {
            Some(Paragraph { empty: Some((start, end)), .. }) => {
                let tag = opened(self.part.get(*start..*end));
                self.edits.replace(*start..*end, format!("{tag}{starts}{ends}</{p}p>"));
            }
            Some(Paragraph { start, end, .. }) => {
                self.edits.insert(*start, starts);
                self.edits.insert(*end, ends);
            }
            None => self.first_paragraph(&format!("<{p}p>{starts}{ends}</{p}p>"))?,
        }
        Ok(())
    }

    /// A document without any paragraph gets one.
    fn first_paragraph(&mut self, paragraph: &str) -> Result<(), AnnotateError> {
        let elements = self.part.elements(1)?;
        let body = elements.iter().find(|e| e.tag.depth == 1 && e.tag.is(self.prefix, "body"));
        let body = body.ok_or_else(|| self.part.damaged())?;
        if body.tag.kind == Kind::Empty {
            self.edits.append(body, paragraph);
        } else {
            self.edits.insert(body.inner.start, paragraph);
        }
        Ok(())
    }
}
