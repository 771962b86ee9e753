//! The stream of records of an old workbook.

use crate::grid::GridError;
use crate::grid::bytes::u16_at;

const CONTINUE: u16 = 0x003c;

pub(super) struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    pub(super) fn new(stream: &'a [u8]) -> Self {
        Self { rest: stream }
    }

    /// The next record: its number and bytes.
    pub(super) fn next(&mut self) -> Result<Option<(u16, &'a [u8])>, GridError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        self.peek()
            .map(|(id, data, rest)| {
                self.rest = rest;
                Some((id, data))
            })
            .ok_or_else(super::damaged)
    }

    /// So many bytes were not read yet.
    pub(super) fn left(&self) -> usize {
        self.rest.len()
    }

    /// The record just read, and those that continue it.
    pub(super) fn with_continuations(&mut self, data: &'a [u8]) -> Vec<&'a [u8]> {
        let mut pieces = vec![data];
        while let Some((CONTINUE, data, rest)) = self.peek() {
            pieces.push(data);
            self.rest = rest;
        }
        pieces
    }

    fn peek(&self) -> Option<(u16, &'a [u8], &'a [u8])> {
        let (id, length) = (u16_at(self.rest, 0)?, usize::from(u16_at(self.rest, 2)?));
        let (data, rest) = self.rest.get(4..)?.split_at_checked(length)?;
        Some((id, data, rest))
    }
}
