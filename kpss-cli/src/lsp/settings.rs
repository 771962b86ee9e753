//! By what documents are judged: what the editor says when it starts the server, and what the command
//! line says.

use std::path::PathBuf;

use kpss_core::codes::MunicipalityRegister;
use kpss_core::ffi::json_mistake;
use kpss_core::model::Date;
use kpss_core::{Lang, Options};
use serde::Deserialize;
use serde_json::Value;

use super::Lsp;
use crate::failure::Failure;
use crate::profiles::Profiles;
use crate::register::register;
use crate::typed::date;

/// What the editor may say, in `initializationOptions`; names as in the options of the packages.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Said {
    lang: Option<String>,
    profile: Names,
    municipalities: Option<PathBuf>,
    as_of: Option<String>,
    today: Option<String>,
    /// Whether the documents of a folder are one submission; they are, unless this says no.
    together: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Names {
    One(String),
    Several(Vec<String>),
}

impl Default for Names {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

/// By what documents are judged.
#[derive(Debug, Default)]
pub(super) struct Settings {
    pub(super) lang: Lang,
    pub(super) register: Option<MunicipalityRegister>,
    pub(super) together: bool,
    profiles: Profiles,
    as_of: Option<Date>,
    today: Option<Date>,
}

impl Settings {
    /// Reads what the editor says; where that is wrong, the command line alone counts, and the reason
    /// is given.
    pub(super) fn read(params: &Value, arguments: &Lsp) -> (Self, Option<String>) {
        let locale = params.get("locale").and_then(Value::as_str).unwrap_or_default();
        let of_editor = if locale.starts_with("en") { Lang::En } else { Lang::Cs };
        let lang = arguments.lang.map_or(of_editor, Lang::from);
        let said = params.get("initializationOptions").filter(|said| !said.is_null());
        let said: Result<Said, _> =
            said.map_or_else(|| Ok(Said::default()), Said::deserialize).map_err(|error| {
                let error = error.to_string();
                Failure::new(
                    format!("nastavení editoru nelze použít: {}", json_mistake(&error, Lang::Cs)),
                    format!("the settings of the editor cannot be used: {error}"),
                )
            });
        let made = said.and_then(|said| {
            let lang = match said.lang.as_deref() {
                None => lang,
                Some(tag) => Lang::from_tag(tag).ok_or_else(|| {
                    Failure::new(
                        format!("jazyk „{tag}“ neznám; možnosti: cs, en"),
                        format!("no language `{tag}`; there are: cs, en"),
                    )
                })?,
            };
            Self::made(said, lang, arguments)
        });
        match made {
            Ok(settings) => (settings, None),
            Err(failure) => {
                let fallback = Self::made(Said::default(), lang, arguments);
                let fallback = fallback.unwrap_or_else(|_| Self {
                    lang,
                    together: true,
                    register: register(None).ok().flatten(),
                    ..Self::default()
                });
                (fallback, Some(failure.text(lang).to_owned()))
            }
        }
    }

    fn made(said: Said, lang: Lang, arguments: &Lsp) -> Result<Self, Failure> {
        let names = match said.profile {
            Names::One(name) => vec![name],
            Names::Several(names) if names.is_empty() => arguments.profile.clone(),
            Names::Several(names) => names,
        };
        let list = said.municipalities.as_deref().or(arguments.municipalities.as_deref());
        let day = |said: Option<String>, typed: &Option<String>| {
            said.as_deref().or(typed.as_deref()).map(date).transpose()
        };
        Ok(Self {
            lang,
            register: register(list)?,
            together: said.together.unwrap_or(true),
            profiles: Profiles::read(&names)?,
            as_of: day(said.as_of, &arguments.as_of)?,
            today: day(said.today, &arguments.today)?,
        })
    }

    /// Does something by these settings.
    pub(super) fn with_options<T>(&self, run: impl FnOnce(&Options<'_>) -> T) -> T {
        let given = self.profiles.inputs();
        run(&Options {
            lang: self.lang,
            as_of: self.as_of,
            municipalities: self.register.as_ref(),
            profile: self.profiles.chosen.as_deref(),
            profiles: &given,
            today: self.today,
            ..Options::default()
        })
    }
}
