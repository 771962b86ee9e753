//! Texts with one row a line.

mod delimiter;
mod encoding;
mod rows;
mod tables;

use super::build::Builder;
use super::limits::Budget;
use super::{Grid, GridError, TextForm};

/// Reads a text as a grid that is called as the file.
pub(super) fn read(name: &str, bytes: &[u8], budget: &mut Budget) -> Result<Grid, GridError> {
    let (text, charset, evidence) = encoding::decode(bytes)?;
    // Programs of DOS end a text with this character.
    let text = text.trim_end_matches('\u{1a}');
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let (delimiter, agreeing_lines, text) = match delimiter::named(text) {
        Some((delimiter, rest)) => (delimiter, None, rest),
        None if matches!(&*ending.to_lowercase(), "tsv" | "tab") => ('\t', None, text),
        None => {
            let (delimiter, agreeing) = delimiter::likely(text);
            (delimiter, Some(agreeing), text)
        }
    };
    let mut grid = rows::rows(text, delimiter, Builder::new(stem.to_owned()), budget)?.finish();
    grid.text_form = Some(TextForm { charset, evidence, delimiter, agreeing_lines });
    Ok(grid)
}
