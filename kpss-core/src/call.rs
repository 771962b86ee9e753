//! The door for bindings and the command line: plain texts in, the canonical report out.

use crate::codes::MunicipalityRegister;
use crate::json::Columns;
use crate::lang::Lang;
use crate::model::{Date, DateError};
use crate::options::{Limits, Options};
use crate::validate::{Input, validate};

/// Options as a caller in another language writes them; what is missing has its default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    /// `cs` (default) or `en`.
    pub lang: Option<&'a str>,
    /// `code_points` (default) or `utf16`.
    pub columns: Option<&'a str>,
    /// The day whose law applies, ISO 8601.
    pub as_of: Option<&'a str>,
    /// Register of municipalities.
    pub municipalities: Option<&'a MunicipalityRegister>,
    /// Id of the profile, see [`Options::profile`].
    pub profile: Option<&'a str>,
    /// Texts of profiles, see [`Options::profiles`].
    pub profiles: &'a [Input<'a>],
    /// The day on which waivers are judged, ISO 8601.
    pub today: Option<&'a str>,
    /// Limits; what is not set has its default.
    pub limits: Limits,
}

/// Why a request cannot be carried out; the document is not to blame.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
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

impl<'a> Request<'a> {
    /// The options of the run.
    ///
    /// # Errors
    /// [`RequestError`] names the option that cannot be read.
    pub fn options(&self) -> Result<Options<'a>, RequestError> {
        let lang = match self.lang {
            None => Lang::default(),
            Some(tag) => Lang::from_tag(tag).ok_or_else(|| RequestError::Lang(tag.to_owned()))?,
        };
        let columns = match self.columns {
            None | Some("code_points") => Columns::CodePoints,
            Some("utf16") => Columns::Utf16,
            Some(other) => return Err(RequestError::Columns(other.to_owned())),
        };
        let day = |text: &str| {
            Date::parse(text).map_err(|error| RequestError::Day { text: text.to_owned(), error })
        };
        let as_of = self.as_of.map(day).transpose()?;
        Ok(Options {
            lang,
            columns,
            as_of,
            municipalities: self.municipalities,
            limits: self.limits.within_reader(),
            profile: self.profile,
            profiles: self.profiles,
            today: self.today.map(day).transpose()?,
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
            error(Request { lang: Some("de"), ..Request::default() }),
            "unknown language `de`, expected `cs` or `en`"
        );
        assert_eq!(
            error(Request { as_of: Some("2016-13"), ..Request::default() }),
            "`2016-13` is not a day to judge by: no such day in the calendar"
        );
        assert_eq!(
            error(Request { columns: Some("bytes"), ..Request::default() }),
            "unknown unit of columns `bytes`, expected `code_points` or `utf16`"
        );
    }
}
