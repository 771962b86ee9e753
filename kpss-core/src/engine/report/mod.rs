//! Puts the report together.

mod assemble;
mod fingerprint;
mod label;
mod locate;
mod mask;
mod path_to_value;
mod repair;
mod waiver;

pub(super) use assemble::{Assembly, has_error};
pub(super) use waiver::{Waivers, waive};
