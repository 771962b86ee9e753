//! Texts of SARIF messages, in which braces are placeholders and `[…](…)` is a link.

use std::fmt::Write as _;

/// The text as a message that says just this.
pub(super) fn plain(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}").replace("](", "] (")
}

/// A name of a file as a URI: relative as it is, otherwise with its scheme.
pub(super) fn uri(name: &str) -> String {
    let name = name.replace('\\', "/");
    let mut uri = String::with_capacity(name.len());
    let is_drive = name.chars().nth(1) == Some(':') && name.chars().nth(2) == Some('/');
    if name.starts_with('/') {
        uri.push_str("file://");
    } else if is_drive {
        uri.push_str("file:///");
    }
    for byte in name.trim_start_matches("./").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_neither_a_link_nor_a_placeholder() {
        assert_eq!(plain("[zde](http://x) {0}"), "[zde] (http://x) {{0}}");
    }

    #[test]
    fn names_of_files_become_addresses() {
        assert_eq!(uri("./podání obce/plán.json"), "pod%C3%A1n%C3%AD%20obce/pl%C3%A1n.json");
        assert_eq!(uri("/a/b#c?.json"), "file:///a/b%23c%3F.json");
        assert_eq!(uri(r"C:\plan.json"), "file:///C%3A/plan.json");
        assert_eq!(uri("javascript:alert(1)"), "javascript%3Aalert%281%29");
    }
}
