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
const OPZ_CALL_63: Pair =
    ("OPZ, výzva č. 03_16_063", "Operational Programme Employment, call 03_16_063");
const OPZ_CALL_106: Pair =
    ("OPZ, výzva č. 03_19_106", "Operational Programme Employment, call 03_19_106");
pub(crate) const ISO_3166: Pair =
    ("ISO 3166-1, dvoupísmenné kódy států", "ISO 3166-1, codes of countries of two letters");
pub(crate) const RFC_8259: Pair = ("RFC 8259 (JSON)", "RFC 8259 (JSON)");
/// Guides of the ministry since 2002; no plan is older.
pub(crate) const METHODOLOGY: Pair =
    ("metodika komunitního plánování", "methodology of community planning");
pub(crate) const KPSS_MODEL: Pair = ("model dokumentů kpss 1.0", "kpss document model 1.0");
pub(crate) const PRACTICE: Pair = ("praxe komunitních plánů", "practice of community plans");
const PROVIDER_REGISTER: Pair =
    ("registr poskytovatelů sociálních služeb", "register of providers of social services");
const QUALITY_CRITERIA: Pair = (
    "Kritéria kvality plánování sociálních služeb (MPSV 2007)",
    "quality criteria of planning social services (Ministry of Labour and Social Affairs, 2007)",
);
pub(crate) const DOCUMENT_SUMS: Pair =
    ("součet údajů v dokumentu", "sum of the figures in the document");
pub(crate) const BUDGET_ARITHMETIC: Pair = ("aritmetika rozpočtu", "arithmetic of the budget");
pub(crate) const CSU_TERRITORY: Pair =
    ("ČSÚ, Struktura území ČR", "Czech Statistical Office, structure of the territory");
pub(crate) const ESFCR_GLOSSARY: Pair = ("esfcr.cz, slovník", "esfcr.cz, glossary");
const GDPR: Pair = ("nařízení (EU) 2016/679 (GDPR)", "Regulation (EU) 2016/679 (GDPR)");
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

/// Practice, arithmetic, a form, or a list as it was looked into: what has no day before which no
/// plan could follow it. Whatever was published, decided or announced on a day is [`since`] that
/// day; where only the year is known, since its last day, so that nothing is cited too early.
pub(crate) const fn source(act: Pair, paragraph: Pair, verified: bool) -> Citation {
    Citation { act: both(act), paragraph: both(paragraph), window: Window::ALWAYS, verified }
}

/// The register of providers, which Act 108/2006 founded.
pub(crate) const fn provider_register(paragraph: Pair, verified: bool) -> Citation {
    Citation { act: both(PROVIDER_REGISTER), paragraph: both(paragraph), window: ACT_108, verified }
}

/// The first call for planning at municipalities, announced on 14 October 2016.
pub(crate) const fn opz_call_63(paragraph: Pair, verified: bool) -> Citation {
    since(OPZ_CALL_63, paragraph, Date::of(2016, 10, 14), verified)
}

/// The second one, announced on 26 April 2019.
pub(crate) const fn opz_call_106(paragraph: Pair, verified: bool) -> Citation {
    since(OPZ_CALL_106, paragraph, Date::of(2019, 4, 26), verified)
}

/// The quality criteria of 2007; they were made from January to September, and the day on which
/// they were published is not known.
pub(crate) const fn quality_criteria(paragraph: Pair) -> Citation {
    since(QUALITY_CRITERIA, paragraph, Date::of(2007, 12, 31), false)
}

/// No more personal data than are needed, by the act that was in force before the GDPR.
pub(crate) const fn data_protection_act() -> Citation {
    let act = Bilingual { cs: "zákon č. 101/2000 Sb.", en: "Act No. 101/2000 Coll." };
    let paragraph = both(("§ 5 odst. 1 písm. d)", "Section 5(1)(d)"));
    let window = Window::between(Date::of(2000, 6, 1), Date::of(2018, 5, 24));
    Citation { act, paragraph, window, verified: false }
}

/// The same by the GDPR.
pub(crate) const fn data_minimisation() -> Citation {
    since(GDPR, ("čl. 5 odst. 1 písm. c)", "Article 5(1)(c)"), Date::of(2018, 5, 25), false)
}

/// Another act in force since a day, or what was published, decided or announced on it.
pub(crate) const fn since(act: Pair, paragraph: Pair, from: Date, verified: bool) -> Citation {
    Citation { act: both(act), paragraph: both(paragraph), window: Window::since(from), verified }
}
