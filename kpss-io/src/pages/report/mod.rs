//! The report as one HTML file, without script and without anything from elsewhere.

mod findings;
mod left_out;
mod money;
mod proof;
mod time;
mod verdict;

pub(super) use money::first_rows;
pub(super) use proof::{code_lists, judged_by};
pub(super) use time::timeline;
pub(super) use verdict::{sentence, word};

use kpss_core::lists::Gather as _;
use kpss_core::{Lang, Query, Report};
use maud::{Markup, html};

use super::Checked;
use super::blocks;
use super::frame::{Frame, hash};
use super::safe::{cut, joined, shown};
use super::words::{count, counted, of_plans, pick};

/// The report as a page that can be printed, in the language of the run.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, validate};
/// use kpss_io::pages::{Checked, html};
///
/// let text = br#"{"kind": "plan", "id": "p", "title": "Plan <b>"}"#;
/// let inputs = Inputs::read(&[Input::bytes("plan.json", text)], &Limits::default());
/// let (documents, options) = (DocumentSet::of(&inputs), Options::default());
/// let report = validate(&documents, &options);
/// let page = html(&Checked { documents: &documents, report: &report, options: &options });
/// assert!(page.contains("Plan &lt;b&gt;</span></h1>"));
/// ```
pub fn html(checked: &Checked<'_>) -> String {
    let (lang, report) = (checked.lang(), checked.report);
    let title = title(report, lang);
    let sections = sections(checked);
    let body = html! {
        a.skip href="#obsah" { (pick(lang, "Přejít na obsah", "Skip to the content")) }
        header.top {
            p.kicker { (pick(lang, "Zpráva o kontrole", "Validation report")) }
            h1 { span lang=[of_plans(lang)] { (joined(&document_title(report))) } (others(report, lang)) }
            (about(report, lang))
        }
        main id="obsah" {
            (verdict::section(report, lang))
            @if sections.len() > 1 {
                nav aria-label=(pick(lang, "Obsah zprávy", "Contents of the report")) {
                    ol {
                        @for section in &sections {
                            li { a href=(format!("#{}", section.id)) { (section.title) } }
                        }
                    }
                }
            }
            @for (index, section) in sections.iter().enumerate() {
                section id=(section.id) aria-labelledby=(format!("{}-h", section.id)) {
                    h2 id=(format!("{}-h", section.id)) {
                        span.no { (count(index + 1, lang)) } " " (section.title)
                    }
                    (section.body)
                }
            }
        }
        footer { p { (made_by(report, lang)) } }
    };
    let kind = pick(lang, "Zpráva o kontrole", "Validation report");
    let (version, edge) = (&report.tool.version, &hash(report, lang));
    Frame { lang, kind, title: &title, class: "report", style: "", version, edge }.file(&body)
}

/// One section of the page.
struct Section {
    id: &'static str,
    title: &'static str,
    body: Markup,
}

/// The sections that have something to say.
fn sections(checked: &Checked<'_>) -> Vec<Section> {
    let (lang, report) = (checked.lang(), checked.report);
    let answered = |query: &Query| {
        let answer = checked.answer(query)?;
        Some(blocks::page(&answer.page(lang), 3))
    };
    let list = [
        ("nalezy", "Nálezy", "Findings", Some(findings::section(report, lang))),
        (
            "nezkontrolovano",
            "Co se nezkontrolovalo a proč",
            "What was not checked, and why",
            left_out::section(checked),
        ),
        ("osnova", "Osnova plánu", "Outline of the plan", answered(&Query::Outline {})),
        ("penize", "Peníze", "Money", money::section(checked)),
        ("cas", "Od kdy do kdy", "From when to when", time::section(checked)),
        ("pokryti", "Koho a co plán pokrývá", "Whom and what the plan covers", coverage(checked)),
        ("doklad", "Doklad o kontrole", "Record of the check", Some(proof::section(report, lang))),
    ];
    let list = list.into_iter().filter_map(|(id, cs, en, body)| {
        Some(Section { id, title: pick(lang, cs, en), body: body? })
    });
    list.collect()
}

fn coverage(checked: &Checked<'_>) -> Option<Markup> {
    let answer = checked.answer(&Query::Coverage {})?;
    let kpss_core::Answer::Coverage(coverage) = &answer else { return None };
    let pictures = coverage.plans.iter().enumerate();
    let pictures: Vec<Markup> = pictures
        .filter_map(|(index, plan)| {
            super::brief::groups(&format!("skupiny{index}"), plan, checked.lang())
        })
        .collect();
    Some(html! {
        @for picture in pictures {
            figure {
                figcaption { (super::brief::groups_title(checked.lang())) }
                (picture)
            }
        }
        (blocks::page(&answer.page(checked.lang()), 3))
    })
}

/// What the page is about: the only document, or the plan of a submission and what belongs to it.
pub(super) fn title(report: &Report, lang: Lang) -> String {
    format!("{}{}", document_title(report), others(report, lang))
}

/// The title of the only document, or of the only plan.
pub(crate) fn document_title(report: &Report) -> String {
    let mut plans = report.documents.iter().filter(|one| one.kind == "plan");
    let plan = plans.next().filter(|_| plans.next().is_none());
    match plan.or_else(|| report.documents.first()) {
        Some(one) => cut(one.title.as_deref().unwrap_or(&one.id), 240),
        None => report.inputs.first().map(|input| shown(&input.name)).unwrap_or_default(),
    }
}

/// Says that there are other documents beside.
pub(super) const fn others(report: &Report, lang: Lang) -> &'static str {
    if report.documents.len() < 2 {
        return "";
    }
    pick(lang, " a související dokumenty", " and the documents that belong to it")
}

/// Which files, by which law and by whose rules.
fn about(report: &Report, lang: Lang) -> Markup {
    let laws: std::collections::BTreeSet<_> = report
        .documents
        .iter()
        .filter_map(|one| one.law_date.as_ref())
        .map(|law| law.date)
        .gather();
    let laws: Vec<String> = laws.into_iter().map(|day| super::words::date(day, lang)).collect();
    let rules = format!("{} {}", report.rule_set.id, report.rule_set.version);
    html! {
        dl.about {
            div {
                dt { (pick(lang, "Kontrolováno", "Checked")) }
                dd { (documents(report.documents.len(), lang)) }
            }
            @if !laws.is_empty() {
                div {
                    dt { (pick(lang, "Podle práva ke dni", "By the law of")) }
                    dd { (laws.join(", ")) }
                }
            }
            div {
                dt { (pick(lang, "Pravidla", "Rules")) }
                dd { (rules) ", " (pick(lang, "profil", "profile")) " " (shown(&report.profile.id)) }
            }
        }
    }
}

/// Which program made the page.
pub(super) fn made_by(report: &Report, lang: Lang) -> String {
    let (tool, version) = (&report.tool.name, &report.tool.version);
    match lang {
        Lang::Cs => {
            format!("Sestavil program {tool} {version}. Stejné dokumenty dají stejnou stránku.")
        }
        Lang::En => format!("Made by {tool} {version}. The same documents give the same page."),
    }
}

fn documents(number: usize, lang: Lang) -> String {
    let czech = ["dokument", "dokumenty", "dokumentů"];
    counted(number, lang, czech, ["document", "documents"])
}
