//! What a run of repairs did, for people.

use super::summary::counts;
use crate::json::Position;
use crate::lang::Lang;
use crate::read::Cell;
use crate::render::{Page, Spans, TextStyle, View};
use crate::repair::Fixed;
use crate::report::{Finding, State};
use crate::rule::Grade;
use crate::wording::{pick, terms};

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
            let said = finding.repair_text(self.lang).unwrap_or_default();
            page.detail(format!("{}: {said}", self.head(finding)));
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
}
