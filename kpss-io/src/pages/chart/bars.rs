//! Lengths compared: a label above each bar, the value behind it.

use maud::{Markup, html};

use super::{LABEL, percent, points, svg};
use crate::pages::safe::cut;

/// One bar.
pub(in crate::pages) struct Bar {
    pub(in crate::pages) label: String,
    /// How long it is; of a negative one only the label and the value are shown.
    pub(in crate::pages) length: i64,
    /// The value in words.
    pub(in crate::pages) value: String,
    /// Whether it is something else than the others, as what is not stated.
    pub(in crate::pages) hatched: bool,
}

const STEP: i64 = 36;
/// Percent of the width for the longest bar; the rest is for its value.
const LONGEST: i64 = 62;
/// More bars are not read any more; the table has them all.
const MOST: usize = 24;

/// A picture of bars; nothing of fewer than two, which compare nothing.
pub(in crate::pages) fn bars(id: &str, title: &str, bars: &[Bar]) -> Option<Markup> {
    let shown: Vec<&Bar> = bars.iter().take(MOST).collect();
    let longest = shown.iter().map(|bar| bar.length).max().filter(|longest| *longest > 0)?;
    if shown.len() < 2 {
        return None;
    }
    let said: Vec<String> =
        shown.iter().map(|bar| format!("{}: {}", cut(&bar.label, 100), bar.value)).collect();
    let inside = html! {
        (hatching(id))
        @for (index, bar) in shown.iter().enumerate() {
            @let top = points(index) * STEP;
            text x="0" y=(top + 13) { (cut(&bar.label, LABEL)) }
            rect.track x="0" y=(top + 18) width=(format!("{LONGEST}%")) height="13" {}
            @if bar.length > 0 {
                rect.bar x="0" y=(top + 18) width=(percent(bar.length, longest, LONGEST)) height="13"
                    fill=[bar.hatched.then(|| format!("url(#{id}-h)"))] {}
            }
            text.value x="100%" y=(top + 29) text-anchor="end" { (bar.value) }
        }
    };
    let height = points(shown.len()) * STEP;
    Some(svg(id, height, title, &format!("{}.", said.join("; ")), &inside))
}

/// Stripes, which are told from a full bar without a look at the colour.
pub(super) fn hatching(id: &str) -> Markup {
    html! {
        defs {
            pattern id=(format!("{id}-h")) width="6" height="6" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)" {
                rect.ground width="6" height="6" {}
                rect.stripe width="3" height="6" {}
            }
        }
    }
}
