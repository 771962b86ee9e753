//! The core against its examples, the seeds and the published schemas.
#![cfg(test)]

mod catalogue;
mod common;
#[cfg(feature = "book")]
mod demands;
mod editions;
mod engines;
#[cfg(feature = "book")]
mod examples;
mod limits;
mod no_echo;
mod positions;
mod privacy;
mod profiles;
#[cfg(feature = "schema")]
mod schemas;
mod seeds;
