//! Which fields each rule reads, as its source shows: a rule runs again only if an edit changes one.
//!
//! A rule reads the fields that are named in its file, and in the functions that it may call. Which
//! function a call means is told by names alone, so a rule may be said to read more than it does. Fields
//! that hold records or lists are left out, since after a change of those every rule runs again.

mod closure;
mod functions;
mod records;
mod tokens;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use self::closure::Sources;

/// The list, as one file: a line for each rule that reads fields of documents.
pub(super) fn file(core: &Path) -> Result<(PathBuf, String), String> {
    let mut files = BTreeMap::new();
    for folder in ["model", "documents", "rules"] {
        read(&core.join(folder), core, &mut files)?;
    }
    let sources = Sources::of(&files)?;
    let rules = files.iter().filter_map(|(file, source)| Some((file, rule_in(file, source)?)));
    let line = |(file, rule): (&String, String)| {
        let words = std::iter::once(rule).chain(sources.fields_of(file));
        words.collect::<Vec<_>>().join(" ") + "\n"
    };
    Ok((core.join("rules/reads.txt"), rules.map(line).collect()))
}

/// The code of the rule that a file declares.
fn rule_in(file: &str, source: &str) -> Option<String> {
    let name = file.rsplit('/').next()?;
    let is_rule =
        name.starts_with('k') && file.starts_with("rules/") && source.contains("declare_rule!");
    let (_, rest) = source.split_once("code: \"").filter(|_| is_rule)?;
    Some(rest.split('"').next()?.to_owned())
}

/// Reads the sources of a folder, by their path in the crate.
fn read(folder: &Path, core: &Path, files: &mut BTreeMap<String, String>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            read(&path, core, files)?;
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            let name =
                path.strip_prefix(core).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read_to_string(&path).map_err(failed)?);
        }
    }
    Ok(())
}
