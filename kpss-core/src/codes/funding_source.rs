//! Sources of money for services, measures and projects.

use super::{Item, List};
use crate::lang::Bilingual;

/// Whose money it is; the groups do not overlap.
#[doc(alias = "skupina zdrojů")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FundingGroup {
    /// European Union, with the other funds from abroad that grants count beside it.
    #[doc(alias = "příspěvek EU")]
    Eu,
    /// Public budgets of the country.
    #[doc(alias = "národní veřejné zdroje")]
    NationalPublic,
    /// Private money.
    #[doc(alias = "soukromé zdroje")]
    Private,
    /// Not said.
    Other,
}

impl FundingGroup {
    /// The value as published.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::NationalPublic => "national-public",
            Self::Private => "private",
            Self::Other => "other",
        }
    }
}

/// One source of money.
///
/// Budgets differ in detail. Besides single sources the list has the broad ones that grant
/// decisions print: `eu`, `state-budget`, `national-public`, `national-private`. The same money
/// belongs under one code only.
#[doc(alias = "zdroj financování")]
#[derive(Debug)]
pub struct FundingSource {
    /// Code of this project.
    pub code: &'static str,
    /// Czech name.
    pub cs: &'static str,
    /// English name.
    pub en: &'static str,
    /// Whose money it is.
    pub group: FundingGroup,
}

impl Item for FundingSource {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        vec![("group", self.group.code().to_owned())]
    }
}

/// The sources of money, a list of this project after the budgets of real plans and projects.
#[rustfmt::skip]
pub static FUNDING_SOURCES: List<FundingSource> = List {
    id: "funding-source",
    title: Bilingual { cs: "Zdroje financování", en: "Sources of money" },
    source: "kpss, podle rozpočtů plánů a projektů",
    version: "2026-11-21",
    open: true,
    items: &[
        FundingSource { code: "municipal-budget", cs: "rozpočet obce", en: "budget of the municipality", group: FundingGroup::NationalPublic },
        FundingSource { code: "other-municipalities", cs: "příspěvky obcí", en: "contributions of other municipalities", group: FundingGroup::NationalPublic },
        FundingSource { code: "regional-budget", cs: "dotace nebo rozpočet kraje", en: "subsidy or budget of the region", group: FundingGroup::NationalPublic },
        FundingSource { code: "state-101a", cs: "dotace MPSV přes kraj (§ 101a)", en: "subsidy of the ministry through the region (§ 101a)", group: FundingGroup::NationalPublic },
        FundingSource { code: "state-104", cs: "dotace MPSV mimořádná nebo celostátní (§ 104)", en: "extraordinary or nationwide subsidy of the ministry (§ 104)", group: FundingGroup::NationalPublic },
        FundingSource { code: "state-other", cs: "jiné ministerstvo nebo Úřad vlády", en: "another ministry or the Office of the Government", group: FundingGroup::NationalPublic },
        FundingSource { code: "labour-office", cs: "Úřad práce ČR", en: "Labour Office", group: FundingGroup::NationalPublic },
        FundingSource { code: "esf", cs: "Evropský sociální fond (OP LZZ, OPZ, OPZ+)", en: "European Social Fund (OP LZZ, OPZ, OPZ+)", group: FundingGroup::Eu },
        FundingSource { code: "erdf-irop", cs: "Evropský fond pro regionální rozvoj (SROP, IOP, IROP)", en: "European Regional Development Fund (SROP, IOP, IROP)", group: FundingGroup::Eu },
        FundingSource { code: "eu-other", cs: "jiné evropské zdroje (NPO, Norské fondy, Interreg)", en: "other European sources (RRF, Norway Grants, Interreg)", group: FundingGroup::Eu },
        FundingSource { code: "user-fees", cs: "úhrady uživatelů včetně příspěvku na péči", en: "fees of users, care allowance included", group: FundingGroup::Private },
        FundingSource { code: "health-insurance", cs: "zdravotní pojišťovny", en: "health insurance companies", group: FundingGroup::NationalPublic },
        FundingSource { code: "foundations", cs: "nadace", en: "foundations", group: FundingGroup::Private },
        FundingSource { code: "donations", cs: "dary a sbírky", en: "donations and collections", group: FundingGroup::Private },
        FundingSource { code: "own", cs: "vlastní zdroje a hospodářská činnost", en: "own means and economic activity", group: FundingGroup::Private },
        FundingSource { code: "founder", cs: "příspěvek zřizovatele", en: "contribution of the founder", group: FundingGroup::NationalPublic },
        FundingSource { code: "private", cs: "soukromé zdroje", en: "private sources", group: FundingGroup::Private },
        FundingSource { code: "eu", cs: "příspěvek EU", en: "contribution of the EU", group: FundingGroup::Eu },
        FundingSource { code: "eu-state-grant", cs: "společná dotace EU a státního rozpočtu", en: "joint grant of the EU and the state budget", group: FundingGroup::Eu },
        FundingSource { code: "state-budget", cs: "státní rozpočet", en: "state budget", group: FundingGroup::NationalPublic },
        FundingSource { code: "national-public", cs: "národní veřejné zdroje", en: "national public sources", group: FundingGroup::NationalPublic },
        FundingSource { code: "national-private", cs: "soukromé národní zdroje", en: "national private sources", group: FundingGroup::Private },
        FundingSource { code: "other", cs: "jiné", en: "other", group: FundingGroup::Other },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_source_is_in_its_group() {
        let codes = |group: FundingGroup| -> Vec<_> {
            let of_group = FUNDING_SOURCES.items.iter().filter(|s| s.group == group);
            of_group.map(|s| s.code).collect()
        };
        assert_eq!(
            codes(FundingGroup::Eu),
            ["esf", "erdf-irop", "eu-other", "eu", "eu-state-grant"]
        );
        assert_eq!(codes(FundingGroup::NationalPublic).len(), 11);
        assert_eq!(
            codes(FundingGroup::Private),
            ["user-fees", "foundations", "donations", "own", "private", "national-private"]
        );
        assert_eq!(codes(FundingGroup::Other), ["other"]);
        assert_eq!(FUNDING_SOURCES.items.len(), 23);
    }
}
