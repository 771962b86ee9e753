//! The `kpss` command.
#![expect(clippy::print_stdout, reason = "a command line tool")]

mod args;
mod ask;
mod compare;
mod derive;
mod edit;
mod explain;
mod form;
mod inputs;
mod merge;
mod profile;
mod rule_list;
mod schema;
mod text;
mod timeline;
mod together;
mod validate;

use std::process::ExitCode;

use clap::Parser;
use kpss_core::Lang;
use serde_json::json;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a command ended; the numbers are part of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// No finding at or above `--fail-on`.
    Passed,
    /// A finding at or above `--fail-on`.
    Found,
    /// Wrong usage or unreadable input.
    Unusable,
    /// Something was not checked.
    Incomplete,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Passed => 0,
            Exit::Found => 1,
            Exit::Unusable => 2,
            Exit::Incomplete => 3,
        })
    }
}

/// Something to say in one line, in both languages: why a command cannot be carried out.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) cs: String,
    pub(crate) en: String,
}

impl Failure {
    pub(crate) fn new(cs: impl Into<String>, en: impl Into<String>) -> Self {
        Self { cs: cs.into(), en: en.into() }
    }

    pub(crate) fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::Cs => &self.cs,
            Lang::En => &self.en,
        }
    }
}

fn main() -> ExitCode {
    let arguments = args::Arguments::parse();
    let lang = arguments.command.lang();
    let done = match arguments.command {
        args::Command::Validate(options) => validate::run(&options),
        args::Command::Schema { kind } => schema::run(&kind),
        args::Command::Rules(options) => Ok(rule_list::run(&options)),
        args::Command::Explain { rule, .. } => explain::run(&rule, lang),
        args::Command::Profile(command) => profile::run(&command, lang),
        args::Command::Outline(question) => Ok(ask::question(json!({ "outline": {} }), &question)),
        args::Command::Totals { question, municipalities } => {
            ask::with_register(json!({ "totals": {} }), &question, municipalities.as_deref())
        }
        args::Command::Coverage(question) => {
            Ok(ask::question(json!({ "coverage": {} }), &question))
        }
        args::Command::Trace { record, question } => {
            Ok(ask::question(json!({ "trace": { "of": record } }), &question))
        }
        args::Command::Renumber { question, document } => {
            Ok(ask::question(json!({ "renumber": { "document": document } }), &question))
        }
        args::Command::Edit(options) => edit::run(&options),
        args::Command::Compare(options) => compare::run(&options),
        args::Command::Derive(options) => derive::run(&options),
        args::Command::Merge(options) => merge::run(&options),
        args::Command::Timeline(options) => Ok(timeline::run(&options)),
    };
    match done {
        Ok(exit) => exit.into(),
        Err(failure) => {
            anstream::eprintln!("kpss: {}", failure.text(lang));
            Exit::Unusable.into()
        }
    }
}
