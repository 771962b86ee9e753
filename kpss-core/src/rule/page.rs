//! The rule book: the page of a rule, and the list of all.

use std::fmt::Write as _;

use serde::Serialize;

use super::example::{Edit, Example, Given};
use super::meta::{Citation, Rule};
use super::registry::rules;
use crate::lang::Lang;

/// Words of the page in both languages.
struct Words {
    why: &'static str,
    fix: &'static str,
    basis: &'static str,
    unverified: &'static str,
    from: &'static str,
    until: &'static str,
    severity: &'static str,
    applies: &'static str,
    invalid: &'static str,
    valid: &'static str,
    base: &'static str,
}

const CS: Words = Words {
    why: "Proč",
    fix: "Co s tím",
    basis: "Podklad",
    unverified: "znění neověřeno",
    from: "od",
    until: "do",
    severity: "Závažnost",
    applies: "Týká se",
    invalid: "Příklad s nálezem",
    valid: "Příklad bez nálezu",
    base: "Změny vzorového podání `tests/base.json`:",
};

const EN: Words = Words {
    why: "Why",
    fix: "What to do",
    basis: "Basis",
    unverified: "wording not verified",
    from: "from",
    until: "until",
    severity: "Severity",
    applies: "Applies to",
    invalid: "Example with the finding",
    valid: "Example without it",
    base: "Edits of the base submission `tests/base.json`:",
};

/// The page of a rule, as Markdown.
pub fn page(rule: &Rule, lang: Lang) -> String {
    let texts = rule.texts(lang);
    let words = match lang {
        Lang::Cs => &CS,
        Lang::En => &EN,
    };
    let mut out = format!("## {} {}\n\n`{}`\n\n", rule.code, texts.title, rule.slug);
    let _ = writeln!(out, "> {}\n", texts.message);
    let _ = writeln!(out, "**{}:** {}\n", words.why, texts.why);
    let _ = writeln!(out, "**{}:** {}\n", words.fix, texts.fix);
    for citation in rule.citations {
        let _ = writeln!(out, "- {}: {}", words.basis, cited(citation, words));
    }
    let _ = writeln!(out, "- {}: {}", words.severity, rule.severity.name().get(lang));
    let _ = writeln!(out, "- {}: {}", words.applies, rule.applies_to());
    for example in rule.examples {
        match example {
            Example::Invalid(given, _) => show(&mut out, words.invalid, given, words),
            Example::Valid(given) => show(&mut out, words.valid, given, words),
            Example::Boundary(_) => {}
        }
    }
    out
}

fn cited(citation: &Citation, words: &Words) -> String {
    let mut text = citation.act.to_owned();
    if !citation.paragraph.is_empty() {
        let _ = write!(text, ", {}", citation.paragraph);
    }
    let mut limits = Vec::new();
    if let Some(day) = citation.window.from {
        limits.push(format!("{} {day}", words.from));
    }
    if let Some(day) = citation.window.until {
        limits.push(format!("{} {day}", words.until));
    }
    if !citation.verified {
        limits.push(words.unverified.to_owned());
    }
    if !limits.is_empty() {
        let _ = write!(text, " ({})", limits.join(", "));
    }
    text
}

fn show(out: &mut String, title: &str, given: &Given, words: &Words) {
    let _ = writeln!(out, "\n### {title}\n");
    match given {
        Given::Edits(edits) | Given::On(_, edits) => {
            let _ = writeln!(out, "{}\n\n```", words.base);
            for edit in *edits {
                let _ = match edit {
                    Edit::Set(pointer, json) => writeln!(out, "{pointer} = {json}"),
                    Edit::Remove(pointer) => writeln!(out, "{pointer} –"),
                };
            }
            out.push_str("```\n");
        }
        Given::Text(text) => {
            let _ = writeln!(out, "```json\n{text}\n```");
        }
        Given::Bytes(bytes) => {
            let _ = writeln!(out, "```\n{}\n```", bytes.escape_ascii());
        }
        Given::Nested(depth) => {
            let _ = writeln!(out, "`[[[ … ]]]` × {depth}");
        }
        Given::Profile(text) => {
            let _ = writeln!(out, "```json\n{text}\n```");
        }
        Given::Size(bytes) => {
            let _ = writeln!(out, "{bytes} B");
        }
    }
}

#[derive(Serialize)]
struct Listed<'a> {
    code: &'a str,
    slug: &'a str,
    severity: &'a str,
    certainty: &'a str,
    status: &'a str,
    locked: bool,
    basis: &'a str,
    citations: Vec<ListedCitation>,
    in_force: ListedWindow,
    decided_by: &'a str,
    applies_to: &'a str,
    params: Vec<ListedParam<'a>>,
    thresholds: Vec<ListedThreshold<'a>>,
    cs: ListedTexts<'a>,
    en: ListedTexts<'a>,
}

#[derive(Serialize)]
struct ListedCitation {
    act: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    paragraph: &'static str,
    #[serde(flatten)]
    window: ListedWindow,
    verified: bool,
}

#[derive(Serialize)]
struct ListedWindow {
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<crate::model::Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<crate::model::Date>,
}

#[derive(Serialize)]
struct ListedParam<'a> {
    name: &'a str,
    r#type: &'a str,
}

#[derive(Serialize)]
struct ListedThreshold<'a> {
    name: &'a str,
    unit: &'a str,
    default: i64,
}

#[derive(Serialize)]
struct ListedTexts<'a> {
    title: &'a str,
    message: &'a str,
    why: &'a str,
    fix: &'a str,
}

fn window(window: crate::codes::Window) -> ListedWindow {
    ListedWindow { from: window.from, until: window.until }
}

fn texts<'a>(texts: &super::meta::Texts) -> ListedTexts<'a> {
    ListedTexts { title: texts.title, message: texts.message, why: texts.why, fix: texts.fix }
}

/// All rules with all that is written about them, as JSON.
pub fn rules_json() -> String {
    let listed = |rule: &&'static Rule| Listed {
        code: rule.code,
        slug: rule.slug,
        severity: rule.severity.code(),
        certainty: rule.certainty.code(),
        status: rule.status.code(),
        locked: rule.locked,
        basis: rule.basis.code(),
        citations: rule
            .citations
            .iter()
            .map(|citation| ListedCitation {
                act: citation.act,
                paragraph: citation.paragraph,
                window: window(citation.window),
                verified: citation.verified,
            })
            .collect(),
        in_force: window(rule.in_force),
        decided_by: rule.decided_by.code(),
        applies_to: rule.applies_to(),
        params: rule
            .params
            .iter()
            .map(|(name, kind)| ListedParam { name, r#type: kind.code() })
            .collect(),
        thresholds: rule
            .thresholds
            .iter()
            .map(|t| ListedThreshold { name: t.name, unit: t.unit, default: t.default })
            .collect(),
        cs: texts(&rule.cs),
        en: texts(&rule.en),
    };
    crate::read::canonical(&rules().iter().map(listed).collect::<Vec<_>>())
}
