//! From a byte offset to line and column.

/// The unit in which columns are counted.
///
/// ```
/// use kpss_core::{Columns, DocumentSet, Input, Inputs, Limits, Options, validate};
///
/// // The letter before the mistake takes two units of UTF-16.
/// let text = "{\"kind\": \"plan\", \"id\": \"p\", \"title\": \"𝄞\", \"x\": 1}".as_bytes();
/// let inputs = Inputs::read(&[Input::bytes("plan.json", text)], &Limits::default());
/// let column = |columns| {
///     let report = validate(&DocumentSet::of(&inputs), &Options { columns, ..Options::default() });
///     report.findings.iter().find(|it| it.pointer == "/x").and_then(|it| it.position).map(|at| at.column)
/// };
/// assert_eq!((column(Columns::CodePoints), column(Columns::Utf16)), (Some(43), Some(44)));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Columns {
    /// Unicode code points, as Python and terminals count.
    #[default]
    CodePoints,
    /// UTF-16 units, as JavaScript counts.
    Utf16,
}

/// A place in the source.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, validate};
///
/// let text = b"{\"kind\": \"plan\",\n \"id\": \"p\", \"x\": 1}";
/// let inputs = Inputs::read(&[Input::bytes("plan.json", text)], &Limits::default());
/// let report = validate(&DocumentSet::of(&inputs), &Options::default());
/// let unknown = report.findings.iter().find(|finding| finding.pointer == "/x");
/// let position = unknown.and_then(|finding| finding.position).ok_or("no position")?;
/// assert_eq!((position.line, position.column, position.offset, position.length), (2, 13, 29, 3));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
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

/// What lies before a block of the text.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    /// Columns, counted through line breaks.
    columns: usize,
    /// Line breaks.
    breaks: usize,
    /// Where the line begins in which the block begins.
    line_start: usize,
}

/// Marks every so many bytes: neither a document without line breaks nor one of nothing else must
/// be counted from its beginning for every finding.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    bytes: &'a [u8],
    skipped: usize,
    marks: Vec<Mark>,
    columns: Columns,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text that stands after so many skipped bytes.
    pub(crate) fn of(text: &'a str, skipped: usize, columns: Columns) -> Self {
        let bytes = text.as_bytes();
        let mut before = Mark::default();
        let mark = |(index, block): (usize, &[u8])| {
            let mark = before;
            before.columns += units(block, columns);
            let breaks = count(block, |byte| byte == b'\n');
            before.breaks += breaks;
            if breaks > 0
                && let Some(last) = block.iter().rposition(|byte| *byte == b'\n')
            {
                before.line_start = index * BLOCK + last + 1;
            }
            mark
        };
        let marks = bytes.chunks(BLOCK).enumerate().map(mark).collect();
        Self { bytes, skipped, marks, columns }
    }

    /// The position of the bytes `start..end` of the text.
    pub(crate) fn position(&self, start: usize, end: usize) -> Position {
        let (mark, part) = self.before(start);
        let line_start = match part.iter().rposition(|byte| *byte == b'\n') {
            Some(at) => start - part.len() + at + 1,
            None => mark.line_start,
        };
        Position {
            line: mark.breaks + count(part, |byte| byte == b'\n') + 1,
            column: self.columns_before(start) - self.columns_before(line_start) + 1,
            offset: self.skipped + start,
            length: end.saturating_sub(start),
        }
    }

    /// The mark before a byte, and what lies between them.
    fn before(&self, at: usize) -> (Mark, &'a [u8]) {
        let block = (at / BLOCK).min(self.marks.len().saturating_sub(1));
        let mark = self.marks.get(block).copied().unwrap_or_default();
        (mark, self.bytes.get(block * BLOCK..at).unwrap_or(&[]))
    }

    fn columns_before(&self, at: usize) -> usize {
        let (mark, part) = self.before(at);
        mark.columns + units(part, self.columns)
    }
}

/// Columns in bytes of UTF-8: each character begins with one byte that is no continuation, and
/// those of four bytes take two units of UTF-16.
fn units(bytes: &[u8], columns: Columns) -> usize {
    // As a signed number a continuation is below all other bytes.
    let characters = count(bytes, |byte| byte.cast_signed() >= -0x40);
    match columns {
        Columns::CodePoints => characters,
        Columns::Utf16 => characters + count(bytes, |byte| byte >= 0xF0),
    }
}

/// How many bytes are wanted; sums of single bytes, which the compiler turns into vectors. A plain loop is one
/// also where the module of the browser is built small.
fn count(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> usize {
    let mut all = 0;
    for part in bytes.chunks(255) {
        let mut few = 0_u8;
        for byte in part {
            few += u8::from(wanted(*byte));
        }
        all += usize::from(few);
    }
    all
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
    fn lines_are_counted_across_blocks() {
        let text = "[\n".repeat(900) + &"x".repeat(1500) + "\n\ny";
        let lines = Lines::of(&text, 0, Columns::CodePoints);
        for at in 0..text.len() {
            let before = text.get(..at).unwrap();
            let line = before.rsplit('\n').next().unwrap();
            let position = lines.position(at, at);
            let expected = (before.matches('\n').count() + 1, line.len() + 1);
            assert_eq!((position.line, position.column), expected, "{at}");
        }
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
