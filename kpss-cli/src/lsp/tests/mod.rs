//! The server as an editor meets it, over a connection in memory.

mod editor;
mod findings;
mod hostile;
mod links;
mod offers;
mod repairs;

use editor::{Editor, TempFolder};
