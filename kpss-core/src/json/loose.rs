//! Reads JSON that somebody is typing: whatever is missing or too much, there is a tree, so that an
//! editor can help where the text is not JSON at the moment.

use std::borrow::Cow;
use std::cell::Cell;

use super::tree::{Member, Node, Span, Value};

/// The tree of a text; of right JSON the same as the strict reader's. A value that is not there yet is
/// `null` over the space where it would stand. What lies deeper than the limit is passed over.
pub(crate) fn parse_loosely(text: &str, depth: usize) -> Node<'_> {
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, depth, lists: 0 };
    if text.starts_with('\u{feff}') {
        reader.at = '\u{feff}'.len_utf8();
    }
    reader.value()
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    /// Lists that are open around this place.
    lists: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn node(&self, start: usize, value: Value<'a>) -> Node<'a> {
        Node { span: Span { start, end: self.at }, value, kept: Cell::new(true) }
    }

    fn value(&mut self) -> Node<'a> {
        let before = self.at;
        self.space();
        let start = self.at;
        let value = match self.peek() {
            None | Some(b'}' | b']' | b',' | b':') => return self.node(before, Value::Null),
            Some(b'{' | b'[') if self.depth == 0 => {
                self.at = self.bytes.len();
                Value::Null
            }
            Some(b'{') => self.nested(Self::record),
            Some(b'[') => self.nested(Self::list),
            Some(b'"') => Value::Text(self.string()),
            Some(_) => self.word(),
        };
        self.node(start, value)
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Value<'a>) -> Value<'a> {
        self.depth -= 1;
        self.at += 1;
        let value = read(self);
        self.depth += 1;
        value
    }

    fn list(&mut self) -> Value<'a> {
        let mut items = Vec::new();
        self.lists += 1;
        loop {
            self.space();
            match self.peek() {
                None | Some(b'}') => break,
                Some(b']') => {
                    self.at += 1;
                    break;
                }
                Some(b',' | b':') => self.at += 1,
                Some(_) => items.push(self.value()),
            }
        }
        self.lists -= 1;
        Value::List(items)
    }

    fn record(&mut self) -> Value<'a> {
        let mut members = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None => break,
                Some(b'}') => {
                    self.at += 1;
                    break;
                }
                // The record was not closed, the list around it is.
                Some(b']') if self.lists > 0 => break,
                // A control character, which nothing in JSON is, is passed over too.
                Some(b',' | b':' | b']' | 0..=0x1F) => self.at += 1,
                Some(b'{' | b'[') => {
                    self.value();
                }
                Some(_) => members.push(self.member()),
            }
        }
        Value::Record(members)
    }

    fn member(&mut self) -> Member<'a> {
        let start = self.at;
        let key = if self.peek() == Some(b'"') { self.string() } else { self.bare().into() };
        let key_span = Span { start, end: self.at };
        self.space();
        if self.peek() != Some(b':') {
            self.at = key_span.end;
            return Member { key, key_span, node: self.node(key_span.end, Value::Null) };
        }
        self.at += 1;
        let after = self.at;
        let node = self.value();
        let end = self.at;
        self.space();
        let is_next_key = self.peek() == Some(b':') && matches!(node.value, Value::Text(_));
        if is_next_key {
            // `"a": "b": 1`: what was taken for the value is the next key.
            self.at = node.span.start;
            return Member { key, key_span, node: self.node(after, Value::Null) };
        }
        self.at = end;
        Member { key, key_span, node }
    }

    /// A string; one that is not closed ends with its line.
    fn string(&mut self) -> Cow<'a, str> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    let whole = self.text.get(start..self.at).unwrap_or_default();
                    let inside = self.text.get(start + 1..self.at - 1).unwrap_or_default();
                    return if inside.contains('\\') {
                        serde_json::from_str(whole).map_or(Cow::Borrowed(inside), Cow::Owned)
                    } else {
                        Cow::Borrowed(inside)
                    };
                }
                Some(b'\\') if self.bytes.get(self.at + 1).is_some_and(|next| *next >= b' ') => {
                    self.at += 1;
                    // The byte that is escaped may begin a longer character.
                    self.at += 1;
                    while matches!(self.peek(), Some(0x80..=0xBF)) {
                        self.at += 1;
                    }
                }
                None | Some(0..=0x1F) => {
                    let inside = self.text.get(start + 1..self.at).unwrap_or_default();
                    let inside = inside.trim_end_matches([' ', ',', '}', ']']);
                    self.at = start + 1 + inside.len();
                    return Cow::Borrowed(inside);
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// What stands without quotation marks.
    fn bare(&mut self) -> &'a str {
        let start = self.at;
        while self.peek().is_some_and(|byte| {
            !matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b':' | b'"') && byte > b' '
        }) {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn word(&mut self) -> Value<'a> {
        match self.bare() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            word if word.parse::<f64>().is_ok() => Value::Number(word.into()),
            "" => {
                // A control character, which nothing in JSON is.
                self.at += 1;
                Value::Null
            }
            word => Value::Text(word.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    /// The tree in a form that can be read: `{a: 1, b: [?]}`, `?` for what is not there.
    fn shown(text: &str) -> String {
        fn one(node: &Node<'_>, text: &str) -> String {
            let own = text.get(node.span.start..node.span.end).unwrap();
            match &node.value {
                Value::Null if own.trim().is_empty() => "?".into(),
                Value::Null => "null".into(),
                Value::Bool(value) => value.to_string(),
                Value::Number(digits) => digits.to_string(),
                Value::Text(value) => format!("'{value}'"),
                Value::List(items) => {
                    let items = items.iter().map(|item| one(item, text));
                    format!("[{}]", items.collect::<Vec<_>>().join(", "))
                }
                Value::Record(members) => {
                    let member = |member: &Member<'_>| {
                        format!("{}: {}", member.key, one(&member.node, text))
                    };
                    format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(", "))
                }
            }
        }
        one(&parse_loosely(text, 9), text)
    }

    #[test]
    fn what_is_right_is_read_as_the_strict_reader_reads_it() {
        let text = r#" { "a" : [1, -2.5e3, "x\u00e9ž", true, null, {}, []], "": { "č": "\"" } } "#;
        assert_eq!(
            format!("{:?}", parse_loosely(text, 9)),
            format!("{:?}", parse(text, 9).unwrap())
        );
    }

    #[test]
    fn whatever_is_typed_anywhere_reading_ends_within_the_text() {
        let text = r#"{"a": [1, "b\u00e9"], "c": {"d": null}}"#;
        for at in 0..=text.len() {
            for byte in 0..128_u8 {
                for replaced in [0, 1] {
                    let (before, after) = text.split_at(at);
                    let after = after.get(replaced..).unwrap_or_default();
                    let typed = format!("{before}{}{after}", char::from(byte));
                    let tree = parse_loosely(&typed, 9);
                    assert!(tree.span.end <= typed.len(), "{typed:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_being_typed_has_a_tree() {
        for (text, tree) in [
            ("", "?"),
            ("{", "{}"),
            ("{\"a\"", "{a: ?}"),
            ("{\"a\": }", "{a: ?}"),
            ("{\"a\": , \"b\": 1}", "{a: ?, b: 1}"),
            ("{\"a\": \"b\": 1}", "{a: ?, b: 1}"),
            ("{\"a\": 1 \"b\": 2,}", "{a: 1, b: 2}"),
            ("{\"a\": \"mě, \n\"b\": [1,,2", "{a: 'mě', b: [1, 2]}"),
            ("{\"a\": [{\"b\": 1], \"c\": 2}", "{a: [{b: 1}], c: 2}"),
            ("{a: tru}", "{a: 'tru'}"),
            ("{\"a\": \"x\\č\"}", "{a: 'x\\č'}"),
            ("{\"a\": \"x\\", "{a: 'x\\'}"),
            ("[1] ]", "[1]"),
            ("}", "?"),
            ("{\"a\": \u{1}}", "{a: null}"),
            ("{{\"a\": 1}, \"b\": 2}", "{b: 2}"),
            ("\u{feff}{\"a\": 1}", "{a: 1}"),
            ("[[[[[[[[[[1]]]]]]]]]]", "[[[[[[[[[null]]]]]]]]]"),
        ] {
            assert_eq!(shown(text), tree, "{text}");
        }
    }
}
