//! `kpss schema`.

use kpss_io::schemas;

use crate::failure::{Exit, Failure};
use crate::output::print;

pub(crate) fn run(kind: &str) -> Result<Exit, Failure> {
    print(&text(kind)?)?;
    Ok(Exit::Passed)
}

/// The schema with a name.
pub fn text(kind: &str) -> Result<String, Failure> {
    let kind = kind.replace('-', "_");
    let same = |name: &&str| shown(name).replace('-', "_") == kind;
    schemas::names().find(same).and_then(schemas::text).ok_or_else(|| {
        let known = schemas::names().map(shown).collect::<Vec<_>>().join(", ");
        Failure::new(
            format!("schéma {kind} neznám; jsou: {known}"),
            format!("no schema {kind}; there are: {known}"),
        )
    })
}

/// What a person types: answers have no folder.
fn shown(name: &str) -> &str {
    name.strip_prefix("answers/").unwrap_or(name)
}
