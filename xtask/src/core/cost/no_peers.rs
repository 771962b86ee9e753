//! Without peers time is that of the clock on the wall, and no process is measured.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use crate::table::Way;

pub(crate) const fn judges() -> Vec<Way> {
    Vec::new()
}

pub(crate) fn now() -> Duration {
    static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);
    BEGIN.elapsed()
}

pub(crate) const fn process(_: usize, _: &[&str]) -> Option<String> {
    None
}
