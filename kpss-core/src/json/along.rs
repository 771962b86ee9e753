//! Reads what lies on the way to some places. A document is large, and few of its places are shown.

use std::cell::Cell;
use std::collections::BTreeMap;

use memchr::memchr2;

use super::parser::{Fault, FaultKind, Parser};
use super::pointer;
use super::tree::{Node, Span, Value};
use crate::lists::Gather as _;

/// Places of a text, step by step.
#[derive(Debug, Default)]
pub(crate) struct Places(BTreeMap<String, Places>);

impl Places {
    /// Adds the place at a pointer.
    pub(crate) fn add(&mut self, at: &str) {
        let mut here = self;
        for step in pointer::steps(at) {
            here = here.0.entry(step.into_owned()).or_default();
        }
    }

    /// Whether a place is one of them, or lies on the way to one.
    pub(crate) fn contain(&self, at: &str) -> bool {
        pointer::steps(at).try_fold(self, |here, step| here.0.get(&*step)).is_some()
    }
}

/// The values on the way to places, and the plain values beside them; lists and records that lie
/// elsewhere are empty. The text has to be JSON: what is passed over is not looked at.
pub(crate) fn parse_along<'a>(
    text: &'a str,
    places: &Places,
    depth: usize,
) -> Result<Node<'a>, Fault> {
    Parser::whole(text, depth, |parser| along(parser, places))
}

/// The same as text, of a tree that `serde_json` has.
pub(crate) fn text_along(root: &serde_json::Value, places: &Places) -> String {
    let mut text = String::new();
    write_along(root, Some(places), &mut text);
    text
}

fn write_along(value: &serde_json::Value, wanted: Option<&Places>, text: &mut String) {
    use serde_json::Value as Json;
    match (value, wanted) {
        (Json::Object(_), None) => text.push_str("{}"),
        (Json::Array(_), None) => text.push_str("[]"),
        (Json::Object(members), Some(places)) => {
            text.push('{');
            for (index, (key, value)) in members.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                text.push_str(&Json::from(key.as_str()).to_string());
                text.push(':');
                write_along(value, places.0.get(key), text);
            }
            text.push('}');
        }
        (Json::Array(items), Some(places)) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                write_along(item, places.0.get(&index.to_string()), text);
            }
            text.push(']');
        }
        (plain, _) => text.push_str(&plain.to_string()),
    }
}

fn along<'a>(parser: &mut Parser<'a>, places: &Places) -> Result<Node<'a>, Fault> {
    parser.space();
    let start = parser.at;
    let value = match parser.peek() {
        Some(b'{') => parser
            .nested(|parser| parser.record(|parser, key| inside(parser, places.0.get(key))))?,
        Some(b'[') => {
            let number = |(step, places)| Some((str::parse::<usize>(step).ok()?, places));
            let wanted: BTreeMap<usize, &Places> = places
                .0
                .iter()
                .map(|(step, places)| (step.as_str(), places))
                .filter_map(number)
                .gather();
            parser.nested(|parser| {
                parser.list(|parser, index| inside(parser, wanted.get(&index).copied()))
            })?
        }
        _ => return parser.value(),
    };
    Ok(node(start, parser.at, value))
}

/// A value of a list or record on the way: read if it is wanted, or plain.
fn inside<'a>(parser: &mut Parser<'a>, wanted: Option<&Places>) -> Result<Node<'a>, Fault> {
    parser.space();
    match (wanted, parser.peek()) {
        (Some(places), _) => along(parser, places),
        (None, Some(b'{')) => passed_over(parser, Value::Record(Vec::new())),
        (None, Some(b'[')) => passed_over(parser, Value::List(Vec::new())),
        (None, _) => parser.value(),
    }
}

/// Goes to the end of a list or record.
fn passed_over<'a>(parser: &mut Parser<'a>, value: Value<'a>) -> Result<Node<'a>, Fault> {
    let start = parser.at;
    let end = end_of_nested(parser.bytes, start);
    parser.at = end.unwrap_or(parser.bytes.len());
    match end {
        Some(_) => Ok(node(start, parser.at, value)),
        None => Err(parser.fault(FaultKind::Cut)),
    }
}

/// Where the list or record ends that begins at a byte.
fn end_of_nested(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut open = 0_usize;
    loop {
        match bytes.get(at)? {
            b'"' => at = end_of_text(bytes, at + 1)?,
            b'{' | b'[' => open += 1,
            b'}' | b']' => {
                open = open.saturating_sub(1);
                if open == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// Where the quotation mark stands that ends a text.
fn end_of_text(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let found = at + memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes.get(found) == Some(&b'"') {
            return Some(found);
        }
        at = found + 2;
    }
}

fn node(start: usize, end: usize, value: Value<'_>) -> Node<'_> {
    Node { span: Span { start, end }, value, kept: Cell::new(true) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(pointers: &[&str]) -> Places {
        let mut places = Places::default();
        for at in pointers {
            places.add(at);
        }
        places
    }

    fn at<'a>(text: &'a str, root: &Node<'_>, pointer: &str) -> Option<&'a str> {
        let node = pointer::steps(pointer).try_fold(root, |node, step| node.step(&step))?;
        text.get(node.span.start..node.span.end)
    }

    const TEXT: &str = r#" {"id": "p", "a": [{"title": "A\\", "b": [1, "]"]}, {"b": {"c": "}\""}, "d": 2}], "e": {"f": 3}} "#;

    #[test]
    fn what_lies_on_the_way_is_read_and_the_rest_is_passed_over() {
        let root = parse_along(TEXT, &places(&["/a/1/b/c"]), 9).unwrap();
        assert_eq!(at(TEXT, &root, "/a/1/b/c"), Some(r#""}\"""#));
        assert_eq!(at(TEXT, &root, "/a/1/d"), Some("2"));
        assert_eq!(at(TEXT, &root, "/id"), Some(r#""p""#));
        // Passed over, with their places.
        assert_eq!(at(TEXT, &root, "/a/0"), Some(r#"{"title": "A\\", "b": [1, "]"]}"#));
        assert_eq!((at(TEXT, &root, "/a/0/title"), at(TEXT, &root, "/e/f")), (None, None));
    }

    #[test]
    fn of_all_places_the_whole_text_is_read() {
        let all = ["/id", "/a/0/title", "/a/0/b/1", "/a/1/b/c", "/a/1/d", "/e/f"];
        let root = parse_along(TEXT, &places(&all), 9).unwrap();
        let whole = crate::json::parse(TEXT, 9).unwrap();
        for pointer in all {
            assert_eq!(at(TEXT, &root, pointer), at(TEXT, &whole, pointer), "{pointer}");
        }
    }

    #[test]
    fn places_hold_what_lies_on_the_way() {
        let places = places(&["/a/1/b~1c"]);
        assert!(["", "/a", "/a/1", "/a/1/b~1c"].iter().all(|at| places.contain(at)));
        assert!(["/b", "/a/0", "/a/1/b~1c/d"].iter().all(|at| !places.contain(at)));
    }

    #[test]
    fn a_tree_is_written_as_far_as_it_leads_to_places() {
        let root = serde_json::from_str(TEXT).unwrap();
        let text = text_along(&root, &places(&["/a/1/b/c", "/a/1/x"]));
        assert_eq!(text, r#"{"id":"p","a":[{},{"b":{"c":"}\""},"d":2}],"e":{}}"#);
    }

    #[test]
    fn a_text_that_ends_too_early_is_a_fault() {
        let places = places(&["/b"]);
        assert_eq!(parse_along(r#"{"a": [1, "#, &places, 9).unwrap_err().kind, FaultKind::Cut);
    }
}
