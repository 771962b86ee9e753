//! Options in JSON, and validation with them.

use std::borrow::Cow;

use serde::Deserialize;

use super::error::RequestError;
use crate::codes::MunicipalityRegister;
use crate::documents::{DocumentSet, Input, Inputs};
use crate::engine::{self, Options};
use crate::json::{Columns, objects_only};
use crate::lang::Lang;
use crate::model::Date;
use crate::profile;
use crate::read::Limits;

/// Options as a caller in another language writes them; what is missing has its default. In JSON
/// an object of the same names, without the register and the texts of profiles.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct JsonOptions<'a> {
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

objects_only!(JsonOptions<'a>);

impl JsonOptions<'_> {
    /// Reads options.
    ///
    /// # Errors
    /// [`RequestError::Options`] says what is wrong with them.
    pub fn read(json: &str) -> Result<Self, RequestError> {
        crate::json::read(json).map_err(|error| RequestError::Options(error.to_string()))
    }

    /// The language asked for, Czech where it is unknown: what is wrong with a call is said in it.
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
        if let Some(profile) = self.profile.as_deref() {
            profile::check_name(profile, self.profiles, &self.limits.within_reader())?;
        }
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
}

/// The language that options or a report in JSON name, Czech where none can be read in them: what is
/// wrong with them is said in it.
pub fn language_of(json: &str) -> Lang {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Spoken {
        lang: String,
    }
    let spoken = serde_json::from_str::<Spoken>(json).unwrap_or_default();
    Lang::from_tag(&spoken.lang).unwrap_or_default()
}

/// Validates inputs together and writes the canonical report.
///
/// # Errors
/// [`RequestError`] names the option that cannot be read.
pub fn validate(inputs: &[Input<'_>], options: &JsonOptions<'_>) -> Result<String, RequestError> {
    let options = options.options()?;
    let inputs = Inputs::read(inputs, &options.limits);
    Ok(engine::validate(&DocumentSet::of(&inputs), &options).to_json())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_option_is_named() {
        let error = |options: JsonOptions<'_>| validate(&[], &options).unwrap_err().to_string();
        assert_eq!(
            error(JsonOptions { lang: Some("de".into()), ..JsonOptions::default() }),
            "unknown language `de`, expected `cs` or `en`"
        );
        assert_eq!(
            error(JsonOptions { as_of: Some("2016-13".into()), ..JsonOptions::default() }),
            "`2016-13` is not a day to judge by: no such day in the calendar"
        );
        assert_eq!(
            error(JsonOptions { columns: Some("bytes".into()), ..JsonOptions::default() }),
            "unknown unit of columns `bytes`, expected `code_points` or `utf16`"
        );
        assert_eq!(
            error(JsonOptions { profile: Some("regonal".into()), ..JsonOptions::default() }),
            "no profile `regonal`; the nearest is `regional`"
        );
    }

    #[test]
    fn the_language_is_found_in_options_that_cannot_be_read() {
        assert_eq!(language_of(r#"{"language": 1, "lang": "en"}"#), Lang::En);
        assert_eq!(language_of(r#"{"lang": "de"}"#), Lang::Cs);
        assert_eq!(language_of("{"), Lang::Cs);
    }

    #[test]
    fn options_are_read_from_json() {
        let json = r#"{"lang": "en", "today": "2024-01-01", "limits": {"depth": 4}}"#;
        let request = JsonOptions::read(json).unwrap();
        let options = request.options().unwrap();
        assert_eq!((options.lang, options.today), (Lang::En, Date::of(2024, 1, 1).into()));
        assert_eq!(options.limits, Limits { depth: 4, ..Limits::default() });
        let error = |json| JsonOptions::read(json).unwrap_err().to_string();
        let named = error(r#"{"limits": {"bytes": 1}}"#);
        assert!(named.starts_with("the options cannot be read: unknown field `bytes`"), "{named}");
        let said = JsonOptions::read(r#"{"limits": {"bytes": 1}}"#).unwrap_err().message(Lang::Cs);
        let known = "input_bytes, depth, findings_per_rule";
        assert_eq!(
            said,
            format!(
                "volby nelze přečíst: pole „bytes“ neznám; možnosti: {known} (řádek 1, sloupec 19)"
            )
        );
        assert!(error(r#"{"limits": {"depth": -1}}"#).contains("invalid value: integer `-1`"));
        assert!(error(r#"{"municipalities": {}}"#).contains("unknown field `municipalities`"));
    }
}
