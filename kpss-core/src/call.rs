//! The door for bindings and the command line: plain texts in, the canonical report out.

use std::borrow::Cow;

use serde::Deserialize;

use crate::codes::MunicipalityRegister;
use crate::json::Columns;
use crate::lang::Lang;
use crate::model::{Date, DateError};
use crate::options::{Limits, Options};
use crate::validate::{Input, validate};

/// Options as a caller in another language writes them; what is missing has its default. In JSON
/// an object of the same names, without the register and the texts of profiles.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Request<'a> {
    /// `cs` (default) or `en`.
    pub lang: Option<Cow<'a, str>>,
    /// `code_points` (default) or `utf16`.
    pub columns: Option<Cow<'a, str>>,
    /// The day whose law applies, ISO 8601.
    pub as_of: Option<Cow<'a, str>>,
    /// Register of municipalities.
    #[serde(skip)]
    pub municipalities: Option<&'a MunicipalityRegister>,
    /// Id of the profile, see [`Options::profile`].
    pub profile: Option<Cow<'a, str>>,
    /// Texts of profiles, see [`Options::profiles`].
    #[serde(skip)]
    pub profiles: &'a [Input<'a>],
    /// The day on which waivers are judged, ISO 8601.
    pub today: Option<Cow<'a, str>>,
    /// Limits; what is not set has its default.
    pub limits: Limits,
}

/// Why a request cannot be carried out; the document is not to blame.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// Options that cannot be read: what serde says of them.
    #[error("the options cannot be read: {0}")]
    Unreadable(String),
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
}

impl RequestError {
    /// The same as [`std::fmt::Display`], in the language asked for.
    pub fn message(&self, lang: Lang) -> String {
        match (lang, self) {
            (Lang::En, _) => self.to_string(),
            (Lang::Cs, Self::Unreadable(mistake)) => format!("volby nelze přečíst: {mistake}"),
            (Lang::Cs, Self::Lang(tag)) => format!("jazyk „{tag}“ neznám; je cs a en"),
            (Lang::Cs, Self::Columns(unit)) => {
                format!("jednotku sloupců „{unit}“ neznám; je code_points a utf16")
            }
            (Lang::Cs, Self::Day { text, .. }) => {
                format!("„{text}“ není datum; zapište je například 2016-07-01")
            }
        }
    }
}

impl Request<'_> {
    /// Reads the options of a request.
    ///
    /// # Errors
    /// [`RequestError::Unreadable`] says what is wrong with them.
    pub fn read(json: &str) -> Result<Self, RequestError> {
        crate::json::read(json).map_err(|error| RequestError::Unreadable(error.to_string()))
    }

    /// The language asked for, Czech where it is unknown: in it a mistake of the request is told.
    pub fn lang(&self) -> Lang {
        self.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default()
    }

    /// The options of the run.
    ///
    /// # Errors
    /// [`RequestError`] names the option that cannot be read.
    pub fn options(&self) -> Result<Options<'_>, RequestError> {
        let lang = match self.lang.as_deref() {
            None => Lang::default(),
            Some(tag) => Lang::from_tag(tag).ok_or_else(|| RequestError::Lang(tag.to_owned()))?,
        };
        let columns = match self.columns.as_deref() {
            None | Some("code_points") => Columns::CodePoints,
            Some("utf16") => Columns::Utf16,
            Some(other) => return Err(RequestError::Columns(other.to_owned())),
        };
        let day = |text: &str| {
            Date::parse(text).map_err(|error| RequestError::Day { text: text.to_owned(), error })
        };
        Ok(Options {
            lang,
            columns,
            as_of: self.as_of.as_deref().map(day).transpose()?,
            municipalities: self.municipalities,
            limits: self.limits.within_reader(),
            profile: self.profile.as_deref(),
            profiles: self.profiles,
            today: self.today.as_deref().map(day).transpose()?,
        })
    }

    /// Validates inputs together and writes the canonical report.
    ///
    /// # Errors
    /// [`RequestError`] names the option that cannot be read.
    pub fn validate(&self, inputs: &[Input<'_>]) -> Result<String, RequestError> {
        Ok(validate(inputs, &self.options()?).to_json())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_option_is_named() {
        let error = |request: Request<'_>| request.validate(&[]).unwrap_err().to_string();
        assert_eq!(
            error(Request { lang: Some("de".into()), ..Request::default() }),
            "unknown language `de`, expected `cs` or `en`"
        );
        assert_eq!(
            error(Request { as_of: Some("2016-13".into()), ..Request::default() }),
            "`2016-13` is not a day to judge by: no such day in the calendar"
        );
        assert_eq!(
            error(Request { columns: Some("bytes".into()), ..Request::default() }),
            "unknown unit of columns `bytes`, expected `code_points` or `utf16`"
        );
    }
    #[test]
    fn options_are_read_from_json() {
        let json = r#"{"lang": "en", "today": "2024-01-01", "limits": {"depth": 4}}"#;
        let request = Request::read(json).unwrap();
        let options = request.options().unwrap();
        assert_eq!((options.lang, options.today), (Lang::En, Date::of(2024, 1, 1).into()));
        assert_eq!(options.limits, Limits { depth: 4, ..Limits::default() });
        let error = |json| Request::read(json).unwrap_err().to_string();
        let named = error(r#"{"limits": {"bytes": 1}}"#);
        assert!(named.starts_with("the options cannot be read: unknown field `bytes`"), "{named}");
        assert!(error(r#"{"limits": {"depth": -1}}"#).contains("invalid value: integer `-1`"));
        assert!(error(r#"{"municipalities": {}}"#).contains("unknown field `municipalities`"));
    }
}
