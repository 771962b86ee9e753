//! The bytes of one part of a package, unpacked as they are needed and counted.

use std::io::{self, BufRead, BufReader, Read};

/// No element of an office file has more in one piece; a text of a cell has 32 kB.
const PIECE: u64 = 8 << 20;
/// Below this size the ratio says nothing: a sheet of equal rows packs well.
const SMALL: u64 = 16 << 20;

/// A limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// Unpacked bytes of the part.
    Part,
    /// Unpacked bytes of all parts.
    Package,
    /// Unpacked bytes against packed ones.
    Ratio,
    /// One piece of XML.
    Piece,
}

/// What one part may unpack to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Allowance {
    pub(super) part: u64,
    pub(super) package: u64,
    pub(super) ratio: u64,
    pub(super) packed: u64,
}

/// Counts what goes through and stops at a limit.
pub(super) struct Source<'a, R: Read> {
    inner: BufReader<R>,
    /// Unpacked bytes of all parts so far.
    total: &'a mut u64,
    taken: u64,
    /// Where the piece of XML ends at the latest.
    piece: u64,
    /// The most that the part may have, and the most while the package has not too much.
    most: u64,
    whole: u64,
    /// The nearest of these three.
    stop: u64,
    allowance: Allowance,
    over: Option<Over>,
}

impl<'a, R: Read> Source<'a, R> {
    pub(super) fn new(inner: R, total: &'a mut u64, allowance: Allowance) -> Self {
        let inner = BufReader::with_capacity(32 << 10, inner);
        let Allowance { part, ratio, packed, .. } = allowance;
        let most = part.min(packed.saturating_mul(ratio).max(SMALL));
        let whole = allowance.package.saturating_sub(*total);
        let mut source =
            Self { inner, total, taken: 0, piece: 0, most, whole, stop: 0, allowance, over: None };
        source.next_piece();
        source
    }

    /// The limit that made reading fail.
    pub(super) fn over(&self) -> Option<Over> {
        self.over
    }

    /// A piece of XML is read; the next one is counted anew.
    pub(super) fn next_piece(&mut self) {
        self.piece = self.taken + PIECE;
        self.stop = self.most.min(self.whole).min(self.piece);
    }

    /// Which limit was reached, where one was.
    fn reached(&self) -> Over {
        if self.taken > self.allowance.part {
            Over::Part
        } else if self.taken > self.most {
            Over::Ratio
        } else if self.taken > self.whole {
            Over::Package
        } else {
            Over::Piece
        }
    }
}

impl<R: Read> Read for Source<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: Read> BufRead for Source<'_, R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        // This is asked for each piece of XML several times.
        if self.taken <= self.stop && self.over.is_none() {
            return self.inner.fill_buf();
        }
        self.over = self.over.or(Some(self.reached()));
        Err(io::Error::other("limit"))
    }

    fn consume(&mut self, amount: usize) {
        self.inner.consume(amount);
        let amount = amount as u64;
        self.taken += amount;
        *self.total += amount;
    }
}
