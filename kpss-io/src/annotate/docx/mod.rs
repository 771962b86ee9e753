//! Findings in a Word document: comments at the cells of its tables, and colours of the cells.

mod comments;
mod shade;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use super::clean::clean;
use super::note::{Line, lines};
use super::package::Package;
use super::relations::{Relations, add_type, drop_signatures};
use super::xml::{Edits, Kind, Part, opened};
use super::{AnnotateError, Mark, Texts, Weight};
use comments::Comments;
use tables::{Paragraph, Tables};

const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const COMMENTS: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
/// Parts of newer versions of Word that say more of comments.
const MORE: [&str; 2] = ["commentsExtended", "commentsIds"];

pub(super) fn annotate(
    original: &[u8],
    marks: &[Mark],
    texts: &Texts,
) -> Result<Vec<u8>, AnnotateError> {
    let mut package = Package::open(original)?;
    let wrong = AnnotateError::WrongKind { expected: "DOCX" };
    let roots = Relations::read(&mut package, "")?;
    let name = roots.by_kind("officeDocument").ok_or_else(|| wrong.clone())?.target.clone();
    let part = package.part(&name).map_err(|error| match error {
        AnnotateError::Damaged { part } if part.ends_with(".bin") => wrong.clone(),
        error => error,
    })?;
    let root = part.elements(0)?.first().ok_or_else(|| part.damaged())?.tag;
    let strict = root.raw.contains(STRICT);
    let prefix = root.prefix().to_owned();
    // Without a prefix the attributes would be of no namespace; no program writes it so.
    let word = root.is(&prefix, "document") && (strict || root.raw.contains(TRANSITIONAL));
    if !word || prefix.is_empty() {
        return Err(wrong);
    }
    let mut relations = Relations::read(&mut package, &name)?;
    let known = relations.by_kind("comments").cloned();
    let comments = match &known {
        Some(relation) => package.part(&relation.target)?,
        None => Part {
            name: package.free_name("word/comments#.xml"),
            text: comments::empty(if strict { STRICT } else { TRANSITIONAL }),
        },
    };
    let comments_name = comments.name.clone();
    let comments = Comments::read(comments, &texts.author)?;
    if marks.is_empty() && comments.old.is_empty() {
        return Ok(original.to_vec());
    }
    let signed = drop_signatures(&mut package)?;
    let mut painter = Painter {
        tables: Tables::read(&part, &prefix)?,
        restore: !comments.old.is_empty(),
        part: &part,
        prefix: &prefix,
        comments,
        texts,
        edits: Edits::default(),
    };
    painter.paint(marks, signed)?;
    let Painter { comments, edits, .. } = painter;
    package.put(&name, edits.apply(&part.text));
    for kind in MORE {
        let Some(target) = relations.by_kind(kind).map(|relation| relation.target.clone()) else {
            continue;
        };
        if let Some(more) = package.find(&target)?
            && let Some(text) = comments.forget(&more)?
        {
            package.put(&target, text);
        }
    }
    package.put(&comments_name, comments.text()?);
    if known.is_none() {
        add_type(&mut package, &comments_name, COMMENTS)?;
        relations.add(&mut package, strict, "comments", &comments_name)?;
    }
    package.finish()
}

struct Painter<'a> {
    part: &'a Part,
    prefix: &'a str,
    tables: Tables,
    comments: Comments,
    texts: &'a Texts,
    restore: bool,
    edits: Edits,
}

/// Comments that hang at one place.
#[derive(Default)]
struct Place {
    comments: Vec<u32>,
    worst: Option<Weight>,
}

impl Painter<'_> {
    fn paint(&mut self, marks: &[Mark], signed: bool) -> Result<(), AnnotateError> {
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
        sorted.sort_by_key(|mark| mark.weight);
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
        let old = |tag: &super::xml::Tag<'_>| {
            tag.attribute(&format!("{p}id"))
                .is_some_and(|id| self.comments.old.contains(id.as_ref()))
        };
        // The open run: its beginning, its depth, what of it is a tie of ours, and if there is more.
        let mut run: Option<(usize, usize, Option<(usize, usize)>, bool)> = None;
        for tag in self.part.tags() {
            let tag = tag?;
            let Some(name) = tag.name.strip_prefix(p) else { continue };
            match (name, tag.kind) {
                ("r", Kind::Open) => run = Some((tag.start, tag.depth, None, false)),
                ("r", Kind::Close) => {
                    if let Some((start, _, Some((from, to)), more)) = run.take() {
                        self.edits.remove(if more { from..to } else { start..tag.end });
                    }
                }
                ("commentRangeStart" | "commentRangeEnd", _) if old(&tag) => {
                    self.edits.remove(tag.start..tag.end);
                }
                ("commentReference", Kind::Empty) if old(&tag) => {
                    if let Some((_, _, tie, _)) = run.as_mut() {
                        *tie = Some((tag.start, tag.end));
                    }
                }
                ("shd", _) if shades.contains(&tag.start) && !painted.contains(&tag.start) => {
                    shade::restore(&tag, p, &mut self.edits);
                }
                _ => {
                    if let Some((_, depth, _, more)) = run.as_mut() {
                        *more |= tag.depth == *depth + 1 && name != "rPr";
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
        let starts: String = place
            .comments
            .iter()
            .map(|id| format!("<{p}commentRangeStart {p}id=\"{id}\"/>"))
            .collect();
        let ends: String = place
            .comments
            .iter()
            .map(|id| {
                format!(
                    "<{p}commentRangeEnd {p}id=\"{id}\"/><{p}r><{p}commentReference {p}id=\"{id}\"/></{p}r>"
                )
            })
            .collect();
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
