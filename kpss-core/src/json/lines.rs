//! From a byte offset to line and column.

/// The unit in which columns are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Columns {
    /// Unicode code points, as Python and terminals count.
    #[default]
    CodePoints,
    /// UTF-16 units, as JavaScript counts.
    Utf16,
}

/// A place in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in the unit that the caller chose.
    pub column: usize,
    /// Bytes from the beginning of the input, from 0, byte-order mark included.
    pub offset: usize,
    /// Length in bytes.
    pub length: usize,
}

/// Bytes between two marks of [`Lines`].
const BLOCK: usize = 1024;

/// Where lines begin in a text, and how many columns lie before each block of it: a document
/// without line breaks must not be counted from its beginning for every finding.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    bytes: &'a [u8],
    skipped: usize,
    starts: Vec<usize>,
    marks: Vec<usize>,
    columns: Columns,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text that stands after so many skipped bytes.
    pub(crate) fn of(text: &'a str, skipped: usize, columns: Columns) -> Self {
        let bytes = text.as_bytes();
        let breaks = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        let mut before = 0;
        let mark = |block: &[u8]| {
            let mark = before;
            before += units(block, columns);
            mark
        };
        let marks = bytes.chunks(BLOCK).map(mark).collect();
        Self { bytes, skipped, starts, marks, columns }
    }

    /// The position of the bytes `start..end` of the text.
    pub(crate) fn position(&self, start: usize, end: usize) -> Position {
        let line = self.starts.partition_point(|first| *first <= start);
        let first = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        Position {
            line,
            column: self.before(start) - self.before(first) + 1,
            offset: self.skipped + start,
            length: end.saturating_sub(start),
        }
    }

    /// Columns before a byte, counted from the beginning of the text.
    fn before(&self, at: usize) -> usize {
        let block = (at / BLOCK).min(self.marks.len().saturating_sub(1));
        let mark = self.marks.get(block).copied().unwrap_or(0);
        mark + units(self.bytes.get(block * BLOCK..at).unwrap_or(&[]), self.columns)
    }
}

/// Columns in bytes of UTF-8: each character begins with one byte that is no continuation, and
/// those of four bytes take two units of UTF-16.
fn units(bytes: &[u8], columns: Columns) -> usize {
    let count = |wanted: fn(u8) -> bool| bytes.iter().filter(|byte| wanted(**byte)).count();
    let characters = count(|byte| !(0x80..=0xBF).contains(&byte));
    match columns {
        Columns::CodePoints => characters,
        Columns::Utf16 => characters + count(|byte| byte >= 0xF0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one() {
        let lines = Lines::of("{\n  \"á𝄞\": 1\n}", 3, Columns::CodePoints);
        let one = lines.position(14, 15);
        assert_eq!((one.line, one.column, one.offset, one.length), (2, 9, 17, 1));
        let utf16 = Lines::of("{\n  \"á𝄞\": 1\n}", 0, Columns::Utf16);
        assert_eq!(utf16.position(14, 15).column, 10);
        assert_eq!(lines.position(0, 1).line, 1);
    }

    #[test]
    fn columns_of_a_long_line_are_those_of_counting() {
        let text = "á𝄞x".repeat(2000) + "\n" + &"é".repeat(700);
        for columns in [Columns::CodePoints, Columns::Utf16] {
            let lines = Lines::of(&text, 0, columns);
            for (at, _) in text.char_indices().step_by(97) {
                let before = text.get(..at).unwrap();
                let line = before.rsplit_once('\n').map_or(before, |(_, line)| line);
                let expected = match columns {
                    Columns::CodePoints => line.chars().count(),
                    Columns::Utf16 => line.encode_utf16().count(),
                };
                assert_eq!(lines.position(at, at).column, expected + 1, "{at}");
            }
        }
    }
}
