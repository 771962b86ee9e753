//! The text of what was kept of a tree, to be read again by the one reader.

use super::tree::{Node, Value};

/// A tree as text, without the nodes that were left out.
pub(crate) fn kept_text(node: &Node<'_>) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

fn write(node: &Node<'_>, out: &mut String) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(digits) => out.push_str(digits),
        Value::Text(text) => string(text, out),
        Value::List(items) => {
            let mut separator = '[';
            for item in items.iter().filter(|item| item.kept.get()) {
                out.push(separator);
                write(item, out);
                separator = ',';
            }
            close(separator, '[', ']', out);
        }
        Value::Record(members) => {
            let mut separator = '{';
            for member in members.iter().filter(|member| member.node.kept.get()) {
                out.push(separator);
                string(&member.key, out);
                out.push(':');
                write(&member.node, out);
                separator = ',';
            }
            close(separator, '{', '}', out);
        }
    }
}

/// Closes a list or a record, which is still to be opened where nothing stands in it.
fn close(separator: char, opening: char, closing: char, out: &mut String) {
    if separator == opening {
        out.push(opening);
    }
    out.push(closing);
}

fn string(text: &str, out: &mut String) {
    out.push('"');
    if text.bytes().any(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F)) {
        text.chars().for_each(|c| escaped(c, out));
    } else {
        out.push_str(text);
    }
    out.push('"');
}

fn escaped(c: char, out: &mut String) {
    match c {
        '"' | '\\' => out.extend(['\\', c]),
        '\0'..='\u{1f}' => {
            let digit = |value: u32| char::from_digit(value, 16).unwrap_or('0');
            out.push_str("\\u00");
            out.extend([digit(u32::from(c) >> 4), digit(u32::from(c) & 15)]);
        }
        _ => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    #[test]
    fn what_was_left_out_is_not_written() {
        let text = r#"{"a": [1, -0, 2.50], "b": {}, "c": [], "d": null, "e": true}"#;
        let tree = parse(text, 9).unwrap();
        assert_eq!(kept_text(&tree), text.replace(' ', ""));
        for (step, index) in [("a", "0"), ("a", "1")] {
            tree.step(step).unwrap().step(index).unwrap().kept.set(false);
        }
        tree.step("b").unwrap().kept.set(false);
        assert_eq!(kept_text(&tree), r#"{"a":[2.50],"c":[],"d":null,"e":true}"#);
    }

    #[test]
    fn texts_are_escaped_as_they_are_read() {
        let text = "\"\\\\ \\\" \\u0000\\u001f ž \u{7f} \u{2028}\"";
        assert_eq!(kept_text(&parse(text, 1).unwrap()), text);
    }
}
