//! Types of social services of Act 108/2006 Sb.

use super::{Item, List, Window};
use crate::lang::Bilingual;
use crate::model::Date;

/// The three kinds of social services, § 32 of Act 108/2006 Sb.
#[doc(alias = "druh služby podle § 32")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ServiceGroup {
    /// Social counselling.
    #[doc(alias = "sociální poradenství")]
    Counselling,
    /// Social care services.
    #[doc(alias = "služby sociální péče")]
    Care,
    /// Social prevention services.
    #[doc(alias = "služby sociální prevence")]
    Prevention,
    /// The sources do not say.
    Unknown,
}

impl ServiceGroup {
    /// The value as published.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Counselling => "counselling",
            Self::Care => "care",
            Self::Prevention => "prevention",
            Self::Unknown => "unknown",
        }
    }
}

/// One type of social service, code list `DruhSocialniSluzby` of the MPSV register.
///
/// Basic social counselling (§ 37(2)) is part of every service, is not registered and has no code.
/// There is no code 2.
#[doc(alias = "druh sociální služby")]
#[derive(Debug)]
pub struct ServiceType {
    /// Code in the register.
    pub code: &'static str,
    /// Czech wording of the register.
    pub cs: &'static str,
    /// English translation of this project.
    pub en: &'static str,
    /// Paragraph of Act 108/2006 Sb., as `§ 39`; empty where it is not known.
    pub paragraph: &'static str,
    /// Kind of service.
    pub group: ServiceGroup,
    /// Forms that the law permits: `amb`, `pob`, `ter`. Empty where the law is silent or its
    /// wording is not known. The register keeps old registrations with other forms.
    pub forms: &'static [&'static str],
    /// Whether `forms` was compared with the text of the act. It was not, in any row: the forms
    /// are from memory, and Act 164/2024 Sb. may have widened some (§§ 45, 46, 65).
    pub forms_verified: bool,
    /// Identifier of the item in the interface of the register.
    pub register_id: &'static str,
    /// When such a service may be provided.
    pub valid: Window,
}

impl ServiceType {
    /// Whether the law permits the form; `None` where the law is silent or not known.
    pub fn permits(&self, form: &str) -> Option<bool> {
        (!self.forms.is_empty()).then(|| self.forms.contains(&form))
    }
}

impl Item for ServiceType {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
    fn window(&self) -> Window {
        self.valid
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        vec![
            ("paragraph", self.paragraph.to_owned()),
            ("group", self.group.code().to_owned()),
            ("forms", self.forms.join(" ")),
            ("forms_verified", self.forms_verified.to_string()),
            ("register_id", self.register_id.to_owned()),
        ]
    }
}

const SILENT: &[&str] = &[];
const AMB: &[&str] = &["amb"];
const POB: &[&str] = &["pob"];
const TER: &[&str] = &["ter"];
const AMB_POB: &[&str] = &["amb", "pob"];
const AMB_TER: &[&str] = &["amb", "ter"];
const ANY: &[&str] = &["amb", "pob", "ter"];

/// Since Act 108/2006 Sb. took effect.
const SINCE_2007: Window = Window::since(Date::of(2007, 1, 1));
/// Until § 52 was abolished.
const UNTIL_2025: Window = Window::between(Date::of(2007, 1, 1), Date::of(2025, 2, 28));
/// Since Act 164/2024 Sb. took effect.
const SINCE_2024: Window = Window::since(Date::of(2024, 7, 1));

/// The types of social services, from the code list of the MPSV register.
///
/// Paragraphs, groups and forms are not part of that code list. Three things are in doubt:
///
/// * Code 16 (§ 52) ends here on 28 February 2025, because Act 38/2025 Sb. abolished the paragraph
///   and the wording of the act that follows starts on 1 March 2025. A transitional provision was
///   not seen, and the register still listed the code in August 2026.
/// * Code 35 is in the register since its list of 24 July 2024; Act 164/2024 Sb., in effect since
///   1 July 2024, is inferred to have brought it. Its paragraph, group and forms are not known.
/// * The forms of all types are from memory, see [`ServiceType::forms_verified`].
#[rustfmt::skip]
pub static SERVICE_TYPES: List<ServiceType> = List {
    id: "service-type",
    title: Bilingual { cs: "Druhy sociálních služeb", en: "Types of social services" },
    source: "MPSV, číselník DruhSocialniSluzby; zákon č. 108/2006 Sb.",
    version: "2024-07-24",
    open: true,
    items: &[
        ServiceType { code: "1", cs: "odborné sociální poradenství", en: "specialised social counselling", paragraph: "§ 37", group: ServiceGroup::Counselling, forms: SILENT, forms_verified: false, register_id: "3836", valid: SINCE_2007 },
        ServiceType { code: "3", cs: "osobní asistence", en: "personal assistance", paragraph: "§ 39", group: ServiceGroup::Care, forms: TER, forms_verified: false, register_id: "3837", valid: SINCE_2007 },
        ServiceType { code: "4", cs: "pečovatelská služba", en: "domiciliary care service", paragraph: "§ 40", group: ServiceGroup::Care, forms: AMB_TER, forms_verified: false, register_id: "3838", valid: SINCE_2007 },
        ServiceType { code: "5", cs: "tísňová péče", en: "emergency care (alarm)", paragraph: "§ 41", group: ServiceGroup::Care, forms: TER, forms_verified: false, register_id: "3839", valid: SINCE_2007 },
        ServiceType { code: "6", cs: "průvodcovské a předčitatelské služby", en: "guide and reading services", paragraph: "§ 42", group: ServiceGroup::Care, forms: AMB_TER, forms_verified: false, register_id: "3840", valid: SINCE_2007 },
        ServiceType { code: "7", cs: "podpora samostatného bydlení", en: "support for independent living", paragraph: "§ 43", group: ServiceGroup::Care, forms: TER, forms_verified: false, register_id: "3841", valid: SINCE_2007 },
        ServiceType { code: "8", cs: "odlehčovací služby", en: "respite services", paragraph: "§ 44", group: ServiceGroup::Care, forms: ANY, forms_verified: false, register_id: "3842", valid: SINCE_2007 },
        ServiceType { code: "9", cs: "centra denních služeb", en: "day services centres", paragraph: "§ 45", group: ServiceGroup::Care, forms: AMB, forms_verified: false, register_id: "3843", valid: SINCE_2007 },
        ServiceType { code: "10", cs: "denní stacionáře", en: "day care centres", paragraph: "§ 46", group: ServiceGroup::Care, forms: AMB, forms_verified: false, register_id: "3844", valid: SINCE_2007 },
        ServiceType { code: "11", cs: "týdenní stacionáře", en: "week care centres", paragraph: "§ 47", group: ServiceGroup::Care, forms: POB, forms_verified: false, register_id: "3845", valid: SINCE_2007 },
        ServiceType { code: "12", cs: "domovy pro osoby se zdravotním postižením", en: "homes for persons with disabilities", paragraph: "§ 48", group: ServiceGroup::Care, forms: POB, forms_verified: false, register_id: "3846", valid: SINCE_2007 },
        ServiceType { code: "13", cs: "domovy pro seniory", en: "homes for the elderly", paragraph: "§ 49", group: ServiceGroup::Care, forms: POB, forms_verified: false, register_id: "3847", valid: SINCE_2007 },
        ServiceType { code: "14", cs: "domovy se zvláštním režimem", en: "special regime homes", paragraph: "§ 50", group: ServiceGroup::Care, forms: POB, forms_verified: false, register_id: "3848", valid: SINCE_2007 },
        ServiceType { code: "15", cs: "chráněné bydlení", en: "sheltered housing", paragraph: "§ 51", group: ServiceGroup::Care, forms: POB, forms_verified: false, register_id: "3849", valid: SINCE_2007 },
        ServiceType { code: "16", cs: "sociální služby poskytované ve zdravotnických zařízeních lůžkové péče", en: "social services in inpatient health facilities", paragraph: "§ 52", group: ServiceGroup::Care, forms: POB, forms_verified: false, register_id: "3850", valid: UNTIL_2025 },
        ServiceType { code: "17", cs: "raná péče", en: "early intervention", paragraph: "§ 54", group: ServiceGroup::Prevention, forms: AMB_TER, forms_verified: false, register_id: "3851", valid: SINCE_2007 },
        ServiceType { code: "18", cs: "telefonická krizová pomoc", en: "telephone crisis assistance", paragraph: "§ 55", group: ServiceGroup::Prevention, forms: TER, forms_verified: false, register_id: "3852", valid: SINCE_2007 },
        ServiceType { code: "19", cs: "tlumočnické služby", en: "interpreting services", paragraph: "§ 56", group: ServiceGroup::Prevention, forms: AMB_TER, forms_verified: false, register_id: "3853", valid: SINCE_2007 },
        ServiceType { code: "20", cs: "azylové domy", en: "asylum homes (shelters)", paragraph: "§ 57", group: ServiceGroup::Prevention, forms: POB, forms_verified: false, register_id: "3854", valid: SINCE_2007 },
        ServiceType { code: "21", cs: "domy na půl cesty", en: "halfway houses", paragraph: "§ 58", group: ServiceGroup::Prevention, forms: POB, forms_verified: false, register_id: "3855", valid: SINCE_2007 },
        ServiceType { code: "22", cs: "kontaktní centra", en: "contact centres", paragraph: "§ 59", group: ServiceGroup::Prevention, forms: AMB_TER, forms_verified: false, register_id: "3856", valid: SINCE_2007 },
        ServiceType { code: "23", cs: "krizová pomoc", en: "crisis assistance", paragraph: "§ 60", group: ServiceGroup::Prevention, forms: ANY, forms_verified: false, register_id: "3857", valid: SINCE_2007 },
        ServiceType { code: "24", cs: "nízkoprahová denní centra", en: "low-threshold day centres", paragraph: "§ 61", group: ServiceGroup::Prevention, forms: AMB_TER, forms_verified: false, register_id: "3858", valid: SINCE_2007 },
        ServiceType { code: "25", cs: "nízkoprahová zařízení pro děti a mládež", en: "low-threshold facilities for children and youth", paragraph: "§ 62", group: ServiceGroup::Prevention, forms: AMB_TER, forms_verified: false, register_id: "3859", valid: SINCE_2007 },
        ServiceType { code: "26", cs: "noclehárny", en: "night shelters (hostels)", paragraph: "§ 63", group: ServiceGroup::Prevention, forms: AMB, forms_verified: false, register_id: "3860", valid: SINCE_2007 },
        ServiceType { code: "27", cs: "služby následné péče", en: "aftercare services", paragraph: "§ 64", group: ServiceGroup::Prevention, forms: AMB_POB, forms_verified: false, register_id: "3861", valid: SINCE_2007 },
        ServiceType { code: "28", cs: "sociálně aktivizační služby pro rodiny s dětmi", en: "social activation services for families with children", paragraph: "§ 65", group: ServiceGroup::Prevention, forms: AMB_TER, forms_verified: false, register_id: "3862", valid: SINCE_2007 },
        ServiceType { code: "29", cs: "sociálně aktivizační služby pro seniory a osoby se zdravotním postižením", en: "social activation services for the elderly and persons with disabilities", paragraph: "§ 66", group: ServiceGroup::Prevention, forms: AMB_TER, forms_verified: false, register_id: "3863", valid: SINCE_2007 },
        ServiceType { code: "30", cs: "sociálně terapeutické dílny", en: "social therapy workshops", paragraph: "§ 67", group: ServiceGroup::Prevention, forms: AMB, forms_verified: false, register_id: "3864", valid: SINCE_2007 },
        ServiceType { code: "31", cs: "terapeutické komunity", en: "therapeutic communities", paragraph: "§ 68", group: ServiceGroup::Prevention, forms: POB, forms_verified: false, register_id: "3865", valid: SINCE_2007 },
        ServiceType { code: "32", cs: "terénní programy", en: "outreach (field) programmes", paragraph: "§ 69", group: ServiceGroup::Prevention, forms: TER, forms_verified: false, register_id: "3866", valid: SINCE_2007 },
        ServiceType { code: "33", cs: "sociální rehabilitace", en: "social rehabilitation", paragraph: "§ 70", group: ServiceGroup::Prevention, forms: ANY, forms_verified: false, register_id: "3867", valid: SINCE_2007 },
        ServiceType { code: "34", cs: "intervenční centra", en: "intervention centres", paragraph: "§ 60a", group: ServiceGroup::Prevention, forms: ANY, forms_verified: false, register_id: "3868", valid: SINCE_2007 },
        ServiceType { code: "35", cs: "centrum duševního zdraví", en: "mental health centre", paragraph: "", group: ServiceGroup::Unknown, forms: SILENT, forms_verified: false, register_id: "11078", valid: SINCE_2024 },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_register_has_34_types_and_no_code_2() {
        let codes: Vec<_> = SERVICE_TYPES.items.iter().map(|t| t.code).collect();
        let expected: Vec<_> = (1..=35).filter(|n| *n != 2).map(|n: u8| n.to_string()).collect();
        assert_eq!(codes.len(), 34);
        assert_eq!(codes, expected);
    }

    #[test]
    fn groups_follow_the_paragraphs() {
        for item in SERVICE_TYPES.items {
            let number = item.paragraph.trim_start_matches("§ ").trim_end_matches('a');
            let expected = match number.parse::<u8>() {
                Ok(37) => ServiceGroup::Counselling,
                Ok(39..=52) => ServiceGroup::Care,
                Ok(54..=70) => ServiceGroup::Prevention,
                _ => ServiceGroup::Unknown,
            };
            assert_eq!(item.group, expected, "{}", item.code);
        }
    }

    #[test]
    fn each_paragraph_from_39_to_70_occurs_once() {
        let mut known: Vec<_> = SERVICE_TYPES.items.iter().map(|t| t.paragraph).collect();
        known.sort_unstable();
        let mut once = known.clone();
        once.dedup();
        assert_eq!(known, once);
        for number in (39..=52).chain(54..=70) {
            assert!(known.contains(&format!("§ {number}").as_str()), "{number}");
        }
        assert!(known.contains(&"§ 60a"));
    }

    #[test]
    fn paragraph_52_ended_and_the_mental_health_centre_began() {
        let inpatient = SERVICE_TYPES.get("16").unwrap();
        assert!(inpatient.valid.contains(Date::of(2025, 2, 28)));
        assert!(!inpatient.valid.contains(Date::of(2025, 3, 1)));
        let centre = SERVICE_TYPES.get("35").unwrap();
        assert!(!centre.valid.contains(Date::of(2024, 6, 30)));
        assert!(centre.valid.contains(Date::of(2024, 7, 1)));
        assert!(!SERVICE_TYPES.get("34").unwrap().valid.contains(Date::of(2006, 12, 31)));
    }

    #[test]
    fn forms_are_known_codes_in_the_order_of_the_register() {
        for item in SERVICE_TYPES.items {
            assert!(item.forms.is_sorted(), "{}", item.code);
            assert!(item.forms.iter().all(|form| ANY.contains(form)), "{}", item.code);
            assert!(!item.forms_verified, "{}", item.code);
        }
    }

    #[test]
    fn a_home_for_the_elderly_is_residential_and_counselling_is_not_limited() {
        assert_eq!(SERVICE_TYPES.get("13").unwrap().permits("pob"), Some(true));
        assert_eq!(SERVICE_TYPES.get("13").unwrap().permits("ter"), Some(false));
        assert_eq!(SERVICE_TYPES.get("1").unwrap().permits("pob"), None);
    }

    #[test]
    fn personal_assistance_has_its_identifier_in_the_register() {
        let item = SERVICE_TYPES.get("3").unwrap();
        assert_eq!((item.cs, item.register_id), ("osobní asistence", "3837"));
        assert_eq!(SERVICE_TYPES.get("35").unwrap().register_id, "11078");
    }
}
