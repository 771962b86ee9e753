//! Attributes of a tag, read and changed in its text.

use std::borrow::Cow;
use std::ops::Range;

/// One attribute in a tag; the range takes in the space before it.
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
    range: Range<usize>,
}

/// The attributes of a tag.
pub(super) fn attributes(raw: &str) -> Vec<Attribute<'_>> {
    let mut found = Vec::new();
    let Some(mut at) = raw.find(|c: char| c.is_ascii_whitespace()) else { return found };
    while let Some(rest) = raw.get(at..) {
        let Some((name, after)) = rest.split_once('=') else { break };
        let after = after.trim_start();
        let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else { break };
        let Some((value, tail)) = after.get(1..).and_then(|text| text.split_once(quote)) else {
            break;
        };
        let end = raw.len() - tail.len();
        found.push(Attribute { name: name.trim(), value, range: at..end });
        at = end;
    }
    found
}

/// The value of an attribute, by its name with the prefix.
pub(super) fn attribute<'a>(raw: &'a str, name: &str) -> Option<Cow<'a, str>> {
    attributes(raw).into_iter().find(|a| a.name == name).map(|a| unescape(a.value))
}

/// The value of an attribute with a prefix, by its name without it.
pub(super) fn prefixed<'a>(raw: &'a str, local: &str) -> Option<Cow<'a, str>> {
    attributes(raw)
        .into_iter()
        .find(|a| a.name.split_once(':').is_some_and(|(_, name)| name == local))
        .map(|a| unescape(a.value))
}

/// The text that stands in XML, as people see it.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(text).unwrap_or(Cow::Borrowed(text))
}

/// The tag with the attribute set; the value needs no escaping.
pub(super) fn set_attribute(raw: &str, name: &str, value: &str) -> String {
    let mut tag = raw.to_owned();
    let known = attributes(raw).into_iter().find(|a| a.name == name).map(|a| a.range);
    let range = known.unwrap_or_else(|| {
        let end = raw.trim_end_matches(['>', '/']).trim_end().len();
        end..end
    });
    tag.replace_range(range, &format!(" {name}=\"{value}\""));
    tag
}

/// The tag without the attribute.
pub(super) fn remove_attribute(raw: &str, name: &str) -> String {
    let mut tag = raw.to_owned();
    if let Some(found) = attributes(raw).into_iter().find(|a| a.name == name) {
        tag.replace_range(found.range, "");
    }
    tag
}

/// The opening tag of `<x/>`: `<x>`. Others stay.
pub(super) fn opened(raw: &str) -> String {
    match raw.strip_suffix("/>") {
        Some(start) => format!("{}>", start.trim_end()),
        None => raw.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_in_either_quotes() {
        let tag = "<x:c  r = \"A1\"\n\ts='3' r:id=\"a&amp;b>\"/>";
        assert_eq!(attribute(tag, "r").as_deref(), Some("A1"));
        assert_eq!(attribute(tag, "s").as_deref(), Some("3"));
        assert_eq!(attribute(tag, "id"), None);
        assert_eq!(prefixed(tag, "id").as_deref(), Some("a&b>"));
        assert_eq!(attribute("<c>", "r"), None);
        assert_eq!(attribute("<c r>", "r"), None);
    }

    #[test]
    fn one_attribute_changes_and_the_others_stay() {
        let tag = "<c r=\"A1\" s='3'/>";
        assert_eq!(set_attribute(tag, "s", "7"), "<c r=\"A1\" s=\"7\"/>");
        assert_eq!(set_attribute(tag, "t", "n"), "<c r=\"A1\" s='3' t=\"n\"/>");
        assert_eq!(set_attribute("<c>", "t", "n"), "<c t=\"n\">");
        assert_eq!(remove_attribute(tag, "r"), "<c s='3'/>");
        assert_eq!(remove_attribute(tag, "q"), tag);
        assert_eq!(opened("<c r=\"A1\" />"), "<c r=\"A1\">");
    }
}
