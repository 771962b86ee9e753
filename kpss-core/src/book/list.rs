//! The list of all rules as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use super::page::{changed_in, preset_profiles};
use crate::lang::Bilingual;
use crate::rule::{Rule, Texts};
use crate::rules::rules;

#[derive(Serialize)]
struct Listed<'a> {
    code: &'a str,
    slug: &'a str,
    severity: &'a str,
    certainty: &'a str,
    status: &'a str,
    locked: bool,
    /// Profiles of the book that weigh the rule otherwise.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    profiles: BTreeMap<&'a str, &'a str>,
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
struct ListedName {
    cs: &'static str,
    en: &'static str,
}

fn name(name: Bilingual) -> ListedName {
    ListedName { cs: name.cs, en: name.en }
}

#[derive(Serialize)]
struct ListedCitation {
    act: ListedName,
    #[serde(skip_serializing_if = "Option::is_none")]
    paragraph: Option<ListedName>,
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

fn texts<'a>(texts: &Texts) -> ListedTexts<'a> {
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
        profiles: changed_in(rule, preset_profiles())
            .map(|(id, severity)| (id, severity.map_or("off", |severity| severity.code())))
            .collect(),
        basis: rule.basis.code(),
        citations: rule
            .citations
            .iter()
            .map(|citation| ListedCitation {
                act: name(citation.act),
                paragraph: Some(citation.paragraph).filter(|it| !it.cs.is_empty()).map(name),
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
    crate::json::canonical(&rules().iter().map(listed).collect::<Vec<_>>())
}
