//! Texts with runs, and the part that holds the texts of all sheets.

use std::mem;

use crate::grid::GridError;
use crate::grid::limits::Budget;
use crate::grid::package::{Package, damaged};
use crate::grid::strike::Strikes;
use crate::grid::text::{line_breaks, unescape};
use crate::grid::xml::{Handler, Tag, local, pump};

/// Gathers one text from its runs; readings of Asian characters are left out.
#[derive(Default)]
pub(super) struct Rich {
    text: String,
    strikes: Strikes,
    /// Of the run that is open: whether it is struck, if it says how it looks at all.
    run: Option<bool>,
    piece: String,
    in_text: bool,
    in_reading: bool,
}

impl Rich {
    pub(super) fn start(&mut self, tag: &Tag<'_>) {
        match tag.local() {
            "r" => self.run = None,
            "rPr" => self.run = Some(false),
            "strike" => self.run = Some(tag.is("val", true)),
            "rPh" => self.in_reading = true,
            "t" => self.in_text = !self.in_reading,
            _ => {}
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if self.in_text {
            self.piece.push_str(text);
        }
    }

    pub(super) fn end(&mut self, name: &str) {
        match local(name) {
            "t" if self.in_text => {
                let piece = unescape(&self.piece);
                self.strikes.run(&piece, self.run);
                self.text.push_str(&piece);
                self.piece.clear();
                self.in_text = false;
            }
            "r" => self.run = None,
            "rPh" => self.in_reading = false,
            _ => {}
        }
    }

    /// Hands over the text so far, gives what its runs say, and begins anew in the same memory.
    pub(super) fn take<T>(&mut self, out: impl FnOnce(&str) -> T) -> (T, Strikes) {
        let Self { mut text, mut piece, strikes, .. } = mem::take(self);
        let taken = out(&line_breaks(&text));
        text.clear();
        piece.clear();
        *self = Self { text, piece, ..Self::default() };
        (taken, strikes)
    }
}

/// The texts of a workbook, one after another in one piece of memory.
#[derive(Default)]
pub(super) struct Strings {
    text: String,
    /// Where each ends.
    ends: Vec<u32>,
    strikes: Vec<Strikes>,
    rich: Rich,
    limit: u64,
}

impl Strings {
    pub(super) fn read(
        package: &mut Package<'_>,
        part: &str,
        budget: &Budget,
    ) -> Result<Self, GridError> {
        let limit = budget.limits.text;
        let mut strings = Self { limit, ..Self::default() };
        pump(package, part, &mut strings)?;
        strings.text.shrink_to_fit();
        strings.ends.shrink_to_fit();
        Ok(strings)
    }

    pub(super) fn get(&self, number: usize) -> Option<(&str, Strikes)> {
        let end = *self.ends.get(number)? as usize;
        let start = match number.checked_sub(1) {
            Some(before) => *self.ends.get(before)? as usize,
            None => 0,
        };
        Some((self.text.get(start..end)?, *self.strikes.get(number)?))
    }
}

impl Handler for Strings {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        self.rich.start(tag);
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), GridError> {
        self.rich.text(text);
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        self.rich.end(name);
        if local(name) == "si" {
            let ((), strikes) = self.rich.take(|text| self.text.push_str(text));
            if self.text.len() as u64 > self.limit {
                return Err(GridError::TooMuchText { limit: self.limit });
            }
            let end = u32::try_from(self.text.len()).map_err(|_| damaged("sharedStrings.xml"))?;
            self.ends.push(end);
            self.strikes.push(strikes);
        }
        Ok(())
    }
}
