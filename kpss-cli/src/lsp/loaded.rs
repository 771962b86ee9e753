//! The documents of a submission at one moment.

use std::path::PathBuf;
use std::sync::Arc;

use gen_lsp_types::Uri;
use kpss_core::Input;
use kpss_io::File;

/// Documents that are looked at together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    /// Those of a folder.
    Folder(PathBuf),
    /// The one at this address.
    Alone(String),
}

/// One document.
#[derive(Clone, Debug)]
pub(super) struct Loaded {
    pub(super) uri: Uri,
    /// The version of the text, if an editor has it open.
    pub(super) version: Option<i32>,
    pub(super) file: Arc<File>,
}

/// The documents of a group.
#[derive(Clone, Debug)]
pub(super) struct Submission {
    pub(super) group: Group,
    pub(super) documents: Vec<Loaded>,
}

impl Loaded {
    /// The text that an editor can change; nothing of a table, or of what is no text.
    pub(super) fn text(&self) -> Option<&str> {
        match self.file.table() {
            Some(_) => None,
            None => std::str::from_utf8(&self.file.bytes).ok(),
        }
    }

    /// The text in which records are looked for: of a table the document that was made of it.
    pub(super) fn searched(&self) -> &str {
        match self.file.input().content {
            kpss_core::Content::Transcript(transcript) => transcript.json,
            _ => self.text().unwrap_or_default(),
        }
    }
}

impl Submission {
    pub(super) fn inputs(&self) -> Vec<Input<'_>> {
        self.documents.iter().map(|document| document.file.input()).collect()
    }

    pub(super) fn index(&self, uri: &str) -> Option<usize> {
        self.documents.iter().position(|document| document.uri.0 == uri)
    }
}
