//! Target groups of the register of providers.

use super::{Item, List};
use crate::lang::Bilingual;

/// One target group, code list `CilovaSkupinaOsoby` of the MPSV register.
#[doc(alias = "cílová skupina")]
#[derive(Debug)]
pub struct TargetGroup {
    /// Code in the register.
    pub code: &'static str,
    /// Czech wording of the register.
    pub cs: &'static str,
    /// English translation of this project.
    pub en: &'static str,
    /// Identifier of the item in the interface of the register; empty where it is not known.
    pub register_id: &'static str,
    /// Where the item comes from, if not from the code list itself.
    pub source_note: &'static str,
}

impl Item for TargetGroup {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        vec![
            ("register_id", self.register_id.to_owned()),
            ("source_note", self.source_note.to_owned()),
        ]
    }
}

/// The target groups: the code list of 4 December 2024 with 27 items, and code 30, which was seen
/// in the data of the register on 31 August 2026. Codes 28 and 29 are not known.
#[rustfmt::skip]
pub static TARGET_GROUPS: List<TargetGroup> = List {
    id: "target-group",
    title: Bilingual { cs: "Cílové skupiny", en: "Target groups" },
    source: "MPSV, číselník CilovaSkupinaOsoby; kód 30 z dat registru k 31. 8. 2026",
    version: "2024-12-04",
    open: true,
    items: &[
        TargetGroup { code: "1", cs: "děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy", en: "children and young people aged 6 to 26 at risk of socially undesirable phenomena", register_id: "3742", source_note: "" },
        TargetGroup { code: "2", cs: "imigranti a azylanti", en: "immigrants and asylum holders", register_id: "3743", source_note: "" },
        TargetGroup { code: "3", cs: "oběti domácího násilí", en: "victims of domestic violence", register_id: "3744", source_note: "" },
        TargetGroup { code: "4", cs: "oběti obchodu s lidmi", en: "victims of human trafficking", register_id: "3745", source_note: "" },
        TargetGroup { code: "5", cs: "oběti trestné činnosti", en: "victims of crime", register_id: "3746", source_note: "" },
        TargetGroup { code: "6", cs: "osoby bez přístřeší", en: "people without shelter", register_id: "3747", source_note: "" },
        TargetGroup { code: "7", cs: "osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče", en: "people up to 26 leaving school facilities for institutional care", register_id: "3748", source_note: "" },
        TargetGroup { code: "8", cs: "osoby komerčně zneužívané", en: "commercially abused people", register_id: "3749", source_note: "" },
        TargetGroup { code: "9", cs: "osoby ohrožené závislostí nebo závislé na návykových látkách", en: "people at risk of addiction or dependent on addictive substances", register_id: "3750", source_note: "" },
        TargetGroup { code: "10", cs: "osoby s chronickým duševním onemocněním", en: "people with chronic mental illness", register_id: "3751", source_note: "" },
        TargetGroup { code: "11", cs: "osoby s chronickým onemocněním", en: "people with chronic illness", register_id: "3752", source_note: "" },
        TargetGroup { code: "12", cs: "osoby s jiným zdravotním postižením", en: "people with another disability", register_id: "3753", source_note: "" },
        TargetGroup { code: "13", cs: "osoby s kombinovaným postižením", en: "people with multiple disabilities", register_id: "3754", source_note: "" },
        TargetGroup { code: "14", cs: "osoby s mentálním postižením", en: "people with intellectual disabilities", register_id: "3755", source_note: "" },
        TargetGroup { code: "15", cs: "osoby s tělesným postižením", en: "people with physical disabilities", register_id: "3756", source_note: "" },
        TargetGroup { code: "16", cs: "osoby se sluchovým postižením", en: "people with hearing impairments", register_id: "3757", source_note: "" },
        TargetGroup { code: "17", cs: "osoby se zdravotním postižením", en: "people with disabilities", register_id: "3758", source_note: "" },
        TargetGroup { code: "18", cs: "osoby se zrakovým postižením", en: "people with visual impairments", register_id: "3759", source_note: "" },
        TargetGroup { code: "19", cs: "osoby v krizi", en: "people in crisis", register_id: "3760", source_note: "" },
        TargetGroup { code: "20", cs: "osoby žijící v sociálně vyloučených komunitách", en: "people living in socially excluded communities", register_id: "3761", source_note: "" },
        TargetGroup { code: "21", cs: "osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy", en: "people who lead a risky way of life or are threatened by it", register_id: "3762", source_note: "" },
        TargetGroup { code: "22", cs: "pachatelé trestné činnosti", en: "offenders", register_id: "3763", source_note: "" },
        TargetGroup { code: "23", cs: "rodiny s dítětem/dětmi", en: "families with a child or children", register_id: "3764", source_note: "" },
        TargetGroup { code: "24", cs: "senioři", en: "seniors", register_id: "3765", source_note: "" },
        TargetGroup { code: "25", cs: "etnické menšiny", en: "ethnic minorities", register_id: "3766", source_note: "" },
        TargetGroup { code: "26", cs: "pečující osoby", en: "informal carers", register_id: "11079", source_note: "" },
        TargetGroup { code: "27", cs: "osoby s potřebou paliativní péče", en: "people in need of palliative care", register_id: "11102", source_note: "" },
        TargetGroup { code: "30", cs: "osoby žijící s demencí", en: "people living with dementia", register_id: "", source_note: "seen in the register on 2026-08-31" },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_27_listed_groups_and_one_seen_in_the_register() {
        assert_eq!(TARGET_GROUPS.items.len(), 28);
        for code in 1..=27 {
            let item = TARGET_GROUPS.get(&code.to_string()).unwrap();
            assert!(item.source_note.is_empty() && !item.register_id.is_empty(), "{code}");
        }
        assert!(!TARGET_GROUPS.has("28") && !TARGET_GROUPS.has("29"));
        let dementia = TARGET_GROUPS.get("30").unwrap();
        assert_eq!(dementia.cs, "osoby žijící s demencí");
        assert_eq!(dementia.source_note, "seen in the register on 2026-08-31");
    }

    #[test]
    fn wording_is_that_of_the_register() {
        assert_eq!(TARGET_GROUPS.get("24").unwrap().cs, "senioři");
        assert_eq!(
            TARGET_GROUPS.get("21").unwrap().cs,
            "osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy"
        );
    }
}
