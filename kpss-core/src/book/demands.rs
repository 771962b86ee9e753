//! What the law asks of a plan, and the rules that look for it.

use crate::lang::Bilingual;
use crate::rule::Citation;
use crate::rule::law::{
    ACT_108, BEFORE_2015, DEFINITION_OF_2015, SECTION_101A, SINCE_2007_UNTIL_2025, act_108,
    decree_505,
};

/// One demand of the law, in our words.
#[derive(Clone, Copy, Debug)]
pub struct Demand {
    /// Where it stands, when it is in force, whether it was read.
    pub citation: Citation,
    /// What is asked.
    pub what: Bilingual,
    /// Codes of the rules that look for it.
    pub rules: &'static [&'static str],
    /// Why no rule looks for it.
    pub without: Option<Bilingual>,
}

const ACTIVITY: Bilingual = Bilingual {
    cs: "jde o činnost úřadu, kterou dokumenty nedokládají",
    en: "an activity of the office that the documents do not show",
};
const APPLICATION: Bilingual = Bilingual {
    cs: "žádost kraje o dotaci kpss nečte",
    en: "kpss does not read the region’s application",
};
const UNSEEN: Bilingual = Bilingual {
    cs: "text jsme neviděli, proto z něj nic nevyvozujeme",
    en: "text not seen, so nothing is drawn from it",
};

const fn asks(
    citation: Citation,
    what: (&'static str, &'static str),
    rules: &'static [&'static str],
) -> Demand {
    Demand { citation, what: Bilingual { cs: what.0, en: what.1 }, rules, without: None }
}

const fn unasked(citation: Citation, what: (&'static str, &'static str), why: Bilingual) -> Demand {
    Demand { without: Some(why), ..asks(citation, what, &[]) }
}

/// The demands in the order of the law.
const DEMANDS: &[Demand] = &[
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), BEFORE_2015, true),
        (
            "zjišťovat potřeby osob ve stanoveném území",
            "find the needs of people in a set territory",
        ),
        &["K208", "K701"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), BEFORE_2015, true),
        (
            "hledat, jak potřeby uspokojit z dostupných zdrojů",
            "look for ways to meet the needs with the resources at hand",
        ),
        &["K220", "K312"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), BEFORE_2015, true),
        (
            "popsat a rozebrat zdroje a potřeby, včetně ekonomického vyhodnocení",
            "describe and analyse resources and needs, with an economic evaluation",
        ),
        &["K202", "K208", "K209", "K210"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), BEFORE_2015, true),
        ("strategie zajišťování a rozvoje služeb", "strategy of providing and developing services"),
        &["K203", "K218"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), BEFORE_2015, true),
        ("povinnosti zúčastněných subjektů", "duties of those who take part"),
        &["K303"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), BEFORE_2015, true),
        ("způsob sledování a vyhodnocování plánu", "way of monitoring and evaluating the plan"),
        &["K205"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), BEFORE_2015, true),
        (
            "způsob, jak poskytování služeb změnit",
            "way in which the provision of services can be changed",
        ),
        &["K205"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), BEFORE_2015, true),
        ("střednědobost, vykládaná jako 2 až 5 let", "medium term, read as 2 to 5 years"),
        &["K105"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true),
        ("dokument schválený", "an approved document"),
        &["K107"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true),
        ("na dobu 3 let", "for 3 years"),
        &["K102", "K104"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true),
        (
            "výsledek zjišťování potřeb osob na území obce nebo kraje",
            "the result of finding the needs of people in a municipality or region",
        ),
        &["K208", "K701"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true),
        (
            "hledat, jak potřeby uspokojit z dostupných zdrojů",
            "look for ways to meet the needs with the resources at hand",
        ),
        &["K220", "K312"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true),
        ("souhrn a výsledky podkladových analýz a dat", "summary and results of analyses and data"),
        &["K202", "K212"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true),
        (
            "jak plán vznikal a jak spolupracovaly obce a poskytovatelé",
            "how the plan was made and how municipalities and providers worked together",
        ),
        &["K201", "K604"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, true),
        (
            "popsat a rozebrat zdroje a potřeby, včetně ekonomického vyhodnocení",
            "describe and analyse resources and needs, with an economic evaluation",
        ),
        &["K208", "K209", "K210"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, false),
        ("vize a strategie jejího naplnění", "vision and strategy to fulfil it"),
        &["K203", "K213"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, false),
        ("povinnosti zúčastněných subjektů", "duties of those who take part"),
        &["K303"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, false),
        (
            "postup sledování a vyhodnocování, včetně způsobu změn",
            "way of monitoring and evaluation, with the way of changes",
        ),
        &["K205"],
    ),
    asks(
        act_108(("§ 3 písm. h)", "Section 3(h)"), DEFINITION_OF_2015, false),
        (
            "akční plány na 1 rok, které z plánu vycházejí",
            "action plans for 1 year that follow from the plan",
        ),
        &["K401", "K405", "K408"],
    ),
    asks(
        act_108(("§ 94 písm. a)", "Section 94(a)"), ACT_108, false),
        (
            "obec zjišťuje potřeby služeb na svém území",
            "the municipality finds the needs for services in its territory",
        ),
        &["K208", "K925"],
    ),
    asks(
        act_108(("§ 94 písm. b)", "Section 94(b)"), ACT_108, false),
        (
            "obec zajišťuje dostupnost informací o službách",
            "the municipality makes information about services available",
        ),
        &["K901", "K922", "K923"],
    ),
    unasked(
        act_108(("§ 94 písm. c)", "Section 94(c)"), ACT_108, false),
        (
            "obec spolupracuje s obcemi, krajem a poskytovateli při zprostředkování pomoci",
            "the municipality helps people to help together with others",
        ),
        ACTIVITY,
    ),
    asks(
        act_108(("§ 94 písm. d)", "Section 94(d)"), SINCE_2007_UNTIL_2025, true),
        (
            "obec může plán zpracovat s krajem, poskytovateli a uživateli",
            "the municipality may make a plan with the region, providers and users",
        ),
        &["K201", "K604"],
    ),
    asks(
        act_108(("§ 94 písm. e)", "Section 94(e)"), SINCE_2007_UNTIL_2025, true),
        (
            "obec sděluje kraji potřeby, možnosti a zdroje",
            "the municipality tells the region needs, ways to meet them and resources",
        ),
        &["K116", "K617"],
    ),
    asks(
        act_108(("§ 94 písm. f)", "Section 94(f)"), DEFINITION_OF_2015, true),
        (
            "obec sděluje kraji potřebné kapacity služeb",
            "the municipality tells the region the capacities needed",
        ),
        &["K313", "K617", "K921"],
    ),
    asks(
        act_108(("§ 95 písm. a)", "Section 95(a)"), SINCE_2007_UNTIL_2025, true),
        ("kraj zjišťuje potřeby služeb", "the region finds the needs for services"),
        &["K208"],
    ),
    asks(
        act_108(("§ 95 písm. b)", "Section 95(b)"), SINCE_2007_UNTIL_2025, true),
        (
            "kraj zajišťuje dostupnost informací o službách",
            "the region makes information about services available",
        ),
        &["K901", "K922", "K923"],
    ),
    unasked(
        act_108(("§ 95 písm. c)", "Section 95(c)"), SINCE_2007_UNTIL_2025, true),
        (
            "kraj spolupracuje s obcemi, kraji a poskytovateli",
            "the region works together with municipalities, regions and providers",
        ),
        ACTIVITY,
    ),
    asks(
        act_108(("§ 95 písm. d)", "Section 95(d)"), SINCE_2007_UNTIL_2025, true),
        (
            "kraj plán zpracovává s obcemi, poskytovateli a uživateli",
            "the region makes the plan with municipalities, providers and users",
        ),
        &["K201", "K604"],
    ),
    unasked(
        act_108(("§ 95 písm. d)", "Section 95(d)"), SINCE_2007_UNTIL_2025, true),
        (
            "kraj informuje obce o výsledcích plánování",
            "the region informs municipalities of the results of planning",
        ),
        ACTIVITY,
    ),
    asks(
        act_108(("§ 95 písm. e)", "Section 95(e)"), SINCE_2007_UNTIL_2025, true),
        (
            "kraj plnění plánů sleduje a vyhodnocuje s obcemi, poskytovateli a uživateli",
            "the region monitors and evaluates plans with municipalities, providers and users",
        ),
        &["K502", "K512", "K515"],
    ),
    unasked(
        act_108(("§ 95 písm. f)", "Section 95(f)"), SINCE_2007_UNTIL_2025, true),
        (
            "kraj informuje ministerstvo o plnění plánů",
            "the region informs the ministry about the fulfilment of plans",
        ),
        ACTIVITY,
    ),
    asks(
        act_108(("§ 95 písm. g)", "Section 95(g)"), SINCE_2007_UNTIL_2025, true),
        (
            "kraj zajišťuje dostupnost služeb v souladu s plánem",
            "the region makes services available in accord with the plan",
        ),
        &["K204", "K921"],
    ),
    asks(
        act_108(("§ 95 písm. h)", "Section 95(h)"), DEFINITION_OF_2015, true),
        ("kraj určuje síť sociálních služeb", "the region sets the network of social services"),
        &["K204", "K927", "K928"],
    ),
    unasked(
        act_108(("§ 101a odst. 3", "Section 101a(3)"), DEFINITION_OF_2015, true),
        (
            "zpracovaný plán je přílohou žádosti kraje o dotaci",
            "the plan is annexed to the region’s application for a subsidy",
        ),
        APPLICATION,
    ),
    asks(
        act_108(("§ 101a odst. 3", "Section 101a(3)"), SECTION_101A, false),
        (
            "náklady a požadavek na rok a na 2 další rozpočtové roky",
            "costs and request for the year and for 2 more budget years",
        ),
        &["K411", "K412"],
    ),
    asks(
        act_108(("§ 101a", "Section 101a"), SECTION_101A, false),
        ("dotace jen na služby zařazené v síti", "subsidies only for services in the network"),
        &["K929"],
    ),
    asks(
        decree_505(("§ 39a odst. 1", "Section 39a(1)"), true),
        ("část popisná", "descriptive part"),
        &["K201"],
    ),
    asks(
        decree_505(("§ 39a odst. 1", "Section 39a(1)"), true),
        ("část analytická", "analytical part"),
        &["K202"],
    ),
    asks(
        decree_505(("§ 39a odst. 1", "Section 39a(1)"), true),
        ("vyhodnocení předchozího plánu", "evaluation of the previous plan"),
        &["K115"],
    ),
    asks(
        decree_505(("§ 39a odst. 1", "Section 39a(1)"), true),
        ("část strategická", "strategic part"),
        &["K203"],
    ),
    asks(
        decree_505(("§ 39a odst. 1", "Section 39a(1)"), true),
        ("způsob zajištění sítě služeb", "way of providing the network of services"),
        &["K204"],
    ),
    asks(
        decree_505(("§ 39a odst. 2 písm. a)", "Section 39a(2)(a)"), true),
        (
            "jak byli informováni a zapojeni občané, obce, poskytovatelé a uživatelé",
            "how citizens, municipalities, providers and users were informed and involved",
        ),
        &["K201", "K604", "K613"],
    ),
    asks(
        decree_505(("§ 39a odst. 2 písm. b)", "Section 39a(2)(b)"), false),
        (
            "jak plán vznikal, včetně spolupráce s obcemi (další slova jsme neviděli)",
            "how the plan was made, with the co-operation of municipalities (the rest not seen)",
        ),
        &["K201"],
    ),
    unasked(
        decree_505(
            (
                "§ 39a odst. 2 písm. c) a další až odst. 6",
                "Section 39a(2)(c) and the following up to (6)",
            ),
            false,
        ),
        ("další ustanovení", "further provisions"),
        UNSEEN,
    ),
    asks(
        decree_505(("§ 39b odst. 1", "Section 39b(1)"), true),
        (
            "kraj občanům oznámí zahájení zpracování a jak se lze zapojit",
            "the region announces the start of drafting and how citizens can take part",
        ),
        &["K613"],
    ),
    unasked(
        decree_505(("§ 39b odst. 2 a další", "Section 39b(2) and the following"), false),
        ("další ustanovení", "further provisions"),
        UNSEEN,
    ),
];

/// What the law asks of a plan, in the order of the law.
pub const fn demands() -> &'static [Demand] {
    DEMANDS
}
