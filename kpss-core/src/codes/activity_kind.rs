//! Kinds of key activities of a planning project.

use super::{Item, List};
use crate::lang::Bilingual;

/// One kind of key activity. The first six are those of the grant calls for municipal planning,
/// see [`CALLS`](super::CALLS).
#[doc(alias = "klíčová aktivita")]
#[derive(Debug)]
pub struct ActivityKind {
    /// Code of this project.
    pub code: &'static str,
    /// Czech name.
    pub cs: &'static str,
    /// English name.
    pub en: &'static str,
}

impl Item for ActivityKind {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
}

/// The kinds of key activities, a list of this project; what fits nowhere else is `other`.
#[rustfmt::skip]
pub static ACTIVITY_KINDS: List<ActivityKind> = List {
    id: "activity-kind",
    title: Bilingual { cs: "Druhy klíčových aktivit", en: "Kinds of key activities" },
    source: "kpss, podle výzev č. 63 a 106 OPZ a projektů plánování",
    version: "2026-11-21",
    open: false,
    items: &[
        ActivityKind { code: "coordination", cs: "zajištění a koordinace procesu", en: "running and coordination of the process" },
        ActivityKind { code: "background", cs: "zpracování podkladů pro plán", en: "background documents for the plan" },
        ActivityKind { code: "plan", cs: "vytvoření plánu nebo akčního plánu", en: "drafting of the plan or the action plan" },
        ActivityKind { code: "involvement", cs: "informování a zapojování účastníků", en: "information and involvement of participants" },
        ActivityKind { code: "education", cs: "vzdělávání účastníků", en: "education of participants" },
        ActivityKind { code: "region_cooperation", cs: "koordinace a spolupráce obcí a kraje", en: "coordination and cooperation of municipalities and the region" },
        ActivityKind { code: "evaluation", cs: "vyhodnocování", en: "evaluation" },
        ActivityKind { code: "publicity", cs: "publicita", en: "publicity" },
        ActivityKind { code: "management", cs: "řízení projektu", en: "project management" },
        ActivityKind { code: "catalogue", cs: "katalog poskytovatelů", en: "catalogue of providers" },
        ActivityKind { code: "other", cs: "jiné", en: "other" },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_kinds_of_the_calls_come_first() {
        let codes: Vec<_> = ACTIVITY_KINDS.items.iter().map(|k| k.code).collect();
        assert_eq!(codes.len(), 11);
        assert_eq!(
            codes[..6],
            [
                "coordination",
                "background",
                "plan",
                "involvement",
                "education",
                "region_cooperation"
            ]
        );
    }
}
