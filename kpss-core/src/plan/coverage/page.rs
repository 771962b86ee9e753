//! Coverage for people.

use std::fmt::Write as _;

use super::{Coverage, Gap, PlanCoverage};
use crate::answer::Answer;
use crate::lang::Lang;
use crate::page::{Align, Page};

impl Answer for Coverage<'_> {
    fn page(&self, lang: Lang) -> Page {
        let mut page = Page::default();
        for plan in &self.plans {
            write(plan, lang, &mut page);
        }
        page
    }
}

fn write(plan: &PlanCoverage<'_>, lang: Lang, page: &mut Page) {
    let pick = |cs: &'static str, en: &'static str| if lang == Lang::Cs { cs } else { en };
    page.heading(1, plan.title.unwrap_or(plan.id));
    let (measures, services) = (pick("Opatření", "Measures"), pick("Služby", "Services"));
    let (groups, towns) = (pick("Cílové skupiny", "Target groups"), pick("Obce", "Municipalities"));
    let count = |list: &[&str]| list.len().to_string();
    if !plan.groups.is_empty() {
        page.heading(2, groups);
        let head = [
            (Align::Left, pick("Skupina", "Group")),
            (Align::Right, pick("Potřeby", "Needs")),
            (Align::Right, measures),
            (Align::Right, services),
            (Align::Right, towns),
        ];
        let row = |group: &super::GroupCoverage<'_>| {
            vec![
                group.title.unwrap_or(group.id).to_owned(),
                count(&group.needs),
                count(&group.measures),
                count(&group.services),
                count(&group.municipalities),
            ]
        };
        page.table(&head, plan.groups.iter().map(row).collect());
        if !plan.cross_cutting.is_empty() {
            let all = pick("Opatření pro všechny skupiny", "Measures for all groups");
            page.paragraph(format!("{all}: {}", plan.cross_cutting.len()));
        }
    }
    if !plan.municipalities.is_empty() {
        page.heading(2, towns);
        let head = [
            (Align::Left, pick("Obec", "Municipality")),
            (Align::Right, measures),
            (Align::Right, services),
            (Align::Right, groups),
        ];
        let row = |town: &super::MunicipalityCoverage<'_>| {
            let name = town.name.unwrap_or(town.code).to_owned();
            vec![name, count(&town.measures), count(&town.services), count(&town.groups)]
        };
        page.table(&head, plan.municipalities.iter().map(row).collect());
    }
    let lists = [
        (pick("Potřeby bez opatření", "Needs without a measure"), &plan.needs_without_measure),
        (pick("Opatření bez potřeby", "Measures without a need"), &plan.measures_without_need),
        (
            pick("Cílové skupiny bez opatření", "Target groups without a measure"),
            &plan.groups_without_measure,
        ),
        (
            pick("Cílové skupiny bez služby", "Target groups without a service"),
            &plan.groups_without_service,
        ),
        (
            pick("Obce bez dosahu opatření a služeb", "Municipalities without reach"),
            &plan.municipalities_without_reach,
        ),
    ];
    let complete = lists.iter().all(|(_, gaps)| gaps.is_empty());
    for (title, gaps) in lists.into_iter().filter(|(_, gaps)| !gaps.is_empty()) {
        page.heading(2, format!("{title}: {}", gaps.len()));
        for gap in gaps {
            page.item(0, label(gap, lang));
        }
    }
    if !plan.unclear.is_empty() {
        page.heading(2, pick("Co nelze určit", "What is unclear"));
        for unclear in &plan.unclear {
            let count = unclear.count.map(|count| format!(": {count}")).unwrap_or_default();
            page.item(0, format!("{}{count}", unclear.why.name().get(lang)));
        }
    } else if complete {
        page.paragraph(pick("Vše je pokryto.", "Everything is covered."));
    }
}

fn label(gap: &Gap<'_>, lang: Lang) -> String {
    let mut text = gap.code.map(|code| format!("{code} ")).unwrap_or_default();
    text.push_str(gap.title.unwrap_or(gap.id));
    if let Some(because) = gap.deferred_because {
        let word = if lang == Lang::Cs { "odloženo, protože" } else { "deferred, because" };
        // Writing into a String cannot fail.
        let _ = write!(text, " ({word}: {because})");
    }
    text
}
