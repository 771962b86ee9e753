//! What changed between two reports, for people.

use super::alike::Alike;
use super::finding::FilePage;
use super::summary::{counts, verdict};
use crate::engine::Verification;
use crate::lang::{Bilingual, Lang};
use crate::render::{Page, Spans, TextStyle, View};
use crate::report::{Difference, Finding, Ground, InputSummary, ReportDiff};
use crate::wording::pick;

impl View for ReportDiff {
    fn page(&self, lang: Lang) -> Page {
        let title = pick(lang, "Co se změnilo", "What changed");
        let mut page = Page::titled(Spans::of(TextStyle::Strong, title));
        let (before, _) = verdict(self.before.verdict, lang);
        let (after, style) = verdict(self.after.verdict, lang);
        let arrow =
            Spans::default().plain(format!("{before} ({})", counts(self.before.counts, lang)));
        let arrow = arrow.plain(" → ").then(style, after);
        page.paragraph(arrow.plain(format!(" ({})", counts(self.after.counts, lang))));
        page.paragraph(format!(
            "{}: {}, {}: {}, {}: {}",
            pick(lang, "Nové nálezy", "New findings"),
            self.new.len(),
            pick(lang, "odstraněné", "gone"),
            self.gone.len(),
            pick(lang, "beze změny", "the same"),
            self.same.len()
        ));
        page.section(pick(lang, "V čem se liší podklady", "What the reports rest on"));
        for difference in &self.differences {
            page.item(0, in_words(difference, lang));
        }
        let new = pick(lang, "Nové nálezy", "New findings");
        findings(&mut page, new, &self.new, &self.after.inputs, lang);
        let gone = pick(lang, "Odstraněné nálezy", "Findings that are gone");
        findings(&mut page, gone, &self.gone, &self.before.inputs, lang);
        page
    }
}

impl View for Verification {
    fn page(&self, lang: Lang) -> Page {
        let diff = &self.diff;
        if self.identical {
            let same = pick(
                lang,
                "Totéž: stejné soubory, stejná pravidla a číselníky, stejný výsledek.",
                "The same: the same files, the same rules and code lists, the same result.",
            );
            let mut page = Page::titled(Spans::of(TextStyle::Success, same));
            for input in &diff.after.inputs {
                page.item(0, format!("{}  sha256 {}", input.name, input.sha256));
            }
            return page;
        }
        let title = if diff.is_empty() {
            pick(
                lang,
                "Nálezy jsou tytéž, liší se znění zprávy",
                "The same findings, worded otherwise",
            )
        } else {
            pick(lang, "Výsledek není týž", "The result is not the same")
        };
        let mut page = Page::titled(Spans::of(TextStyle::Warning, title));
        page.append(diff.page(lang));
        page
    }
}

fn findings(page: &mut Page, title: &str, list: &[Finding], inputs: &[InputSummary], lang: Lang) {
    page.section(title);
    for (index, input) in inputs.iter().enumerate() {
        let of_file: Vec<&Finding> = list.iter().filter(|it| it.input == index).collect();
        if of_file.is_empty() {
            continue;
        }
        page.entry(3, Spans::of(TextStyle::Strong, &input.name));
        let file = FilePage { input: index, title: "", inputs, lang };
        for alike in Alike::of(of_file.into_iter()) {
            file.add(page, &alike);
        }
    }
    page.end_section();
}

const fn name(ground: Ground) -> Bilingual {
    match ground {
        Ground::Document => Bilingual { cs: "soubor", en: "file" },
        Ground::ProfileText => Bilingual { cs: "text profilu", en: "text of a profile" },
        Ground::Profile => Bilingual { cs: "profil", en: "profile" },
        Ground::Tool => Bilingual { cs: "program", en: "program" },
        Ground::RuleSet => Bilingual { cs: "kniha pravidel", en: "rule book" },
        Ground::CodeList => Bilingual { cs: "číselník", en: "code list" },
        Ground::LawDate => Bilingual { cs: "den rozhodného práva", en: "day of the law" },
        Ground::Today => Bilingual { cs: "den posouzení výjimek", en: "day of the waivers" },
        Ground::Lang => Bilingual { cs: "jazyk", en: "language" },
    }
}

/// `kniha pravidel kpss: 0.1.0 → 0.2.0`.
fn in_words(difference: &Difference, lang: Lang) -> String {
    let name = name(difference.ground).get(lang);
    let title = format!("{name} {}", difference.id);
    let title = title.trim_end();
    let side = |version: &Option<String>, hash: &Option<String>| {
        let hash = hash.as_ref().map(|hash| hash.chars().take(12).collect::<String>());
        match (version, hash) {
            (Some(version), Some(hash)) if difference.before == difference.after => {
                format!("{version} ({hash}…)")
            }
            (Some(version), _) => version.clone(),
            (None, Some(hash)) => format!("{hash}…"),
            (None, None) => pick(lang, "není", "none").to_owned(),
        }
    };
    let before = side(&difference.before, &difference.sha256_before);
    let after = side(&difference.after, &difference.sha256_after);
    format!("{title}: {before} → {after}")
}
