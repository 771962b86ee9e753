//! The comments of a Word document, by number.

use std::collections::BTreeMap;

use crate::grid::GridError;
use crate::grid::package::Package;
use crate::grid::xml::{Handler, Tag, local, pump};

#[derive(Default)]
pub(super) struct Comments {
    all: BTreeMap<String, String>,
    open: Option<(String, String)>,
    in_text: bool,
}

impl Comments {
    pub(super) fn read(package: &mut Package<'_>, part: &str) -> Result<Self, GridError> {
        let mut comments = Self::default();
        pump(package, part, &mut comments)?;
        Ok(comments)
    }

    /// A comment is taken once, at the first cell that it belongs to.
    pub(super) fn take(&mut self, id: &str) -> Option<String> {
        self.all.remove(id)
    }
}

impl Handler for Comments {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        match (tag.local(), &mut self.open) {
            ("comment", open) => {
                let id = tag.get("id").unwrap_or_default().into_owned();
                *open = Some((id, String::new()));
            }
            ("p", Some((_, text))) if !text.is_empty() => text.push('\n'),
            ("t", _) => self.in_text = true,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), GridError> {
        if let (true, Some((_, all))) = (self.in_text, &mut self.open) {
            all.push_str(text);
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        match local(name) {
            "t" => self.in_text = false,
            "comment" => self.all.extend(self.open.take()),
            _ => {}
        }
        Ok(())
    }
}
