//! Regions of the Czech Republic.

use super::{Item, List};
use crate::lang::Bilingual;

/// One region, or the capital, with its code of NUTS 3.
#[doc(alias = "kraj")]
#[derive(Debug)]
pub struct Region {
    /// Code of NUTS 3, as `CZ031` (ČSÚ code list 108).
    pub code: &'static str,
    /// Code in RÚIAN; the MPSV register uses it too.
    pub ruian: &'static str,
    /// Abbreviation of three letters.
    pub abbreviation: &'static str,
    /// Czech name.
    pub cs: &'static str,
    /// English name.
    pub en: &'static str,
    /// First two digits of the CISORP codes of the region; not the same as in the NUTS code.
    pub orp_prefix: &'static str,
    /// Number of municipalities, military districts included.
    pub municipalities: u16,
    /// Number of municipalities with extended powers.
    pub orps: u16,
}

impl Item for Region {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        vec![
            ("ruian", self.ruian.to_owned()),
            ("abbreviation", self.abbreviation.to_owned()),
            ("orp_prefix", self.orp_prefix.to_owned()),
            ("municipalities", self.municipalities.to_string()),
            ("orps", self.orps.to_string()),
        ]
    }
}

/// The regions: Český statistický úřad, "Struktura území ČR", state of 1 January 2025.
#[rustfmt::skip]
pub static REGIONS: List<Region> = List {
    id: "region",
    title: Bilingual { cs: "Kraje", en: "Regions" },
    source: "ČSÚ, Struktura území ČR",
    version: "2025-01-01",
    open: false,
    items: &[
        Region { code: "CZ010", ruian: "19", abbreviation: "PHA", cs: "Hlavní město Praha", en: "Capital City of Prague", orp_prefix: "10", municipalities: 1, orps: 1 },
        Region { code: "CZ020", ruian: "27", abbreviation: "STC", cs: "Středočeský kraj", en: "Central Bohemian Region", orp_prefix: "21", municipalities: 1144, orps: 26 },
        Region { code: "CZ031", ruian: "35", abbreviation: "JHC", cs: "Jihočeský kraj", en: "South Bohemian Region", orp_prefix: "31", municipalities: 624, orps: 17 },
        Region { code: "CZ032", ruian: "43", abbreviation: "PLK", cs: "Plzeňský kraj", en: "Plzeň Region", orp_prefix: "32", municipalities: 501, orps: 15 },
        Region { code: "CZ041", ruian: "51", abbreviation: "KVK", cs: "Karlovarský kraj", en: "Karlovy Vary Region", orp_prefix: "41", municipalities: 134, orps: 7 },
        Region { code: "CZ042", ruian: "60", abbreviation: "ULK", cs: "Ústecký kraj", en: "Ústí nad Labem Region", orp_prefix: "42", municipalities: 354, orps: 16 },
        Region { code: "CZ051", ruian: "78", abbreviation: "LBK", cs: "Liberecký kraj", en: "Liberec Region", orp_prefix: "51", municipalities: 215, orps: 10 },
        Region { code: "CZ052", ruian: "86", abbreviation: "HKK", cs: "Královéhradecký kraj", en: "Hradec Králové Region", orp_prefix: "52", municipalities: 448, orps: 15 },
        Region { code: "CZ053", ruian: "94", abbreviation: "PAK", cs: "Pardubický kraj", en: "Pardubice Region", orp_prefix: "53", municipalities: 451, orps: 15 },
        Region { code: "CZ063", ruian: "108", abbreviation: "VYS", cs: "Kraj Vysočina", en: "Vysočina Region", orp_prefix: "61", municipalities: 704, orps: 15 },
        Region { code: "CZ064", ruian: "116", abbreviation: "JHM", cs: "Jihomoravský kraj", en: "South Moravian Region", orp_prefix: "62", municipalities: 673, orps: 21 },
        Region { code: "CZ071", ruian: "124", abbreviation: "OLK", cs: "Olomoucký kraj", en: "Olomouc Region", orp_prefix: "71", municipalities: 402, orps: 13 },
        Region { code: "CZ072", ruian: "141", abbreviation: "ZLK", cs: "Zlínský kraj", en: "Zlín Region", orp_prefix: "72", municipalities: 307, orps: 13 },
        Region { code: "CZ080", ruian: "132", abbreviation: "MSK", cs: "Moravskoslezský kraj", en: "Moravian-Silesian Region", orp_prefix: "81", municipalities: 300, orps: 22 },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{DISTRICTS, ORPS};

    #[test]
    fn fourteen_regions_hold_all_municipalities() {
        assert_eq!(REGIONS.items.len(), 14);
        assert_eq!(REGIONS.items.iter().map(|r| r.municipalities).sum::<u16>(), 6258);
        assert_eq!(REGIONS.items.iter().map(|r| r.orps).sum::<u16>(), 206);
    }

    #[test]
    fn districts_and_orps_add_up_in_each_region() {
        for region in REGIONS.items {
            let districts = DISTRICTS.items.iter().filter(|d| d.region == region.code);
            assert_eq!(districts.map(|d| d.municipalities).sum::<u16>(), region.municipalities);
            let orps: Vec<_> = ORPS.items.iter().filter(|o| o.region == region.code).collect();
            assert_eq!(orps.len(), usize::from(region.orps), "{}", region.code);
            assert_eq!(orps.iter().map(|o| o.municipalities).sum::<u16>(), region.municipalities);
        }
    }

    #[test]
    fn the_code_of_a_region_is_not_its_code_in_ruian() {
        let south = REGIONS.get("CZ031").unwrap();
        assert_eq!((south.ruian, south.abbreviation), ("35", "JHC"));
        assert_eq!((south.cs, south.en), ("Jihočeský kraj", "South Bohemian Region"));
        assert_eq!(REGIONS.get("CZ072").unwrap().ruian, "141");
        assert_eq!(REGIONS.get("CZ063").unwrap().orp_prefix, "61");
    }
}
