//! Coverage for people.

use std::fmt::Write as _;

use crate::lang::Lang;
use crate::query::coverage::{Coverage, Gap, GroupCoverage, MunicipalityCoverage, PlanCoverage};
use crate::render::{Column, Page, View};
use crate::wording::{capital, pick, terms};

impl View for Coverage<'_> {
    fn page(&self, lang: Lang) -> Page {
        let mut page = Page::default();
        for plan in &self.plans {
            write(plan, lang, &mut page);
        }
        page
    }
}

fn write(plan: &PlanCoverage<'_>, lang: Lang, page: &mut Page) {
    page.title(plan.title.unwrap_or(plan.id));
    let [measures, services, groups, towns] =
        [terms::MEASURES, terms::SERVICES, terms::TARGET_GROUPS, terms::MUNICIPALITIES]
            .map(|term| capital(term.get(lang)));
    let count = |list: &[&str]| list.len().to_string();
    if !plan.groups.is_empty() {
        page.section(groups.as_str());
        let head = [
            Column::words(pick(lang, "Skupina", "Group")),
            Column::numbers(pick(lang, "Potřeby", "Needs")),
            Column::numbers(measures.as_str()),
            Column::numbers(services.as_str()),
            Column::numbers(towns.as_str()),
        ];
        let row = |group: &GroupCoverage<'_>| {
            vec![
                group.title.unwrap_or(group.id).to_owned(),
                count(&group.needs),
                count(&group.measures),
                count(&group.services),
                count(&group.municipalities),
            ]
        };
        page.table(head, plan.groups.iter().map(row).collect());
        if !plan.cross_cutting.is_empty() {
            let all = pick(lang, "Opatření pro všechny skupiny", "Measures for all groups");
            page.paragraph(format!("{all}: {}", plan.cross_cutting.len()));
        }
    }
    page.section(towns);
    let head = [
        Column::words(pick(lang, "Obec", "Municipality")),
        Column::numbers(measures),
        Column::numbers(services),
        Column::numbers(groups),
    ];
    let row = |town: &MunicipalityCoverage<'_>| {
        let name = town.name.unwrap_or(town.code).to_owned();
        vec![name, count(&town.measures), count(&town.services), count(&town.groups)]
    };
    page.table(head, plan.municipalities.iter().map(row).collect());
    let lists = [
        (
            pick(lang, "Potřeby bez opatření", "Needs without a measure"),
            &plan.needs_without_measure,
        ),
        (
            pick(lang, "Opatření bez potřeby", "Measures without a need"),
            &plan.measures_without_need,
        ),
        (
            pick(lang, "Cílové skupiny bez opatření", "Target groups without a measure"),
            &plan.groups_without_measure,
        ),
        (
            pick(lang, "Cílové skupiny bez služby", "Target groups without a service"),
            &plan.groups_without_service,
        ),
        (
            pick(lang, "Obce bez dosahu opatření a služeb", "Municipalities without reach"),
            &plan.municipalities_without_reach,
        ),
    ];
    let complete = lists.iter().all(|(_, gaps)| gaps.is_empty());
    for (title, gaps) in lists {
        page.section(format!("{title}: {}", gaps.len()));
        for gap in gaps {
            page.item(0, label(gap, lang));
        }
    }
    if !plan.unclear.is_empty() {
        page.section(pick(lang, "Co nelze určit", "What is unclear"));
        for unclear in &plan.unclear {
            let count = unclear.count.map(|count| format!(": {count}")).unwrap_or_default();
            page.item(0, format!("{}{count}", unclear.why.name().get(lang)));
        }
    } else if complete {
        page.end_section();
        page.paragraph(pick(lang, "Vše je pokryto.", "Everything is covered."));
    }
}

fn label(gap: &Gap<'_>, lang: Lang) -> String {
    let mut text = gap.code.map(|code| format!("{code} ")).unwrap_or_default();
    text.push_str(gap.title.unwrap_or(gap.id));
    if let Some(because) = gap.deferred_because {
        let word = pick(lang, "odloženo, protože", "deferred, because");
        // Writing into a String cannot fail.
        let _ = write!(text, " ({word}: {because})");
    }
    text
}
