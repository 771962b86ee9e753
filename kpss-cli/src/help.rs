//! The command line in one language: clap's own words are in English alone, and a text of ours says
//! everything twice, `česky / in English`.

use std::ffi::OsString;
use std::fmt::Write as _;

use clap::builder::{Resettable, StyledStr};
use clap::{Arg, Command, CommandFactory};
use kpss_core::Lang;

use crate::args::Arguments;

const CZECH_PAGE: &str =
    "{before-help}{about-with-newline}\nPoužití: {usage}\n\n{all-args}{after-help}";

/// The command line as it is explained in a language.
pub(crate) fn command(lang: Lang) -> Command {
    let mut command = Arguments::command();
    // Only then clap has added its own options and commands, which speak too.
    command.build();
    in_language(command, lang)
}

/// The language asked for, from the words as they were typed: needed before they can be parsed.
pub(crate) fn language(words: &[OsString]) -> Lang {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let after = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1));
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    let tag = after.map(|word| &**word).or(joined);
    tag.and_then(Lang::from_tag).unwrap_or_default()
}

fn in_language(command: Command, lang: Lang) -> Command {
    let name = command.get_name().to_owned();
    let command = command
        .mut_args(|argument| of_argument(argument, lang))
        .mut_subcommands(|command| in_language(command, lang));
    let about = text(command.get_about(), lang);
    let long_about = text(command.get_long_about(), lang);
    let after = match name.as_str() {
        "validate" => exit_codes(lang),
        "kpss" if lang == Lang::Cs => "In English: kpss --help --lang en",
        _ => "",
    };
    let command = command
        .about(Resettable::from(about))
        .long_about(Resettable::from(long_about))
        .after_help(after);
    if lang == Lang::En {
        return command;
    }
    let command = command.help_template(CZECH_PAGE).subcommand_help_heading("Příkazy");
    let command = command.subcommand_value_name("PŘÍKAZ");
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").replace("[OPTIONS]", "[VOLBY]");
    command.override_usage(usage)
}

fn of_argument(argument: Arg, lang: Lang) -> Arg {
    let (help, long_help) = (text(argument.get_help(), lang), text(argument.get_long_help(), lang));
    if lang == Lang::En {
        return argument.help(Resettable::from(help)).long_help(Resettable::from(long_help));
    }
    let heading = if argument.is_positional() { "Argumenty" } else { "Volby" };
    let values = values(&argument);
    let with_values = |text: StyledStr| StyledStr::from(format!("{text}{values}"));
    let name = argument.get_value_names().and_then(|names| czech_name(names.first()?));
    let argument = argument
        .help(Resettable::from(help.map(with_values)))
        .long_help(Resettable::from(long_help.map(with_values)))
        .help_heading(heading)
        .hide_default_value(true)
        .hide_possible_values(true);
    match name {
        Some(name) => argument.value_name(name),
        None => argument,
    }
}

/// What stands behind the text on an argument.
fn values(argument: &Arg) -> String {
    let mut values = String::new();
    if !argument.get_action().takes_values() {
        return values;
    }
    let default = argument.get_default_values();
    let default: Vec<_> = default.iter().map(|value| value.to_string_lossy()).collect();
    if !default.is_empty() {
        let _ = write!(values, " [výchozí: {}]", default.join(", "));
    }
    let possible = argument.get_possible_values();
    let possible: Vec<_> = possible.iter().map(clap::builder::PossibleValue::get_name).collect();
    if !possible.is_empty() {
        let _ = write!(values, " [možnosti: {}]", possible.join(", "));
    }
    values
}

/// Each paragraph in the language; those of clap are given a Czech one here.
fn text(both: Option<&StyledStr>, lang: Lang) -> Option<StyledStr> {
    let both = both?.to_string();
    let paragraphs = both.split("\n\n").map(|paragraph| {
        let (cs, en) = match paragraph {
            "Print help" => ("Vypíše nápovědu", paragraph),
            "Print help (see more with '--help')" => {
                ("Vypíše nápovědu (podrobnou --help)", paragraph)
            }
            "Print help (see a summary with '-h')" => ("Vypíše nápovědu (stručnou -h)", paragraph),
            "Print version" => ("Vypíše verzi", paragraph),
            "Print this message or the help of the given subcommand(s)" => {
                ("Vypíše tuto nápovědu, nebo nápovědu k příkazu", paragraph)
            }
            "Print help for the subcommand(s)" => ("Vypíše nápovědu k příkazu", paragraph),
            _ => paragraph.split_once(" / ").unwrap_or((paragraph, paragraph)),
        };
        if lang == Lang::Cs { cs } else { en }
    });
    // Names of files and values stand in marks for readers of the code alone.
    Some(paragraphs.collect::<Vec<_>>().join("\n\n").replace('`', "").into())
}

/// What a value is called in Czech; a name that is not here is the same in both languages.
fn czech_name(name: &str) -> Option<&'static str> {
    Some(match name {
        "FILE" => "SOUBOR",
        "FILE.xlsx" => "SOUBOR.xlsx",
        "INPUT" => "VSTUP",
        "OUTPUT" => "VÝSTUP",
        "CODE" => "KÓD",
        "NUMBER" => "POČET",
        "OUT" => "KAM",
        "REPORT" => "ZPRÁVA",
        "REPORT.json" => "ZPRÁVA.json",
        "MAP" => "MAPA",
        "MAP.json" => "MAPA.json",
        "DOCUMENT.json" => "DOKUMENT.json",
        "DIR" => "SLOŽKA",
        "FILE|DIR|-" => "SOUBOR|SLOŽKA|-",
        "FILE|-" => "SOUBOR|-",
        "NAME|FILE" => "NÁZEV|SOUBOR",
        "DATE" => "DATUM",
        "ID" => "OZNAČENÍ",
        "KIND" => "DRUH",
        "RULE" => "PRAVIDLO",
        "RECORD" => "ZÁZNAM",
        "PLAN" => "PLÁN",
        "ACTION_PLAN" => "AKČNÍ_PLÁN",
        "REPORTS" => "ZPRÁVY",
        "OLD" => "DŘÍVĚJŠÍ",
        "NEW" => "NOVÉ",
        "YEAR" | "FROM" | "UNTIL" => "ROK",
        "LANG" => "JAZYK",
        "FORMAT" => "PODOBA",
        "FAIL_ON" => "ZÁVAŽNOST",
        "CODES" => "ČÍSLA",
        "COMMAND" => "PŘÍKAZ",
        _ => return None,
    })
}

fn exit_codes(lang: Lang) -> &'static str {
    match lang {
        Lang::Cs => {
            "Návratové kódy:\n  \
             0  žádný nález od závažnosti --fail-on výš\n  \
             1  takový nález je\n  \
             2  špatné použití nebo nečitelný vstup\n  \
             3  něco nebylo zkontrolováno"
        }
        Lang::En => {
            "Exit codes:\n  \
             0  no finding at or above --fail-on\n  \
             1  there is one\n  \
             2  wrong usage or unreadable input\n  \
             3  something was not checked"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every text of a command and what is below it.
    fn texts(command: &Command, found: &mut Vec<String>) {
        let arguments = command.get_arguments();
        let arguments =
            arguments.flat_map(|argument| [argument.get_help(), argument.get_long_help()]);
        let own = [command.get_about(), command.get_long_about()];
        found.extend(arguments.chain(own).flatten().map(ToString::to_string));
        command.get_subcommands().for_each(|command| texts(command, found));
    }

    #[test]
    fn every_text_of_ours_is_in_both_languages() {
        let mut found = Vec::new();
        let mut command = Arguments::command();
        command.build();
        texts(&command, &mut found);
        assert!(found.len() > 100, "{}", found.len());
        let of_clap = |text: &&str| text.starts_with("Print ");
        for paragraph in found.iter().flat_map(|text| text.split("\n\n")).filter(|p| !of_clap(p)) {
            assert_eq!(paragraph.matches(" / ").count(), 1, "{paragraph}");
        }
    }

    #[test]
    fn every_text_of_clap_is_known() {
        let mut found = Vec::new();
        texts(&command(Lang::Cs), &mut found);
        for text in found {
            assert!(!text.contains("Print") && !text.contains(" / "), "{text}");
        }
    }

    #[test]
    fn the_language_is_known_before_the_words_are_parsed() {
        let language =
            |words: &[&str]| language(&words.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(language(&["kpss", "--help", "--lang", "en"]), Lang::En);
        assert_eq!(language(&["kpss", "--lang=en", "x"]), Lang::En);
        assert_eq!(language(&["kpss", "--lang", "de"]), Lang::Cs);
        assert_eq!(language(&["kpss", "--lang"]), Lang::Cs);
    }
}
