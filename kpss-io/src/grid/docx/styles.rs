//! Which styles of a Word document are headings and captions.

use std::collections::BTreeMap;

use crate::grid::GridError;
use crate::grid::package::Package;
use crate::grid::xml::{Handler, Tag, local, pump};

/// A style is based on another one at most so many times.
const BASES: usize = 16;

/// What a paragraph is for the table below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Heading,
    Caption,
}

#[derive(Default)]
pub(super) struct Styles {
    all: BTreeMap<String, Style>,
    open: Option<(String, Style)>,
}

#[derive(Default)]
struct Style {
    base: String,
    role: Option<Role>,
    list: Option<u32>,
    level: Option<usize>,
}

impl Styles {
    pub(super) fn read(package: &mut Package<'_>, part: &str) -> Result<Self, GridError> {
        let mut styles = Self::default();
        pump(package, part, &mut styles)?;
        Ok(styles)
    }

    pub(super) fn role(&self, id: &str) -> Option<Role> {
        let mut next = id;
        for _ in 0..BASES {
            let style = self.all.get(next)?;
            if style.role.is_some() {
                return style.role;
            }
            next = &style.base;
        }
        None
    }

    /// The list and its level that a style says, of its own or by the styles it is based on.
    pub(super) fn list(&self, id: &str) -> (Option<u32>, Option<usize>) {
        let (mut list, mut level) = (None, None);
        let mut next = id;
        for _ in 0..BASES {
            let Some(style) = self.all.get(next) else { break };
            list = list.or(style.list);
            level = level.or(style.level);
            next = &style.base;
        }
        (list, level)
    }
}

/// Word keeps the English names of its own styles in every language; other programs may not.
fn role_of_name(name: &str) -> Option<Role> {
    let name = name.to_lowercase();
    let heading = ["heading", "nadpis", "title", "název"];
    if heading.iter().any(|word| name.starts_with(word)) {
        Some(Role::Heading)
    } else if ["caption", "titulek"].iter().any(|word| name.starts_with(word)) {
        Some(Role::Caption)
    } else {
        None
    }
}

impl Handler for Styles {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        let value = || tag.get("val").unwrap_or_default();
        match (tag.local(), &mut self.open) {
            ("style", open) => {
                let id = tag.get("styleId").unwrap_or_default().into_owned();
                *open = Some((id, Style::default()));
            }
            ("name", Some((_, style))) => style.role = style.role.or(role_of_name(&value())),
            ("basedOn", Some((_, style))) => style.base = value().into_owned(),
            ("numId", Some((_, style))) => style.list = tag.number("val"),
            ("ilvl", Some((_, style))) => style.level = tag.number("val"),
            ("outlineLvl", Some((_, style))) if is_heading_level(tag) => {
                style.role = Some(Role::Heading);
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        if local(name) == "style" {
            self.all.extend(self.open.take());
        }
        Ok(())
    }
}

/// Level 9 is the text itself.
pub(super) fn is_heading_level(tag: &Tag<'_>) -> bool {
    tag.number::<u8>("val").is_some_and(|level| level < 9)
}
