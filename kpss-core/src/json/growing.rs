//! A long text while it is written.

use std::io;

/// Bytes that make room for four times as much, not for twice: answers about large plans are long,
/// and each time that room is made, what is there is copied to fresh memory.
#[derive(Default)]
pub(crate) struct OutputBuffer(Vec<u8>);

impl OutputBuffer {
    /// What was written; what is not UTF-8 is lost, and JSON always is.
    pub(crate) fn into_text(self) -> String {
        String::from_utf8(self.0).unwrap_or_default()
    }

    fn push(&mut self, bytes: &[u8]) {
        if self.0.capacity() - self.0.len() < bytes.len() {
            self.0.reserve(self.0.len().saturating_mul(3).max(bytes.len()));
        }
        self.0.extend_from_slice(bytes);
    }
}

impl io::Write for OutputBuffer {
    #[inline]
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.push(bytes);
        Ok(bytes.len())
    }

    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.push(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn what_was_written_is_kept_in_order() {
        let mut out = OutputBuffer::default();
        let (short, long) = ("ž".repeat(3), "ab".repeat(10_000));
        for text in [&short, &long, &short] {
            out.write_all(text.as_bytes()).unwrap();
        }
        write!(out, "{}", 1).unwrap();
        assert_eq!(out.into_text(), format!("{short}{long}{short}1"));
        assert_eq!(OutputBuffer::default().into_text(), "");
    }
}
