//! What a run of repairs did, for people.

use serde_json::Value;

use super::summary::counts;
use crate::json::{Position, pointer};
use crate::lang::Lang;
use crate::read::Cell;
use crate::render::{Page, Spans, TextStyle, View};
use crate::repair::Fixed;
use crate::report::{Finding, PatchOperation, State};
use crate::rule::Grade;
use crate::wording::{pick, quoted, terms};

impl View for Fixed {
    fn page(&self, lang: Lang) -> Page {
        let (sure, likely) = (self.offered(Grade::Safe), self.offered(Grade::Confirm));
        let words = [
            (self.repaired.len(), pick(lang, "opravy", "repairs")),
            (sure.len(), pick(lang, "opravy v tabulce", "repairs in a table")),
            (likely.len(), pick(lang, "k potvrzení", "to confirm")),
        ];
        let said = words.iter().enumerate().filter(|(at, (count, _))| *at == 0 || *count > 0);
        let said: Vec<String> = said.map(|(_, (count, word))| format!("{word}: {count}")).collect();
        let name = Spans::of(TextStyle::Strong, self.report.name(lang));
        let mut page = Page::titled(name.plain(format!(": {}", said.join(", "))));
        let left = pick(lang, "zbývající nálezy", "findings that are left");
        page.note(format!("{left}: {}", counts(self.report.counts, lang)));
        let list = Listed { fixed: self, lang };
        list.add(
            &mut page,
            pick(lang, "Opravy:", "Repairs:"),
            &self.repaired.iter().collect::<Vec<_>>(),
        );
        let by_hand = pick(
            lang,
            "V sešitu nebo ve Wordu opravte sami:",
            "To be corrected in the workbook or in Word by hand:",
        );
        list.add(&mut page, by_hand, &sure);
        let confirm = pick(
            lang,
            "Pravděpodobné opravy; provede je --confirm s kódy pravidel, nebo --all:",
            "Likely repairs; --confirm with codes of rules makes them, or --all:",
        );
        list.add(&mut page, confirm, &likely);
        let refused = pick(
            lang,
            "Neopraveno, protože by jinde vznikl nový nález:",
            "Not repaired, because something else would be found then:",
        );
        list.add(&mut page, refused, &self.refused.iter().collect::<Vec<_>>());
        page
    }
}

impl Fixed {
    /// Findings that could still be repaired so.
    fn offered(&self, grade: Grade) -> Vec<&Finding> {
        let is_refused =
            |it: &Finding| self.refused.iter().any(|one| one.fingerprint == it.fingerprint);
        let is_offered = |it: &&Finding| {
            let offered = it.repair.as_ref().map(|repair| repair.grade);
            it.state == State::Open && offered == Some(grade) && !is_refused(it)
        };
        self.report.findings.iter().filter(is_offered).collect()
    }
}

/// Findings with their repairs.
struct Listed<'a> {
    fixed: &'a Fixed,
    lang: Lang,
}

impl Listed<'_> {
    fn add(&self, page: &mut Page, title: &str, findings: &[&Finding]) {
        if !findings.is_empty() {
            page.entry(2, title);
        }
        for finding in findings {
            let patch = finding.repair.as_ref().map_or(&[][..], |repair| &repair.patch);
            let said = patch.iter().filter_map(|one| self.said(finding, patch, one));
            let said: Vec<String> = said.collect();
            page.detail(format!("{}: {}", self.head(finding), said.join("; ")));
        }
    }

    /// Code and place.
    fn head(&self, finding: &Finding) -> String {
        let inputs = &self.fixed.report.inputs;
        let file = inputs.get(finding.input).filter(|_| inputs.len() > 1);
        let line = |at: Position| format!("{}\u{a0}{}", terms::LINE.get(self.lang), at.line);
        let cell = finding.cell.as_ref().map(Cell::to_string);
        let place = cell.or_else(|| finding.position.map(line));
        let parts = [Some(finding.code.to_string()), file.map(|file| file.name.clone()), place];
        parts.into_iter().flatten().collect::<Vec<String>>().join(", ")
    }

    /// What happens to one value: what stands there, and what will.
    fn said(
        &self,
        finding: &Finding,
        patch: &[PatchOperation],
        one: &PatchOperation,
    ) -> Option<String> {
        let lang = self.lang;
        let place = Self::place(finding, one.path());
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
    fn place(finding: &Finding, path: &str) -> String {
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
