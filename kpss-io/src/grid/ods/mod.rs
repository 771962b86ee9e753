//! Workbooks of LibreOffice.

mod cell;
mod paragraphs;
mod styles;
mod table;

use super::limits::Budget;
use super::package::{Package, damaged};
use super::xml::{Handler, Tag, pump};
use super::{Book, GridError};
use styles::Styles;
use table::Table;

/// Reads a workbook.
pub(super) fn read(package: &mut Package<'_>, budget: &mut Budget) -> Result<Book, GridError> {
    let mut named = Named::default();
    pump(package, "styles.xml", &mut named)?;
    let mut content = Content {
        styles: named.0,
        book: Book::default(),
        budget,
        table: None,
        tables: 0,
        drawn: 0,
        frame: Frame::default(),
    };
    if !pump(package, "content.xml", &mut content)? {
        return Err(damaged("content.xml"));
    }
    let mut book = content.book;
    book.macros = package.names().any(|n| n.starts_with("basic/") || n.starts_with("scripts/"));
    Ok(book)
}

/// The styles that have a name of their own.
#[derive(Default)]
struct Named(Styles);

impl Handler for Named {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        self.0.start(tag);
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), GridError> {
        self.0.text(text);
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        self.0.end(name);
        Ok(())
    }
}

/// The tables, and before them the styles without names.
struct Content<'a> {
    styles: Styles,
    book: Book,
    budget: &'a mut Budget,
    table: Option<Table>,
    /// Tables that are open; one in a cell of another is not read.
    tables: usize,
    /// Drawings that are open; their texts are no texts of cells.
    drawn: usize,
    frame: Frame,
}

/// What a frame in a sheet holds. A chart has a picture too, for programs that cannot draw it.
#[derive(Default)]
struct Frame {
    object: bool,
    image: bool,
}

impl Content<'_> {
    fn start_drawing(&mut self, tag: &Tag<'_>) {
        self.drawn += 1;
        match tag.name() {
            "draw:frame" => self.frame = Frame::default(),
            "draw:object" | "draw:object-ole" => self.frame.object = true,
            "draw:image" => self.frame.image = true,
            _ => {}
        }
    }

    fn end_drawing(&mut self, name: &str) {
        self.drawn = self.drawn.saturating_sub(1);
        if name == "draw:frame" {
            self.book.charts += u32::from(self.frame.object);
            self.book.pictures += u32::from(self.frame.image && !self.frame.object);
        }
    }

    fn end_table(&mut self) {
        self.tables = self.tables.saturating_sub(1);
        if self.tables == 0 {
            let table = self.table.take().filter(|table| !table.external);
            self.book.grids.extend(table.map(|table| table.builder.finish()));
        }
    }
}

impl Handler for Content<'_> {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        let name = tag.name();
        if name.starts_with("draw:") {
            self.start_drawing(tag);
            return Ok(());
        }
        if name == "table:table" {
            self.tables += 1;
            if self.tables == 1 {
                self.budget.grid(self.book.grids.len())?;
                let name = tag.full("table:name").unwrap_or_default().into_owned();
                let style = tag.full("table:style-name").unwrap_or_default();
                self.table = Some(Table::new(name, self.styles.is_table_hidden(&style)));
            }
            return Ok(());
        }
        match &mut self.table {
            Some(_) if self.tables > 1 || self.drawn > 0 => {}
            Some(table) => {
                if name == "table:table-source" {
                    let link = tag.full("xlink:href").unwrap_or_default().into_owned();
                    if !self.book.external_links.contains(&link) {
                        self.book.external_links.push(link);
                    }
                }
                table.start(tag, &self.styles, self.budget)?;
            }
            None => self.styles.start(tag),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), GridError> {
        match &mut self.table {
            Some(_) if self.tables > 1 || self.drawn > 0 => {}
            Some(table) => table.text(text),
            None => self.styles.text(text),
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        if name.starts_with("draw:") {
            self.end_drawing(name);
            return Ok(());
        }
        if name == "table:table" {
            self.end_table();
            return Ok(());
        }
        match &mut self.table {
            Some(_) if self.tables > 1 || self.drawn > 0 => Ok(()),
            Some(table) => table.end(name, &self.styles, self.budget),
            None => {
                self.styles.end(name);
                Ok(())
            }
        }
    }
}
