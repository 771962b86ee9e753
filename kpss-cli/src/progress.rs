//! What a person at a terminal sees while long work goes on; in pipes nothing.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use kpss_core::Lang;

/// Below this number of submissions the report is there before anybody would look at a bar.
const FEW: usize = 20;

/// A file above this size takes long enough to name it.
const LARGE: u64 = 1 << 20;

/// A bar for many submissions; it goes away with the value. It is drawn on standard error, and only
/// where that is a terminal.
pub(crate) fn of_submissions(count: usize, lang: Lang) -> ProgressBar {
    if count < FEW {
        return ProgressBar::hidden();
    }
    let what = match lang {
        Lang::Cs => "kontroluji podání {pos} z {len}, zbývá {eta}",
        Lang::En => "submission {pos} of {len}, {eta} left",
    };
    let bar = ProgressBar::new(u64::try_from(count).unwrap_or(u64::MAX));
    // The template is our own; where it cannot be read the bar is plain.
    match ProgressStyle::with_template(&format!("{{bar:30}} {what}")) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// A sign that a large file is being read.
pub(crate) fn of_reading(name: &str, bytes: usize) -> ProgressBar {
    if u64::try_from(bytes).unwrap_or(u64::MAX) < LARGE {
        return ProgressBar::hidden();
    }
    let sign = ProgressBar::new_spinner().with_message(name.to_owned());
    sign.enable_steady_tick(Duration::from_millis(100));
    sign
}
