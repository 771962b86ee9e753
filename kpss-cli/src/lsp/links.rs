//! From a reference to its record and back, and other identifiers for both.

use gen_lsp_types::{Location, Position, PrepareRenamePlaceholder, WorkspaceEdit};
use kpss_core::editor::{RenameError, Spot};
use kpss_core::lists::Order as _;

use super::edits::workspace_edit;
use super::positions::Positions;
use super::requests::{Asked, Refused};
use crate::failure::Failure;

pub(super) fn definition(asked: &Asked<'_>, position: Position) -> Vec<Location> {
    let offset = asked.offset(position);
    locations(asked, asked.at_desk(|desk| desk.definitions(asked.index, offset)))
}

pub(super) fn references(
    asked: &Asked<'_>,
    position: Position,
    with_record: bool,
) -> Vec<Location> {
    let offset = asked.offset(position);
    let spots = asked.at_desk(|desk| {
        let records = desk.definitions(asked.index, offset).into_iter().filter(|_| with_record);
        let mut spots: Vec<Spot> = records.chain(desk.references(asked.index, offset)).collect();
        spots.order();
        spots
    });
    locations(asked, spots)
}

/// Places in texts; a place in a table has no line to jump to.
fn locations(asked: &Asked<'_>, spots: Vec<Spot>) -> Vec<Location> {
    let location = |spot: Spot| {
        let document = asked.submission.documents.get(spot.input)?;
        let positions = Positions::of(document.text()?, asked.client.encoding);
        Some(Location { uri: document.uri.clone(), range: positions.range(spot.range) })
    };
    spots.into_iter().filter_map(location).collect()
}

pub(super) fn prepare_rename(
    asked: &Asked<'_>,
    position: Position,
) -> Result<PrepareRenamePlaceholder, Refused> {
    let positions = asked.positions();
    let offset = positions.offset(position);
    let spot = asked.at_desk(|desk| desk.renamable(asked.index, offset));
    let spot = spot.map_err(|error| refused(&error, asked))?;
    let placeholder = asked.text().get(spot.bytes()).unwrap_or_default().to_owned();
    Ok(PrepareRenamePlaceholder { range: positions.range(spot.range), placeholder })
}

pub(super) fn rename(
    asked: &Asked<'_>,
    position: Position,
    to: &str,
) -> Result<WorkspaceEdit, Refused> {
    let offset = asked.offset(position);
    let changes = asked.at_desk(|desk| desk.rename(asked.index, offset, to));
    let changes = changes.map_err(|error| refused(&error, asked))?;
    let table = changes.iter().find_map(|(input, _)| {
        let document = asked.submission.documents.get(*input)?;
        document.text().is_none().then(|| document.file.name.as_str())
    });
    if let Some(name) = table {
        let why = Failure::new(
            format!("označení stojí i v tabulce {name}; tu změňte nejdřív sami"),
            format!("the identifier stands in the table {name} too; change that by hand first"),
        );
        return Err(Refused(why.text(asked.settings.lang).to_owned()));
    }
    Ok(workspace_edit(asked.submission, changes, asked.client))
}

fn refused(error: &RenameError, asked: &Asked<'_>) -> Refused {
    Refused(error.message(asked.settings.lang))
}
