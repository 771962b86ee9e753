//! The sources that rules cite, in both languages, and from when until when each wording was law.

use super::meta::Citation;
use crate::codes::Window;
use crate::lang::Bilingual;
use crate::model::Date;

/// A name in Czech and in English.
pub(crate) type Pair = (&'static str, &'static str);

/// The last day on which the wording before Act 300/2025 was law for certain: that act removed the
/// definition of a medium-term plan, and which of its days of effect applies is not verified, so the
/// earliest is used and rules claim nothing later.
const LAST_DAY_OF_2025: Date = Date::of(2025, 8, 20);

/// Since Act 108/2006 took effect.
pub(crate) const ACT_108: Window = Window::since(Date::of(2007, 1, 1));

/// The definition of a medium-term plan in § 3 h) of Act 108/2006 as it was before Act 254/2014.
pub(crate) const BEFORE_2015: Window =
    Window::between(Date::of(2007, 1, 1), Date::of(2014, 12, 31));

/// The definition since Act 254/2014.
pub(crate) const DEFINITION_OF_2015: Window =
    Window::between(Date::of(2015, 1, 1), LAST_DAY_OF_2025);

/// The definition of a plan with its five parts (resources and needs, strategy, duties, monitoring,
/// changes), as far as it is the same before 2015 and after.
pub(crate) const SINCE_2007_UNTIL_2025: Window =
    Window::between(Date::of(2007, 1, 1), LAST_DAY_OF_2025);

/// §§ 94 and 95; whether Act 300/2025 left them as they were is not verified.
pub(crate) const UNTIL_2025: Window = Window::between(Date::of(2007, 1, 1), LAST_DAY_OF_2025);

/// The network of services and its funding, § 101a.
pub(crate) const SECTION_101A: Window = Window::since(Date::of(2015, 1, 1));

pub(crate) const COMMUNITY_PLANS: Pair = ("podoba komunitních plánů", "form of community plans");
pub(crate) const ACTION_PLANS: Pair = ("podoba akčních plánů", "form of action plans");
pub(crate) const REGIONAL_ACTION_PLANS: Pair =
    ("podoba akčních plánů krajů", "form of regional action plans");
pub(crate) const CATALOGUES: Pair =
    ("podoba katalogů poskytovatelů", "form of catalogues of providers");
pub(crate) const MONITORING_REPORTS: Pair = ("podoba zpráv o plnění", "form of monitoring reports");
const OPZ_CALLS: Pair = (
    "OPZ, výzvy č. 03_16_063 a 03_19_106",
    "Operational Programme Employment, calls 03_16_063 and 03_19_106",
);
pub(crate) const RFC_8259: Pair = ("RFC 8259 (JSON)", "RFC 8259 (JSON)");
pub(crate) const METHODOLOGY: Pair =
    ("metodika komunitního plánování", "methodology of community planning");
pub(crate) const KPSS_MODEL: Pair = ("model dokumentů kpss 1.0", "kpss document model 1.0");
pub(crate) const PRACTICE: Pair = ("praxe komunitních plánů", "practice of community plans");
pub(crate) const PROVIDER_REGISTER: Pair =
    ("registr poskytovatelů sociálních služeb", "register of providers of social services");
pub(crate) const DOCUMENT_SUMS: Pair =
    ("součet údajů v dokumentu", "sum of the figures in the document");
pub(crate) const BUDGET_ARITHMETIC: Pair = ("aritmetika rozpočtu", "arithmetic of the budget");
pub(crate) const CSU_TERRITORY: Pair =
    ("ČSÚ, Struktura území ČR", "Czech Statistical Office, structure of the territory");
pub(crate) const ESFCR_GLOSSARY: Pair = ("esfcr.cz, slovník", "esfcr.cz, glossary");
pub(crate) const GDPR: Pair = ("nařízení (EU) 2016/679 (GDPR)", "Regulation (EU) 2016/679 (GDPR)");
pub(crate) const CIVIL_CODE: Pair =
    ("zákon č. 89/2012 Sb., občanský zákoník", "Act No. 89/2012 Coll., Civil Code");

const fn both((cs, en): Pair) -> Bilingual {
    Bilingual { cs, en }
}

/// Act 108/2006 Sb.; `verified` only where the wording was read in a source.
pub(crate) const fn act_108(paragraph: Pair, window: Window, verified: bool) -> Citation {
    let act = Bilingual { cs: "zákon č. 108/2006 Sb.", en: "Act No. 108/2006 Coll." };
    Citation { act, paragraph: both(paragraph), window, verified }
}

/// Decree 505/2006 Sb.
pub(crate) const fn decree_505(paragraph: Pair, verified: bool) -> Citation {
    let act = Bilingual { cs: "vyhláška č. 505/2006 Sb.", en: "Decree No. 505/2006 Coll." };
    let window = Window::since(Date::of(2018, 1, 1));
    Citation { act, paragraph: both(paragraph), window, verified }
}

/// A methodology, the text of a call, a code list or a practice seen in plans.
pub(crate) const fn source(act: Pair, paragraph: Pair, verified: bool) -> Citation {
    Citation { act: both(act), paragraph: both(paragraph), window: Window::ALWAYS, verified }
}

/// The conditions of the calls of the Operational Programme Employment, the first of 2016.
pub(crate) const fn opz_calls() -> Citation {
    since(OPZ_CALLS, ("", ""), Date::of(2016, 1, 1), true)
}

/// Another act in force since a day.
pub(crate) const fn since(act: Pair, paragraph: Pair, from: Date, verified: bool) -> Citation {
    Citation { act: both(act), paragraph: both(paragraph), window: Window::since(from), verified }
}
