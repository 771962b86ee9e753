//! How a finding can be mended, as its rule says it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::finding::Found;
use crate::codes::Names;
use crate::documents::Place;
use crate::json;
use crate::model::Period;
use crate::model::shape::likely;

/// How sure a repair is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Grade {
    /// Certain: the document means the same, written as it should be.
    Safe,
    /// Likely: a person should look at it first.
    Confirm,
}

/// How a finding can be mended.
#[derive(Clone, Debug)]
pub(crate) enum Remedy {
    Known(Mend),
    /// By the code that is meant in place of a text; it is looked for only if the finding is listed.
    Code(&'static dyn Names, String),
}

impl Remedy {
    /// The places that it changes, beside that of the finding.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        let steps = match self {
            Self::Known(mend) => mend.steps.as_slice(),
            Self::Code(..) => &[],
        };
        steps.iter().map(|step| &step.at)
    }

    /// What is to be done at the place of the finding.
    pub(crate) fn at(self, place: &Place) -> Option<Mend> {
        match self {
            Self::Known(mend) => Some(mend),
            Self::Code(list, written) => {
                let sure = list.called(&written).map(|code| (Mend::safe(), code));
                let (mend, code) =
                    sure.or_else(|| Some((Mend::confirm(), list.likely(&written)?)))?;
                Some(mend.replace(place.clone(), &code))
            }
        }
    }
}

impl PartialEq for Remedy {
    /// Remedies of one rule: it looks for codes in one list only.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Known(mend), Self::Known(other)) => mend == other,
            (Self::Code(_, written), Self::Code(_, other)) => written == other,
            _ => false,
        }
    }
}

/// What is to be done to a document so that a finding is gone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mend {
    pub(crate) grade: Grade,
    pub(crate) steps: Vec<Step>,
}

/// One change at a place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Step {
    pub(crate) at: Place,
    pub(crate) change: Change,
}

/// What happens to the value at a place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Change {
    Replace(Value),
    Add(Value),
    Remove,
    /// The value gets another key in the same record.
    Rename(String),
}

impl Mend {
    pub(crate) const fn safe() -> Self {
        Self { grade: Grade::Safe, steps: Vec::new() }
    }

    pub(crate) const fn confirm() -> Self {
        Self { grade: Grade::Confirm, steps: Vec::new() }
    }

    pub(crate) fn replace(self, at: Place, value: &impl Serialize) -> Self {
        self.step(at, Change::Replace(json::to_value(value)))
    }

    pub(crate) fn add(self, at: Place, value: &impl Serialize) -> Self {
        self.step(at, Change::Add(json::to_value(value)))
    }

    pub(crate) fn remove(self, at: Place) -> Self {
        self.step(at, Change::Remove)
    }

    pub(crate) fn rename(self, at: Place, key: &str) -> Self {
        self.step(at, Change::Rename(key.to_owned()))
    }

    /// The beginning and the end of a period change places.
    pub(crate) fn swap_ends(self, at: impl Fn(&str) -> Place, period: &Period) -> Option<Self> {
        let (from, until) = period.from.zip(period.until)?;
        Some(self.replace(at("from"), &until).replace(at("until"), &from))
    }

    /// All these places get the same value.
    pub(crate) fn replace_all<'p>(
        self,
        places: impl IntoIterator<Item = &'p Place>,
        value: &impl Serialize,
    ) -> Self {
        places.into_iter().fold(self, |mend, place| mend.replace(place.clone(), value))
    }

    fn step(mut self, at: Place, change: Change) -> Self {
        self.steps.push(Step { at, change });
        self
    }
}

/// The identifier that is probably meant by one that nothing bears. Only for the first of many: where
/// a whole list is missing, looking for each would take the square of their number.
pub(crate) fn meant_id<'a>(
    nth: usize,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    const MOST: usize = 50;
    if nth < MOST { likely(id, known) } else { None }
}

impl Found {
    /// Says how the finding can be mended, where that is known.
    pub(crate) fn mend(mut self, mend: impl Into<Option<Mend>>) -> Self {
        self.mend = mend.into().map(Remedy::Known);
        self
    }

    /// Says which value belongs at the place of the finding, where that is certain.
    pub(crate) fn surely(self, value: Option<impl Serialize>) -> Self {
        self.instead(Mend::safe(), value)
    }

    /// Says which value probably belongs at the place of the finding, where one is likely.
    pub(crate) fn probably(self, value: Option<impl Serialize>) -> Self {
        self.instead(Mend::confirm(), value)
    }

    /// Says which code of a list is meant, where what stands at the place is that code written
    /// otherwise, its name, or probably a slip.
    pub(crate) fn code_of(mut self, list: &'static dyn Names, written: &str) -> Self {
        self.mend = Some(Remedy::Code(list, written.to_owned()));
        self
    }

    fn instead(self, mend: Mend, value: Option<impl Serialize>) -> Self {
        let Some(value) = value else { return self };
        let place = self.place.clone();
        self.mend(mend.replace(place, &value))
    }
}
