//! Colours of cells: ours, and those that were there before.
//!
//! Our colours carry a number in their last digit, which no eye sees: which of the colours written
//! down in the workbook the cell had before. So a file that comes back with rows moved, or saved by
//! another program, can be cleaned of the last painting.

use super::super::Weight;
use super::super::clean::{escape, push};
use super::super::xml::{Element, Part, attributes};

/// The last number: what was there before is not known.
pub(super) const UNKNOWN: usize = 15;

const RED: &str = "FFF8CBC";
const YELLOW: &str = "FFFFEB9";
const BLUE: &str = "FFD4E6F";

/// A fill with a pattern; one with a gradient has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fill {
    pattern: String,
    front: Vec<(String, String)>,
    back: Vec<(String, String)>,
}

impl Fill {
    /// Reads `<fill>`; `None` where it is not one that can be written down.
    pub(super) fn read(part: &Part, element: &Element<'_>, prefix: &str) -> Option<Self> {
        let mut fill = None::<Self>;
        for inner in part.elements_in(element.range(), 2).ok()? {
            let tag = inner.tag;
            if tag.is(prefix, "patternFill") {
                let pattern = tag
                    .attribute("patternType")
                    .map_or_else(String::new, std::borrow::Cow::into_owned);
                fill = Some(Self { pattern, ..Self::default() });
            } else if let Some(fill) = fill.as_mut() {
                let colour = attributes(tag.raw)
                    .iter()
                    .map(|a| (a.name.to_owned(), a.value.to_owned()))
                    .collect();
                if tag.is(prefix, "fgColor") {
                    fill.front = colour;
                } else if tag.is(prefix, "bgColor") {
                    fill.back = colour;
                }
            }
        }
        fill.filter(|fill| Self::parse(&fill.written()).as_ref() == Some(fill))
    }

    /// Our fill for a finding, with the number of what was there before.
    pub(super) fn ours(weight: Weight, before: usize) -> Self {
        let colour = match weight {
            Weight::Error => RED,
            Weight::Warning => YELLOW,
            Weight::Info => BLUE,
        };
        Self::solid(&format!("{colour}{:X}", before.min(UNKNOWN)))
    }

    pub(super) fn solid(colour: &str) -> Self {
        Self {
            pattern: "solid".into(),
            front: vec![("rgb".into(), colour.into())],
            back: vec![("indexed".into(), "64".into())],
        }
    }

    /// Whether it is one of ours, and then the number of what was there before.
    pub(super) fn before(&self) -> Option<usize> {
        let (_, colour) = self.front.iter().find(|(name, _)| name == "rgb")?;
        let ours = self.pattern == "solid" && colour.len() == 8;
        let known = [RED, YELLOW, BLUE].iter().find_map(|start| colour.strip_prefix(start));
        known.filter(|_| ours).and_then(|digit| usize::from_str_radix(digit, 16).ok())
    }

    pub(super) fn is_none(&self) -> bool {
        self.pattern.is_empty() || self.pattern == "none"
    }

    /// In one line, as it is written down in the workbook: `solid|rgb=FFDDEBF7|indexed=64`.
    pub(super) fn written(&self) -> String {
        let colour = |colour: &[(String, String)]| {
            colour
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect::<Vec<_>>()
                .join(",")
        };
        format!("{}|{}|{}", self.pattern, colour(&self.front), colour(&self.back))
    }

    /// Reads that line. Whoever sent the file could have changed it, so only what can stand in a
    /// fill is taken.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let parts: Vec<&str> = line.split('|').collect();
        let [pattern, front, back] = parts.as_slice() else { return None };
        let plain = pattern.chars().all(|c| c.is_ascii_alphanumeric());
        plain.then_some(Self {
            pattern: (*pattern).to_owned(),
            front: parse_colour(front)?,
            back: parse_colour(back)?,
        })
    }

    pub(super) fn xml(&self, prefix: &str) -> String {
        let colour = |name: &str, colour: &[(String, String)]| {
            let mut attributes = String::new();
            for (name, value) in colour {
                push!(attributes, " {name}=\"{}\"", escape(value));
            }
            if colour.is_empty() { String::new() } else { format!("<{prefix}{name}{attributes}/>") }
        };
        let pattern = if self.pattern.is_empty() { "none" } else { &self.pattern };
        format!(
            "<{prefix}fill><{prefix}patternFill patternType=\"{pattern}\">{}{}</{prefix}patternFill></{prefix}fill>",
            colour("fgColor", &self.front),
            colour("bgColor", &self.back),
        )
    }
}

fn parse_colour(text: &str) -> Option<Vec<(String, String)>> {
    let mut colour = Vec::new();
    for pair in text.split(',').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=')?;
        let known = matches!(name, "rgb" | "theme" | "indexed" | "tint" | "auto");
        let plain =
            value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+'));
        if !known || !plain || value.len() > 24 {
            return None;
        }
        colour.push((name.to_owned(), value.to_owned()));
    }
    Some(colour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_colours_carry_the_number_of_what_was_there() {
        for weight in [Weight::Error, Weight::Warning, Weight::Info] {
            assert_eq!(Fill::ours(weight, 3).before(), Some(3));
            assert_eq!(Fill::ours(weight, 99).before(), Some(UNKNOWN));
        }
        assert_eq!(Fill::solid("FFF8CBCG").before(), None);
        assert_eq!(Fill::solid("FFDDEBF7").before(), None);
    }

    #[test]
    fn a_fill_is_written_down_and_read_back() {
        let line = "solid|theme=4,tint=0.5999|indexed=64";
        assert_eq!(Fill::parse(line).map(|fill| fill.written()).as_deref(), Some(line));
        assert_eq!(
            Fill::parse(line).map(|fill| fill.xml("x:")).as_deref(),
            Some(
                "<x:fill><x:patternFill patternType=\"solid\"><x:fgColor theme=\"4\" tint=\"0.5999\"/>\
                 <x:bgColor indexed=\"64\"/></x:patternFill></x:fill>"
            )
        );
    }

    #[test]
    fn a_fill_that_cannot_be_written_down_is_not_known() {
        let read = |text: &str| {
            let part = Part { name: String::new(), text: text.to_owned() };
            let elements = part.elements(0).ok()?;
            Fill::read(&part, elements.first()?, "").map(|fill| fill.written())
        };
        let solid =
            "<fill><patternFill patternType='solid'><fgColor theme='4'/></patternFill></fill>";
        assert_eq!(read(solid).as_deref(), Some("solid|theme=4|"));
        assert_eq!(read(&solid.replace("theme='4'", "x='a,b|c'")), None);
        assert_eq!(read("<fill><gradientFill><stop/></gradientFill></fill>"), None);
    }

    #[test]
    fn what_cannot_stand_in_a_fill_is_not_taken() {
        for line in ["solid\"/><f>|rgb=1|", "solid|rgb=<x>|", "solid|onload=1|", "solid", "|||"] {
            assert_eq!(Fill::parse(line), None, "{line}");
        }
    }
}
