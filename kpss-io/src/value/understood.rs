//! What a cell means, or why nobody can say.

use super::{Doubt, How};

/// What was understood of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Understood<T> {
    /// Written exactly as the template asks; nothing to say.
    Plain(T),
    /// Read without doubt, though written otherwise; the note says how.
    Read(T, How),
    /// The cell says that nothing is stated: the words that say so, empty for an empty cell.
    Nothing(String),
    /// More than one meaning or none: not taken over.
    Unclear(Doubt),
}

impl<T> Understood<T> {
    /// The value, if there is no doubt about it.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Plain(value) | Self::Read(value, _) => Some(value),
            Self::Nothing(_) | Self::Unclear(_) => None,
        }
    }

    /// The value itself, if there is no doubt about it.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Plain(value) | Self::Read(value, _) => Some(value),
            Self::Nothing(_) | Self::Unclear(_) => None,
        }
    }

    /// How it was read, where it is written otherwise than the template asks.
    pub fn how(&self) -> Option<&How> {
        match self {
            Self::Read(_, how) => Some(how),
            _ => None,
        }
    }

    /// Why it was not taken over.
    pub fn doubt(&self) -> Option<&Doubt> {
        match self {
            Self::Unclear(doubt) => Some(doubt),
            _ => None,
        }
    }

    /// The same understanding of another type.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Understood<U> {
        match self {
            Self::Plain(value) => Understood::Plain(change(value)),
            Self::Read(value, how) => Understood::Read(change(value), how),
            Self::Nothing(words) => Understood::Nothing(words),
            Self::Unclear(doubt) => Understood::Unclear(doubt),
        }
    }

    /// Goes on with the value; what comes out keeps how the value was read.
    pub(super) fn and_then<U>(self, next: impl FnOnce(T) -> Result<U, Doubt>) -> Understood<U> {
        let go = |value, how: Option<How>| match (next(value), how) {
            (Ok(value), None) => Understood::Plain(value),
            (Ok(value), Some(how)) => Understood::Read(value, how),
            (Err(doubt), _) => Understood::Unclear(doubt),
        };
        match self {
            Self::Plain(value) => go(value, None),
            Self::Read(value, how) => go(value, Some(how)),
            Self::Nothing(words) => Understood::Nothing(words),
            Self::Unclear(doubt) => Understood::Unclear(doubt),
        }
    }
}

/// Inside this room a way that ends early is an `Err`: either a doubt, or nothing stated.
pub(super) enum Stop {
    Nothing(String),
    Doubt(Doubt),
}

impl From<Doubt> for Stop {
    fn from(doubt: Doubt) -> Self {
        Self::Doubt(doubt)
    }
}

impl<T> From<Result<Understood<T>, Stop>> for Understood<T> {
    fn from(result: Result<Self, Stop>) -> Self {
        match result {
            Ok(understood) => understood,
            Err(Stop::Nothing(words)) => Self::Nothing(words),
            Err(Stop::Doubt(doubt)) => Self::Unclear(doubt),
        }
    }
}
