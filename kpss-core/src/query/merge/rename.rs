//! Other identifiers for documents of later inputs, where an earlier input has a different document
//! of the same one. References follow within the input, and from inputs of the same folder.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Serialize;

use super::open::Opened;
use super::places::{Named, Names, all_ids};
use crate::model::Document;
use crate::model::{DocumentKind, Id, Source};
use crate::query::QueryError;

/// A record that got another identifier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RenamedRecord {
    /// Name of the input.
    pub input: String,
    /// Kind of document; nothing for a source of a submission.
    pub kind: Option<DocumentKind>,
    /// What it was.
    pub from: Id,
    /// What it is.
    pub to: Id,
}

/// Renames what is not the first of its identifier, and says what.
pub(super) fn rename(inputs: &mut [Opened<'_>]) -> Result<Vec<RenamedRecord>, QueryError> {
    let mut used = HashSet::new();
    for input in inputs.iter() {
        input.each(|document| all_ids(document, &mut used));
    }
    let mut fresh = Fresh { used, given: BTreeMap::new() };
    let found: Vec<Found<'_>> = inputs.iter().map(Found::of).collect();
    let mut names = vec![Names::new(); inputs.len()];
    // What refers to a renamed document differs from what refers to the first one, so it is
    // renamed in its turn; each round renames one step further.
    let rounds: usize = found.iter().map(|input| input.parts.len()).sum();
    for _ in 0..=rounds {
        let next = round(&found, &names, &mut fresh)?;
        if next == names {
            break;
        }
        names = next;
    }
    let mut changed = Vec::new();
    let renamed: Vec<(Vec<Document>, Document)> = found
        .iter()
        .zip(&names)
        .map(|(input, names)| {
            changed.extend(input.changed(names));
            let parts = input.parts.iter().map(|(part, named)| named.renamed(part, names));
            (parts.collect(), input.rest.1.renamed(input.rest.0, names))
        })
        .collect();
    drop(found);
    for (input, (parts, rest)) in inputs.iter_mut().zip(renamed) {
        input.parts = parts;
        input.rest = rest;
    }
    changed.extend(sources(inputs, &mut fresh));
    Ok(changed)
}

/// One input, and what its documents call one another.
struct Found<'i> {
    name: &'i str,
    parts: Vec<(&'i Document, Named)>,
    rest: (&'i Document, Named),
}

impl<'i> Found<'i> {
    fn of(input: &'i Opened<'_>) -> Self {
        let parts = input.parts.iter().map(|part| (part, Named::of(part))).collect();
        Self { name: input.name, parts, rest: (&input.rest, Named::of(&input.rest)) }
    }

    fn defines(&self, id: &str) -> bool {
        self.parts.iter().any(|(_, named)| named.own() == id)
    }

    /// The identifiers that the input refers to and does not define.
    fn outside(&self) -> BTreeSet<&str> {
        let parts = self.parts.iter().map(|(_, named)| named).chain([&self.rest.1]);
        parts.flat_map(Named::others).filter(|id| !self.defines(id)).collect()
    }

    /// What its documents are called now.
    fn changed(&self, names: &Names) -> Vec<RenamedRecord> {
        let one = |(part, named): &(&Document, Named)| {
            Some(RenamedRecord {
                input: self.name.to_owned(),
                kind: Some(part.kind()),
                from: Id::new(named.own()).ok()?,
                to: Id::new(names.get(named.own())?.as_str()).ok()?,
            })
        };
        self.parts.iter().filter_map(one).collect()
    }

    fn folder(&self) -> &str {
        self.name.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// One of the different documents with an identifier.
struct Version {
    input: usize,
    id: String,
    document: Document,
}

/// The names of every input, given those that were found before.
fn round(
    found: &[Found<'_>],
    before: &[Names],
    fresh: &mut Fresh,
) -> Result<Vec<Names>, QueryError> {
    let mut versions: BTreeMap<&str, Vec<Version>> = BTreeMap::new();
    let mut after = vec![Names::new(); found.len()];
    for (index, ((input, before), after)) in found.iter().zip(before).zip(&mut after).enumerate() {
        for (part, named) in &input.parts {
            let id = named.own();
            let known = versions.entry(id).or_default();
            let called = |name: &str| {
                let mut names = before.clone();
                names.insert(id.to_owned(), name.to_owned());
                named.renamed(part, &names)
            };
            let to = match known.iter().find(|version| called(&version.id) == version.document) {
                Some(version) => version.id.clone(),
                None if known.iter().any(|version| version.input == index) => {
                    return Err(twice(id, part.kind(), input.name));
                }
                None => {
                    let to =
                        if known.is_empty() { id.to_owned() } else { fresh.instead(index, id) };
                    known.push(Version { input: index, document: called(&to), id: to.clone() });
                    to
                }
            };
            if to != id {
                after.insert(id.to_owned(), to);
            }
        }
    }
    for index in 0..found.len() {
        follow(found, index, &mut after)?;
    }
    Ok(after)
}

/// References of an input to documents of others.
fn follow(found: &[Found<'_>], index: usize, names: &mut [Names]) -> Result<(), QueryError> {
    let Some(input) = found.get(index) else { return Ok(()) };
    for id in input.outside() {
        let targets = |near: bool| -> Vec<(&str, String)> {
            let of = |(other, names): (&Found<'_>, &Names)| {
                (other.defines(id) && (!near || other.folder() == input.folder()))
                    .then(|| names.get(id).cloned().unwrap_or_else(|| id.to_owned()))
            };
            let all = found.iter().zip(&*names);
            all.filter_map(|(other, names)| Some((other.name, of((other, names))?))).collect()
        };
        let near = targets(true);
        let all = if near.is_empty() { targets(false) } else { near };
        let Some((first, to)) = all.first() else { continue };
        if let Some((second, _)) = all.iter().find(|(_, other)| other != to) {
            return Err(unclear(id, input.name, (first, second)));
        }
        let to = to.clone();
        if let Some(names) = names.get_mut(index).filter(|_| to != id) {
            names.insert(id.to_owned(), to);
        }
    }
    Ok(())
}

/// Renames sources of submissions; nothing refers to them.
fn sources(inputs: &mut [Opened<'_>], fresh: &mut Fresh) -> Vec<RenamedRecord> {
    let mut versions: BTreeMap<Id, Vec<Source>> = BTreeMap::new();
    let mut changed = Vec::new();
    for (index, input) in inputs.iter_mut().enumerate() {
        let name = input.name;
        let Document::Submission(rest) = &mut input.rest else { continue };
        for source in &mut rest.sources {
            let from = source.id.clone();
            let known = versions.entry(from.clone()).or_default();
            let same = |known: &&Source| Source { id: from.clone(), ..(*known).clone() } == *source;
            if let Some(known) = known.iter().find(same) {
                source.id = known.id.clone();
            } else {
                if !known.is_empty() {
                    source.id = Id::new(fresh.instead(index, &from)).unwrap_or_default();
                }
                known.push(source.clone());
            }
            if source.id != from {
                let (input, to) = (name.to_owned(), source.id.clone());
                changed.push(RenamedRecord { input, kind: None, from, to });
            }
        }
    }
    changed
}

/// Identifiers that nothing has.
struct Fresh {
    used: HashSet<String>,
    /// The same one in every round.
    given: BTreeMap<(usize, String), String>,
}

impl Fresh {
    fn instead(&mut self, input: usize, id: &str) -> String {
        let used = &mut self.used;
        let new = || {
            let mut numbered = (2_u32..).map(|number| format!("{id}-{number}"));
            numbered.find(|name| used.insert(name.clone())).unwrap_or_default()
        };
        self.given.entry((input, id.to_owned())).or_insert_with(new).clone()
    }
}

fn twice(id: &str, kind: DocumentKind, name: &str) -> QueryError {
    let (name, id) = (name.to_owned(), id.to_owned());
    QueryError::SameIdentifierInInput { name, id, kind: kind.name() }
}

fn unclear(id: &str, name: &str, (first, second): (&str, &str)) -> QueryError {
    let (first, second) = (first.to_owned(), second.to_owned());
    QueryError::AmbiguousReference { name: name.to_owned(), id: id.to_owned(), first, second }
}
