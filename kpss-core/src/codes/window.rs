//! From when to when something is in force.

use crate::model::Date;

/// A span of days, both ends included; an open end is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First day in force.
    pub from: Option<Date>,
    /// Last day in force.
    pub until: Option<Date>,
}

impl Window {
    /// No known limit on either side.
    pub const ALWAYS: Self = Self { from: None, until: None };

    /// In force since a day.
    pub const fn since(from: Date) -> Self {
        Self { from: Some(from), until: None }
    }

    /// In force up to and including a day.
    pub const fn up_to(until: Date) -> Self {
        Self { from: None, until: Some(until) }
    }

    /// In force between two days, both included.
    pub const fn between(from: Date, until: Date) -> Self {
        Self { from: Some(from), until: Some(until) }
    }

    /// Whether the day lies inside.
    pub fn contains(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day.first_day())
            && self.until.is_none_or(|until| day.first_day() <= until)
    }
}
