//! JSON in and JSON out: the door for bindings. Whoever writes Rust uses [`crate::validate`] and
//! [`crate::ask`] with types.

mod ask;
mod error;
mod fix;
mod json_words;
mod live;
mod names;
mod options;
#[cfg(feature = "text")]
mod report;
#[cfg(feature = "text")]
mod report_diff;

pub use ask::ask;
pub use error::RequestError;
pub use fix::fix;
pub use json_words::json_mistake;
pub use live::Live;
pub use names::check_option_names;
pub use options::{JsonOptions, language_of, validate};
#[cfg(feature = "text")]
pub use report::{validate_as, write_report};
#[cfg(feature = "text")]
pub use report_diff::{diff_reports, report_against};
