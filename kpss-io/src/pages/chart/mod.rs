//! Pictures as SVG: each says in words what it shows, and the same numbers stand in a table beside.
//!
//! Written by hand, since no chart library gives SVG with a title, a description and text that a
//! reader can hear; a picture is a few rectangles. Lengths are shares of the width, so that text keeps
//! its size on a telephone and on paper.

mod bars;
mod spans;

pub(super) use bars::{Bar, bars};
pub(super) use spans::{Row, Stretch, spans};

use maud::{Markup, html};

/// So many characters of a label fit on the narrowest screen.
const LABEL: usize = 42;

/// A picture of a height, with its name and its description.
fn svg(id: &str, height: i64, title: &str, describe: &str, inside: &Markup) -> Markup {
    html! {
        svg width="100%" height=(height) role="img" aria-labelledby=(format!("{id}-t {id}-d")) {
            title id=(format!("{id}-t")) { (title) }
            desc id=(format!("{id}-d")) { (describe) }
            (inside)
        }
    }
}

/// A thin bar behind a share that is said beside it, so a reader who hears it misses nothing.
pub(super) fn share_bar(part: usize, whole: usize) -> Markup {
    html! {
        svg width="100%" height="8" aria-hidden="true" focusable="false" {
            rect.track width="100%" height="8" {}
            rect.bar width=(percent(points(part), points(whole), 100)) height="8" {}
        }
    }
}

/// A share in percent of the width, `part` of `whole` of so many percent.
fn percent(part: i64, whole: i64, most: i64) -> String {
    let hundredths = i128::from(part) * i128::from(most) * 100 / i128::from(whole.max(1));
    let hundredths = hundredths.clamp(0, i128::from(most) * 100);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

fn points(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX / 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_never_leaves_the_picture() {
        assert_eq!((percent(1, 3, 100), percent(1, 4, 60)), ("33.33%".into(), "15.00%".into()));
        assert_eq!(percent(-5, 4, 100), "0.00%");
        assert_eq!((percent(9, 4, 100), percent(1, 0, 100)), ("100.00%".into(), "100.00%".into()));
        assert_eq!(percent(i64::MAX, i64::MAX, 60), "60.00%");
    }
}
