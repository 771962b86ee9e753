//! The part with the looks of cells: which show days, shares, units, and struck text.

use std::collections::BTreeMap;

use crate::grid::GridError;
use crate::grid::format::{Format, builtin, classify};
use crate::grid::package::Package;
use crate::grid::xml::{Handler, Tag, local, pump};

/// The look of a cell.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    pub(super) format: Format,
    pub(super) struck: bool,
}

/// All looks of a workbook, by number.
#[derive(Default)]
pub(super) struct Styles {
    cells: Vec<Style>,
    formats: BTreeMap<u32, Format>,
    fonts: Vec<bool>,
    section: Section,
}

#[derive(Default, PartialEq, Eq)]
enum Section {
    #[default]
    Other,
    Formats,
    Fonts,
    Cells,
}

impl Styles {
    pub(super) fn read(package: &mut Package<'_>, part: &str) -> Result<Self, GridError> {
        let mut styles = Self::default();
        pump(package, part, &mut styles)?;
        Ok(styles)
    }

    pub(super) fn get(&self, number: usize) -> Option<&Style> {
        self.cells.get(number)
    }

    fn style(&self, tag: &Tag<'_>) -> Style {
        let id = tag.number("numFmtId").unwrap_or(0);
        let font: usize = tag.number("fontId").unwrap_or(0);
        Style {
            format: self.formats.get(&id).cloned().unwrap_or_else(|| builtin(id)),
            struck: self.fonts.get(font).copied().unwrap_or(false),
        }
    }
}

impl Handler for Styles {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        match (tag.local(), &self.section) {
            ("numFmts", _) => self.section = Section::Formats,
            ("fonts", _) => self.section = Section::Fonts,
            ("cellXfs", _) => self.section = Section::Cells,
            ("numFmt", Section::Formats) => {
                if let (Some(id), Some(code)) = (tag.number("numFmtId"), tag.get("formatCode")) {
                    self.formats.insert(id, classify(&code));
                }
            }
            ("font", Section::Fonts) => self.fonts.push(false),
            ("strike", Section::Fonts) => {
                if let Some(font) = self.fonts.last_mut() {
                    *font = tag.is("val", true);
                }
            }
            ("xf", Section::Cells) => self.cells.push(self.style(tag)),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        if matches!(local(name), "numFmts" | "fonts" | "cellXfs") {
            self.section = Section::Other;
        }
        Ok(())
    }
}
