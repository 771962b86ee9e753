//! The history as people read it.

use crate::lang::Lang;
use crate::model::{Date, Period};
use crate::query::{OnDay, Span, Timeline, ValidityStatus, YearDocument};
use crate::render::{Page, View};
use crate::wording::{date, period, pick, terms};

impl View for Timeline {
    fn page(&self, lang: Lang) -> Page {
        page(self, lang)
    }
}

fn page(timeline: &Timeline, lang: Lang) -> Page {
    let mut page = Page::titled(pick(lang, "Návaznost plánů", "History of plans"));
    if let Some(on) = &timeline.on {
        on_day(&mut page, on, lang);
    }
    for chain in &timeline.chains {
        page.section(pick(lang, "Plány po sobě", "Plans one after another"));
        for span in &chain.plans {
            plan(&mut page, span, lang);
        }
    }
    page.section(pick(lang, "Akční plány", "Action plans"));
    documents(&mut page, &timeline.action_plans, lang);
    page.section(pick(lang, "Zprávy o plnění", "Monitoring reports"));
    documents(&mut page, &timeline.reports, lang);
    page
}

fn on_day(page: &mut Page, on: &OnDay, lang: Lang) {
    page.section(format!("{} {}", pick(lang, "Ke dni", "On"), date(on.day, lang)));
    for (list, cs, en, none_cs, none_en) in [
        (&on.plans, "plán", "plan", "žádný plán", "no plan"),
        (&on.action_plans, "akční plán", "action plan", "žádný akční plán", "no action plan"),
        (
            &on.reports,
            "zpráva o plnění",
            "monitoring report",
            "žádná zpráva o plnění",
            "no monitoring report",
        ),
    ] {
        if list.is_empty() {
            page.item(0, pick(lang, none_cs, none_en));
        }
        for one in list {
            standing(page, one, pick(lang, cs, en), lang);
        }
    }
}

fn standing(page: &mut Page, one: &ValidityStatus, word: &str, lang: Lang) {
    let title = one.title.as_deref().unwrap_or(one.id.as_str());
    page.item(0, format!("{word}: {title} – {}", one.force.name().get(lang)));
    for reason in &one.because {
        page.item(1, reason.name().get(lang));
    }
}

fn span_of((from, until): (Date, Date), lang: Lang) -> String {
    period(&Period::between(Some(from), Some(until)), lang)
}

fn plan(page: &mut Page, span: &Span, lang: Lang) {
    if let Some(gap) = span.gap_before {
        page.item(
            0,
            format!("({} {})", pick(lang, "bez plánu", "without a plan"), span_of(gap, lang)),
        );
    }
    let title = span.title.as_deref().or(span.id.as_deref()).unwrap_or("?");
    let validity = period(&Period::between(span.from, span.until), lang);
    let mut text =
        if validity.is_empty() { title.to_owned() } else { format!("{validity}: {title}") };
    if let Some(status) = span.status {
        text = format!("{text} – {}", status.name().get(lang));
    }
    if span.id.is_none() {
        text = format!("{text} ({})", pick(lang, "známý jen z odkazu", "known only from a link"));
    }
    page.item(0, text);
    for extension in &span.extensions {
        let mut text = pick(lang, "prodloužen", "extended").to_owned();
        if let Some(until) = extension.until {
            text = format!("{text} {} {}", terms::UNTIL.get(lang), date(until, lang));
        }
        if extension.part_only {
            text = format!("{text}, {}", pick(lang, "jen návrhová část", "strategic part only"));
        }
        if !extension.by_assembly {
            text = format!(
                "{text}, {}",
                pick(
                    lang,
                    "rozhodnutí zastupitelstva není doloženo",
                    "no decision of an assembly is stated"
                )
            );
        }
        page.item(1, text);
    }
    if let Some(overlap) = span.overlap_before {
        let text = pick(lang, "souběh s předchozím plánem", "at the same time as the plan before");
        page.item(1, format!("{text} {}", span_of(overlap, lang)));
    }
}

fn documents(page: &mut Page, list: &[YearDocument], lang: Lang) {
    for one in list {
        let year = one
            .year
            .map_or_else(|| pick(lang, "bez roku", "no year").to_owned(), |year| year.to_string());
        let title = one.title.as_deref().unwrap_or(one.id.as_str());
        let outside = if one.outside {
            pick(lang, " – mimo platnost svého plánu", " – outside the validity of its plan")
        } else {
            ""
        };
        page.item(0, format!("{year}: {title}{outside}"));
    }
}
