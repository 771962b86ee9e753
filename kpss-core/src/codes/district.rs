//! Districts of the Czech Republic.

use super::{Item, List};
use crate::lang::Bilingual;

/// One district with its code of LAU 1; the capital counts as one.
#[doc(alias = "okres")]
#[derive(Debug)]
pub struct District {
    /// Code of LAU 1, as `CZ0201` or `CZ020A` (ČSÚ code list 109).
    pub code: &'static str,
    /// Name.
    pub name: &'static str,
    /// Code of the region, NUTS 3.
    pub region: &'static str,
    /// Code in RÚIAN; the MPSV register uses it too.
    pub ruian: &'static str,
    /// Number of municipalities, military districts included.
    pub municipalities: u16,
}

impl Item for District {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.name, en: self.name }
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        vec![
            ("region", self.region.to_owned()),
            ("ruian", self.ruian.to_owned()),
            ("municipalities", self.municipalities.to_string()),
        ]
    }
}

/// The districts: Český statistický úřad, "Struktura území ČR", state of 1 January 2025.
#[rustfmt::skip]
pub static DISTRICTS: List<District> = List {
    id: "district",
    title: Bilingual { cs: "Okresy", en: "Districts" },
    source: "ČSÚ, Struktura území ČR",
    version: "2025-01-01",
    open: false,
    items: &[
        District { code: "CZ0100", name: "Praha", region: "CZ010", ruian: "3100", municipalities: 1 },
        District { code: "CZ0201", name: "Benešov", region: "CZ020", ruian: "3201", municipalities: 114 },
        District { code: "CZ0202", name: "Beroun", region: "CZ020", ruian: "3202", municipalities: 85 },
        District { code: "CZ0203", name: "Kladno", region: "CZ020", ruian: "3203", municipalities: 100 },
        District { code: "CZ0204", name: "Kolín", region: "CZ020", ruian: "3204", municipalities: 90 },
        District { code: "CZ0205", name: "Kutná Hora", region: "CZ020", ruian: "3205", municipalities: 88 },
        District { code: "CZ0206", name: "Mělník", region: "CZ020", ruian: "3206", municipalities: 69 },
        District { code: "CZ0207", name: "Mladá Boleslav", region: "CZ020", ruian: "3207", municipalities: 120 },
        District { code: "CZ0208", name: "Nymburk", region: "CZ020", ruian: "3208", municipalities: 86 },
        District { code: "CZ0209", name: "Praha-východ", region: "CZ020", ruian: "3209", municipalities: 110 },
        District { code: "CZ020A", name: "Praha-západ", region: "CZ020", ruian: "3210", municipalities: 79 },
        District { code: "CZ020B", name: "Příbram", region: "CZ020", ruian: "3211", municipalities: 120 },
        District { code: "CZ020C", name: "Rakovník", region: "CZ020", ruian: "3212", municipalities: 83 },
        District { code: "CZ0311", name: "České Budějovice", region: "CZ031", ruian: "3301", municipalities: 109 },
        District { code: "CZ0312", name: "Český Krumlov", region: "CZ031", ruian: "3302", municipalities: 47 },
        District { code: "CZ0313", name: "Jindřichův Hradec", region: "CZ031", ruian: "3303", municipalities: 106 },
        District { code: "CZ0314", name: "Písek", region: "CZ031", ruian: "3305", municipalities: 75 },
        District { code: "CZ0315", name: "Prachatice", region: "CZ031", ruian: "3306", municipalities: 65 },
        District { code: "CZ0316", name: "Strakonice", region: "CZ031", ruian: "3307", municipalities: 112 },
        District { code: "CZ0317", name: "Tábor", region: "CZ031", ruian: "3308", municipalities: 110 },
        District { code: "CZ0321", name: "Domažlice", region: "CZ032", ruian: "3401", municipalities: 76 },
        District { code: "CZ0322", name: "Klatovy", region: "CZ032", ruian: "3404", municipalities: 94 },
        District { code: "CZ0323", name: "Plzeň-město", region: "CZ032", ruian: "3405", municipalities: 15 },
        District { code: "CZ0324", name: "Plzeň-jih", region: "CZ032", ruian: "3406", municipalities: 99 },
        District { code: "CZ0325", name: "Plzeň-sever", region: "CZ032", ruian: "3407", municipalities: 98 },
        District { code: "CZ0326", name: "Rokycany", region: "CZ032", ruian: "3408", municipalities: 68 },
        District { code: "CZ0327", name: "Tachov", region: "CZ032", ruian: "3410", municipalities: 51 },
        District { code: "CZ0411", name: "Cheb", region: "CZ041", ruian: "3402", municipalities: 40 },
        District { code: "CZ0412", name: "Karlovy Vary", region: "CZ041", ruian: "3403", municipalities: 56 },
        District { code: "CZ0413", name: "Sokolov", region: "CZ041", ruian: "3409", municipalities: 38 },
        District { code: "CZ0421", name: "Děčín", region: "CZ042", ruian: "3502", municipalities: 52 },
        District { code: "CZ0422", name: "Chomutov", region: "CZ042", ruian: "3503", municipalities: 44 },
        District { code: "CZ0423", name: "Litoměřice", region: "CZ042", ruian: "3506", municipalities: 105 },
        District { code: "CZ0424", name: "Louny", region: "CZ042", ruian: "3507", municipalities: 70 },
        District { code: "CZ0425", name: "Most", region: "CZ042", ruian: "3508", municipalities: 26 },
        District { code: "CZ0426", name: "Teplice", region: "CZ042", ruian: "3509", municipalities: 34 },
        District { code: "CZ0427", name: "Ústí nad Labem", region: "CZ042", ruian: "3510", municipalities: 23 },
        District { code: "CZ0511", name: "Česká Lípa", region: "CZ051", ruian: "3501", municipalities: 57 },
        District { code: "CZ0512", name: "Jablonec nad Nisou", region: "CZ051", ruian: "3504", municipalities: 35 },
        District { code: "CZ0513", name: "Liberec", region: "CZ051", ruian: "3505", municipalities: 59 },
        District { code: "CZ0514", name: "Semily", region: "CZ051", ruian: "3608", municipalities: 64 },
        District { code: "CZ0521", name: "Hradec Králové", region: "CZ052", ruian: "3602", municipalities: 104 },
        District { code: "CZ0522", name: "Jičín", region: "CZ052", ruian: "3604", municipalities: 111 },
        District { code: "CZ0523", name: "Náchod", region: "CZ052", ruian: "3605", municipalities: 78 },
        District { code: "CZ0524", name: "Rychnov nad Kněžnou", region: "CZ052", ruian: "3607", municipalities: 80 },
        District { code: "CZ0525", name: "Trutnov", region: "CZ052", ruian: "3610", municipalities: 75 },
        District { code: "CZ0531", name: "Chrudim", region: "CZ053", ruian: "3603", municipalities: 108 },
        District { code: "CZ0532", name: "Pardubice", region: "CZ053", ruian: "3606", municipalities: 112 },
        District { code: "CZ0533", name: "Svitavy", region: "CZ053", ruian: "3609", municipalities: 116 },
        District { code: "CZ0534", name: "Ústí nad Orlicí", region: "CZ053", ruian: "3611", municipalities: 115 },
        District { code: "CZ0631", name: "Havlíčkův Brod", region: "CZ063", ruian: "3601", municipalities: 120 },
        District { code: "CZ0632", name: "Jihlava", region: "CZ063", ruian: "3707", municipalities: 123 },
        District { code: "CZ0633", name: "Pelhřimov", region: "CZ063", ruian: "3304", municipalities: 120 },
        District { code: "CZ0634", name: "Třebíč", region: "CZ063", ruian: "3710", municipalities: 167 },
        District { code: "CZ0635", name: "Žďár nad Sázavou", region: "CZ063", ruian: "3714", municipalities: 174 },
        District { code: "CZ0641", name: "Blansko", region: "CZ064", ruian: "3701", municipalities: 116 },
        District { code: "CZ0642", name: "Brno-město", region: "CZ064", ruian: "3702", municipalities: 1 },
        District { code: "CZ0643", name: "Brno-venkov", region: "CZ064", ruian: "3703", municipalities: 187 },
        District { code: "CZ0644", name: "Břeclav", region: "CZ064", ruian: "3704", municipalities: 63 },
        District { code: "CZ0645", name: "Hodonín", region: "CZ064", ruian: "3706", municipalities: 82 },
        District { code: "CZ0646", name: "Vyškov", region: "CZ064", ruian: "3712", municipalities: 80 },
        District { code: "CZ0647", name: "Znojmo", region: "CZ064", ruian: "3713", municipalities: 144 },
        District { code: "CZ0711", name: "Jeseník", region: "CZ071", ruian: "3811", municipalities: 24 },
        District { code: "CZ0712", name: "Olomouc", region: "CZ071", ruian: "3805", municipalities: 98 },
        District { code: "CZ0713", name: "Prostějov", region: "CZ071", ruian: "3709", municipalities: 97 },
        District { code: "CZ0714", name: "Přerov", region: "CZ071", ruian: "3808", municipalities: 105 },
        District { code: "CZ0715", name: "Šumperk", region: "CZ071", ruian: "3809", municipalities: 78 },
        District { code: "CZ0721", name: "Kroměříž", region: "CZ072", ruian: "3708", municipalities: 79 },
        District { code: "CZ0722", name: "Uherské Hradiště", region: "CZ072", ruian: "3711", municipalities: 78 },
        District { code: "CZ0723", name: "Vsetín", region: "CZ072", ruian: "3810", municipalities: 59 },
        District { code: "CZ0724", name: "Zlín", region: "CZ072", ruian: "3705", municipalities: 91 },
        District { code: "CZ0801", name: "Bruntál", region: "CZ080", ruian: "3801", municipalities: 67 },
        District { code: "CZ0802", name: "Frýdek-Místek", region: "CZ080", ruian: "3802", municipalities: 72 },
        District { code: "CZ0803", name: "Karviná", region: "CZ080", ruian: "3803", municipalities: 17 },
        District { code: "CZ0804", name: "Nový Jičín", region: "CZ080", ruian: "3804", municipalities: 54 },
        District { code: "CZ0805", name: "Opava", region: "CZ080", ruian: "3806", municipalities: 77 },
        District { code: "CZ0806", name: "Ostrava-město", region: "CZ080", ruian: "3807", municipalities: 13 },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::REGIONS;

    #[test]
    fn seventy_seven_districts_hold_all_municipalities() {
        assert_eq!(DISTRICTS.items.len(), 77);
        assert_eq!(DISTRICTS.items.iter().map(|d| d.municipalities).sum::<u16>(), 6258);
        assert!(DISTRICTS.items.is_sorted_by_key(|d| d.code));
    }

    #[test]
    fn the_code_of_a_district_begins_with_its_region() {
        for district in DISTRICTS.items {
            assert!(REGIONS.has(district.region), "{}", district.code);
            assert!(district.code.starts_with(district.region), "{}", district.code);
            assert_eq!(district.code.len(), 6, "{}", district.code);
        }
    }

    #[test]
    fn districts_of_known_plans() {
        let benesov = DISTRICTS.get("CZ0201").unwrap();
        assert_eq!((benesov.name, benesov.municipalities), ("Benešov", 114));
        assert_eq!(DISTRICTS.get("CZ020A").unwrap().name, "Praha-západ");
        assert_eq!(DISTRICTS.get("CZ0513").unwrap().ruian, "3505");
    }
}
