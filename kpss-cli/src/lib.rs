//! The `kpss` command as a function, for programs that carry it; the Python package does.

mod annotate;
mod args;
mod ask;
mod ask_together;
mod batch;
mod brief;
mod checked;
mod compare;
mod convert;
mod deferred;
mod derive;
mod digest;
mod edit;
mod explain;
mod fail_on;
mod failure;
mod file_names;
mod fix;
mod fix_output;
mod folder;
mod found;
mod help;
mod html;
mod inputs;
mod io_words;
mod judge_options;
mod judged;
mod lang;
mod letter;
mod line_diff;
mod lines;
mod lsp;
mod map;
mod merge;
mod output;
mod output_file;
mod output_options;
mod profile;
mod profiles;
mod progress;
mod read;
mod register;
mod report_diff;
mod report_format;
mod report_output;
mod rule_list;
mod schema;
mod stored;
mod stream;
mod submission;
mod template;
mod text;
mod timeline;
mod typed;
mod usage;
mod validate;
mod verify;
mod watch;
mod workers;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _};
use kpss_core::{Lang, Query};

use crate::failure::Exit;
pub use crate::failure::Failure;

pub use explain::page as explain;
pub use folder::submissions;
pub use inputs::Inputs;
pub use map::read as read_map;
pub use register::SHIPPED as MUNICIPALITIES;
pub use schema::text as schema;
pub use submission::Submission;

/// Carries a command line out, the name of the program first, and gives its exit code.
pub fn run(words: &[OsString]) -> u8 {
    let lang = help::language(words);
    ended(parsed(words, lang), lang)
}

/// The words after the name of the program, or what to say in place of carrying them out.
fn parsed(words: &[OsString], lang: Lang) -> Result<Exit, Failure> {
    // Only what explains itself speaks; to teach it a language costs more than most commands.
    let plain = args::Arguments::command().try_get_matches_from(words);
    let matches = match plain.or_else(|_| help::command(lang).try_get_matches_from(words)) {
        Ok(matches) => matches,
        Err(error) => return explained(&error),
    };
    match args::Arguments::from_arg_matches(&matches) {
        Ok(arguments) => carried_out(arguments.command),
        Err(error) => explained(&error),
    }
}

/// Help where it was asked for; where nothing was, help and the code of wrong usage.
fn explained(error: &clap::Error) -> Result<Exit, Failure> {
    let page = error.render();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            output::print_styled(&page.ansi().to_string())?;
            Ok(Exit::Passed)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            output::say_page(&page.ansi().to_string());
            Ok(Exit::Unusable)
        }
        _ => Err(usage::mistake(error)),
    }
}

fn carried_out(command: args::Command) -> Result<Exit, Failure> {
    let lang = command.lang();
    match command {
        args::Command::Validate(options) => validate::run(&options),
        args::Command::Fix(options) => fix::run(&options),
        args::Command::Brief(options) => brief::run(&options),
        args::Command::Letter(options) => letter::run(&options),
        args::Command::ReportDiff(options) => report_diff::run(&options),
        args::Command::Verify(options) => verify::run(&options),
        args::Command::Template(options) => template::run(&options),
        args::Command::Convert(options) => convert::run(&options),
        args::Command::Map(command) => map::run(&command),
        args::Command::Schema { kind, .. } => schema::run(&kind),
        args::Command::Rules(options) => rule_list::run(&options),
        args::Command::Explain { rule, .. } => explain::run(&rule, lang),
        args::Command::Profile(command) => profile::run(&command, lang),
        args::Command::Outline(question) => ask::question(&Query::Outline {}, &question),
        args::Command::Totals { question, municipalities } => {
            ask::with_register(&Query::Totals {}, &question, municipalities.as_deref())
        }
        args::Command::Coverage(question) => ask::question(&Query::Coverage {}, &question),
        args::Command::Trace { record, question } => {
            ask::question(&Query::Trace { of: record }, &question)
        }
        args::Command::Renumber { question, document } => {
            ask::question(&Query::Renumber { document }, &question)
        }
        args::Command::Edit(options) => edit::run(&options),
        args::Command::Compare(options) => compare::run(&options),
        args::Command::Derive(options) => derive::run(&options),
        args::Command::Merge(options) => merge::run(&options),
        args::Command::Timeline(options) => timeline::run(&options),
        args::Command::Watch(options) => watch::run(&options),
        args::Command::Lsp(options) => lsp::run(&options),
    }
}

fn ended(done: Result<Exit, Failure>, lang: Lang) -> u8 {
    let exit = done.unwrap_or_else(|failure| {
        output::say(failure.text(lang));
        Exit::Unusable
    });
    exit.code()
}
