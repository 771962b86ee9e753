//! Legal forms of organisations.

use super::{Item, List, Window};
use crate::lang::Bilingual;
use crate::model::Date;

/// One legal form, code list `FormaPravniSubjektivity` (codes of the register of persons and ČSÚ).
#[doc(alias = "právní forma")]
#[derive(Debug)]
pub struct LegalForm {
    /// Code of three digits.
    pub code: &'static str,
    /// Czech name.
    pub cs: &'static str,
    /// English translation of this project.
    pub en: &'static str,
    /// When organisations of this form exist.
    pub valid: Window,
}

impl Item for LegalForm {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
    fn window(&self) -> Window {
        self.valid
    }
}

/// Civic associations ended with the new civil code.
const UNTIL_2013: Window = Window::up_to(Date::of(2013, 12, 31));
/// Forms of the new civil code.
const SINCE_2014: Window = Window::since(Date::of(2014, 1, 1));

/// The legal forms met in plans; the official list is longer.
#[rustfmt::skip]
pub static LEGAL_FORMS: List<LegalForm> = List {
    id: "legal-form",
    title: Bilingual { cs: "Právní formy", en: "Legal forms" },
    source: "MPSV, číselník FormaPravniSubjektivity (výběr); ČSÚ, ROS",
    version: "2025-08-04",
    open: true,
    items: &[
        LegalForm { code: "801", cs: "obec", en: "municipality", valid: Window::ALWAYS },
        LegalForm { code: "804", cs: "kraj", en: "region", valid: Window::ALWAYS },
        LegalForm { code: "811", cs: "městská část, městský obvod", en: "city district", valid: Window::ALWAYS },
        LegalForm { code: "771", cs: "dobrovolný svazek obcí", en: "voluntary union of municipalities", valid: Window::ALWAYS },
        LegalForm { code: "331", cs: "příspěvková organizace územního samosprávného celku", en: "contributory organisation of a municipality or region", valid: Window::ALWAYS },
        LegalForm { code: "325", cs: "organizační složka státu", en: "organisational unit of the state", valid: Window::ALWAYS },
        LegalForm { code: "706", cs: "spolek", en: "association", valid: SINCE_2014 },
        LegalForm { code: "736", cs: "pobočný spolek", en: "branch association", valid: SINCE_2014 },
        LegalForm { code: "701", cs: "občanské sdružení", en: "civic association", valid: UNTIL_2013 },
        LegalForm { code: "141", cs: "obecně prospěšná společnost", en: "public benefit company", valid: Window::ALWAYS },
        LegalForm { code: "161", cs: "ústav", en: "institute", valid: SINCE_2014 },
        LegalForm { code: "117", cs: "nadace", en: "foundation", valid: Window::ALWAYS },
        LegalForm { code: "118", cs: "nadační fond", en: "endowment fund", valid: Window::ALWAYS },
        LegalForm { code: "721", cs: "církve a náboženské společnosti", en: "churches and religious societies", valid: Window::ALWAYS },
        LegalForm { code: "722", cs: "evidované církevní právnické osoby", en: "registered legal persons of churches", valid: Window::ALWAYS },
        LegalForm { code: "112", cs: "společnost s ručením omezeným", en: "limited liability company", valid: Window::ALWAYS },
        LegalForm { code: "121", cs: "akciová společnost", en: "joint-stock company", valid: Window::ALWAYS },
        LegalForm { code: "101", cs: "podnikající fyzická osoba", en: "natural person in business", valid: Window::ALWAYS },
        LegalForm { code: "332", cs: "státní příspěvková organizace", en: "contributory organisation of the state", valid: Window::ALWAYS },
        LegalForm { code: "111", cs: "veřejná obchodní společnost", en: "general partnership", valid: Window::ALWAYS },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_twenty_codes_of_three_digits() {
        assert_eq!(LEGAL_FORMS.items.len(), 20);
        for item in LEGAL_FORMS.items {
            assert!(item.code.len() == 3 && item.code.bytes().all(|b| b.is_ascii_digit()));
        }
    }

    #[test]
    fn associations_changed_with_the_civil_code() {
        let (last, first) = (Date::of(2013, 12, 31), Date::of(2014, 1, 1));
        let civic = LEGAL_FORMS.get("701").unwrap().valid;
        assert!(civic.contains(last) && !civic.contains(first));
        for code in ["706", "736", "161"] {
            let new = LEGAL_FORMS.get(code).unwrap().valid;
            assert!(!new.contains(last) && new.contains(first), "{code}");
        }
        assert_eq!(LEGAL_FORMS.get("801").unwrap().valid, Window::ALWAYS);
    }
}
