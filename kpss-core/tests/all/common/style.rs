//! The same document in the forms in which people hand it in.

use super::mutate::Json;

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Everything on one line.
    Minified,
    /// Two spaces a level.
    Pretty,
    /// Tabs, and line breaks of Windows.
    Windows,
    /// Two spaces a level, after a byte-order mark.
    Marked,
    /// Every string ends with characters outside the basic plane.
    Astral,
    /// No character but ASCII: the others, and the first of every string, are escaped.
    Escaped,
}

impl Style {
    pub(crate) const ALL: [Self; 6] =
        [Self::Minified, Self::Pretty, Self::Windows, Self::Marked, Self::Astral, Self::Escaped];

    /// The document as text.
    pub(crate) fn write(self, document: &Json) -> String {
        let mut text = String::from(if self == Self::Marked { "\u{feff}" } else { "" });
        self.value(document, 0, &mut text);
        text.push_str(if self == Self::Minified { "" } else { "\n" });
        text
    }

    /// A line break and the indent of a level.
    fn line(self, depth: usize, out: &mut String) {
        match self {
            Self::Minified | Self::Escaped => {}
            Self::Windows => {
                out.push_str("\r\n");
                out.push_str(&"\t".repeat(depth));
            }
            // Astral characters of the lines before must not count, those on the line must.
            Self::Astral if depth > 1 => out.push(' '),
            _ => {
                out.push('\n');
                out.push_str(&"  ".repeat(depth));
            }
        }
    }

    fn value(self, value: &Json, depth: usize, out: &mut String) {
        match value {
            Json::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    self.line(depth + 1, out);
                    self.value(item, depth + 1, out);
                }
                self.line(depth, out);
                out.push(']');
            }
            Json::Record(members) => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    self.line(depth + 1, out);
                    self.string(key, out);
                    out.push_str(if self == Self::Minified { ":" } else { ": " });
                    // What the document says stays the same, where it is read by a code or a date.
                    match (self, value) {
                        (Self::Astral, Json::Text(text)) if FREE.contains(&key.as_str()) => {
                            self.string(&format!("{text} 😀𝄞"), out);
                        }
                        _ => self.value(value, depth + 1, out),
                    }
                }
                self.line(depth, out);
                out.push('}');
            }
            Json::Text(text) => self.string(text, out),
            other => other.write(out),
        }
    }

    fn string(self, text: &str, out: &mut String) {
        if self != Self::Escaped {
            return Json::Text(text.to_owned()).write(out);
        }
        out.push('"');
        for (index, c) in text.chars().enumerate() {
            if index > 0 && (c.is_ascii_alphanumeric() || c == ' ') {
                out.push(c);
            } else {
                let escape = |unit: &u16| format!("\\u{unit:04x}");
                out.extend(c.encode_utf16(&mut [0; 2]).iter().map(escape));
            }
        }
        out.push('"');
    }
}

/// Fields that hold any text.
const FREE: [&str; 5] = ["title", "name", "description", "note", "text"];
