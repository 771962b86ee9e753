//! Repairs: each mends the finding that carries it, and none makes a document worse.

mod cases;
mod disguise;
mod documented;
mod random;
mod texts;

use kpss_core::repair::{changed, text_changes};
use kpss_core::report::Finding;
use kpss_core::{Input, Options, Report};

use crate::common::{MUNICIPALITIES, validate};

/// What is found in a text.
pub(crate) fn found(text: &str) -> Report {
    let options = Options { municipalities: Some(&MUNICIPALITIES), ..Options::default() };
    validate(&[Input::bytes("plan.json", text.as_bytes())], &options)
}

/// The text after the repair of a finding.
pub(crate) fn repaired(text: &str, finding: &Finding) -> String {
    let repair = finding.repair.as_ref().unwrap();
    let changes = text_changes(text, repair).unwrap_or_else(|| panic!("{repair:?}"));
    changed(text, &changes).unwrap()
}
