//! What a letter says of the findings.

use kpss_core::{Lang, Page, Severity, Spans, TextStyle};

use crate::pages::Checked;
use crate::pages::findings::{PartFindings, RuleFindings, by_part, open};
use crate::pages::place::Place;
use crate::pages::safe::{MESSAGE, cut, shown};
use crate::pages::words::{capital, counted, form, pick, quoted};

pub(super) fn write(checked: &Checked<'_>, page: &mut Page) {
    let (lang, report) = (checked.lang(), checked.report);
    let lists = Lists { checked, lang };
    lists.of(
        Severity::Error,
        pick(lang, "Co je třeba opravit", "What must be mended"),
        pick(
            lang,
            "Kontrola nenašla nic, co by bylo třeba opravit.",
            "The check found nothing that must be mended.",
        ),
        page,
    );
    lists.of(
        Severity::Warning,
        pick(lang, "Co doporučujeme doplnit nebo ověřit", "What we recommend to add or to verify"),
        pick(lang, "K doporučení nic není.", "There is nothing to recommend."),
        page,
    );
    let mut reasons: Vec<String> = Vec::new();
    for reason in report.rules_not_run.iter().map(|one| shown(&one.message)) {
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    if !reasons.is_empty() {
        page.section(pick(lang, "Co se zkontrolovat nedalo", "What could not be checked"));
        for reason in reasons {
            page.item(0, reason);
        }
    }
    page.end_section();
}

struct Lists<'c> {
    checked: &'c Checked<'c>,
    lang: Lang,
}

impl Lists<'_> {
    /// The findings of one severity under their heading, or a sentence where there are none.
    fn of(&self, severity: Severity, heading: &str, none: &str, page: &mut Page) {
        page.section(heading);
        let parts = by_part(self.checked.report, open(severity));
        if parts.is_empty() {
            page.paragraph(none);
        }
        for part in &parts {
            page.entry(3, self.part(part));
            for rule in &part.rules {
                self.rule(rule, page);
            }
        }
        let listed: usize =
            parts.iter().flat_map(|part| &part.rules).map(|rule| rule.findings.len()).sum();
        let counts = &self.checked.report.counts;
        let all = if severity == Severity::Error { counts.error } else { counts.warning };
        if all > listed {
            let (more, lang) = (all - listed, self.lang);
            let places = counted(more, lang, ["místo", "místa", "míst"], ["place", "places"]);
            let said = match lang {
                Lang::Cs => {
                    let are = form(more, lang, ["je", "jsou", "je"], ["", ""]);
                    format!("S týmiž nedostatky {are} ještě {places}; dopis je nevypisuje.")
                }
                Lang::En => format!("{places} more with the same defects: not listed here."),
            };
            page.paragraph(said);
        }
    }

    /// `Strategická část`, with the document where there are several.
    fn part(&self, part: &PartFindings<'_>) -> String {
        let title = part.place.part_title(self.lang);
        if self.checked.report.documents.len() < 2 {
            return title;
        }
        let (kind, document) = part.place.document_title(self.lang);
        format!("{} {}: {title}", capital(&kind), quoted(&document, self.lang))
    }

    fn rule(&self, rule: &RuleFindings<'_>, page: &mut Page) {
        let lang = self.lang;
        let code = format!(" ({})", rule.code);
        page.detail(Spans::of(TextStyle::Strong, rule.title(lang)).then(TextStyle::Dim, code));
        for finding in &rule.findings {
            let place = Place::of(self.checked.report, finding);
            let record = place.record(lang).map(|record| format!("{record}: ")).unwrap_or_default();
            let message = cut(&finding.message, MESSAGE);
            let spot = place.spot(lang);
            let spot = if spot.is_empty() { spot } else { format!(" ({spot})") };
            page.item(
                0,
                Spans::of(TextStyle::Strong, record).plain(message).then(TextStyle::Dim, spot),
            );
        }
        if let Some(fix) = rule.fix(lang) {
            let label =
                Spans::of(TextStyle::Label, pick(lang, "Jak to napravit:", "How to mend it:"));
            page.detail(label.plain(format!(" {fix}")));
        }
        let basis = rule.basis(lang);
        if !basis.is_empty() {
            let label = Spans::of(TextStyle::Label, pick(lang, "Podklad:", "Basis:"));
            page.detail(label.plain(format!(" {}", basis.join("; "))));
        }
    }
}
