//! A reader that keeps the byte span of every value and key; it accepts exactly what `serde_json`
//! accepts.

use std::borrow::Cow;
use std::cell::Cell;

use super::tree::{Member, Node, Span, Value};

/// Where and why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) at: usize,
    pub(crate) kind: FaultKind,
}

/// Why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// The text ends too early.
    Cut,
    /// A character that cannot stand here.
    Unexpected,
    /// A comma before a closing bracket.
    TrailingComma,
    /// Something follows the document.
    Trailing,
    /// A control character or a wrong escape in a string.
    BadString,
    /// A number that JSON does not have, or too large for any reader.
    BadNumber,
    /// More brackets inside one another than the limit.
    TooDeep,
}

/// Reads a whole document with at most `depth` brackets inside one another.
pub(crate) fn parse(text: &str, depth: usize) -> Result<Node<'_>, Fault> {
    Parser::whole(text, depth, Parser::value)
}

/// A text and how far it is read.
pub(super) struct Parser<'a> {
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    /// Reads a text of which nothing is left over.
    pub(super) fn whole(
        text: &'a str,
        depth: usize,
        read: impl FnOnce(&mut Self) -> Result<Node<'a>, Fault>,
    ) -> Result<Node<'a>, Fault> {
        let mut parser = Self { text, bytes: text.as_bytes(), at: 0, depth };
        let node = read(&mut parser)?;
        parser.space();
        if parser.at < parser.bytes.len() {
            return Err(parser.fault(FaultKind::Trailing));
        }
        Ok(node)
    }

    pub(super) fn fault(&self, kind: FaultKind) -> Fault {
        Fault { at: self.at, kind }
    }

    /// The fault of meeting something else than what must stand here.
    fn unexpected(&self) -> Fault {
        let cut = self.at >= self.bytes.len();
        self.fault(if cut { FaultKind::Cut } else { FaultKind::Unexpected })
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    pub(super) fn value(&mut self) -> Result<Node<'a>, Fault> {
        self.space();
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.nested(|parser| parser.record(|parser, _| parser.value()))?,
            Some(b'[') => self.nested(|parser| parser.list(|parser, _| parser.value()))?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(Cow::Borrowed(self.number()?)),
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return Err(self.unexpected()),
        };
        Ok(Node { span: Span { start, end: self.at }, value, kept: Cell::new(true) })
    }

    pub(super) fn nested(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<Value<'a>, Fault>,
    ) -> Result<Value<'a>, Fault> {
        if self.depth == 0 {
            return Err(self.fault(FaultKind::TooDeep));
        }
        self.depth -= 1;
        self.at += 1;
        let value = read(self)?;
        self.depth += 1;
        Ok(value)
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Result<Value<'a>, Fault> {
        for byte in word.bytes() {
            if self.peek() != Some(byte) {
                return Err(self.unexpected());
            }
            self.at += 1;
        }
        Ok(value)
    }

    /// What follows an item: another one, or the end of the list or record.
    fn goes_on(&mut self, close: u8) -> Result<bool, Fault> {
        self.space();
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                self.space();
                if self.peek() == Some(close) {
                    return Err(self.fault(FaultKind::TrailingComma));
                }
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            _ => Err(self.unexpected()),
        }
    }

    /// Whether a list or record ends right after it began.
    fn closes(&mut self, close: u8) -> bool {
        self.space();
        let closes = self.peek() == Some(close);
        if closes {
            self.at += 1;
        }
        closes
    }

    /// A list; `read` reads an item, whose index it is given.
    pub(super) fn list(
        &mut self,
        read: impl Fn(&mut Self, usize) -> Result<Node<'a>, Fault>,
    ) -> Result<Value<'a>, Fault> {
        let mut items = Vec::new();
        if self.closes(b']') {
            return Ok(Value::List(items));
        }
        loop {
            items.push(read(self, items.len())?);
            if !self.goes_on(b']')? {
                return Ok(Value::List(items));
            }
        }
    }

    /// A record; `read` reads a value, whose key it is given.
    pub(super) fn record(
        &mut self,
        read: impl Fn(&mut Self, &str) -> Result<Node<'a>, Fault>,
    ) -> Result<Value<'a>, Fault> {
        let mut members = Vec::new();
        if self.closes(b'}') {
            return Ok(Value::Record(members));
        }
        loop {
            self.space();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.unexpected());
            }
            let key = self.string()?;
            let key_span = Span { start, end: self.at };
            self.space();
            if self.peek() != Some(b':') {
                return Err(self.unexpected());
            }
            self.at += 1;
            let node = read(self, &key)?;
            members.push(Member { key, key_span, node });
            if !self.goes_on(b'}')? {
                return Ok(Value::Record(members));
            }
        }
    }

    fn number(&mut self) -> Result<&'a str, Fault> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits(),
            _ => return Err(self.number_fault()),
        }
        if matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.fault(FaultKind::BadNumber));
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.some_digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.some_digits()?;
        }
        let digits = self.text.get(start..self.at).unwrap_or("");
        // serde_json refuses what overflows a 64-bit float, so this reader does too.
        if digits.parse::<f64>().is_ok_and(f64::is_finite) {
            Ok(digits)
        } else {
            Err(Fault { at: start, kind: FaultKind::BadNumber })
        }
    }

    fn number_fault(&self) -> Fault {
        let cut = self.at >= self.bytes.len();
        self.fault(if cut { FaultKind::Cut } else { FaultKind::BadNumber })
    }

    fn digits(&mut self) {
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
    }

    fn some_digits(&mut self) -> Result<(), Fault> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.number_fault());
        }
        self.digits();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_slice_the_source_to_the_value() {
        let text = "{ \"a\": [1, \"x\\u00e9\"], \"b\": null }";
        let root = parse(text, 9).unwrap();
        let list = root.step("a").unwrap();
        assert_eq!(text.get(list.span.start..list.span.end), Some("[1, \"x\\u00e9\"]"));
        let node = list.step("1").unwrap();
        assert_eq!(text.get(node.span.start..node.span.end), Some("\"x\\u00e9\""));
        assert!(matches!(&node.value, Value::Text(value) if value == "xé"));
    }

    #[test]
    fn faults_have_a_place_and_a_kind() {
        for (text, at, kind) in [
            ("{\"a\": ", 6, FaultKind::Cut),
            ("{\"a\" 1}", 5, FaultKind::Unexpected),
            ("[1,]", 3, FaultKind::TrailingComma),
            ("{} x", 3, FaultKind::Trailing),
            ("\"\\ud800\"", 1, FaultKind::BadString),
            ("[01]", 2, FaultKind::BadNumber),
            ("1e999", 0, FaultKind::BadNumber),
            ("[[[[", 3, FaultKind::TooDeep),
            ("nul", 3, FaultKind::Cut),
            ("Dobrý den", 0, FaultKind::Unexpected),
        ] {
            assert_eq!(parse(text, 3).unwrap_err(), Fault { at, kind }, "{text}");
        }
    }

    #[test]
    fn it_accepts_what_serde_json_accepts() {
        for text in [
            "0",
            "-0",
            "1.5e+3",
            "[]",
            "{}",
            " [ 1 , 2 ] ",
            "\"\\ud834\\udd1e\"",
            "1.",
            ".5",
            "+1",
            "-",
            "[1 2]",
            "{\"a\":1,}",
            "{a:1}",
            "'a'",
            "\"\t\"",
            "\"\\x\"",
            "tru",
            "truee",
            "[",
            "]",
            "1e5",
            "1E",
            "--1",
            "\"\\u12\"",
            "\"\\udc00\"",
            "\u{feff}1",
            "\"\u{7f}\"",
            "00",
            "-01",
        ] {
            let serde = serde_json::from_str::<serde_json::Value>(text).is_ok();
            assert_eq!(parse(text, 127).is_ok(), serde, "{text}");
        }
    }
}
