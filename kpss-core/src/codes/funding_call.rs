//! Grant calls for planning of social services in municipalities.

use super::{Item, List, Window};
use crate::lang::Bilingual;
use crate::model::Date;

/// One activity that a call supports.
#[doc(alias = "podporovaná aktivita")]
#[derive(Clone, Copy, Debug)]
pub struct CallActivity {
    /// Code, the same as in [`ACTIVITY_KINDS`](super::ACTIVITY_KINDS).
    pub code: &'static str,
    /// Czech wording, shortened.
    pub cs: &'static str,
    /// English translation of this project.
    pub en: &'static str,
    /// Whether each project must have the activity; `true` only where a source says so.
    pub mandatory: bool,
}

/// One grant call.
///
/// Applicants have the codes `municipality`, `union_of_municipalities`, `ngo` and
/// `local_action_group`.
#[doc(alias = "výzva")]
#[derive(Debug)]
pub struct Call {
    /// Number inside the programme, as `63`.
    pub code: &'static str,
    /// Full number, as `03_16_063`.
    pub full_code: &'static str,
    /// Code of the programme.
    pub programme: &'static str,
    /// Czech title.
    pub cs: &'static str,
    /// English translation of this project.
    pub en: &'static str,
    /// Day of the announcement.
    pub announced: Date,
    /// First day of the intake of applications.
    pub intake_from: Date,
    /// Last day of the intake of applications; it ended at noon.
    pub intake_until: Date,
    /// Least eligible costs, whole CZK.
    pub min_czk: u64,
    /// Greatest eligible costs, whole CZK.
    pub max_czk: u64,
    /// Own share in percent by kinds of applicants. Kinds for which no share is known are left out.
    pub own_share: &'static [(&'static [&'static str], u8)],
    /// The supported activities.
    pub activities: &'static [CallActivity],
}

impl Call {
    /// The own share in percent that an applicant of this kind pays; `None` where it is not known.
    pub fn own_share_of(&self, applicant: &str) -> Option<u8> {
        let (_, percent) = self.own_share.iter().find(|(kinds, _)| kinds.contains(&applicant))?;
        Some(*percent)
    }

    /// The supported activity with this code.
    pub fn activity(&self, code: &str) -> Option<&'static CallActivity> {
        self.activities.iter().find(|activity| activity.code == code)
    }
}

impl Item for Call {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
    fn window(&self) -> Window {
        Window::between(self.intake_from, self.intake_until)
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        let shares = self
            .own_share
            .iter()
            .flat_map(|(kinds, percent)| kinds.iter().map(move |kind| format!("{kind}={percent}")));
        let activities = |mandatory: bool| {
            let chosen = self.activities.iter().filter(|a| a.mandatory || !mandatory);
            chosen.map(|a| a.code).collect::<Vec<_>>().join(" ")
        };
        vec![
            ("full_code", self.full_code.to_owned()),
            ("programme", self.programme.to_owned()),
            ("announced", self.announced.to_string()),
            ("min_czk", self.min_czk.to_string()),
            ("max_czk", self.max_czk.to_string()),
            ("own_share_percent", shares.collect::<Vec<_>>().join(" ")),
            ("activities", activities(false)),
            ("mandatory_activities", activities(true)),
        ]
    }
}

const COORDINATION: CallActivity = CallActivity {
    code: "coordination",
    cs: "zajištění a koordinace procesu",
    en: "running and coordination of the process",
    mandatory: false,
};
const BACKGROUND: CallActivity = CallActivity {
    code: "background",
    cs: "zpracování podkladů pro SPRSS a akční plán",
    en: "background documents for the plan and the action plan",
    mandatory: false,
};
const PLAN: CallActivity = CallActivity {
    code: "plan",
    cs: "vytvoření SPRSS a/nebo akčního plánu",
    en: "drafting of the plan and/or the action plan",
    mandatory: false,
};
const INVOLVEMENT: CallActivity = CallActivity {
    code: "involvement",
    cs: "informování a zapojování účastníků",
    en: "information and involvement of participants",
    mandatory: false,
};
const EDUCATION: CallActivity = CallActivity {
    code: "education",
    cs: "vzdělávání účastníků",
    en: "education of participants",
    mandatory: false,
};
const REGION_COOPERATION: CallActivity = CallActivity {
    code: "region_cooperation",
    cs: "koordinace a spolupráce obcí a kraje",
    en: "coordination and cooperation of municipalities and the region",
    mandatory: false,
};

/// The calls for planning in municipalities.
///
/// Of call 106 the sources say that the third activity is always obligatory, of call 63 nothing on
/// the matter. The full number of call 106 is built as the others are; the share of local action
/// groups in it is not known, and that of unions of municipalities follows from "municipalities
/// and their organisations".
pub static CALLS: List<Call> = List {
    id: "call",
    title: Bilingual { cs: "Výzvy", en: "Grant calls" },
    source: "OPZ, výzvy č. 03_16_063 a 03_19_106, podle dotačních portálů",
    version: "2019-04-26",
    open: true,
    items: &[
        Call {
            code: "63",
            full_code: "03_16_063",
            programme: "opz",
            cs: "Podpora procesu plánování sociálních služeb na obecní úrovni",
            en: "Support of planning of social services in municipalities",
            announced: Date::of(2016, 10, 14),
            intake_from: Date::of(2016, 11, 1),
            intake_until: Date::of(2017, 1, 31),
            min_czk: 500_000,
            max_czk: 4_000_000,
            own_share: &[
                (&["municipality", "union_of_municipalities"], 5),
                (&["ngo", "local_action_group"], 0),
            ],
            activities: &[
                COORDINATION,
                BACKGROUND,
                PLAN,
                INVOLVEMENT,
                EDUCATION,
                REGION_COOPERATION,
            ],
        },
        Call {
            code: "106",
            full_code: "03_19_106",
            programme: "opz",
            cs: "Podpora procesu plánování sociálních služeb na obecní úrovni",
            en: "Support of planning of social services in municipalities",
            announced: Date::of(2019, 4, 26),
            intake_from: Date::of(2019, 5, 2),
            intake_until: Date::of(2019, 7, 31),
            min_czk: 500_000,
            max_czk: 3_000_000,
            own_share: &[(&["municipality", "union_of_municipalities"], 5), (&["ngo"], 0)],
            activities: &[
                COORDINATION,
                BACKGROUND,
                CallActivity { mandatory: true, ..PLAN },
                INVOLVEMENT,
                EDUCATION,
                REGION_COOPERATION,
            ],
        },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{ACTIVITY_KINDS, PROGRAMMES, RegistrationNumber};

    #[test]
    fn both_calls_have_the_same_six_activities() {
        for call in CALLS.items {
            let codes: Vec<_> = call.activities.iter().map(|a| a.code).collect();
            let kinds: Vec<_> = ACTIVITY_KINDS.items.iter().take(6).map(|k| k.code).collect();
            assert_eq!(codes, kinds, "{}", call.code);
        }
    }

    #[test]
    fn only_the_plan_of_call_106_is_mandatory() {
        let mandatory = |code| -> Vec<_> {
            let activities = CALLS.get(code).unwrap().activities.iter();
            activities.filter(|a| a.mandatory).map(|a| a.code).collect()
        };
        assert!(mandatory("63").is_empty());
        assert_eq!(mandatory("106"), ["plan"]);
    }

    #[test]
    fn limits_of_the_calls() {
        let (first, second) = (CALLS.get("63").unwrap(), CALLS.get("106").unwrap());
        assert_eq!((first.min_czk, first.max_czk), (500_000, 4_000_000));
        assert_eq!((second.min_czk, second.max_czk), (500_000, 3_000_000));
        assert_eq!(first.intake_until, Date::of(2017, 1, 31));
        for call in CALLS.items {
            assert!(call.announced < call.intake_from && call.intake_from < call.intake_until);
            let programme = PROGRAMMES.get(call.programme).unwrap();
            assert!(programme.eligible.contains(call.intake_from));
        }
    }

    #[test]
    fn own_share_depends_on_the_applicant() {
        let (first, second) = (CALLS.get("63").unwrap(), CALLS.get("106").unwrap());
        assert_eq!(first.own_share_of("union_of_municipalities"), Some(5));
        assert_eq!(first.own_share_of("local_action_group"), Some(0));
        assert_eq!(second.own_share_of("municipality"), Some(5));
        assert_eq!(second.own_share_of("ngo"), Some(0));
        assert_eq!(second.own_share_of("local_action_group"), None);
        assert_eq!(first.own_share_of("person"), None);
    }

    #[test]
    fn the_call_is_found_from_a_registration_number() {
        let number = RegistrationNumber::parse("CZ.03.2.63/0.0/0.0/16_063/0006533").unwrap();
        let call = CALLS.get(&number.call_number().unwrap().to_string()).unwrap();
        assert_eq!(call.full_code, "03_16_063");
        assert!(call.full_code.ends_with(number.call.unwrap()));
        assert!(call.activity("involvement").is_some());
    }
}
