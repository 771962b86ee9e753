//! XML as a stream of starts, texts and ends: no tree is ever held.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::GridError;
use super::package::{Package, damaged, fault};

/// Office files have some twenty levels, tables in tables a few more.
const DEPTH: usize = 500;

/// Takes what an XML part holds.
pub(super) trait Handler {
    /// An element begins. An empty one ends at once.
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError>;
    /// An element ends; the name has its prefix.
    fn end(&mut self, name: &str) -> Result<(), GridError>;
    /// A piece of text; one text may come in several.
    fn text(&mut self, _text: &str) -> Result<(), GridError> {
        Ok(())
    }
}

/// An element with its attributes.
pub(super) struct Tag<'a>(&'a BytesStart<'a>);

impl Tag<'_> {
    /// With its prefix.
    pub(super) fn name(&self) -> &str {
        self.0.name().0
    }

    /// Without its prefix.
    pub(super) fn local(&self) -> &str {
        local(self.name())
    }

    /// The value of an attribute, by its name with the prefix.
    pub(super) fn full(&self, name: &str) -> Option<Cow<'_, str>> {
        self.find(|key| key == name)
    }

    /// The value of an attribute, by its name without the prefix.
    pub(super) fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        self.find(|key| local(key) == name)
    }

    /// The number that an attribute holds.
    pub(super) fn number<N: std::str::FromStr>(&self, name: &str) -> Option<N> {
        self.get(name)?.trim().parse().ok()
    }

    /// Whether an attribute says yes; `missing` if it is not there.
    pub(super) fn is(&self, name: &str, missing: bool) -> bool {
        self.get(name).map_or(missing, |value| is_yes(&value))
    }

    /// All attributes in their order, names without the prefix: cheaper than asking for one after another.
    pub(super) fn each(&self, mut out: impl FnMut(&str, &str)) {
        let mut attributes = self.0.attributes();
        for attribute in attributes.with_checks(false).flatten() {
            let value = attribute.normalized_value(XmlVersion::Explicit1_0);
            out(local(attribute.key.as_ref()), &value.unwrap_or(attribute.value.clone()));
        }
    }

    fn find(&self, wanted: impl Fn(&str) -> bool) -> Option<Cow<'_, str>> {
        let mut attributes = self.0.attributes();
        let found = attributes.with_checks(false).flatten().find(|a| wanted(a.key.as_ref()))?;
        Some(found.normalized_value(XmlVersion::Explicit1_0).unwrap_or(found.value))
    }
}

/// The name without its prefix.
pub(super) fn local(name: &str) -> &str {
    // Names are short; a search made for long texts takes longer to begin than this to end.
    let colon = name.bytes().position(|byte| byte == b':');
    colon.and_then(|colon| name.get(colon + 1..)).unwrap_or(name)
}

/// Yes as office files write it; an attribute that only stands there says yes too.
pub(super) fn is_yes(value: &str) -> bool {
    !matches!(value.trim(), "0" | "false" | "off" | "none")
}

/// Sends a part through the handler; whether the part is there.
pub(super) fn pump(
    package: &mut Package<'_>,
    name: &str,
    handler: &mut impl Handler,
) -> Result<bool, GridError> {
    let limits = package.limits();
    let Some(part) = package.part(name)? else { return Ok(false) };
    let mut reader = Reader::from_reader(part);
    let mut buffer = Vec::new();
    let mut depth = 0;
    let mut passed = 0;
    let mut counted = |text: &str| {
        passed += text.len() as u64;
        if passed > limits.text {
            Err(GridError::TooMuchText { limit: limits.text })
        } else {
            Ok(())
        }
    };
    loop {
        buffer.clear();
        let Ok(event) = reader.read_event_into(&mut buffer) else {
            return Err(fault(name, reader.get_ref().over(), &limits));
        };
        match event {
            Event::Start(tag) => {
                depth += 1;
                if depth > DEPTH {
                    return Err(damaged(name));
                }
                handler.start(&Tag(&tag))?;
            }
            Event::Empty(tag) => {
                handler.start(&Tag(&tag))?;
                handler.end(tag.name().as_ref())?;
            }
            Event::End(tag) => {
                depth -= 1;
                handler.end(tag.name().as_ref())?;
            }
            Event::Text(text) => {
                counted(&text)?;
                handler.text(&text.xml10_content())?;
            }
            Event::CData(text) => {
                counted(&text)?;
                handler.text(&text.xml10_content())?;
            }
            Event::GeneralRef(reference) => {
                let mut utf8 = [0; 4];
                let text = match reference.resolve_char_ref() {
                    Ok(Some(found)) => &*found.encode_utf8(&mut utf8),
                    Ok(None) => {
                        predefined(&reference.xml10_content()).ok_or_else(|| damaged(name))?
                    }
                    Err(_) => return Err(damaged(name)),
                };
                handler.text(text)?;
            }
            Event::Eof if depth > 0 => return Err(damaged(name)),
            Event::Eof => return Ok(true),
            // Entities that a document declares itself are not followed.
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
        reader.get_mut().next_piece();
    }
}

fn predefined(entity: &str) -> Option<&'static str> {
    Some(match entity {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "apos" => "'",
        "quot" => "\"",
        _ => return None,
    })
}
