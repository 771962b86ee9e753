//! Numbers that Word counts itself. They stand in no text, yet people read them: measure 1.2 is the
//! child of 1 for whoever looks at the page.

use std::collections::{BTreeMap, BTreeSet};

use crate::grid::GridError;
use crate::grid::package::Package;
use crate::grid::xml::{Handler, Tag, local, pump};

/// Word has nine levels.
const LEVELS: usize = 9;

/// The lists of a document, and how far each has counted.
#[derive(Default)]
pub(super) struct Numbering {
    /// By number of the pattern.
    patterns: BTreeMap<u32, Pattern>,
    /// Which pattern a list follows.
    lists: BTreeMap<u32, u32>,
    /// Where a list begins at a level, if otherwise than its pattern.
    starts: BTreeMap<(u32, usize), u32>,
    open: Open,
}

#[derive(Default)]
struct Open {
    pattern: Option<u32>,
    list: Option<u32>,
    level: usize,
}

#[derive(Default)]
struct Pattern {
    levels: [Level; LEVELS],
    counts: [Option<u32>; LEVELS],
    /// The lists that already counted; another begins where it says.
    seen: BTreeSet<u32>,
}

#[derive(Default)]
struct Level {
    start: u32,
    style: Style,
    /// For example `%1.%2.`
    text: String,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Style {
    #[default]
    Decimal,
    UpperLetter,
    LowerLetter,
    UpperRoman,
    LowerRoman,
    /// A bullet, or a style that is not written.
    None,
}

impl Numbering {
    pub(super) fn read(package: &mut Package<'_>, part: &str) -> Result<Self, GridError> {
        let mut numbering = Self::default();
        pump(package, part, &mut numbering)?;
        Ok(numbering)
    }

    /// The number of the next paragraph of a list at a level; `None` if it has none that is read.
    pub(super) fn next(&mut self, list: u32, level: usize) -> Option<String> {
        let pattern = self.patterns.get_mut(self.lists.get(&list)?)?;
        if pattern.seen.insert(list) {
            for (level, count) in pattern.counts.iter_mut().enumerate() {
                if let Some(start) = self.starts.get(&(list, level)) {
                    *count = start.checked_sub(1);
                }
            }
        }
        let start = pattern.levels.get(level)?.start;
        let count = pattern.counts.get_mut(level)?;
        *count = Some(count.map_or(start, |count| count.saturating_add(1)));
        if let Some(deeper) = pattern.counts.get_mut(level + 1..) {
            deeper.fill(None);
        }
        pattern.written(level)
    }

    fn level(&mut self) -> Option<&mut Level> {
        let pattern = self.patterns.get_mut(&self.open.pattern?)?;
        pattern.levels.get_mut(self.open.level)
    }
}

impl Pattern {
    fn written(&self, level: usize) -> Option<String> {
        let own = self.levels.get(level)?;
        if own.style == Style::None || own.text.is_empty() {
            return None;
        }
        let mut written = String::new();
        let mut chars = own.text.chars().peekable();
        while let Some(next) = chars.next() {
            let digit = chars.peek().and_then(|digit| digit.to_digit(10));
            match digit.filter(|digit| next == '%' && *digit > 0) {
                Some(digit) => {
                    chars.next();
                    let at = digit as usize - 1;
                    let level = self.levels.get(at)?;
                    let count = self.counts.get(at).copied().flatten().unwrap_or(level.start);
                    written.push_str(&level.style.write(count));
                }
                None => written.push(next),
            }
        }
        Some(written)
    }
}

impl Style {
    fn new(name: &str) -> Self {
        match name {
            "decimal" => Self::Decimal,
            "upperLetter" => Self::UpperLetter,
            "lowerLetter" => Self::LowerLetter,
            "upperRoman" => Self::UpperRoman,
            "lowerRoman" => Self::LowerRoman,
            _ => Self::None,
        }
    }

    fn write(self, count: u32) -> String {
        match self {
            Self::UpperLetter => letters(count),
            Self::LowerLetter => letters(count).to_lowercase(),
            Self::UpperRoman => roman(count),
            Self::LowerRoman => roman(count).to_lowercase(),
            Self::Decimal | Self::None => count.to_string(),
        }
    }
}

/// A to Z, then AA, BB as Word counts.
fn letters(count: u32) -> String {
    let Some(rest) = count.checked_sub(1) else { return String::new() };
    let letter = char::from_u32(u32::from('A') + rest % 26).unwrap_or('?');
    std::iter::repeat_n(letter, (rest / 26 + 1).min(30) as usize).collect()
}

fn roman(mut count: u32) -> String {
    let mut written = String::new();
    if count > 3999 {
        return count.to_string();
    }
    for (value, sign) in [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ] {
        while count >= value {
            written.push_str(sign);
            count -= value;
        }
    }
    written
}

impl Handler for Numbering {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        let number = |name: &str| tag.number::<u32>(name);
        match (tag.local(), self.open.list) {
            ("abstractNum", _) => {
                self.open.pattern = number("abstractNumId");
                self.patterns.extend(self.open.pattern.map(|id| (id, Pattern::default())));
            }
            ("num", _) => self.open.list = number("numId"),
            ("abstractNumId", Some(list)) => {
                self.lists.extend(number("val").map(|pattern| (list, pattern)));
            }
            ("lvl" | "lvlOverride", _) => {
                self.open.level = tag.number("ilvl").unwrap_or(LEVELS);
            }
            ("startOverride", Some(list)) => {
                let level = self.open.level;
                self.starts.extend(number("val").map(|start| ((list, level), start)));
            }
            ("start", None) => {
                if let Some(level) = self.level() {
                    level.start = number("val").unwrap_or(1);
                }
            }
            ("numFmt", None) => {
                if let Some(level) = self.level() {
                    level.style = Style::new(&tag.get("val").unwrap_or_default());
                }
            }
            ("lvlText", None) => {
                if let Some(level) = self.level() {
                    level.text = tag.get("val").unwrap_or_default().into_owned();
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        match local(name) {
            "abstractNum" => self.open.pattern = None,
            "num" => self.open.list = None,
            _ => {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_roman_numbers_as_word_counts() {
        assert_eq!([1, 26, 27, 0].map(letters), ["A", "Z", "AA", ""]);
        assert_eq!([1, 4, 9, 14, 2024].map(roman), ["I", "IV", "IX", "XIV", "MMXXIV"]);
    }
}
