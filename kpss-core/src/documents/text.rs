//! The text of an input, looked at closely only when somebody asks.

use std::cell::OnceCell;

use crate::json::{self, Node};
use crate::read::{Limits, Reading};

/// An input and its text as a tree.
#[derive(Debug)]
pub(crate) struct InputText<'a> {
    pub(crate) name: &'a str,
    pub(crate) reading: &'a Reading<'a>,
    tree: OnceCell<Option<Node<'a>>>,
}

impl<'a> InputText<'a> {
    pub(crate) fn of(name: &'a str, reading: &'a Reading<'a>) -> Self {
        Self { name, reading, tree: OnceCell::new() }
    }

    /// Whether somebody asked for the tree already.
    pub(crate) fn is_parsed(&self) -> bool {
        self.tree.get().is_some()
    }

    /// The text as a tree, if it is JSON; made on first use.
    pub(crate) fn tree(&self) -> Option<&Node<'a>> {
        let parse = || json::parse(self.reading.text()?.text, Limits::default().depth).ok();
        self.tree.get_or_init(parse).as_ref()
    }
}
