//! Identifiers for what is derived: readable, and unique in the new document.

use std::collections::HashSet;

use crate::model::Id;

/// Identifiers that a new document already uses.
#[derive(Debug, Default)]
pub(super) struct Ids(HashSet<String>);

impl Ids {
    /// The identifier itself; numbered where it is taken.
    pub(super) fn kept(&mut self, id: &Id) -> Id {
        if self.0.insert(id.to_string()) { id.clone() } else { self.fresh(id, "2") }
    }

    /// The identifier made of a base and an ending; numbered further where it is taken.
    pub(super) fn fresh(&mut self, base: &str, ending: &str) -> Id {
        let mut text = format!("{base}-{ending}");
        let mut further = 2;
        while !self.0.insert(text.clone()) {
            text = format!("{base}-{ending}-{further}");
            further += 1;
        }
        // A text with a hyphen in it is not empty.
        Id::new(text).unwrap_or_default()
    }
}

/// The text with the years of one period instead of those of another; `None` where it does not
/// name the period, as in `plan-2020-2022` or „na období 2020–2022“.
pub(super) fn with_years(text: &str, old: (u16, u16), new: (u16, u16)) -> Option<String> {
    ["-", "–", " - ", " – ", "_", " až "].iter().find_map(|dash| {
        let named = format!("{}{dash}{}", old.0, old.1);
        text.contains(&named).then(|| text.replace(&named, &format!("{}{dash}{}", new.0, new.1)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_replaced_as_they_are_written() {
        let of = |text| with_years(text, (2020, 2022), (2023, 2025));
        assert_eq!(of("plan-2020-2022").as_deref(), Some("plan-2023-2025"));
        assert_eq!(of("Plán na období 2020–2022").as_deref(), Some("Plán na období 2023–2025"));
        assert_eq!(of("Plán 2020"), None);
    }

    #[test]
    fn a_taken_identifier_gets_a_number() {
        let mut ids = Ids::default();
        let made = [ids.fresh("o1", "2024"), ids.fresh("o1", "2024"), ids.fresh("o2", "2024")];
        assert_eq!(made.map(|id| id.to_string()), ["o1-2024", "o1-2024-2", "o2-2024"]);
    }
}
