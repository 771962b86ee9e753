//! Every rule of the book in the order of codes, and those of profiles behind them.

use std::collections::{BTreeMap, BTreeSet};

use kpss_core::lists::Order as _;
use kpss_core::{Lang, Rule, Severity};
use serde_json::{Value, json};

use super::super::Reports;
use super::text::plain;

pub(super) struct Rules<'r> {
    book: Vec<&'static Rule>,
    /// Code and severity of rules that only a profile has.
    own: BTreeSet<&'r str>,
    index: BTreeMap<&'r str, usize>,
}

impl<'r> Rules<'r> {
    pub(super) fn of(reports: &Reports<'r>) -> Self {
        let mut book = kpss_core::rules().to_vec();
        book.order_by_key(|rule| rule.code);
        let findings = reports.list.iter().flat_map(|(_, report)| &report.findings);
        let codes = findings.map(|finding| &*finding.code);
        let own: BTreeSet<&str> = codes.filter(|code| kpss_core::rule(code).is_none()).collect();
        let all = book.iter().map(|rule| rule.code).chain(own.iter().copied());
        let index = all.enumerate().map(|(at, code)| (code, at)).collect();
        Self { book, own, index }
    }

    pub(super) fn declared(&self, lang: Lang) -> Value {
        let book = self.book.iter().map(|rule| {
            let mut declared = texts(rule, lang);
            if let Some(fields) = declared.as_object_mut() {
                let level = level(rule.severity);
                fields.insert("defaultConfiguration".to_owned(), json!({"level": level}));
                let cited = rule.citations.iter().map(|cited| {
                    let (act, paragraph) = (cited.act.get(lang), cited.paragraph.get(lang));
                    json!({"act": act, "paragraph": paragraph, "verified": cited.verified})
                });
                fields.insert(
                    "properties".to_owned(),
                    json!({
                        "tags": [rule.basis.code(), rule.certainty.code()],
                        "citations": cited.collect::<Vec<_>>(),
                    }),
                );
            }
            declared
        });
        let own = self.own.iter().map(|code| json!({"id": code}));
        book.chain(own).collect()
    }

    /// The texts of the same rules, in the same order.
    pub(super) fn translated(&self, lang: Lang) -> Value {
        let own = self.own.iter().map(|code| json!({"id": code}));
        self.book.iter().map(|rule| texts(rule, lang)).chain(own).collect()
    }

    pub(super) fn index(&self, code: &str) -> Option<usize> {
        self.index.get(code).copied()
    }

    pub(super) fn reference(&self, code: &str) -> Option<Value> {
        self.index(code).map(|index| json!({"id": code, "index": index}))
    }
}

fn texts(rule: &Rule, lang: Lang) -> Value {
    let of = rule.texts(lang);
    json!({
        "id": rule.code, "name": rule.slug,
        "shortDescription": {"text": plain(of.title)},
        "fullDescription": {"text": plain(of.why)},
        "help": {"text": plain(of.fix)},
    })
}

pub(super) fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}
