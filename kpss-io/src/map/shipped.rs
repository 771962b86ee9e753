//! Maps that come with kpss.

use super::description::{Map, MapError};

/// Name and text of each.
pub const SHIPPED: [(&str, &str); 3] = [
    ("tabulka-opatreni", include_str!("../../maps/tabulka-opatreni.json")),
    ("karta-opatreni", include_str!("../../maps/karta-opatreni.json")),
    ("sit-sluzeb", include_str!("../../maps/sit-sluzeb.json")),
];

/// The map of a name, if it is one of those that come with kpss.
pub fn shipped(name: &str) -> Option<Result<Map, MapError>> {
    let found = SHIPPED.iter().find(|(known, _)| *known == name);
    found.map(|(_, text)| Map::read(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_maps_name_only_what_exists() {
        for (name, text) in SHIPPED {
            assert_eq!(Map::read(text).err(), None, "{name}");
        }
    }
}
