//! Repairs: the changes of a text that a patch asks for, and a run that repairs as long as it helps.
//!
//! ```
//! use kpss_core::repair::{Choice, fix};
//! use kpss_core::{Input, Options};
//!
//! let plan = br#"{ "kind": "plan", "id": "p", "period": { "from": "1. 1. 2024" } }"#;
//! let fixed = fix(&[Input::bytes("plan.json", plan)], &Choice::Safe, &Options::default());
//! assert_eq!(
//!     fixed.texts[0].as_deref(),
//!     Some(r#"{ "kind": "plan", "id": "p", "period": { "from": "2024-01-01" } }"#)
//! );
//! assert_eq!(fixed.repaired[0].code, "K008");
//! ```

mod choice;
mod fix;
mod guard;
mod insert;
mod text_change;

pub use choice::Choice;
pub use fix::{Fixed, fix};
pub use text_change::{TextChange, changed, text_changes};
