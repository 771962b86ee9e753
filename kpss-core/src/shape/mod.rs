//! When the typed read fails: every shape error at once, then the largest valid part.

mod walk;

pub(crate) use walk::{Recovered, source_pointer, walk};
