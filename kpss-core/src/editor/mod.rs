//! What an editor asks about a document while it is being typed: what stands at a place, what could
//! stand there, where a reference leads, how a record is called otherwise.
//!
//! The texts need not be right, or JSON at all: answers are given about what can be made out.

mod complete;
mod desk;
mod draft;
mod explain;
mod links;
mod outline;
mod place;
mod rename;
mod resolve;
mod values;

pub use complete::{Suggestion, SuggestionKind, Suggestions};
pub use desk::{Desk, Spot};
pub use draft::Draft;
pub use explain::Explanation;
pub use outline::{Entry, EntryKind};
pub use rename::RenameError;
