//! One finding in full, as an editor shows it beside the place: what, why, and what to do.

use serde_json::Value;

use super::summary::style_of;
use crate::json::pointer;
use crate::lang::Lang;
use crate::read::Cell;
use crate::render::{Page, Spans, TextStyle};
use crate::report::{Finding, PatchOperation};
use crate::rules::rule;
use crate::wording::{pick, quoted};

impl Finding {
    /// The finding with the texts of its rule and what it rests on.
    pub fn explained(&self, lang: Lang) -> Page {
        let mut page = Page::default();
        let severity = self.severity.name().get(lang);
        let head = Spans::of(style_of(self.severity), format!("{severity} {}", self.code));
        let texts = rule(&self.code).map(|rule| rule.texts(lang));
        let title = texts.map(|texts| format!(" {}", texts.title)).unwrap_or_default();
        page.note(head.plain(title));
        page.note(&self.message);
        let mut say = |label: &str, text: &str| {
            page.note(Spans::of(TextStyle::Label, label).plain(format!(" {text}")));
        };
        if let Some(texts) = texts {
            say(pick(lang, "Proč:", "Why:"), texts.why);
            say(pick(lang, "Co s tím:", "What to do:"), texts.fix);
        }
        if let Some(repair) = self.repair_text(lang) {
            say(pick(lang, "Oprava:", "Repair:"), &repair);
        }
        let basis: Vec<String> = self.citations.iter().map(|cited| cited.text(lang)).collect();
        if !basis.is_empty() {
            say(pick(lang, "Podklad:", "Basis:"), &basis.join("; "));
        }
        page
    }

    /// What its repair changes, in one line; nothing where it has none.
    pub fn repair_text(&self, lang: Lang) -> Option<String> {
        let patch = &self.repair.as_ref()?.patch;
        let said = patch.iter().filter_map(|one| Saying { finding: self, lang }.said(patch, one));
        Some(said.collect::<Vec<_>>().join("; "))
    }
}

struct Saying<'a> {
    finding: &'a Finding,
    lang: Lang,
}

impl Saying<'_> {
    /// What happens to one value: what stands there, and what will.
    fn said(&self, patch: &[PatchOperation], one: &PatchOperation) -> Option<String> {
        let lang = self.lang;
        let place = self.place(one.path());
        let old = |path: &str| {
            patch.iter().find_map(|test| match test {
                PatchOperation::Test { path: known, value } if known == path => {
                    Some(self.value(value))
                }
                _ => None,
            })
        };
        Some(match one {
            PatchOperation::Test { .. } => return None,
            PatchOperation::Replace { path, value } => match old(path) {
                Some(old) => format!("{place}{old} → {}", self.value(value)),
                None => format!("{place}→ {}", self.value(value)),
            },
            PatchOperation::Add { value, .. } => {
                format!("{place}{} {}", pick(lang, "doplní se", "is added:"), self.value(value))
            }
            PatchOperation::Remove { .. } => {
                format!("{place}{}", pick(lang, "vypustí se", "is taken away"))
            }
            PatchOperation::Move { from, path } => {
                let key = |at: &str| {
                    let last = pointer::steps(at).last().unwrap_or_default();
                    quoted(&last, lang)
                };
                let word = pick(lang, "klíč", "the key");
                format!("{word} {} → {}", key(from), key(path))
            }
        })
    }

    /// The cell of a value, where there are several or none of its own.
    fn place(&self, path: &str) -> String {
        let finding = self.finding;
        if path == finding.pointer {
            return String::new();
        }
        let related = finding.related.iter().find(|related| related.pointer == path);
        let cell = related.and_then(|related| related.cell.as_ref()).map(Cell::to_string);
        format!("{}: ", cell.unwrap_or_else(|| path.to_owned()))
    }

    /// A value as it is typed: texts in quotation marks, the rest as JSON writes it.
    fn value(&self, value: &Value) -> String {
        const LONGEST: usize = 60;
        let cut = |text: &str| match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
            None => text.to_owned(),
        };
        match value {
            Value::String(text) => quoted(&cut(text), self.lang),
            other => cut(&other.to_string()),
        }
    }
}
