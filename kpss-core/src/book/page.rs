//! The rule book: the page of a rule.

use std::fmt::Write as _;
use std::sync::OnceLock;

use super::example::{Edit, Example, Given, examples, shown};
use crate::codes::Window;
use crate::lang::{Bilingual, Lang};
use crate::model::Date;
use crate::profile::{Effective, builtin, resolve};
use crate::read::Limits;
use crate::rule::law::DEFINITION_OF_2015;
use crate::rule::{Citation, Param, Rule, Severity, readable};

/// Words of the page in both languages.
struct Words {
    why: &'static str,
    fix: &'static str,
    basis: &'static str,
    unverified: &'static str,
    from: &'static str,
    until: &'static str,
    severity: &'static str,
    in_profile: &'static str,
    off: &'static str,
    locked: &'static str,
    unlocked: &'static str,
    certainty: &'static str,
    applies: &'static str,
    in_force: &'static str,
    always: &'static str,
    threshold: &'static str,
    preset: &'static str,
    unit: &'static str,
    root: &'static str,
    doubt: &'static str,
    unread: &'static str,
    repealed: &'static str,
    invalid: &'static str,
    valid: &'static str,
    base: &'static str,
    unchanged: &'static str,
    cell: &'static str,
    day: &'static str,
    removed: &'static str,
    found: &'static str,
}

const CS: Words = Words {
    why: "Proč",
    fix: "Co s tím",
    basis: "Podklad",
    unverified: "znění neověřeno",
    from: "od",
    until: "do",
    severity: "Závažnost",
    in_profile: "v profilu",
    off: "vypnuto",
    locked: "zamčeno, žádný profil pravidlo nevypne ani nezmírní",
    unlocked: "profil ji smí zvýšit, snížit jen s odůvodněním",
    certainty: "Jistota",
    applies: "Posuzuje se",
    in_force: "Účinnost",
    always: "bez omezení",
    threshold: "Práh",
    preset: "výchozí hodnota",
    unit: "jednotka",
    root: "celý soubor",
    doubt: "Otevřená pochybnost",
    unread: "Text podkladu s poznámkou „znění neověřeno“ jsme nečetli; než se na něj odvoláte, ověřte jej.",
    repealed: "Zákon č. 300/2025 Sb. vymezení střednědobého plánu zrušil. Který den účinnosti pro to platí a zda změnil i §§ 94, 95 a 101a, není ověřeno; platnost se proto uvádí nejdéle do 20. 8. 2025.",
    invalid: "Nejmenší příklad s nálezem",
    valid: "Nejmenší příklad bez nálezu",
    base: "Změny vzorového podání `tests/base.json`:",
    unchanged: "Vzorové podání `tests/base.json` beze změny.",
    cell: "Vzorové podání zapsané v sešitu; nález je v buňce",
    day: "Posouzeno ke dni",
    removed: "odstraněno",
    found: "Nález",
};

const EN: Words = Words {
    why: "Why",
    fix: "What to do",
    basis: "Basis",
    unverified: "wording not verified",
    from: "from",
    until: "until",
    severity: "Severity",
    in_profile: "in the profile",
    off: "off",
    locked: "locked, no profile turns the rule off or lowers it",
    unlocked: "a profile may raise it, and lower it only with a reason",
    certainty: "Certainty",
    applies: "Looks at",
    in_force: "In force",
    always: "without limits",
    threshold: "Threshold",
    preset: "default",
    unit: "unit",
    root: "the whole file",
    doubt: "Open doubt",
    unread: "The text of a basis marked “wording not verified” was not read; verify it before relying on it.",
    repealed: "Act 300/2025 removed the definition of a medium-term plan. Which of its days of effect applies, and whether it changed §§ 94, 95 and 101a, is not verified; so nothing is said of the time after 20 August 2025.",
    invalid: "Smallest example with the finding",
    valid: "Smallest example without it",
    base: "Edits of the base submission `tests/base.json`:",
    unchanged: "The base submission `tests/base.json` as it is.",
    cell: "The base submission written in a workbook; the finding is in the cell",
    day: "Judged on",
    removed: "removed",
    found: "Finding",
};

/// The page of a rule, as Markdown.
pub fn page(rule: &Rule, lang: Lang) -> String {
    let texts = rule.texts(lang);
    let words = match lang {
        Lang::Cs => &CS,
        Lang::En => &EN,
    };
    let mut out = format!("## {} {}\n\n`{}`\n\n", rule.code, texts.title, rule.slug);
    let _ = writeln!(out, "> {}\n", readable(texts.message));
    let _ = writeln!(out, "**{}:** {}\n", words.why, texts.why);
    let _ = writeln!(out, "**{}:** {}\n", words.fix, texts.fix);
    for doubt in doubts(rule, words) {
        let _ = writeln!(out, "**{}:** {doubt}\n", words.doubt);
    }
    let profiles = preset_profiles();
    facts(&mut out, rule, profiles, lang, words);
    let smallest = |wanted: fn(&&Example) -> bool| {
        examples(rule).iter().filter(wanted).min_by_key(|example| example.given().size())
    };
    if let Some(Example::Invalid(given, at)) = smallest(|e| matches!(e, Example::Invalid(..))) {
        show(&mut out, words.invalid, given, lang, words);
        let shown = |at: &String| match at.as_str() {
            "" => words.root.to_owned(),
            at => format!("`{at}`"),
        };
        let at: Vec<String> = at.iter().map(shown).collect();
        let _ = writeln!(out, "\n{}: {}", words.found, at.join(", "));
    }
    if let Some(Example::Valid(given)) = smallest(|e| matches!(e, Example::Valid(_))) {
        show(&mut out, words.valid, given, lang, words);
    }
    out
}

/// What the officer should know before she relies on the rule.
fn doubts(rule: &Rule, words: &Words) -> Vec<&'static str> {
    let mut doubts = Vec::new();
    if rule.citations.iter().any(|citation| !citation.verified) {
        doubts.push(words.unread);
    }
    let ends = |window: Window| window.until == DEFINITION_OF_2015.until;
    if ends(rule.in_force) || rule.citations.iter().any(|citation| ends(citation.window)) {
        doubts.push(words.repealed);
    }
    doubts
}

fn facts(out: &mut String, rule: &Rule, profiles: &[Effective], lang: Lang, words: &Words) {
    let _ = writeln!(out, "- {}: {}", words.basis, rule.basis.name().get(lang));
    for citation in rule.citations {
        let _ = writeln!(out, "  - {}", cited(citation, lang, words));
    }
    let _ = writeln!(out, "- {}: {}", words.certainty, rule.certainty.name().get(lang));
    let _ = write!(out, "- {}: {}", words.severity, rule.severity.name().get(lang));
    for (id, severity) in changed_in(rule, profiles) {
        let name = severity.map_or(words.off, |severity| severity.name().get(lang));
        let _ = write!(out, "; {} `{id}` {name}", words.in_profile);
    }
    let _ = writeln!(out, " ({})", if rule.locked { words.locked } else { words.unlocked });
    for threshold in rule.thresholds {
        let (name, preset) = (threshold.name, threshold.default);
        let (unit, named) = (unit(threshold.unit, lang), words.unit);
        let _ = write!(
            out,
            "- {} `{name}`: {} {preset}, {named}: {unit}",
            words.threshold, words.preset
        );
        for profile in profiles {
            let value = profile.settings.threshold(rule, name);
            if value != preset {
                let _ = write!(out, "; {} `{}` {value}", words.in_profile, profile.id);
            }
        }
        out.push('\n');
    }
    let limits = limits(rule.in_force, lang, words);
    if limits.is_empty() {
        let _ = writeln!(out, "- {}: {}", words.in_force, words.always);
    } else {
        let decides = rule.decided_by.name().get(lang);
        let _ = writeln!(out, "- {}: {}; {decides}", words.in_force, limits.join(" "));
    }
    let _ = writeln!(out, "- {}: {}", words.applies, applies(rule.applies_to()).get(lang));
}

/// The profiles that come with the book, read once.
pub(super) fn preset_profiles() -> &'static [Effective] {
    static PROFILES: OnceLock<Vec<Effective>> = OnceLock::new();
    let read = |(id, _): &(&str, &str)| resolve(Some(id), &[], &Limits::default(), 0).effective;
    PROFILES.get_or_init(|| builtin().iter().map(read).collect())
}

/// Profiles that weigh the rule otherwise, and how; `None` where they turn it off.
pub(super) fn changed_in<'p>(
    rule: &Rule,
    profiles: &'p [Effective],
) -> impl Iterator<Item = (&'p str, Option<Severity>)> {
    profiles.iter().filter_map(|profile| {
        let severity = (!profile.settings.is_off(rule)).then(|| profile.settings.severity(rule));
        (severity != Some(rule.severity)).then_some((profile.id.as_str(), severity))
    })
}

/// What the rule looks at, for the reader.
fn applies(to: &str) -> Bilingual {
    let (cs, en) = match to {
        "text" => ("text každého souboru", "the text of each file"),
        "profile" => ("profil", "the profile"),
        "waiver" => ("výjimky v dokumentu", "waivers in a document"),
        "plan" => ("plán", "a plan"),
        "action_plan" => ("akční plán", "an action plan"),
        "monitoring_report" => ("zpráva o plnění", "a monitoring report"),
        "catalogue" => ("katalog služeb", "a catalogue"),
        "project" => ("projekt", "a project"),
        "document" => ("každý dokument", "each document"),
        _ => ("celé podání", "the whole submission"),
    };
    Bilingual { cs, en }
}

/// Names of units: rules name them in Czech.
const UNITS: [(&str, &str); 9] = [
    ("rok", "year"),
    ("měsíc", "month"),
    ("den", "day"),
    ("procento", "per cent"),
    ("haléř", "1/100 CZK"),
    ("jednání za rok", "meetings a year"),
    ("tisícina procentního bodu", "1/1000 of a percentage point"),
    ("tisícina úvazku", "1/1000 of a full-time equivalent"),
    ("počet", "number"),
];

fn unit(unit: &'static str, lang: Lang) -> &'static str {
    let known = UNITS.iter().find(|(cs, _)| *cs == unit);
    known.map_or(unit, |(cs, en)| Bilingual { cs, en }.get(lang))
}

fn limits(window: Window, lang: Lang, words: &Words) -> Vec<String> {
    let day = |word: &str, day| format!("{word} {}", Param::Date(day).display(lang));
    let from = window.from.map(|from| day(words.from, from));
    from.into_iter().chain(window.until.map(|until| day(words.until, until))).collect()
}

fn cited(citation: &Citation, lang: Lang, words: &Words) -> String {
    let mut text = citation.act.get(lang).to_owned();
    let paragraph = citation.paragraph.get(lang);
    if !paragraph.is_empty() {
        let _ = write!(text, ", {paragraph}");
    }
    let mut remarks = limits(citation.window, lang, words).join(" ");
    if !citation.verified {
        remarks.push_str(if remarks.is_empty() { "" } else { "; " });
        remarks.push_str(words.unverified);
    }
    if !remarks.is_empty() {
        let _ = write!(text, " ({remarks})");
    }
    text
}

fn show(out: &mut String, title: &str, given: &Given, lang: Lang, words: &Words) {
    let _ = writeln!(out, "\n### {title}\n");
    if let Given::On { on: day, .. } = given
        && let Ok(day) = Date::parse(day)
    {
        let _ = writeln!(
            out,
            "{} {}.\n",
            words.day,
            Param::Date(day).display(lang).trim_end_matches('.')
        );
    }
    match given {
        Given::Edits { edits } | Given::On { edits, .. } if edits.is_empty() => {
            let _ = writeln!(out, "{}", words.unchanged);
        }
        Given::Edits { edits } | Given::On { edits, .. } => {
            let _ = writeln!(out, "{}\n\n```", words.base);
            for edit in edits {
                let _ = match edit {
                    Edit::Set { pointer, to } => writeln!(out, "{pointer} = {}", shown(to)),
                    Edit::Remove { pointer } => writeln!(out, "{pointer} ({})", words.removed),
                };
            }
            out.push_str("```\n");
        }
        Given::Text { text } => {
            let _ = writeln!(out, "```json\n{text}\n```");
        }
        Given::Profile { profile } => {
            let _ = writeln!(out, "```json\n{}\n```", shown(profile));
        }
        Given::Remark { remark } => {
            let cell = remark.cell.as_ref().map(ToString::to_string).unwrap_or_default();
            let _ = writeln!(out, "{} {cell}.", words.cell);
        }
        Given::Bytes { bytes } => {
            let _ = writeln!(out, "```\n{}\n```", bytes.escape_ascii());
        }
        Given::Nested { nested: depth } => {
            let _ = writeln!(out, "`[[[ … ]]]` × {depth}");
        }
        Given::Size { size: bytes, limit } => {
            let _ = writeln!(out, "{bytes} B > {limit} B");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::rules;

    #[test]
    fn citations_speak_the_language_of_the_page() {
        let czech = ["§", "odst.", "písm.", "čl.", "Sb.", "zákon", "vyhláška", "číselník "];
        for citation in rules().iter().flat_map(|rule| rule.citations) {
            let english = cited(citation, Lang::En, &EN);
            assert!(!czech.iter().any(|word| english.contains(word)), "{english}");
            assert_eq!(citation.paragraph.cs.is_empty(), citation.paragraph.en.is_empty());
        }
        let of = |code| crate::rules::rule(code).unwrap().citations[0];
        assert_eq!(
            cited(&of("K617"), Lang::Cs, &CS),
            "zákon č. 108/2006 Sb., § 94 písm. e) (od 1.\u{a0}1.\u{a0}2007 do 20.\u{a0}8.\u{a0}2025)"
        );
        assert_eq!(
            cited(&of("K617"), Lang::En, &EN),
            "Act No. 108/2006 Coll., Section 94(e) (from 1\u{a0}January 2007 until 20\u{a0}August 2025)"
        );
    }

    #[test]
    fn every_unit_has_a_name_in_both_languages() {
        for threshold in rules().iter().flat_map(|rule| rule.thresholds) {
            let known = UNITS.iter().any(|(cs, _)| *cs == threshold.unit);
            assert!(known, "{} in {}", threshold.unit, threshold.name);
        }
    }

    #[test]
    fn the_page_names_the_profiles_that_differ() {
        let rule = crate::rules::rule("K105").unwrap();
        let mut regional = Effective { id: "regional".to_owned(), ..Effective::default() };
        let setting = regional.settings.0.entry("K105").or_default();
        setting.severity = Some(Severity::Error);
        setting.thresholds.insert("max_years", 3);
        let mut other = Effective { id: "jiny".to_owned(), ..Effective::default() };
        other.settings.0.entry("K105").or_default().off = true;
        let mut text = String::new();
        facts(&mut text, rule, &[regional, other], Lang::Cs, &CS);
        assert!(
            text.contains("varování; v profilu `regional` chyba; v profilu `jiny` vypnuto"),
            "{text}"
        );
        assert!(
            text.contains("`max_years`: výchozí hodnota 5, jednotka: rok; v profilu `regional` 3"),
            "{text}"
        );
        assert!(text.contains("`min_years`: výchozí hodnota 2, jednotka: rok\n"), "{text}");
    }

    #[test]
    fn every_open_doubt_stands_on_the_page() {
        for rule in rules() {
            for (lang, words) in [(Lang::Cs, &CS), (Lang::En, &EN)] {
                let page = page(rule, lang);
                let unread = rule.citations.iter().filter(|citation| !citation.verified).count();
                assert_eq!(page.contains(words.unread), unread > 0, "{}", rule.code);
                let marks = page.matches(&format!("{})", words.unverified)).count();
                assert_eq!(marks, unread, "{}", rule.code);
                let ends = |citation: &Citation| citation.window.until == DEFINITION_OF_2015.until;
                let repealed = rule.citations.iter().any(ends);
                assert!(!repealed || page.contains(words.repealed), "{}", rule.code);
            }
        }
    }
}
