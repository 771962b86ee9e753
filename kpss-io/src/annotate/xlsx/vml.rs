//! The boxes of notes: an old drawing language without which Excel does not show a note. Such parts
//! are often no proper XML, so they are patched as plain text.

use std::collections::{BTreeMap, BTreeSet};

use crate::grid::Address;

use super::super::AnnotateError;
use super::super::clean::push;
use super::super::package::Package;
use super::anchor::{Geometry, lines};

const NAMESPACES: &str = "xmlns:v=\"urn:schemas-microsoft-com:vml\" \
xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
const SHAPE_TYPE: &str = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" \
path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>\
<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
/// Numbers of shapes are given out in blocks.
const BLOCK: u32 = 1024;
/// Blocks above this are nonsense of a broken file.
const LAST_BLOCK: u32 = 1_000_000;

/// The drawing of a sheet that has none yet.
pub(super) fn empty() -> String {
    format!(
        "<xml {NAMESPACES}><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\"/>\
         </o:shapelayout>{SHAPE_TYPE}</xml>"
    )
}

/// Numbers that no shape of the workbook has.
pub(super) struct Numbers {
    block: u32,
}

impl Numbers {
    pub(super) fn read(package: &mut Package<'_>) -> Result<Self, AnnotateError> {
        let mut highest = 0;
        for name in package.names("", ".vml") {
            let Some(part) = package.find(&name)? else { continue };
            highest =
                shape_numbers(&part.text).map(|number| number / BLOCK).fold(highest, u32::max);
            highest = blocks(&part.text).into_iter().fold(highest, u32::max);
        }
        Ok(Self { block: if highest < LAST_BLOCK { highest } else { 0 } })
    }
}

/// The numbers of shapes.
fn shape_numbers(text: &str) -> impl Iterator<Item = u32> {
    text.split("_x0000_s").skip(1).filter_map(|after| {
        let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        after.get(..end)?.parse().ok()
    })
}

/// The blocks of numbers that a drawing uses.
fn blocks(text: &str) -> Vec<u32> {
    let data = text.split("idmap").skip(1).filter_map(data_of);
    data.flat_map(|data| data.split(',')).filter_map(|block| block.trim().parse().ok()).collect()
}

/// The value of `data="…"` in the tag that begins the text.
fn data_of(text: &str) -> Option<&str> {
    let tag = text.split('>').next()?;
    let (_, value) = tag.split_once("data=")?;
    let quote = value.chars().next()?;
    value.get(1..)?.split(quote).next()
}

/// Takes the boxes of these cells away.
pub(super) fn remove(text: &str, cells: &BTreeSet<Address>) -> String {
    if cells.is_empty() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, shape, after)) = next_shape(rest) {
        out.push_str(before);
        if !cell_of(shape).is_some_and(|cell| cells.contains(&cell)) {
            out.push_str(shape);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Makes boxes of others high enough for our text under theirs.
pub(super) fn resize(text: &str, cells: &BTreeMap<Address, String>, geometry: &Geometry) -> String {
    if cells.is_empty() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, shape, after)) = next_shape(rest) {
        out.push_str(before);
        let cell = cell_of(shape);
        let note = cell.and_then(|cell| cells.get(&cell)).zip(cell);
        let resized = note.and_then(|(note, cell)| {
            with_anchor(shape, &geometry.anchor(cell, lines(note).saturating_add(1)))
        });
        out.push_str(resized.as_deref().unwrap_or(shape));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The shape with another place for its box.
fn with_anchor(shape: &str, anchor: &str) -> Option<String> {
    if let Some((before, after)) = shape.split_once(":Anchor>") {
        let (_, after) = after.split_once("</")?;
        return Some(format!("{before}:Anchor>{anchor}</{after}"));
    }
    let end = shape.rfind(":ClientData>")?;
    let start = shape.get(..end)?.rfind("</")?;
    let prefix = shape.get(start + 2..end)?;
    let (before, after) = shape.split_at_checked(start)?;
    Some(format!("{before}<{prefix}:Anchor>{anchor}</{prefix}:Anchor>{after}"))
}

/// Whether any shape is left.
pub(super) fn has_shapes(text: &str) -> bool {
    next_shape(text).is_some()
}

/// What is before the next shape, the shape, and what is after it. Its prefix is mostly `v`.
fn next_shape(text: &str) -> Option<(&str, &str, &str)> {
    const NAME: &str = ":shape";
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.find(NAME)?;
        from = at + NAME.len();
        let start = text.get(..at)?.rfind('<')?;
        let prefix = text.get(start + 1..at)?;
        let name_ends = text.get(from..)?.starts_with(|c: char| c.is_ascii_whitespace());
        if !name_ends || !prefix.chars().all(|c| c.is_ascii_alphanumeric()) {
            continue;
        }
        let close = format!("</{prefix}:shape>");
        let end = text.get(from..)?.find(&close).map(|end| from + end + close.len())?;
        return Some((text.get(..start)?, text.get(start..end)?, text.get(end..)?));
    }
}

/// The cell of a box, if it is the box of a note.
fn cell_of(shape: &str) -> Option<Address> {
    let number = |name: &str| {
        let (_, after) = shape.split_once(&format!(":{name}>"))?;
        after.split('<').next()?.trim().parse::<u32>().ok()
    };
    shape.contains("\"Note\"").then_some(())?;
    Some(Address { row: number("Row")?, column: number("Column")? })
}

/// Adds boxes, each with the number of lines that it must hold.
pub(super) fn add(
    text: &str,
    cells: &[(Address, u32)],
    geometry: &Geometry,
    numbers: &mut Numbers,
) -> Option<String> {
    let end = text.rfind("</xml>")?;
    let (body, tail) = text.split_at_checked(end)?;
    let mut body = body.to_owned();
    let mut new_blocks = String::new();
    // The last block of the drawing is filled up first.
    let block = blocks(&body).last().copied().filter(|block| *block < LAST_BLOCK);
    let mut next = block.map_or(0, |block| {
        let used = shape_numbers(&body).filter(|number| number / BLOCK == block);
        used.fold(block * BLOCK, u32::max) + 1
    });
    if !body.contains("_x0000_t202\"") {
        body.push_str(SHAPE_TYPE);
    }
    for (order, (cell, lines)) in cells.iter().enumerate() {
        if next % BLOCK == 0 {
            numbers.block += 1;
            next = numbers.block * BLOCK + 1;
            new_blocks.push_str(if new_blocks.is_empty() { "" } else { "," });
            new_blocks.push_str(&numbers.block.to_string());
        }
        let anchor = geometry.anchor(*cell, *lines);
        push!(
            body,
            "<v:shape id=\"_x0000_s{}\" type=\"#_x0000_t202\" style='position:absolute;\
             margin-left:60pt;margin-top:2pt;width:240pt;height:{}pt;z-index:{};visibility:hidden' \
             fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>\
             <v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>\
             <v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>\
             <x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>\
             <x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>\
             <x:Row>{}</x:Row><x:Column>{}</x:Column></x:ClientData></v:shape>",
            next,
            Geometry::height(*lines) * 3 / 4,
            order + 1,
            cell.row,
            cell.column,
        );
        next += 1;
    }
    Some(declare(&with_blocks(&body, &new_blocks), tail))
}

/// Enters the blocks of numbers into the list of those that the drawing uses.
fn with_blocks(body: &str, blocks: &str) -> String {
    let Some((before, after)) = body.split_once("idmap") else { return body.to_owned() };
    let Some(data) = data_of(after) else { return body.to_owned() };
    let Some((start, end)) = after.find("data=").and_then(|at| after.split_at_checked(at + 6))
    else {
        return body.to_owned();
    };
    let comma = if data.is_empty() || blocks.is_empty() { "" } else { "," };
    let rest = end.strip_prefix(data).unwrap_or(end);
    format!("{before}idmap{start}{data}{comma}{blocks}{rest}")
}

/// Makes sure that the three prefixes of our boxes are declared at the root.
fn declare(body: &str, tail: &str) -> String {
    let Some((before, after)) = body.split_once("<xml") else { return format!("{body}{tail}") };
    let root = after.split('>').next().unwrap_or_default();
    let mut missing = String::new();
    for declaration in NAMESPACES.split(' ') {
        if !root.contains(declaration.split('=').next().unwrap_or_default()) {
            push!(missing, " {declaration}");
        }
    }
    format!("{before}<xml{missing}{after}{tail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const OTHER: &str = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><o:idmap v:ext=\"edit\" data='1'/>\
        <n:shape id=\"_x0000_s1025\"><br><n:ClientData ObjectType=\"Note\"><n:Row>2</n:Row>\
        <n:Column>1</n:Column></n:ClientData></n:shape><v:shapetype id=\"_x0000_t201\"/></xml>";

    #[test]
    fn boxes_are_taken_away_by_their_cell() {
        let cell = |row, column| BTreeSet::from([Address { row, column }]);
        assert!(has_shapes(OTHER));
        assert_eq!(remove(OTHER, &cell(1, 2)), OTHER);
        let bare = remove(OTHER, &cell(2, 1));
        assert_eq!(
            bare,
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><o:idmap v:ext=\"edit\" data='1'/>\
             <v:shapetype id=\"_x0000_t201\"/></xml>"
        );
        assert!(!has_shapes(&bare));
    }

    #[test]
    fn a_box_gets_another_place() {
        let place = "1, 2, 3, 4, 5, 6, 7, 8";
        let shape = "<v:shape ><x:ClientData><x:Anchor>\n 1, 1</x:Anchor></x:ClientData></v:shape>";
        assert_eq!(
            with_anchor(shape, place).as_deref(),
            Some(
                "<v:shape ><x:ClientData><x:Anchor>1, 2, 3, 4, 5, 6, 7, 8</x:Anchor></x:ClientData></v:shape>"
            )
        );
        let bare = "<v:shape ><n:ClientData><n:Row>1</n:Row></n:ClientData></v:shape>";
        assert_eq!(
            with_anchor(bare, place).as_deref(),
            Some(
                "<v:shape ><n:ClientData><n:Row>1</n:Row><n:Anchor>1, 2, 3, 4, 5, 6, 7, 8</n:Anchor></n:ClientData></v:shape>"
            )
        );
    }

    #[test]
    fn a_drawing_of_others_gets_what_our_boxes_need() {
        let text = with_blocks(OTHER, "7");
        assert!(text.contains("data='1,7'"), "{text}");
        let root = declare("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\">", "</xml>");
        assert_eq!(
            root,
            "<xml xmlns:o=\"urn:schemas-microsoft-com:office:office\" \
             xmlns:x=\"urn:schemas-microsoft-com:office:excel\" \
             xmlns:v=\"urn:schemas-microsoft-com:vml\"></xml>"
        );
    }
}
