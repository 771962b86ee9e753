//! Workbooks of Excel, read part by part.
//!
//! The crate `calamine` gives neither hidden rows nor comments, struck text, runs of text or formulas
//! without a result, and it keeps each sheet as one rectangle, so two cells far apart cost a gigabyte.

mod comments;
mod sheet;
mod strings;
mod styles;

use std::collections::BTreeMap;

use super::build::Builder;
use super::limits::Budget;
use super::package::{Package, damaged};
use super::relations::{Relation, relations};
use super::xml::{Handler, Tag, pump};
use super::{Book, Grid, GridError};
use comments::Comments;
use sheet::Sheet;
use strings::Strings;
use styles::Styles;

use kpss_core::lists::Gather as _;

/// What all sheets share.
#[derive(Default)]
struct Workbook {
    epoch_1904: bool,
    sheets: Vec<Listed>,
    strings: Strings,
    styles: Styles,
}

/// A sheet in the list of the workbook.
struct Listed {
    name: String,
    relation: String,
    hidden: bool,
    very_hidden: bool,
}

impl Handler for Workbook {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        match tag.local() {
            "workbookPr" => self.epoch_1904 = tag.is("date1904", false),
            "sheet" => {
                let state = tag.get("state").unwrap_or_default();
                self.sheets.push(Listed {
                    name: tag.get("name").unwrap_or_default().into_owned(),
                    relation: tag.get("id").unwrap_or_default().into_owned(),
                    hidden: matches!(&*state, "hidden" | "veryHidden"),
                    very_hidden: state == "veryHidden",
                });
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, _name: &str) -> Result<(), GridError> {
        Ok(())
    }
}

/// Reads a workbook whose list of sheets is the part `main`.
pub(super) fn read(
    package: &mut Package<'_>,
    main: &str,
    budget: &mut Budget,
) -> Result<Book, GridError> {
    let mut workbook = Workbook::default();
    if !pump(package, main, &mut workbook)? {
        return Err(damaged(main));
    }
    let parts = relations(package, main)?;
    for part in parts.iter().filter(|part| !part.external) {
        match part.kind.as_str() {
            "sharedStrings" => {
                workbook.strings = Strings::read(package, &part.target, budget)?;
            }
            "styles" => workbook.styles = Styles::read(package, &part.target)?,
            _ => {}
        }
    }
    let mut book = Book { epoch_1904: workbook.epoch_1904, ..Book::default() };
    outside(package, &parts, &mut book)?;
    let by_id: BTreeMap<&str, &Relation> = parts.iter().map(|part| (&*part.id, part)).gather();
    for listed in &workbook.sheets {
        let part = by_id.get(listed.relation.as_str()).ok_or_else(|| damaged(main))?;
        match part.kind.as_str() {
            "worksheet" => {
                budget.grid(book.grids.len())?;
                book.grids.push(grid(package, &part.target, listed, &workbook, budget)?);
            }
            "xlMacrosheet" | "xlIntlMacrosheet" => book.macros = true,
            // A sheet that is one chart, or a form of Excel 5.
            _ => {}
        }
    }
    Ok(book)
}

fn grid(
    package: &mut Package<'_>,
    part: &str,
    listed: &Listed,
    workbook: &Workbook,
    budget: &mut Budget,
) -> Result<Grid, GridError> {
    let mut builder = Builder::new(listed.name.clone());
    builder.grid.hidden = listed.hidden;
    builder.grid.very_hidden = listed.very_hidden;
    let mut sheet = Sheet::new(builder, workbook, budget, part);
    if !pump(package, part, &mut sheet)? {
        return Err(damaged(part));
    }
    let mut builder = sheet.builder;
    let mut comments = Comments::default();
    for relation in relations(package, part)?.iter().filter(|relation| !relation.external) {
        match relation.kind.as_str() {
            "comments" => comments.add(package, &relation.target, false)?,
            "threadedComment" => comments.add(package, &relation.target, true)?,
            _ => {}
        }
    }
    for (at, text) in comments.all() {
        builder.comment(budget, at, &text)?;
    }
    Ok(builder.finish())
}

/// What a workbook carries or refers to beside its sheets.
fn outside(
    package: &mut Package<'_>,
    parts: &[Relation],
    book: &mut Book,
) -> Result<(), GridError> {
    for part in parts {
        match part.kind.as_str() {
            "vbaProject" => book.macros = true,
            "externalLink" if !part.external => {
                let links = relations(package, &part.target)?;
                let targets =
                    links.into_iter().filter(|link| link.external).map(|link| link.target);
                book.external_links.extend(targets);
            }
            _ => {}
        }
    }
    count_media(package, book);
    Ok(())
}

/// Pictures and charts, by the names that all programs give such parts.
pub(super) fn count_media(package: &Package<'_>, book: &mut Book) {
    for name in package.names() {
        if name.contains("/media/") {
            book.pictures += 1;
        }
        let chart = name.rsplit_once("/charts/").map(|(_, file)| file);
        let number = chart.and_then(|file| file.strip_prefix("chart")?.strip_suffix(".xml"));
        if number.is_some_and(|n| n.strip_prefix("ex").unwrap_or(n).parse::<u32>().is_ok()) {
            book.charts += 1;
        }
    }
}
