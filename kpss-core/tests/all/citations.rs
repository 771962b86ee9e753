//! What a finding cites was there on the day by which the document is judged.

use std::collections::BTreeSet;

use kpss_core::book::{Example, examples};
use kpss_core::model::Date;
use kpss_core::rule::Citation;
use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Rule, rules, validate};

use crate::common::bytes_of;

/// What has no day before which it cannot be cited, and why.
const TIMELESS: [(&str, &[&str]); 4] = [
    (
        "what plans, reports and catalogues look like, and sums; older than any of them or none",
        &[
            "podoba komunitních plánů",
            "podoba akčních plánů",
            "podoba akčních plánů krajů",
            "podoba zpráv o plnění",
            "podoba katalogů poskytovatelů",
            "podoba statutů řídicích skupin",
            "podoba krajských sítí sociálních služeb",
            "podoba výkazů poskytovatelů",
            "praxe komunitních plánů",
            "praxe krajů",
            "praxe projektů ESF",
            "pravidla programů ESF",
            "pravidla operačních programů",
            "metodika komunitního plánování",
            "aritmetika rozpočtu",
            "součet údajů v dokumentu",
            "pořadí dat",
        ],
    ),
    (
        "the record is written today, whenever the plan was",
        &[
            "model dokumentů kpss 1.0",
            "RFC 8259 (JSON)",
            "RFC 3986",
            "RFC 5321",
            "ISO 8601",
            "ISO 3166-1, dvoupísmenné kódy států",
            "číselník zdrojů financování kpss",
            "číselníky programů a aktivit kpss",
            "veřejné programy",
        ],
    ),
    (
        "a list that was looked into, named with its day",
        &[
            "MPSV, číselník CilovaSkupinaOsoby",
            "MPSV, číselník DruhSocialniSluzby",
            "MPSV, číselník FormaPravniSubjektivity (výběr)",
            "MPSV, číselník TypKapacitySocialniSluzby",
            "MPSV, číselník VekovaSkupinaOsoby",
            "ČSÚ, Struktura území ČR",
            "ČSÚ, číselníky 43 (obce), 44 (městské části a obvody), 65 (CISORP), 108 (kraje) a 109 (okresy)",
            "ČSÚ, číselníky 43 (obce), 65 (CISORP) a 108 (kraje)",
            "esfcr.cz, slovník",
        ],
    ),
    (
        "older than the first plans",
        &[
            "registr ekonomických subjektů",
            "Česká pošta, poštovní směrovací čísla",
            "číslovací plán veřejných telefonních sítí",
        ],
    ),
];

fn timeless() -> BTreeSet<&'static str> {
    TIMELESS.iter().flat_map(|(_, acts)| acts.iter().copied()).collect()
}

fn cited() -> impl Iterator<Item = (&'static Rule, &'static Citation)> {
    rules().iter().flat_map(|rule| rule.citations.iter().map(move |citation| (*rule, citation)))
}

/// Years that a name holds, `108/2006 Sb.` and `MPSV 2007` alike.
fn years(text: &str) -> impl Iterator<Item = i32> {
    let numbers = text.split(|c: char| !c.is_ascii_digit());
    numbers.filter(|digits| digits.len() == 4).filter_map(|digits| digits.parse().ok())
}

#[test]
fn each_citation_has_a_first_day_or_is_known_to_need_none() {
    let (known, mut met) = (timeless(), BTreeSet::new());
    for (rule, citation) in cited() {
        let act = citation.act.cs;
        if known.contains(act) {
            met.insert(act);
        } else {
            assert!(citation.window.from.is_some(), "{} cites {act} for any day", rule.code);
        }
    }
    assert_eq!(met, known, "listed as timeless and cited by no rule");
}

/// Nothing is cited before the year that its own name holds.
#[test]
fn nothing_is_cited_before_the_year_of_its_name() {
    let (known, mut seen) = (timeless(), 0);
    for (rule, citation) in cited().filter(|(_, citation)| !known.contains(citation.act.cs)) {
        let Some(year) = years(citation.act.cs).filter(|year| (1990..2040).contains(year)).min()
        else {
            continue;
        };
        let before: Date = format!("{}-12-31", year - 1).parse().unwrap();
        let (code, act) = (rule.code, citation.act.cs);
        assert!(!citation.window.contains(before), "{code} cites {act} before {year}");
        seen += 1;
    }
    assert!(seen > 60, "{seen}");
}

/// A wrong example of each rule, judged by other days: what is cited was there,
/// and a rule that is left without any source rests on practice and says so.
#[test]
fn no_finding_of_the_book_cites_what_was_not_there_then() {
    for rule in rules() {
        let wrong = examples(rule).iter().find(|it| matches!(it, Example::Invalid(..)));
        let Some(example) = wrong else { continue };
        let bytes = bytes_of(example.given());
        let inputs = Inputs::read(&[Input::bytes("a", &bytes)], &Limits::default());
        for day in ["2004-06-01", "2009-06-01", "2017-06-01", "2027-06-01"] {
            let day: Date = day.parse().unwrap();
            let options = Options { as_of: Some(day), ..Options::default() };
            for finding in &validate(&DocumentSet::of(&inputs), &options) {
                holds(finding, day);
            }
        }
    }
}

fn holds(finding: &kpss_core::Finding, day: Date) {
    let Some(rule) = kpss_core::rule(&finding.code) else { return };
    for cited in &finding.citations {
        let is_own = |known: &&Citation| {
            (known.act.cs, known.paragraph.cs) == (&*cited.act, &*cited.paragraph)
        };
        match rule.citations.iter().find(is_own) {
            Some(own) => {
                assert!(own.window.contains(day), "{} cites {} on {day}", finding.code, cited.act);
            }
            None => assert_eq!(cited.act, "praxe komunitních plánů", "{}", finding.code),
        }
    }
    let rests = rule.citations.is_empty() || !finding.citations.is_empty();
    assert!(rests, "{} rests on nothing on {day}", finding.code);
}

/// The acts that a wrong example of a rule is told to rest on, on a day.
fn acts(code: &str, day: &str) -> Vec<String> {
    let rule = kpss_core::rule(code).unwrap();
    let wrong = examples(rule).iter().find(|it| matches!(it, Example::Invalid(..))).unwrap();
    let bytes = bytes_of(wrong.given());
    let inputs = Inputs::read(&[Input::bytes("a", &bytes)], &Limits::default());
    let options = Options { as_of: Some(day.parse().unwrap()), ..Options::default() };
    let report = validate(&DocumentSet::of(&inputs), &options);
    let found = report.findings.iter().find(|finding| finding.code == code).unwrap();
    found.citations.iter().map(|cited| cited.act.to_string()).collect()
}

#[test]
fn each_day_has_its_own_sources() {
    let practice = "praxe komunitních plánů";
    let of_2007 = "Kritéria kvality plánování sociálních služeb (MPSV 2007)";
    let (call_63, call_106) = ("OPZ, výzva č. 03_16_063", "OPZ, výzva č. 03_19_106");
    for (code, day, expected) in [
        ("K618", "2017-06-01", &["zákon č. 101/2000 Sb."][..]),
        ("K618", "2018-05-25", &["nařízení (EU) 2016/679 (GDPR)"]),
        ("K221", "2006-06-01", &[practice]),
        ("K221", "2008-06-01", &[of_2007]),
        ("K916", "2006-06-01", &[practice]),
        ("K916", "2007-01-01", &["registr poskytovatelů sociálních služeb"]),
        ("K927", "2017-12-31", &[practice]),
        ("K808", "2018-01-01", &[call_63]),
        ("K808", "2020-01-01", &[call_63, call_106]),
        ("K112", "2013-06-26", &["prodloužení platnosti plánu Zlínského kraje (2013)"]),
    ] {
        assert_eq!(acts(code, day), expected, "{code} on {day}");
    }
}
