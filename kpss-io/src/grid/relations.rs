//! Which part of a package refers to which, and to which files outside.

use super::GridError;
use super::package::Package;
use super::xml::{Handler, Tag, pump};

/// A reference of a part.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The last word of its type, for example `worksheet`.
    pub(super) kind: String,
    /// The name of the part, or the address outside.
    pub(super) target: String,
    pub(super) external: bool,
}

#[derive(Default)]
struct Relations {
    folder: String,
    found: Vec<Relation>,
}

impl Handler for Relations {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        if tag.local() == "Relationship" {
            let kind = tag.get("Type").unwrap_or_default();
            let target = tag.get("Target").unwrap_or_default();
            let external = tag.get("TargetMode").is_some_and(|mode| mode == "External");
            self.found.push(Relation {
                id: tag.get("Id").unwrap_or_default().into_owned(),
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                target: if external { target.into_owned() } else { join(&self.folder, &target) },
                external,
            });
        }
        Ok(())
    }

    fn end(&mut self, _name: &str) -> Result<(), GridError> {
        Ok(())
    }
}

/// The references of a part; of the package itself if the name is empty.
pub(super) fn relations(package: &mut Package<'_>, part: &str) -> Result<Vec<Relation>, GridError> {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    let mut relations = Relations { folder: folder.to_owned(), found: Vec::new() };
    let name = if folder.is_empty() {
        format!("_rels/{file}.rels")
    } else {
        format!("{folder}/_rels/{file}.rels")
    };
    pump(package, &name, &mut relations)?;
    Ok(relations.found)
}

/// The name that a target means, seen from a folder.
fn join(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let (base, rest) = match target.strip_prefix('/') {
        Some(rest) => ("", rest),
        None => (folder, target.as_str()),
    };
    let mut steps = Vec::new();
    for step in base.split('/').chain(rest.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn a_target_is_seen_from_the_folder_of_its_part() {
        assert_eq!(join("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(join("xl/worksheets", "../comments1.xml"), "xl/comments1.xml");
        assert_eq!(join("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(join("", "../../etc"), "etc");
    }
}
