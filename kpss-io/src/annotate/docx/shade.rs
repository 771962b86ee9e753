//! Colours of cells. The colour that a cell had is kept beside ours, as the colour of a pattern that
//! is not there, so that it comes back when the document is painted again.

use super::super::Weight;
use super::super::xml::{Edits, Kind, Part, Tag, attribute, remove_attribute, set_attribute};
use super::tables::Cell;

const COLOURS: [&str; 3] = ["F8CBC0", "FFEB90", "D4E6F0"];
const THEMES: [&str; 6] =
    ["themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade"];

/// Colours a cell. `restore` says that a colour of ours in it is of an earlier painting.
pub(super) fn paint(
    part: &Part,
    prefix: &str,
    cell: &Cell,
    weight: Weight,
    restore: bool,
    edits: &mut Edits,
) {
    let [red, yellow, blue] = COLOURS;
    let colour = match weight {
        Weight::Error => red,
        Weight::Warning => yellow,
        Weight::Info => blue,
    };
    let p = prefix;
    if let Some((start, end)) = cell.shade {
        let raw = part.get(start..end);
        let before = match ours(raw, p).filter(|_| restore) {
            Some(before) => before,
            None => attribute(raw, &format!("{p}fill")).unwrap_or_default().into_owned(),
        };
        edits.replace(start..end, shade(raw, p, colour, &before));
        return;
    }
    let new = shade(&format!("<{p}shd/>"), p, colour, "");
    match cell.properties {
        Some((start, end, true)) => edits.replace(start..end, format!("<{p}tcPr>{new}</{p}tcPr>")),
        Some(_) => edits.insert(cell.shade_at, new),
        None => edits.insert(cell.inside, format!("<{p}tcPr>{new}</{p}tcPr>")),
    }
}

fn shade(raw: &str, p: &str, colour: &str, before: &str) -> String {
    let plain = before.len() == 6 && before.chars().all(|c| c.is_ascii_hexdigit());
    let mut tag = set_attribute(raw, &format!("{p}val"), "clear");
    tag = set_attribute(&tag, &format!("{p}color"), if plain { before } else { "auto" });
    tag = set_attribute(&tag, &format!("{p}fill"), colour);
    for theme in THEMES {
        tag = remove_attribute(&tag, &format!("{p}{theme}"));
    }
    tag
}

/// Gives a cell back the colour that it had before an earlier painting.
pub(super) fn restore(tag: &Tag<'_>, prefix: &str, edits: &mut Edits) {
    let Some(before) = ours(tag.raw, prefix) else { return };
    if tag.kind != Kind::Empty {
        return;
    }
    if before == "auto" {
        edits.remove(tag.start..tag.end);
    } else {
        let tag_before = set_attribute(tag.raw, &format!("{prefix}color"), "auto");
        edits.replace(
            tag.start..tag.end,
            set_attribute(&tag_before, &format!("{prefix}fill"), &before),
        );
    }
}

/// The colour that stood there before ours, if it is ours.
fn ours(raw: &str, prefix: &str) -> Option<String> {
    let fill = attribute(raw, &format!("{prefix}fill"))?;
    let known = COLOURS.iter().any(|colour| fill.eq_ignore_ascii_case(colour));
    let before = attribute(raw, &format!("{prefix}color")).unwrap_or_default();
    let plain = before.len() == 6 && before.chars().all(|c| c.is_ascii_hexdigit());
    known.then(|| if plain { before.into_owned() } else { "auto".to_owned() })
}
