//! Texts of BIFF8, which may run over several records.

use crate::grid::bytes::{u16_at, u32_at};
use crate::grid::strike::Strikes;

/// The pieces of a record and those that continue it, read one after another.
pub(super) struct Pieces<'a> {
    all: Vec<&'a [u8]>,
    current: &'a [u8],
    next: usize,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(all: Vec<&'a [u8]>) -> Self {
        let mut pieces = Self { all, current: &[], next: 0 };
        pieces.advance();
        pieces
    }

    fn advance(&mut self) -> Option<()> {
        self.current = self.all.get(self.next).copied()?;
        self.next += 1;
        Some(())
    }

    /// So many bytes of one piece, or fewer at its end; none at the end of all.
    fn some(&mut self, most: usize) -> Option<&'a [u8]> {
        while self.current.is_empty() {
            self.advance()?;
        }
        let (some, rest) = self.current.split_at_checked(most).unwrap_or((self.current, &[]));
        self.current = rest;
        Some(some)
    }

    pub(super) fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > 0 {
            bytes -= self.some(bytes)?.len();
        }
        Some(())
    }

    /// A number is never divided between pieces.
    pub(super) fn u8(&mut self) -> Option<u8> {
        self.some(1)?.first().copied()
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        u16_at(self.some(2)?, 0)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        u32_at(self.some(4)?, 0)
    }

    /// So many characters; each further piece says anew whether they have one byte or two.
    pub(super) fn characters(&mut self, count: usize, mut wide: bool) -> Option<Vec<u16>> {
        let mut units = Vec::with_capacity(count.min(1 << 15));
        while units.len() < count {
            if self.current.is_empty() {
                self.advance()?;
                wide = self.u8()? & 1 != 0;
                continue;
            }
            let left = count - units.len();
            if wide {
                let pairs = self.some(left * 2)?.as_chunks::<2>().0;
                if pairs.is_empty() {
                    return None;
                }
                units.extend(pairs.iter().map(|unit| u16::from_le_bytes(*unit)));
            } else {
                units.extend(self.some(left)?.iter().map(|byte| u16::from(*byte)));
            }
        }
        Some(units)
    }

    /// A text with its runs, as the table of texts holds it.
    pub(super) fn rich(&mut self, fonts: &Fonts) -> Option<(String, Strikes)> {
        let count = usize::from(self.u16()?);
        let flags = self.u8()?;
        let runs = if flags & 8 != 0 { self.u16()? } else { 0 };
        let extra = if flags & 4 != 0 { self.u32()? } else { 0 };
        let units = self.characters(count, flags & 1 != 0)?;
        let mut strikes = Strikes::default();
        let (mut from, mut struck) = (0, None);
        for _ in 0..runs {
            let (start, font) = (usize::from(self.u16()?), self.u16()?);
            strikes.run(&string(units.get(from..start).unwrap_or_default()), struck);
            from = start.max(from);
            struck = Some(fonts.is_struck(font));
        }
        strikes.run(&string(units.get(from..).unwrap_or_default()), struck);
        self.skip(extra as usize)?;
        Some((string(&units), strikes))
    }

    /// A text without runs: the number of characters has two bytes.
    pub(super) fn plain(&mut self) -> Option<String> {
        let count = usize::from(self.u16()?);
        let wide = self.u8()? & 1 != 0;
        Some(string(&self.characters(count, wide)?))
    }

    /// A short text: the number of characters has one byte.
    pub(super) fn short(&mut self) -> Option<String> {
        let count = usize::from(self.u8()?);
        let wide = self.u8()? & 1 != 0;
        Some(string(&self.characters(count, wide)?))
    }
}

pub(super) fn string(units: &[u16]) -> String {
    String::from_utf16_lossy(units)
}

/// Which fonts are struck through.
#[derive(Default)]
pub(super) struct Fonts(Vec<bool>);

impl Fonts {
    pub(super) fn push(&mut self, struck: bool) {
        self.0.push(struck);
    }

    /// There is no font number 4.
    pub(super) fn is_struck(&self, number: u16) -> bool {
        let number = usize::from(number);
        let at = if number > 4 { number - 1 } else { number };
        self.0.get(at).copied().unwrap_or(false)
    }
}
