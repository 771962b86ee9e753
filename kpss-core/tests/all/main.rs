//! The core against its examples, the seeds and the published schemas.
#![cfg(test)]

mod api;
mod architecture;
mod catalogue;
#[cfg(feature = "book")]
mod citations;
mod common;
mod compare;
mod coverage;
#[cfg(feature = "book")]
mod demands;
mod derive;
mod editions;
mod editor;
mod edits;
mod engines;
#[cfg(feature = "book")]
mod examples;
mod limits;
mod live;
mod merge;
mod no_echo;
#[cfg(feature = "book")]
mod officer;
mod partly_read;
mod positions;
mod practice;
mod privacy;
mod profiles;
mod renamed;
#[cfg(feature = "book")]
mod repairs;
#[cfg(feature = "text")]
mod report_text;
#[cfg(feature = "schema")]
mod schemas;
mod seeds;
mod shared_groups;
mod structure;
mod timeline;
mod totals;
mod totals_orp;
mod trace;
mod trees;
mod user_examples;
