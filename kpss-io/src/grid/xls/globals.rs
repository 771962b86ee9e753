//! What the sheets of an old workbook share.

use std::collections::BTreeMap;

use super::records::Records;
use super::text::{Fonts, Pieces, string};
use crate::grid::bytes::{u8_at, u16_at, u32_at};
use crate::grid::format::{Format, builtin, classify};
use crate::grid::limits::Budget;
use crate::grid::strike::Strikes;
use crate::grid::text::line_breaks;
use crate::grid::{Book, GridError, Kind};

#[derive(Default)]
pub(super) struct Globals {
    pub(super) sheets: Vec<Listed>,
    pub(super) strings: Vec<(Box<str>, Strikes)>,
    pub(super) styles: Vec<Style>,
    pub(super) epoch_1904: bool,
    fonts: Fonts,
    formats: BTreeMap<u16, Format>,
}

/// A sheet in the list of the workbook.
pub(super) struct Listed {
    pub(super) name: String,
    pub(super) start: usize,
    pub(super) hidden: bool,
    pub(super) very_hidden: bool,
    pub(super) kind: u8,
}

/// The look of a cell.
#[derive(Default)]
pub(super) struct Style {
    pub(super) format: Format,
    pub(super) struck: bool,
}

impl Globals {
    pub(super) fn read(stream: &[u8], book: &mut Book, budget: &Budget) -> Result<Self, GridError> {
        let mut globals = Self::default();
        let mut records = Records::new(stream);
        while let Some((id, data)) = records.next()? {
            let known = match id {
                0x000a => return Ok(globals),
                0x002f => return Err(GridError::Unreadable(Kind::Encrypted)),
                0x00fc => globals.texts(Pieces::new(records.with_continuations(data)), budget)?,
                0x01ae => {
                    Self::link(Pieces::new(records.with_continuations(data)), book);
                    Some(())
                }
                _ => globals.take(id, data),
            };
            known.ok_or_else(super::damaged)?;
        }
        Err(super::damaged())
    }

    fn take(&mut self, id: u16, data: &[u8]) -> Option<()> {
        match id {
            0x0022 => self.epoch_1904 = u16_at(data, 0)? != 0,
            0x0031 => self.fonts.push(u16_at(data, 2)? & 8 != 0),
            0x041e => {
                let code = Pieces::new(vec![data.get(2..)?]).plain()?;
                self.formats.insert(u16_at(data, 0)?, classify(&code));
            }
            0x00e0 => {
                let (font, format) = (u16_at(data, 0)?, u16_at(data, 2)?);
                let known = self.formats.get(&format).cloned();
                self.styles.push(Style {
                    format: known.unwrap_or_else(|| builtin(u32::from(format))),
                    struck: self.fonts.is_struck(font),
                });
            }
            0x0085 => {
                let state = u8_at(data, 4)? & 3;
                self.sheets.push(Listed {
                    name: Pieces::new(vec![data.get(6..)?]).short()?,
                    start: u32_at(data, 0)? as usize,
                    hidden: state != 0,
                    very_hidden: state == 2,
                    kind: u8_at(data, 5)?,
                });
            }
            _ => {}
        }
        Some(())
    }

    /// The table of texts.
    fn texts(&mut self, mut pieces: Pieces<'_>, budget: &Budget) -> Result<Option<()>, GridError> {
        let limit = budget.limits.text;
        let mut length = 0;
        let Some(count) = pieces.u32().and_then(|_| pieces.u32()) else { return Ok(None) };
        for _ in 0..count {
            let Some((text, strikes)) = pieces.rich(&self.fonts) else { return Ok(None) };
            length += text.len() as u64;
            if length > limit {
                return Err(GridError::TooMuchText { limit });
            }
            self.strings.push((line_breaks(&text).into(), strikes));
        }
        Ok(Some(()))
    }

    /// Another file that formulas look into. Its path is written with signs for drives and folders.
    fn link(mut pieces: Pieces<'_>, book: &mut Book) -> Option<()> {
        pieces.skip(2)?;
        let count = pieces.u16()?;
        // This workbook itself, and functions of add-ins.
        if matches!(count, 0x0401 | 0x3a01) {
            return None;
        }
        let wide = pieces.u8()? & 1 != 0;
        let path = string(&pieces.characters(usize::from(count), wide)?);
        let path = path.strip_prefix('\u{1}')?;
        let path = path.replace('\u{3}', "/").replace(|c: char| c.is_control(), "");
        if !path.is_empty() {
            book.external_links.push(path);
        }
        Some(())
    }
}
