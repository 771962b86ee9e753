//! How the names beside codes of municipalities are spelt.

use super::area::edits;
use crate::model::TerritoryMunicipality;
use crate::rule::prelude::*;
use crate::rule::{Place, Rule};

/// A municipality of a document, and its name in the list.
pub(super) struct Named {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) listed: String,
}

/// The municipalities whose names are spelt so, and the places of the names; where the list is
/// missing, the rule did not run.
pub(super) fn names_spelt(
    wanted: Spelling,
    rule: &'static Rule,
    cx: &Context<'_>,
    entry: &Entry<'_>,
    out: &mut Findings,
) -> Vec<(Named, Place)> {
    let mut spelt = Vec::new();
    for (index, list, one) in municipalities(entry) {
        let Some(name) = one.name.as_deref() else { continue };
        let Some(register) = cx.municipalities else {
            out.lacks(rule, Need::Municipalities);
            break;
        };
        let Some(listed) = register.get(&one.code) else { continue };
        if spelling(name, listed.name) == wanted {
            let (code, name) = (one.code.to_string(), name.to_owned());
            let named = Named { code, name, listed: listed.name.to_owned() };
            spelt.push((named, entry.at(format_args!("{list}/{index}/name"))));
        }
    }
    spelt
}

/// The municipalities of the area and the places of a project, each with its list and its number there.
fn municipalities<'b>(
    entry: &'b Entry<'_>,
) -> impl Iterator<Item = (usize, &'static str, &'b TerritoryMunicipality)> {
    let area = entry.territory().map(|area| area.value.municipalities.as_slice());
    let places = match entry.document {
        AnyDocument::Project(project) => project.places.as_slice(),
        _ => &[],
    };
    let numbered = |list: &'static str, all: &'b [TerritoryMunicipality]| {
        all.iter().enumerate().map(move |(index, one)| (index, list, one))
    };
    let area = numbered("/territory/municipalities", area.unwrap_or_default());
    area.chain(numbered("/places", places))
}

/// How a name is written, compared with the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    Same,
    /// A few letters differ.
    Slip,
    Other,
}

/// Compares a name with that of the list; words around it, such as „město“, change nothing.
fn spelling(name: &str, listed: &str) -> Spelling {
    if name == listed {
        return Spelling::Same;
    }
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let (name, listed) = (plain(name), plain(listed));
    let letters = listed.chars().count();
    if name == listed || name.contains(&listed) && letters > 3 {
        Spelling::Same
    } else if edits(&name, &listed) <= if letters > 5 { 2 } else { 1 } {
        Spelling::Slip
    } else {
        Spelling::Other
    }
}
