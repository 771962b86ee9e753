//! The `kpss` command.

mod args;
mod ask;
mod ask_together;
mod compare;
mod derive;
mod edit;
mod explain;
mod failure;
mod folder;
mod inputs;
mod lang;
mod merge;
mod output;
mod output_options;
mod profile;
mod register;
mod rule_list;
mod schema;
mod text;
mod timeline;
mod typed;
mod validate;

use std::process::ExitCode;

use clap::Parser;
use kpss_core::Query;

use crate::failure::Exit;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = args::Arguments::parse();
    let lang = arguments.command.lang();
    let done = match arguments.command {
        args::Command::Validate(options) => validate::run(&options),
        args::Command::Schema { kind } => schema::run(&kind),
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
    };
    match done {
        Ok(exit) => exit.into(),
        Err(failure) => {
            output::say(failure.text(lang));
            Exit::Unusable.into()
        }
    }
}
