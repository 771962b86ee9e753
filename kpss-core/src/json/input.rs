//! Bytes to text: byte-order mark, encoding, emptiness, size.

/// A document's text and the bytes that stood before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Text<'a> {
    /// The text without its byte-order mark.
    pub(crate) text: &'a str,
    /// Bytes of the byte-order mark, 0 or 3; offsets in the report count them.
    pub(crate) skipped: usize,
}

/// Why bytes are not a text that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum InputError {
    /// Nothing, or only white space.
    #[error("empty")]
    Empty,
    /// UTF-16 or UTF-32.
    #[error("UTF-16")]
    Utf16,
    /// A byte that UTF-8 does not have; cp1250 and ISO-8859-2 look so.
    #[error("not UTF-8 at byte {0}")]
    NotUtf8(usize),
    /// More bytes than the limit.
    #[error("larger than the limit")]
    TooLarge,
}

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

impl<'a> Text<'a> {
    /// The bytes without their byte-order mark, if they are UTF-8.
    pub(crate) fn without_mark(bytes: &'a [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        let text = std::str::from_utf8(rest).ok()?;
        Some(Self { text, skipped: bytes.len() - rest.len() })
    }

    /// Reads bytes as UTF-8 of at most `limit` bytes.
    pub(crate) fn read(bytes: &'a [u8], limit: usize) -> Result<Self, InputError> {
        if bytes.len() > limit {
            return Err(InputError::TooLarge);
        }
        if matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, ..] | [_, 0, ..]) {
            return Err(InputError::Utf16);
        }
        let (rest, skipped) = match bytes.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) => (rest, BYTE_ORDER_MARK.len()),
            None => (bytes, 0),
        };
        let text = std::str::from_utf8(rest)
            .map_err(|error| InputError::NotUtf8(skipped + error.valid_up_to()))?;
        if text.trim().is_empty() {
            return Err(InputError::Empty);
        }
        Ok(Self { text, skipped })
    }
}

/// Where a text opens more brackets inside one another than the limit; strings are passed over.
pub(crate) fn too_deep_at(text: &str, limit: usize) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                depth += 1;
                if depth > limit {
                    return Some(at);
                }
            }
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_counted_and_left_out() {
        assert_eq!(Text::read(b"\xEF\xBB\xBF{}", 10), Ok(Text { text: "{}", skipped: 3 }));
        assert_eq!(Text::read(b"{}", 10), Ok(Text { text: "{}", skipped: 0 }));
    }

    #[test]
    fn depth_is_counted_outside_of_strings() {
        assert_eq!(too_deep_at(r#"{"a[[": [1], "b": "\"[["}"#, 2), None);
        assert_eq!(too_deep_at(r#"{"a": [1]}"#, 1), Some(6));
        assert_eq!(too_deep_at("[[][][]]", 2), None);
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        assert_eq!(Text::read(b"", 10), Err(InputError::Empty));
        assert_eq!(Text::read(b"\xEF\xBB\xBF \n", 10), Err(InputError::Empty));
        assert_eq!(Text::read(b"\xFF\xFE{\0}\0", 10), Err(InputError::Utf16));
        assert_eq!(Text::read(b"{\0}\0", 10), Err(InputError::Utf16));
        assert_eq!(Text::read(b"{\"\x9A\"}", 10), Err(InputError::NotUtf8(2)));
        assert_eq!(Text::read(b"\xEF\xBB\xBF\xFF", 10), Err(InputError::NotUtf8(3)));
        assert_eq!(Text::read(b"12345678901", 10), Err(InputError::TooLarge));
    }
}
