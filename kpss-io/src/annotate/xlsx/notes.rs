//! The parts of a sheet's notes: the texts, their boxes, and the ties between them and the sheet.

use super::super::package::Package;
use super::super::relations::{Relations, add_extension, add_type, drop_parts};
use super::super::xml::{Edits, Part, prefixed};
use super::super::{AnnotateError, Texts};
use super::anchor::{Geometry, lines};
use super::book::Book;
use super::comments::{self, Notes, Outcome};
use super::sheet::Layout;
use super::vml;

const COMMENTS: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING: &str = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/// What stands in a worksheet after the tie to its boxes.
const AFTER: [&str; 9] = [
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
    "AlternateContent",
];

/// Writes the notes of a sheet; says whether the sheet itself was changed.
pub(super) fn store(
    package: &mut Package<'_>,
    book: &Book,
    sheet: &mut Part,
    notes: &Notes,
    texts: &Texts,
    numbers: &mut vml::Numbers,
) -> Result<bool, AnnotateError> {
    let mut relations = Relations::read(package, &sheet.name)?;
    let known = relations.by_kind("comments").cloned();
    if notes.is_empty() && (known.is_none() || !book.painted) {
        return Ok(false);
    }
    let part = if let Some(relation) = &known {
        package.part(&relation.target)?
    } else {
        let name = package.free_name("xl/comments#.xml");
        Part { name, text: comments::empty(book.namespace()) }
    };
    let outcome = comments::write(&part, notes, &texts.author, book.painted)?;
    if let (true, Some(relation)) = (outcome.empty, &known) {
        relations.remove(package, &relation.id)?;
        drop_parts(package, std::slice::from_ref(&part.name))?;
    } else {
        package.put(&part.name, outcome.text.clone());
        if known.is_none() {
            add_type(package, &part.name, COMMENTS)?;
            relations.add(package, book.strict, "comments", &part.name)?;
        }
    }
    boxes(package, book, sheet, notes, &outcome, numbers, &mut relations)
}

fn boxes(
    package: &mut Package<'_>,
    book: &Book,
    sheet: &mut Part,
    notes: &Notes,
    outcome: &Outcome,
    numbers: &mut vml::Numbers,
    relations: &mut Relations,
) -> Result<bool, AnnotateError> {
    if outcome.new.is_empty() && outcome.removed.is_empty() && outcome.longer.is_empty() {
        return Ok(false);
    }
    let layout = Layout::read(sheet)?;
    let tie = layout.find("legacyDrawing");
    let id = tie.and_then(|tie| prefixed(tie.tag.raw, "id")).map(std::borrow::Cow::into_owned);
    let known = id.and_then(|id| relations.by_id(&id).cloned());
    let (name, text) = match &known {
        Some(relation) => (relation.target.clone(), package.part(&relation.target)?.text),
        None => (package.free_name("xl/drawings/vmlDrawing#.vml"), vml::empty()),
    };
    let mut text = vml::remove(&text, &outcome.removed);
    let mut edits = Edits::default();
    if let (Some(tie), Some(relation)) = (tie, &known)
        && outcome.new.is_empty()
        && !vml::has_shapes(&text)
    {
        edits.remove(tie.range());
        let changed = edits.apply(&sheet.text);
        sheet.text = changed;
        relations.remove(package, &relation.id)?;
        drop_parts(package, &[name])?;
        return Ok(true);
    }
    let geometry = Geometry::read(sheet)?;
    text = vml::resize(&text, &outcome.longer, &geometry);
    if !outcome.new.is_empty() {
        let cells: Vec<_> = outcome
            .new
            .iter()
            .map(|at| {
                let note = notes.get(at).map_or(&[][..], Vec::as_slice);
                (*at, note.iter().map(|line| lines(&line.text)).fold(1, u32::saturating_add))
            })
            .collect();
        text = vml::add(&text, &cells, &geometry, numbers)
            .ok_or_else(|| AnnotateError::Damaged { part: name.clone() })?;
    }
    if known.is_some() || outcome.new.is_empty() {
        if known.is_some() {
            package.put(&name, text);
        }
        return Ok(false);
    }
    package.put(&name, text);
    if !add_extension(package, "vml", DRAWING)? {
        add_type(package, &name, DRAWING)?;
    }
    let id = relations.add(package, book.strict, "vmlDrawing", &name)?;
    let p = layout.prefix;
    let entry = format!(
        "<{p}legacyDrawing xmlns:r=\"{}\" r:id=\"{id}\"/>",
        super::super::relations::namespace(book.strict)
    );
    let end = layout.elements.last().map(|last| last.end).ok_or_else(|| sheet.damaged())?;
    let later = layout.elements.iter().rev().take_while(|element| {
        let local = element.tag.name.rsplit(':').next().unwrap_or_default();
        AFTER.contains(&local)
    });
    let at = later.last().map_or(end, |first| first.tag.start);
    match tie {
        // A tie that leads nowhere gives way.
        Some(tie) => edits.replace(tie.range(), entry),
        None => edits.insert(at, entry),
    }
    let changed = edits.apply(&sheet.text);
    sheet.text = changed;
    Ok(true)
}
