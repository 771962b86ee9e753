//! Age groups of the register of providers.

use super::{Item, List};
use crate::lang::Bilingual;

/// One age group, code list `VekovaSkupinaOsoby` of the MPSV register.
#[doc(alias = "věková skupina")]
#[derive(Debug)]
pub struct AgeGroup {
    /// Code in the register.
    pub code: &'static str,
    /// Czech wording of the register.
    pub cs: &'static str,
    /// English translation of this project.
    pub en: &'static str,
    /// Youngest age in whole years.
    pub from: u8,
    /// Oldest age in whole years; `None` where the group has no upper end.
    pub until: Option<u8>,
}

impl Item for AgeGroup {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        vec![
            ("from_age", self.from.to_string()),
            ("until_age", self.until.map(|age| age.to_string()).unwrap_or_default()),
        ]
    }
}

/// The age groups.
#[rustfmt::skip]
pub static AGE_GROUPS: List<AgeGroup> = List {
    id: "age-group",
    title: Bilingual { cs: "Věkové skupiny", en: "Age groups" },
    source: "MPSV, číselník VekovaSkupinaOsoby",
    version: "2019-10-02",
    open: true,
    items: &[
        AgeGroup { code: "10", cs: "děti kojeneckého věku (do 1 roku)", en: "infants (under 1 year)", from: 0, until: Some(0) },
        AgeGroup { code: "1", cs: "děti předškolního věku (1–6 let)", en: "preschool children (1–6)", from: 1, until: Some(6) },
        AgeGroup { code: "2", cs: "mladší děti (7–10 let)", en: "younger children (7–10)", from: 7, until: Some(10) },
        AgeGroup { code: "3", cs: "starší děti (11–15 let)", en: "older children (11–15)", from: 11, until: Some(15) },
        AgeGroup { code: "4", cs: "dorost (16–18 let)", en: "adolescents (16–18)", from: 16, until: Some(18) },
        AgeGroup { code: "5", cs: "mladí dospělí (19–26 let)", en: "young adults (19–26)", from: 19, until: Some(26) },
        AgeGroup { code: "6", cs: "dospělí (27–64 let)", en: "adults (27–64)", from: 27, until: Some(64) },
        AgeGroup { code: "7", cs: "mladší senioři (65–80 let)", en: "younger seniors (65–80)", from: 65, until: Some(80) },
        AgeGroup { code: "8", cs: "starší senioři (nad 80 let)", en: "older seniors (over 80)", from: 81, until: None },
        AgeGroup { code: "9", cs: "bez omezení věku", en: "any age", from: 0, until: None },
    ],
};
