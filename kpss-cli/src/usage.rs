//! What is wrong with a command line, in words of ours: those of clap are in English alone.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::failure::Failure;

/// Why the words after `kpss` are no command.
pub(crate) fn mistake(error: &clap::Error) -> Failure {
    let (cs, en) = words(error);
    Failure::new(
        format!("{cs}; nápovědu vypíše --help"),
        format!("{en}; --help explains the usage"),
    )
}

fn words(error: &clap::Error) -> (String, String) {
    let argument = name(&said(error, ContextKind::InvalidArg));
    let value = said(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => {
            let (cs, en) = nearest(error, ContextKind::SuggestedArg);
            if argument.starts_with('-') {
                return (
                    format!("volbu {argument} neznám{cs}"),
                    format!("no option {argument}{en}"),
                );
            }
            (
                format!("argument {argument} je navíc"),
                format!("the argument {argument} is too much"),
            )
        }
        ErrorKind::InvalidSubcommand => {
            let command = said(error, ContextKind::InvalidSubcommand);
            let (cs, en) = nearest(error, ContextKind::SuggestedSubcommand);
            (format!("příkaz {command} neznám{cs}"), format!("no command {command}{en}"))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            (format!("u {argument} chybí hodnota"), format!("{argument} needs a value"))
        }
        ErrorKind::InvalidValue => {
            let known = said(error, ContextKind::ValidValue);
            (
                format!("{argument} nemůže být „{value}“; možnosti: {known}"),
                format!("{argument} cannot be `{value}`; there are: {known}"),
            )
        }
        ErrorKind::ValueValidation => {
            let reason = std::error::Error::source(error).map(ToString::to_string);
            let reason = reason.unwrap_or_default();
            let (cs, en) = reason.split_once(" / ").unwrap_or_default();
            (
                format!("{argument} nemůže být „{value}“: {cs}"),
                format!("{argument} cannot be `{value}`: {en}"),
            )
        }
        ErrorKind::MissingRequiredArgument => {
            (format!("chybí {argument}"), format!("{argument} is missing"))
        }
        ErrorKind::MissingSubcommand => ("chybí příkaz".into(), "a command is missing".into()),
        ErrorKind::ArgumentConflict => {
            let other = name(&said(error, ContextKind::PriorArg));
            if other == argument || other.is_empty() {
                return (
                    format!("{argument} lze zadat jen jednou"),
                    format!("{argument} can be given only once"),
                );
            }
            (
                format!("{argument} a {other} nelze zadat zároveň"),
                format!("{argument} and {other} cannot be given together"),
            )
        }
        ErrorKind::InvalidUtf8 => {
            ("argument není v UTF-8".into(), "an argument is not UTF-8".into())
        }
        _ => (
            format!("argumentům nerozumím {argument}").trim_end().to_owned(),
            format!("the arguments cannot be read {argument}").trim_end().to_owned(),
        ),
    }
}

/// The most similar known name, where there is one.
fn nearest(error: &clap::Error, kind: ContextKind) -> (String, String) {
    let near = said(error, kind);
    match near.split(", ").next().unwrap_or_default() {
        "" => (String::new(), String::new()),
        near => (format!("; nejbližší je {near}"), format!("; the nearest is {near}")),
    }
}

/// An option without what stands for its value, and a value without the mark of a list.
fn name(argument: &str) -> String {
    let first = |one: &str| match one.split([' ', '=']).next() {
        Some(option) if option.starts_with('-') => option.to_owned(),
        _ => one.trim_end_matches("...").to_owned(),
    };
    argument.split(", ").map(first).collect::<Vec<_>>().join(", ")
}

fn said(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
