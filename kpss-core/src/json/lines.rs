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

/// Where lines begin in a text.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    skipped: usize,
    starts: Vec<usize>,
    columns: Columns,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text that stands after so many skipped bytes.
    pub(crate) fn of(text: &'a str, skipped: usize, columns: Columns) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        Self { text, skipped, starts, columns }
    }

    /// The position of the bytes `start..end` of the text.
    pub(crate) fn position(&self, start: usize, end: usize) -> Position {
        let line = self.starts.partition_point(|first| *first <= start);
        let first = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = self.text.get(first..start).unwrap_or("");
        let column = match self.columns {
            Columns::CodePoints => before.chars().count(),
            Columns::Utf16 => before.encode_utf16().count(),
        };
        Position {
            line,
            column: column + 1,
            offset: self.skipped + start,
            length: end.saturating_sub(start),
        }
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
}
