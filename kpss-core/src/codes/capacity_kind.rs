//! Units of capacity: those of the register and those that plans add.

use super::{Item, List};
use crate::lang::Bilingual;

/// One unit of capacity. Units are never converted into each other.
#[doc(alias = "typ kapacity")]
#[derive(Debug)]
pub struct CapacityKind {
    /// Code in the register, or of this project.
    pub code: &'static str,
    /// Czech wording.
    pub cs: &'static str,
    /// English translation of this project.
    pub en: &'static str,
    /// Whether the unit is in the code list `TypKapacitySocialniSluzby` of the MPSV register.
    pub register: bool,
    /// Whether the number may have decimals.
    pub decimals: bool,
    /// Forms in which the unit makes sense: `amb`, `pob`, `ter`. Empty means any.
    pub forms: &'static [&'static str],
    /// Codes of the service types in which the unit makes sense. Empty means any.
    pub service_types: &'static [&'static str],
}

impl CapacityKind {
    /// Whether the unit makes sense for a service of this form.
    pub fn suits_form(&self, form: &str) -> bool {
        self.forms.is_empty() || self.forms.contains(&form)
    }

    /// Whether the unit makes sense for a service of this type.
    pub fn suits_service_type(&self, code: &str) -> bool {
        self.service_types.is_empty() || self.service_types.contains(&code)
    }
}

impl Item for CapacityKind {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        vec![
            ("register", self.register.to_string()),
            ("decimals", self.decimals.to_string()),
            ("forms", self.forms.join(" ")),
            ("service_types", self.service_types.join(" ")),
        ]
    }
}

const ANY: &[&str] = &[];
const POB: &[&str] = &["pob"];
const TER: &[&str] = &["ter"];
const AMB_TER: &[&str] = &["amb", "ter"];

/// The units of capacity: five of the register, then those that plans and regional networks use.
#[rustfmt::skip]
pub static CAPACITY_KINDS: List<CapacityKind> = List {
    id: "capacity-kind",
    title: Bilingual { cs: "Jednotky kapacity", en: "Units of capacity" },
    source: "MPSV, číselník TypKapacitySocialniSluzby; praxe plánů a krajských sítí",
    version: "2018-01-01",
    open: true,
    items: &[
        CapacityKind { code: "hovor", cs: "Počet hovorů", en: "number of calls", register: true, decimals: false, forms: TER, service_types: &["18"] },
        CapacityKind { code: "interv", cs: "Počet intervencí (30 min. jednání)", en: "number of interventions (30 minutes)", register: true, decimals: false, forms: AMB_TER, service_types: ANY },
        CapacityKind { code: "klient", cs: "Počet klientů", en: "number of clients", register: true, decimals: false, forms: AMB_TER, service_types: ANY },
        CapacityKind { code: "kontakt", cs: "Počet kontaktů (10 min. jednání)", en: "number of contacts (10 minutes)", register: true, decimals: false, forms: AMB_TER, service_types: ANY },
        CapacityKind { code: "luzka", cs: "Počet lůžek", en: "number of beds", register: true, decimals: false, forms: POB, service_types: ANY },
        CapacityKind { code: "uvazky", cs: "přepočtené úvazky pracovníků v přímé péči", en: "full-time equivalents of direct care workers", register: false, decimals: true, forms: ANY, service_types: ANY },
        CapacityKind { code: "okamzita", cs: "okamžitá kapacita", en: "clients at one moment", register: false, decimals: false, forms: ANY, service_types: ANY },
        CapacityKind { code: "denni", cs: "denní kapacita", en: "clients a day", register: false, decimals: false, forms: ANY, service_types: ANY },
        CapacityKind { code: "rocni", cs: "roční počet klientů", en: "clients a year", register: false, decimals: false, forms: ANY, service_types: ANY },
        CapacityKind { code: "hodiny", cs: "hodiny přímé péče", en: "hours of direct care", register: false, decimals: false, forms: ANY, service_types: ANY },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::SERVICE_TYPES;

    #[test]
    fn five_units_are_of_the_register_and_five_of_plans() {
        assert_eq!(CAPACITY_KINDS.items.iter().filter(|k| k.register).count(), 5);
        assert_eq!(CAPACITY_KINDS.items.iter().filter(|k| !k.register).count(), 5);
    }

    #[test]
    fn only_full_time_equivalents_have_decimals() {
        let decimal: Vec<_> = CAPACITY_KINDS.items.iter().filter(|k| k.decimals).collect();
        assert_eq!(decimal.iter().map(|k| k.code).collect::<Vec<_>>(), ["uvazky"]);
    }

    #[test]
    fn beds_are_residential_and_calls_belong_to_the_telephone_service() {
        let beds = CAPACITY_KINDS.get("luzka").unwrap();
        assert!(beds.suits_form("pob") && !beds.suits_form("amb") && !beds.suits_form("ter"));
        let calls = CAPACITY_KINDS.get("hovor").unwrap();
        assert!(calls.suits_form("ter") && !calls.suits_form("amb"));
        assert!(calls.suits_service_type("18") && !calls.suits_service_type("23"));
        assert_eq!(SERVICE_TYPES.get("18").unwrap().cs, "telefonická krizová pomoc");
    }

    #[test]
    fn contacts_are_not_residential_and_full_time_equivalents_suit_all() {
        for code in ["kontakt", "interv", "klient"] {
            let kind = CAPACITY_KINDS.get(code).unwrap();
            assert!(kind.suits_form("amb") && kind.suits_form("ter") && !kind.suits_form("pob"));
        }
        assert!(CAPACITY_KINDS.get("uvazky").unwrap().suits_form("pob"));
    }
}
