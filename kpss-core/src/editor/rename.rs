//! Another identifier for a record, with everything that names it.

use super::desk::{Desk, Spot};
use super::links::Borne;
use crate::lang::Lang;
use crate::lists::Order as _;
use crate::model::DocumentKind;
use crate::model::reader::Record as _;
use crate::model::{Organisation, Service};
use crate::repair::TextChange;

/// Why a record cannot be called so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RenameError {
    /// There is neither an identifier nor a reference.
    #[error("only the identifier of a record, or a reference to it, can be renamed")]
    NothingHere,
    /// The reference names a record that is not there.
    #[error("the reference leads nowhere: no record is called `{id}`")]
    Lost {
        /// The identifier.
        id: String,
    },
    /// There is nothing in the new identifier.
    #[error("an identifier cannot be empty")]
    Blank,
    /// Another record is called so.
    #[error("`{id}` is the identifier of another record already: {by}")]
    Taken {
        /// The identifier.
        id: String,
        /// What that record is called.
        by: String,
    },
}

impl RenameError {
    /// Why, in a language; in English the same as [`std::fmt::Display`].
    pub fn message(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::NothingHere => {
                "přejmenovat lze jen označení záznamu nebo odkaz na něj".to_owned()
            }
            Self::Lost { id } => {
                format!("odkaz nikam nevede: žádný záznam nemá označení „{id}“")
            }
            Self::Blank => "označení nesmí být prázdné".to_owned(),
            Self::Taken { id, by } => format!("označení „{id}“ už má jiný záznam: {by}"),
        }
    }
}

impl Desk<'_> {
    /// The identifier or reference at an offset, if its record can be renamed.
    ///
    /// # Errors
    /// [`RenameError::NothingHere`] and [`RenameError::Lost`].
    pub fn renamable(&self, input: usize, offset: usize) -> Result<Spot, RenameError> {
        let links = self.links();
        let used = links.used_at(input, offset);
        match (links.borne_at(input, offset), used) {
            (Some(borne), _) => Ok(borne.spot.clone()),
            (None, Some(used)) if links.resolve(used).next().is_some() => Ok(used.spot.clone()),
            (None, Some(used)) => Err(RenameError::Lost { id: used.id.to_owned() }),
            (None, None) => Err(RenameError::NothingHere),
        }
    }

    /// The changes that give the record at an offset another identifier, each with the index of its
    /// text; references follow in all texts.
    ///
    /// # Errors
    /// [`RenameError`] says why not.
    pub fn rename(
        &self,
        input: usize,
        offset: usize,
        to: &str,
    ) -> Result<Vec<(usize, TextChange)>, RenameError> {
        self.renamable(input, offset)?;
        if to.trim().is_empty() {
            return Err(RenameError::Blank);
        }
        let records = self.named_at(input, offset);
        if let Some(other) = self.bearer(to, &records) {
            let by = super::draft::label(other.node).unwrap_or_default();
            return Err(RenameError::Taken { id: to.to_owned(), by });
        }
        let mut spots = self.references(input, offset);
        spots.extend(records.iter().map(|record| record.spot.clone()));
        spots.order();
        spots.dedup();
        let quoted = serde_json::Value::from(to).to_string();
        let inside = quoted.get(1..quoted.len() - 1).unwrap_or_default();
        let change = |spot: Spot| {
            let (start, end) = spot.range;
            (spot.input, TextChange { offset: start, length: end - start, text: inside.to_owned() })
        };
        Ok(spots.into_iter().map(change).collect())
    }

    /// Another record from which the renamed ones could not be told.
    fn bearer(&self, id: &str, renamed: &[&Borne<'_>]) -> Option<&Borne<'_>> {
        let clashes = |other: &Borne<'_>, own: &Borne<'_>| {
            let is_same = other.shape.name == own.shape.name;
            other.document == own.document
                || (is_same
                    && [Organisation::TABLE.name, Service::TABLE.name].contains(&own.shape.name))
                || (is_document(other) && is_document(own))
        };
        self.links().borne.iter().find(|other| {
            other.id == id
                && renamed.iter().all(|own| own.spot != other.spot)
                && renamed.iter().any(|own| clashes(other, own))
        })
    }
}

fn is_document(borne: &Borne<'_>) -> bool {
    DocumentKind::ALL.iter().any(|kind| kind.shape().name == borne.shape.name)
}
