//! Operational programmes that have paid for planning of social services.

use super::{Family, Item, List, Window};
use crate::lang::Bilingual;
use crate::model::Date;

/// A ministry that manages a programme.
#[doc(alias = "řídící orgán")]
#[derive(Debug, PartialEq, Eq)]
pub struct ManagingAuthority {
    /// Czech abbreviation, as `MPSV`.
    pub short: &'static str,
    /// Czech name.
    pub cs: &'static str,
    /// English name.
    pub en: &'static str,
}

/// The Ministry of Labour and Social Affairs.
pub static MPSV: ManagingAuthority = ManagingAuthority {
    short: "MPSV",
    cs: "Ministerstvo práce a sociálních věcí",
    en: "Ministry of Labour and Social Affairs",
};

/// The Ministry of Regional Development.
pub static MMR: ManagingAuthority = ManagingAuthority {
    short: "MMR",
    cs: "Ministerstvo pro místní rozvoj",
    en: "Ministry of Regional Development",
};

/// One operational programme.
#[doc(alias = "operační program")]
#[derive(Debug)]
pub struct Programme {
    /// Code of this project.
    pub code: &'static str,
    /// Czech name.
    pub cs: &'static str,
    /// English name.
    pub en: &'static str,
    /// Czech abbreviation, as `OP LZZ`.
    pub short: &'static str,
    /// The programming period, and so the form of the registration numbers.
    pub family: Family,
    /// When a project may have costs.
    pub eligible: Window,
    /// How registration numbers of the programme begin. OPZ and OPZ+ begin alike; the form of the
    /// rest tells them apart, see [`RegistrationNumber`](super::RegistrationNumber).
    pub prefix: &'static str,
    /// Who manages the programme.
    pub authority: &'static ManagingAuthority,
    /// Usual shares of the European Union in the eligible costs, in percent. Empty means that none
    /// is known, not that there is none.
    pub eu_share_percent: &'static [u8],
}

impl Programme {
    /// The programming period, as `2007–2013`.
    pub const fn period(&self) -> &'static str {
        self.family.period()
    }

    /// The form of the registration numbers as a regular expression of JSON Schema. It is that of
    /// the whole programming period; the programme is told by [`prefix`](Self::prefix).
    pub const fn pattern(&self) -> &'static str {
        self.family.pattern()
    }
}

impl Item for Programme {
    fn code(&self) -> &'static str {
        self.code
    }
    fn name(&self) -> Bilingual {
        Bilingual { cs: self.cs, en: self.en }
    }
    fn window(&self) -> Window {
        self.eligible
    }
    fn columns(&self) -> Vec<(&'static str, String)> {
        let shares: Vec<_> = self.eu_share_percent.iter().map(u8::to_string).collect();
        vec![
            ("short", self.short.to_owned()),
            ("period", self.period().to_owned()),
            ("prefix", self.prefix.to_owned()),
            ("pattern", self.pattern().to_owned()),
            ("authority", self.authority.short.to_owned()),
            ("authority_name", self.authority.cs.to_owned()),
            ("eu_share_percent", shares.join(" ")),
        ]
    }
}

/// Costs of 2004–2006.
const P2004: Window = Window::between(Date::of(2004, 1, 1), Date::of(2008, 12, 31));
/// Costs of 2007–2013.
const P2007: Window = Window::between(Date::of(2007, 1, 1), Date::of(2015, 12, 31));
/// Costs of 2014–2020.
const P2014: Window = Window::between(Date::of(2014, 1, 1), Date::of(2023, 12, 31));
/// Costs of 2021–2027.
const P2021: Window = Window::between(Date::of(2021, 1, 1), Date::of(2029, 12, 31));

/// The programmes, oldest first.
///
/// Not confirmed in a source: the managing authority and the prefix of SROP and OP RLZ, and the
/// days that the eligibility of costs begins and ends (the years are those used in practice).
/// The share of 80 % of SROP is that of one observed project; it need not be a rule.
#[rustfmt::skip]
pub static PROGRAMMES: List<Programme> = List {
    id: "programme",
    title: Bilingual { cs: "Operační programy", en: "Operational programmes" },
    source: "esfcr.cz, slovník; registrační čísla projektů",
    version: "2026-11-21",
    open: true,
    items: &[
        Programme { code: "srop", cs: "Společný regionální operační program", en: "Joint Regional Operational Programme", short: "SROP", family: Family::P2004, eligible: P2004, prefix: "CZ.04.1.05", authority: &MMR, eu_share_percent: &[80] },
        Programme { code: "op-rlz", cs: "Operační program Rozvoj lidských zdrojů", en: "Operational Programme Human Resources Development", short: "OP RLZ", family: Family::P2004, eligible: P2004, prefix: "CZ.04.1.03", authority: &MPSV, eu_share_percent: &[] },
        Programme { code: "op-lzz", cs: "Operační program Lidské zdroje a zaměstnanost", en: "Operational Programme Human Resources and Employment", short: "OP LZZ", family: Family::P2007, eligible: P2007, prefix: "CZ.1.04", authority: &MPSV, eu_share_percent: &[85] },
        Programme { code: "opz", cs: "Operační program Zaměstnanost", en: "Operational Programme Employment", short: "OPZ", family: Family::P2014, eligible: P2014, prefix: "CZ.03.", authority: &MPSV, eu_share_percent: &[85] },
        Programme { code: "opz-plus", cs: "Operační program Zaměstnanost plus", en: "Operational Programme Employment Plus", short: "OPZ+", family: Family::P2021, eligible: P2021, prefix: "CZ.03.", authority: &MPSV, eu_share_percent: &[] },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_periods() {
        let list: Vec<_> = PROGRAMMES.items.iter().map(|p| (p.code, p.period())).collect();
        assert_eq!(
            list,
            [
                ("srop", "2004–2006"),
                ("op-rlz", "2004–2006"),
                ("op-lzz", "2007–2013"),
                ("opz", "2014–2020"),
                ("opz-plus", "2021–2027"),
            ]
        );
    }

    #[test]
    fn projects_of_known_plans_lie_inside() {
        let inside = |code: &str, from, until| {
            let window = PROGRAMMES.get(code).unwrap().eligible;
            window.contains(from) && window.contains(until)
        };
        assert!(inside("srop", Date::of(2005, 10, 1), Date::of(2007, 7, 31)));
        assert!(inside("op-lzz", Date::of(2013, 3, 15), Date::of(2015, 3, 31)));
        assert!(inside("opz", Date::of(2017, 10, 1), Date::of(2019, 7, 31)));
        assert!(!inside("opz", Date::of(2017, 10, 1), Date::of(2024, 1, 1)));
    }

    #[test]
    fn regional_development_managed_only_the_joint_programme() {
        for programme in PROGRAMMES.items {
            let expected = if programme.code == "srop" { &MMR } else { &MPSV };
            assert_eq!(programme.authority, expected, "{}", programme.code);
        }
    }

    #[test]
    fn family_and_prefix_name_one_programme() {
        for a in PROGRAMMES.items {
            for b in PROGRAMMES.items.iter().filter(|b| b.code != a.code && b.family == a.family) {
                assert!(!a.prefix.starts_with(b.prefix), "{} {}", a.code, b.code);
            }
        }
    }
}
