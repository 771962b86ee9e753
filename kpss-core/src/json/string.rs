//! Strings of JSON, borrowed from the text where they have no escapes.

use std::borrow::Cow;

use super::parser::{Fault, FaultKind, Parser};

impl<'a> Parser<'a> {
    /// A string, from its opening quotation mark on.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.at += 1;
        let start = self.at;
        loop {
            match self.peek() {
                Some(b'"') => {
                    let text = self.text.get(start..self.at).unwrap_or("");
                    self.at += 1;
                    return Ok(Cow::Borrowed(text));
                }
                Some(b'\\') => return self.escaped(start),
                Some(0..=0x1F) => return Err(self.fault(FaultKind::BadString)),
                Some(_) => self.at += 1,
                None => return Err(self.fault(FaultKind::Cut)),
            }
        }
    }

    /// The rest of a string from its first escape on.
    fn escaped(&mut self, start: usize) -> Result<Cow<'a, str>, Fault> {
        let mut text = self.text.get(start..self.at).unwrap_or("").to_owned();
        loop {
            let plain = self.at;
            while !matches!(self.peek(), Some(b'"' | b'\\' | 0..=0x1F) | None) {
                self.at += 1;
            }
            text.push_str(self.text.get(plain..self.at).unwrap_or(""));
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(text));
                }
                Some(b'\\') => {
                    let c = self.escape()?;
                    text.push(c);
                }
                Some(_) => return Err(self.fault(FaultKind::BadString)),
                None => return Err(self.fault(FaultKind::Cut)),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let start = self.at;
        let bad = Fault { at: start, kind: FaultKind::BadString };
        self.at += 1;
        let kind = self.peek().ok_or(self.fault(FaultKind::Cut))?;
        self.at += 1;
        match kind {
            b'"' | b'\\' | b'/' => Ok(char::from(kind)),
            b'b' => Ok('\u{8}'),
            b'f' => Ok('\u{c}'),
            b'n' => Ok('\n'),
            b'r' => Ok('\r'),
            b't' => Ok('\t'),
            b'u' => {
                let first = self.hex().ok_or(bad)?;
                let code = if (0xD800..0xDC00).contains(&first) {
                    if self.bytes.get(self.at..self.at + 2) != Some(b"\\u") {
                        return Err(bad);
                    }
                    self.at += 2;
                    let second =
                        self.hex().filter(|low| (0xDC00..0xE000).contains(low)).ok_or(bad)?;
                    0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                } else {
                    first
                };
                char::from_u32(code).ok_or(bad)
            }
            _ => Err(bad),
        }
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}
