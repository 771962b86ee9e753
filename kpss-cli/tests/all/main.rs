//! The command, run as a person runs it.
#![cfg(test)]

mod bad_input;
mod batch;
mod batch_again;
mod common;
mod fix;
mod lsp;
mod neovim;
mod outputs;
mod over_time;
mod pages;
mod plans;
mod profiles;
mod readme;
mod reports;
mod seeds;
mod stream;
mod structure;
mod tables;
mod usage;
mod watch;
