//! The text of a Word document: its tables, and the headings above them.

use super::comments::Comments;
use super::numbering::Numbering;
use super::pieces::{Paragraph, Run, is_drawing, is_left_out, sign};
use super::styles::{Role, Styles, is_heading_level};
use super::table::{Table, Tall};
use crate::grid::limits::Budget;
use crate::grid::xml::{Handler, Tag, local};
use crate::grid::{Address, Grid, GridError};

pub(super) struct Document<'a> {
    pub(super) styles: Styles,
    pub(super) comments: Comments,
    pub(super) numbering: Numbering,
    pub(super) budget: &'a mut Budget,
    /// By the order in which they begin.
    pub(super) grids: Vec<Option<Grid>>,
    /// The tables that are open, the innermost last.
    tables: Vec<Nested>,
    /// Paragraphs and runs that are open; a text box has its own inside those of the text.
    paragraphs: Vec<Paragraph>,
    runs: Vec<Run>,
    in_text: bool,
    /// Elements that are open and whose content does not count: deleted texts, looks of old, copies
    /// for old programs.
    left_out: usize,
    heading: Option<String>,
    caption: Option<String>,
}

struct Nested {
    table: Table,
    heading: Option<String>,
    inside: Option<(usize, Address)>,
}

impl<'a> Document<'a> {
    pub(super) fn new(
        styles: Styles,
        comments: Comments,
        numbering: Numbering,
        budget: &'a mut Budget,
    ) -> Self {
        Self {
            styles,
            comments,
            numbering,
            budget,
            grids: Vec::new(),
            tables: Vec::new(),
            paragraphs: Vec::new(),
            runs: Vec::new(),
            in_text: false,
            left_out: 0,
            heading: None,
            caption: None,
        }
    }

    fn start_table(&mut self) -> Result<(), GridError> {
        self.budget.grid(self.grids.len())?;
        let number = self.grids.len();
        self.grids.push(None);
        let inside = self.tables.last().map(|outer| (outer.table.number, outer.table.at()));
        // A caption belongs to one table, a heading to all below it.
        let heading = self.caption.take().or_else(|| self.heading.clone());
        self.budget.text(heading.as_ref().map_or(0, String::len))?;
        self.tables.push(Nested { table: Table::new(number), heading, inside });
        Ok(())
    }

    fn end_table(&mut self) -> Result<(), GridError> {
        if let Some(Nested { table, heading, inside }) = self.tables.pop() {
            let number = table.number;
            let grid = table.finish(self.budget, heading, inside)?;
            if let Some(slot) = self.grids.get_mut(number) {
                *slot = Some(grid);
            }
        }
        Ok(())
    }

    /// The property of the innermost cell or row.
    fn property(&mut self, tag: &Tag<'_>) {
        let Some(Nested { table, .. }) = self.tables.last_mut() else { return };
        match tag.local() {
            "gridBefore" => table.skip(tag.number("val").unwrap_or(0)),
            "gridSpan" => table.cell().width = tag.number("val").unwrap_or(1),
            "vMerge" => {
                let begins = tag.get("val").is_some_and(|val| val == "restart");
                table.cell().tall = if begins { Tall::Begins } else { Tall::GoesOn };
            }
            _ => {}
        }
    }

    fn start_paragraph(&mut self) {
        self.paragraphs.push(Paragraph::default());
        if let Some(Nested { table, .. }) = self.tables.last_mut() {
            table.start_paragraph();
        }
    }

    fn end_paragraph(&mut self) -> Result<(), GridError> {
        self.number()?;
        let Some(Paragraph { text, role, .. }) = self.paragraphs.pop() else { return Ok(()) };
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        match role {
            Some(Role::Heading) => {
                self.heading = Some(text.to_owned());
                self.caption = None;
            }
            Some(Role::Caption) => self.caption = Some(text.to_owned()),
            None => {}
        }
        Ok(())
    }

    /// Writes the number that Word shows before a paragraph.
    fn number(&mut self) -> Result<(), GridError> {
        let Some(paragraph) = self.paragraphs.last_mut().filter(|p| !p.numbered) else {
            return Ok(());
        };
        paragraph.numbered = true;
        let level = paragraph.level.unwrap_or(0);
        if let Some(number) = paragraph.list.and_then(|list| self.numbering.next(list, level)) {
            paragraph.gap = true;
            self.budget.text(number.len())?;
            // Whether it is struck, the text behind it says.
            self.write(&number);
        }
        Ok(())
    }

    fn push(&mut self, text: &str) {
        let gap = self.paragraphs.last_mut().is_some_and(|p| std::mem::take(&mut p.gap));
        if gap && !text.is_empty() {
            self.write(" ");
        }
        self.write(text);
        let run = self.runs.last();
        let (struck, hidden) = run.map_or((false, false), |run| (run.struck, run.hidden));
        if let Some(Nested { table, .. }) = self.tables.last_mut() {
            let cell = table.cell();
            cell.strikes.run(text, Some(struck));
            cell.hidden_text |= hidden && !text.trim().is_empty();
        }
    }

    fn write(&mut self, text: &str) {
        if let Some(paragraph) = self.paragraphs.last_mut().filter(|p| p.role.is_some()) {
            paragraph.text.push_str(text);
        }
        if let Some(Nested { table, .. }) = self.tables.last_mut() {
            table.cell().text.push_str(text);
        }
    }

    fn comment(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        let Some(Nested { table, .. }) = self.tables.last_mut() else { return Ok(()) };
        match tag.get("id").and_then(|id| self.comments.take(&id)) {
            Some(text) => table.comment(self.budget, &text),
            None => Ok(()),
        }
    }

    fn in_run(&mut self, tag: &Tag<'_>) {
        let Some(run) = self.runs.last_mut() else { return };
        match tag.local() {
            "strike" | "dstrike" => run.struck |= tag.is("val", true),
            "vanish" => run.hidden = tag.is("val", true),
            "t" => self.in_text = true,
            "tab" => self.push("\t"),
            "br" | "cr" => self.push("\n"),
            "noBreakHyphen" => self.push("-"),
            "sym" => {
                let sign = tag.get("char").and_then(|code| sign(&code));
                self.push(sign.unwrap_or_default());
            }
            _ => {}
        }
    }
}

impl Handler for Document<'_> {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        if self.left_out > 0 || is_left_out(tag.name()) {
            self.left_out += 1;
            if let Some(paragraph) = self.paragraphs.last_mut() {
                // The mark at its end was deleted, and with it the number.
                paragraph.numbered |= paragraph.in_properties && tag.local() == "del";
            }
            return Ok(());
        }
        if is_drawing(tag.name()) {
            return Ok(());
        }
        match tag.local() {
            "tbl" => self.start_table()?,
            "tr" | "tc" => {
                if let Some(Nested { table, .. }) = self.tables.last_mut() {
                    if tag.local() == "tr" { table.start_row() } else { table.start_cell() }
                }
            }
            "gridBefore" | "gridSpan" | "vMerge" => self.property(tag),
            "p" => self.start_paragraph(),
            "pStyle" => {
                let style = tag.get("val").unwrap_or_default();
                let (list, level) = self.styles.list(&style);
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.role = paragraph.role.or(self.styles.role(&style));
                    paragraph.list = paragraph.list.or(list);
                    paragraph.level = paragraph.level.or(level);
                }
            }
            "pPr" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.in_properties = true;
                }
            }
            "numId" | "ilvl" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    match tag.local() {
                        "numId" => paragraph.list = tag.number("val"),
                        _ => paragraph.level = tag.number("val"),
                    }
                }
            }
            "outlineLvl" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.role = is_heading_level(tag).then_some(Role::Heading);
                }
            }
            "r" => {
                self.number()?;
                self.runs.push(Run::default());
            }
            "commentRangeStart" | "commentReference" => self.comment(tag)?,
            _ => self.in_run(tag),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), GridError> {
        if self.in_text && self.left_out == 0 {
            self.push(text);
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        if self.left_out > 0 {
            self.left_out -= 1;
            return Ok(());
        }
        if is_drawing(name) {
            return Ok(());
        }
        match local(name) {
            "t" => self.in_text = false,
            "pPr" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.in_properties = false;
                }
            }
            "r" => {
                self.runs.pop();
            }
            "p" => self.end_paragraph()?,
            "tc" => {
                if let Some(Nested { table, .. }) = self.tables.last_mut() {
                    table.end_cell(self.budget)?;
                }
            }
            "tbl" => self.end_table()?,
            _ => {}
        }
        Ok(())
    }
}
