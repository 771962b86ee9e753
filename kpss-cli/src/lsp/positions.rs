//! Offsets of a text as line and column, and back. Columns are counted in bytes or in UTF-16, as was
//! agreed with the editor; no crate counts all three line ends of the protocol.

use gen_lsp_types::{Position, Range};

/// The unit of columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    #[default]
    Utf16,
}

/// The lines of a text.
pub(super) struct Positions<'t> {
    text: &'t str,
    /// Where each line begins.
    starts: Vec<usize>,
    encoding: Encoding,
}

impl<'t> Positions<'t> {
    pub(super) fn of(text: &'t str, encoding: Encoding) -> Self {
        let bytes = text.as_bytes();
        let ends_line = |(at, byte): (usize, &u8)| match byte {
            b'\n' => Some(at + 1),
            b'\r' if bytes.get(at + 1) != Some(&b'\n') => Some(at + 1),
            _ => None,
        };
        let ends = bytes.iter().enumerate().filter_map(ends_line);
        Self { text, starts: std::iter::once(0).chain(ends).collect(), encoding }
    }

    /// The position of an offset; inside of a character that of its beginning.
    pub(super) fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = self.text.get(start..end).unwrap_or_default();
        let column = match self.encoding {
            Encoding::Utf8 => before.len(),
            Encoding::Utf16 => before.chars().map(char::len_utf16).sum(),
        };
        Position { line: small(line), character: small(column) }
    }

    /// The offset of a position; behind the end of its line or of the text that end.
    pub(super) fn offset(&self, position: Position) -> usize {
        let line = usize::try_from(position.line).unwrap_or(usize::MAX);
        let Some(start) = self.starts.get(line).copied() else { return self.text.len() };
        let end = self.starts.get(line + 1).copied().unwrap_or(self.text.len());
        let line = self.text.get(start..end).unwrap_or_default().trim_end_matches(['\r', '\n']);
        let mut left = usize::try_from(position.character).unwrap_or(usize::MAX);
        let mut at = start;
        for character in line.chars() {
            let width = match self.encoding {
                Encoding::Utf8 => character.len_utf8(),
                Encoding::Utf16 => character.len_utf16(),
            };
            if width > left {
                break;
            }
            left -= width;
            at += character.len_utf8();
        }
        at
    }

    pub(super) fn range(&self, (start, end): (usize, usize)) -> Range {
        Range { start: self.position(start), end: self.position(end) }
    }

    /// The offsets of a range, in their order.
    pub(super) fn offsets(&self, range: Range) -> (usize, usize) {
        let (start, end) = (self.offset(range.start), self.offset(range.end));
        (start.min(end), start.max(end))
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a\r\nžluťoučký 🐎 kůň\rb\n\nc";

    #[test]
    fn columns_are_counted_as_agreed() {
        let kun = TEXT.find("kůň").unwrap();
        let at = |encoding| Positions::of(TEXT, encoding).position(kun);
        assert_eq!(at(Encoding::Utf16), Position { line: 1, character: 13 });
        assert_eq!(at(Encoding::Utf8), Position { line: 1, character: 19 });
    }

    #[test]
    fn every_offset_comes_back() {
        for encoding in [Encoding::Utf8, Encoding::Utf16] {
            let positions = Positions::of(TEXT, encoding);
            for (offset, character) in TEXT.char_indices() {
                // Between `\r` and `\n` there is no position.
                if character != '\n' || !TEXT.get(..offset).unwrap().ends_with('\r') {
                    assert_eq!(
                        positions.offset(positions.position(offset)),
                        offset,
                        "{encoding:?}"
                    );
                }
            }
            assert_eq!(positions.position(TEXT.len()), Position { line: 4, character: 1 });
            assert_eq!(positions.position(usize::MAX), Position { line: 4, character: 1 });
        }
    }

    #[test]
    fn positions_past_the_end_are_the_end() {
        let positions = Positions::of(TEXT, Encoding::Utf16);
        let offset = |line, character| positions.offset(Position { line, character });
        assert_eq!(offset(0, 99), 1);
        assert_eq!(offset(99, 0), TEXT.len());
        assert_eq!(offset(u32::MAX, u32::MAX), TEXT.len());
        // In the middle of a character that takes two units.
        assert_eq!(offset(1, 11), TEXT.find('🐎').unwrap());
        assert_eq!(
            positions.offset(positions.position(TEXT.find('🐎').unwrap() + 2)),
            TEXT.find('🐎').unwrap()
        );
    }
}
