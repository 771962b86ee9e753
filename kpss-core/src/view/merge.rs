//! The view of a region as people read it.

use crate::lang::{Bilingual, Lang};
use crate::model::{DocumentKind, Period};
use crate::query::Named;
use crate::query::{
    Cover, CoveredMunicipality, MeasureCount, Merged, RegionalView, SOURCE, TerritoryProof,
};
use crate::render::{Column, Page, View};
use crate::wording::{capital, date, money, period, pick, terms};

impl View for Merged {
    fn page(&self, lang: Lang) -> Page {
        merged(self, lang)
    }
}

impl View for RegionalView {
    fn page(&self, lang: Lang) -> Page {
        regional(self, lang)
    }
}

fn merged(merged: &Merged, lang: Lang) -> Page {
    let document = &merged.document;
    let mut page = Page::titled(document.title.as_deref().unwrap_or(pick(
        lang,
        "Sloučené podání",
        "Merged submission",
    )));
    let counts = [
        (document.projects.len(), DocumentKind::Project),
        (document.plans.len(), DocumentKind::Plan),
        (document.action_plans.len(), DocumentKind::ActionPlan),
        (document.monitoring_reports.len(), DocumentKind::MonitoringReport),
        (document.catalogues.len(), DocumentKind::Catalogue),
    ];
    let counts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, kind)| format!("{}: {count}", kind.name().get(lang)))
        .collect();
    page.paragraph(format!(
        "{} ({}).",
        pick(lang, "Dokumenty podání", "Documents of the submission"),
        counts.join(", ")
    ));
    if merged.repeated > 0 {
        page.paragraph(format!(
            "{}: {}.",
            pick(lang, "Předáno vícekrát a ponecháno jednou", "Handed in repeatedly and kept once"),
            merged.repeated
        ));
    }
    if !merged.renamed.is_empty() {
        page.section(pick(lang, "Nová označení", "New identifiers"));
        let rows = merged.renamed.iter().map(|record| {
            let kind = record.kind.map_or(SOURCE, DocumentKind::name);
            let ids = [record.from.to_string(), record.to.to_string()];
            [record.input.clone(), kind.get(lang).to_owned()].into_iter().chain(ids).collect()
        });
        let head = match lang {
            Lang::Cs => ["Vstup", "Druh", "Původně", "Nyní"],
            Lang::En => ["Input", "Kind", "Before", "Now"],
        };
        page.table(head.map(Column::words), rows.collect());
    }
    if !merged.view.plans.is_empty() {
        view(&mut page, &merged.view, lang);
    }
    page
}

fn regional(regional: &RegionalView, lang: Lang) -> Page {
    let mut page = Page::titled(pick(lang, "Krajský pohled", "Regional view"));
    view(&mut page, regional, lang);
    page
}

fn names(list: &[Named]) -> String {
    list.iter().map(|one| one.label.as_str()).collect::<Vec<_>>().join(", ")
}

fn view(page: &mut Page, view: &RegionalView, lang: Lang) {
    let [plans, measures, costs] =
        [terms::PLANS, terms::MEASURES, terms::COSTS].map(|term| capital(term.get(lang)));
    page.section(plans);
    let rows = view.plans.iter().map(|plan| {
        let validity = Period::between(plan.from, plan.until);
        vec![
            plan.title.clone().unwrap_or_else(|| plan.id.to_string()),
            period(&validity, lang),
            names(&plan.orps),
            plan.measures.to_string(),
            plan.total.map_or(String::new(), |total| money(total, lang)),
        ]
    });
    let head = [
        Column::words(pick(lang, "Plán", "Plan")),
        Column::words(pick(lang, "Platnost", "Validity")),
        Column::words(pick(lang, "ORP", "ORPs")),
        Column::numbers(measures),
        Column::numbers(costs.as_str()),
    ];
    page.table(head, rows.collect());
    page.section(pick(lang, "Území", "Area"));
    territory(page, &view.territory, lang);
    page.section(pick(lang, "Náklady podle ORP", "Costs by ORP"));
    let rows = view.orps.iter().map(|row| {
        let undivided =
            || pick(lang, "nepřiřazeno k jednomu ORP", "not assigned to one ORP").to_owned();
        let orp = row.orp.as_ref().map_or_else(undivided, |orp| orp.label.clone());
        vec![orp, row.nodes.to_string(), money(row.total, lang)]
    });
    let head = [
        Column::words("ORP"),
        Column::numbers(capital(terms::ITEMS.get(lang))),
        Column::numbers(costs),
    ];
    page.table(head, rows.collect());
    page.section(pick(lang, "Opatření podle druhu služby", "Measures by type of service"));
    counts(page, &view.service_types, pick(lang, "Druh služby", "Type of service"), lang);
    page.section(pick(lang, "Opatření podle cílové skupiny", "Measures by target group"));
    counts(page, &view.target_groups, pick(lang, "Cílová skupina", "Target group"), lang);
}

fn counts(page: &mut Page, list: &[MeasureCount], of: &str, lang: Lang) {
    let rows = list
        .iter()
        .map(|row| vec![row.of.label.clone(), row.measures.to_string(), row.plans.to_string()]);
    let number = |term: Bilingual| Column::numbers(capital(term.get(lang)));
    let head = [Column::words(of), number(terms::MEASURES), number(terms::PLANS)];
    page.table(head, rows.collect());
}

fn territory(page: &mut Page, proof: &TerritoryProof, lang: Lang) {
    let mut text = proof.cover.name().get(lang).to_owned();
    if proof.cover == Cover::Unproved && proof.expected == 0 {
        text = format!(
            "{text} – {}",
            pick(
                lang,
                "chybí seznam obcí (--municipalities)",
                "the list of municipalities is missing (--municipalities)"
            )
        );
    } else {
        let of = pick(lang, "obcí", "municipalities");
        text = format!(
            "{text}; {}: {} / {} {of}",
            pick(lang, "právě jednou", "once"),
            proof.once,
            proof.expected
        );
    }
    if let Some(on) = proof.register_on {
        text = format!("{text} ({} {})", pick(lang, "seznam ke dni", "list of"), date(on, lang));
    }
    page.item(0, text);
    if !proof.missing_orps.is_empty() {
        page.item(
            0,
            format!(
                "{}: {}",
                pick(lang, "ORP bez plánu", "ORPs without a plan"),
                names(&proof.missing_orps)
            ),
        );
    }
    list(page, &proof.missing, pick(lang, "obce bez plánu", "municipalities without a plan"));
    list(
        page,
        &proof.double,
        pick(lang, "obce ve více plánech zároveň", "municipalities in several plans at once"),
    );
    if !proof.unknown.is_empty() {
        page.item(
            0,
            format!(
                "{}: {}",
                pick(
                    lang,
                    "kódy, které v seznamu obcí nejsou",
                    "codes that the list does not have"
                ),
                proof.unknown.join(", ")
            ),
        );
    }
    if !proof.undefined.is_empty() {
        let plans: Vec<&str> = proof.undefined.iter().map(crate::model::Id::as_str).collect();
        page.item(
            0,
            format!(
                "{}: {}",
                pick(
                    lang,
                    "plány, u nichž nelze určit obce",
                    "plans whose municipalities cannot be told"
                ),
                plans.join(", ")
            ),
        );
    }
}

/// Municipalities of one ORP that the same plans cover share a line.
fn list(page: &mut Page, list: &[CoveredMunicipality], word: &str) {
    if list.is_empty() {
        return;
    }
    page.item(0, format!("{word}: {}", list.len()));
    let same =
        |a: &CoveredMunicipality, b: &CoveredMunicipality| a.orp == b.orp && a.plans == b.plans;
    for group in list.chunk_by(same) {
        let Some(first) = group.first() else { continue };
        let names: Vec<&str> = group.iter().map(|one| one.municipality.label.as_str()).collect();
        let plans: Vec<&str> = first.plans.iter().map(crate::model::Id::as_str).collect();
        let plans =
            if plans.is_empty() { String::new() } else { format!(" ({})", plans.join(", ")) };
        page.item(1, format!("ORP {}{plans}: {}", first.orp.label, names.join(", ")));
    }
}
