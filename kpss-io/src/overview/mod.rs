//! Many submissions at once: a row of each, what repeats among them, and where they lie.
//!
//! A report is written and let go; what stays of a submission is its [`Row`] and what it adds to the
//! [`Tallies`], so a thousand submissions need little more memory than one.

mod area;
mod collation;
mod csv;
mod outcome;
mod repeats;
mod row;
mod sorting;
mod tallies;

use std::borrow::Cow;

use kpss_core::report::{ProfileSummary, Tool, VersionedId};
use kpss_core::{Lang, Report};
use serde::Serialize;

pub use area::Area;
pub use outcome::Outcome;
pub use repeats::{Repeat, Unit};
pub use row::Row;
pub use sorting::Sorting;
pub use tallies::Tallies;

/// How many submissions ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcomes {
    /// Without an error, and checked whole.
    pub valid: usize,
    /// With an error.
    pub invalid: usize,
    /// Without an error, but not checked whole.
    pub incomplete: usize,
    /// Nothing of them could be read.
    pub unreadable: usize,
}

impl Outcomes {
    /// All of them.
    pub const fn total(&self) -> usize {
        self.valid + self.invalid + self.incomplete + self.unreadable
    }

    /// Those that ended so.
    pub const fn of(&self, outcome: Outcome) -> usize {
        match outcome {
            Outcome::Valid => self.valid,
            Outcome::Invalid => self.invalid,
            Outcome::Incomplete => self.incomplete,
            Outcome::Unreadable => self.unreadable,
        }
    }

    const fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Valid => self.valid += 1,
            Outcome::Invalid => self.invalid += 1,
            Outcome::Incomplete => self.incomplete += 1,
            Outcome::Unreadable => self.unreadable += 1,
        }
    }
}

/// What is said of many submissions together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Overview {
    /// Version of the format of reports.
    pub format: Cow<'static, str>,
    /// The program.
    pub tool: Tool,
    /// The rules.
    pub rule_set: VersionedId,
    /// The profile.
    pub profile: ProfileSummary,
    /// The code lists.
    pub code_lists: Vec<VersionedId>,
    /// Language of messages.
    #[serde(serialize_with = "as_tag")]
    pub lang: Lang,
    /// How many submissions ended how.
    pub outcomes: Outcomes,
    /// One row a submission, by name.
    pub submissions: Vec<Row>,
    /// What several of them have, the most frequent first.
    pub repeats: Vec<Repeat>,
    /// Files that are no documents and were left out.
    pub left_out: Vec<String>,
}

impl Overview {
    /// Puts the rows together; `empty` is the report about no document by the same options, which
    /// says by what the submissions were judged.
    pub fn new(
        empty: &Report,
        mut rows: Vec<Row>,
        tallies: &Tallies,
        left_out: Vec<String>,
    ) -> Self {
        let lang = Lang::from_tag(&empty.lang).unwrap_or_default();
        let mut outcomes = Outcomes::default();
        for row in &rows {
            outcomes.add(row.outcome);
        }
        Sorting::Name.sort(&mut rows);
        Self {
            format: empty.format.clone(),
            tool: empty.tool.clone(),
            rule_set: empty.rule_set.clone(),
            profile: empty.profile.clone(),
            code_lists: empty.code_lists.clone(),
            lang,
            outcomes,
            submissions: rows,
            repeats: tallies.repeats(lang),
            left_out,
        }
    }

    /// The overview as JSON, by `overview.schema.json`.
    pub fn to_json(&self) -> String {
        // Rows hold nothing that JSON cannot carry, so writing cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The rows as CSV: UTF-8 with a mark, semicolons, as Czech spreadsheets open it.
    pub fn to_csv(&self) -> String {
        csv::text(self)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives the field by reference")]
fn as_tag<S: serde::Serializer>(lang: &Lang, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(lang.tag())
}

/// JSON Schema of [`Overview::to_json`].
#[cfg(feature = "schema")]
pub fn schema() -> String {
    kpss_core::schema::written::<Overview>("overview")
}
