//! What is wrong with a call; the documents are not to blame.

use super::json_words::json_mistake;
use crate::lang::Lang;
use crate::model::DateError;
use crate::profile::UnknownProfile;
use crate::query::QueryError;

/// Why a call cannot be carried out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// Options that cannot be read: what serde says of them.
    #[error("the options cannot be read: {0}")]
    Options(String),
    /// An option that the binding does not know, and the one with the most similar name.
    #[error("unknown option `{name}`; the nearest is `{nearest}`")]
    UnknownOption {
        /// What was given.
        name: String,
        /// The known option with the most similar name.
        nearest: String,
    },
    /// A language other than `cs` and `en`.
    #[error("unknown language `{0}`, expected `cs` or `en`")]
    Lang(String),
    /// A unit of columns other than `code_points` and `utf16`.
    #[error("unknown unit of columns `{0}`, expected `code_points` or `utf16`")]
    Columns(String),
    /// A day that cannot be read.
    #[error("`{text}` is not a day to judge by: {error}")]
    Day {
        /// What was given.
        text: String,
        /// What is wrong with it.
        error: DateError,
    },
    /// A profile that neither the book has nor the caller gave.
    #[error(transparent)]
    Profile(#[from] UnknownProfile),
    /// A rule that the book does not have.
    #[error("the book has no rule `{0}`")]
    Rule(String),
    /// A form of the answer other than `json`, `text` and `md`.
    #[error("unknown format `{0}`, expected `json`, `text` or `md`")]
    Format(String),
    /// A report that cannot be read: what serde says of it.
    #[error("the report cannot be read: {0}")]
    Report(String),
    /// A question that cannot be read: what serde says of it.
    #[error("the task cannot be read: {0}")]
    Query(String),
    /// A text that is no JSON: what the parser says of it.
    #[error("this is no JSON: {0}")]
    Json(String),
    /// A place that a document does not have.
    #[error("the document has no place `{0}`")]
    Place(String),
    /// A question that has no answer.
    #[error(transparent)]
    NoAnswer(#[from] QueryError),
}

impl RequestError {
    /// Whether the documents are the reason, and not how they were asked about.
    pub const fn is_of_documents(&self) -> bool {
        matches!(self, Self::NoAnswer(_))
    }

    /// Why, in a language; in English the same as [`std::fmt::Display`].
    pub fn message(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::Options(mistake) => {
                format!("volby nelze přečíst: {}", json_mistake(mistake, lang))
            }
            Self::UnknownOption { name, nearest } => {
                format!("volbu „{name}“ neznám; nejbližší je „{nearest}“")
            }
            Self::Lang(tag) => format!("jazyk „{tag}“ neznám; je cs a en"),
            Self::Columns(unit) => {
                format!("jednotku sloupců „{unit}“ neznám; je code_points a utf16")
            }
            Self::Day { text, .. } => {
                format!("„{text}“ není datum; zapište je například 2016-07-01")
            }
            Self::Profile(error) => error.message(lang),
            Self::Rule(name) => format!("pravidlo „{name}“ v knize není"),
            Self::Format(code) => format!("podobu „{code}“ neznám; je json, text a md"),
            Self::Report(mistake) => {
                format!("zprávu nelze přečíst: {}", json_mistake(mistake, lang))
            }
            Self::Query(mistake) => format!("úloze nerozumím: {}", json_mistake(mistake, lang)),
            Self::Json(mistake) => format!("toto není JSON: {}", json_mistake(mistake, lang)),
            Self::Place(at) => format!("místo „{at}“ v dokumentu není"),
            Self::NoAnswer(error) => error.message(lang),
        }
    }
}
