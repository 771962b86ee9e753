//! Answers without personal numbers, as reports are.

use crate::rules::hygiene::masked::masked;

/// JSON in whose texts no birth number stands.
pub(super) fn masked_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, after)) = rest.split_once('"') {
        let (text, after) = after.split_at_checked(length(after)).unwrap_or((after, ""));
        out.push_str(before);
        out.push('"');
        out.push_str(&masked(text));
        rest = match after.strip_prefix('"') {
            Some(after) => {
                out.push('"');
                after
            }
            None => after,
        };
    }
    out.push_str(rest);
    out
}

/// How many bytes of a text come before the quotation mark that ends it.
fn length(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    });
    end.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_are_masked() {
        let json =
            r#"{"a": "x \" 850101/0001 \\", "b": 8501010001, "rč": "č. 1 \\\" 850101/0001"}"#;
        let clean = r#"{"a": "x \" ••• \\", "b": 8501010001, "rč": "č. 1 \\\" •••"}"#;
        assert_eq!(masked_json(json), clean);
        assert_eq!(masked_json(r#"["850101/0001"]"#), r#"["•••"]"#);
    }
}
