//! Comments on cells, of both generations.

use std::collections::BTreeMap;

use crate::grid::address::address;
use crate::grid::package::Package;
use crate::grid::text::unescape;
use crate::grid::xml::{Handler, Tag, local, pump};
use crate::grid::{Address, GridError};

/// The comments of a sheet. A talk with answers has an old comment too, which only says that the
/// program is too old for it; the talk replaces that.
#[derive(Default)]
pub(super) struct Comments {
    notes: BTreeMap<Address, String>,
    talks: BTreeMap<Address, String>,
    talk: bool,
    at: Option<Address>,
    text: String,
    in_text: bool,
}

impl Comments {
    /// Adds those of a part; `talk` if it is one of the newer kind.
    pub(super) fn add(
        &mut self,
        package: &mut Package<'_>,
        part: &str,
        talk: bool,
    ) -> Result<(), GridError> {
        self.talk = talk;
        pump(package, part, self)?;
        Ok(())
    }

    pub(super) fn all(mut self) -> BTreeMap<Address, String> {
        self.notes.append(&mut self.talks);
        self.notes
    }
}

impl Handler for Comments {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        match tag.local() {
            "comment" | "threadedComment" => {
                self.at = tag.get("ref").and_then(|at| address(&at));
                self.text.clear();
            }
            "t" if !self.talk => self.in_text = true,
            "text" if self.talk => self.in_text = true,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), GridError> {
        if self.in_text {
            self.text.push_str(text);
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), GridError> {
        match local(name) {
            "t" | "text" => self.in_text = false,
            "comment" | "threadedComment" => {
                if let Some(at) = self.at.take() {
                    let comments = if self.talk { &mut self.talks } else { &mut self.notes };
                    let all = comments.entry(at).or_default();
                    if !all.is_empty() {
                        all.push('\n');
                    }
                    all.push_str(&unescape(&self.text));
                }
            }
            _ => {}
        }
        Ok(())
    }
}
