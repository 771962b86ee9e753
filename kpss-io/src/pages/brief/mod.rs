//! A page for councillors: what a plan does, for whom, for how much, from when to when, what changed
//! since the last one, and what is open. Two printed pages, from data alone.

mod changes;
mod money;
mod open;
mod whom;

pub(super) use whom::{groups, groups_title};

use kpss_core::model::{Node, NodeLevel, Plan};
use kpss_core::query::Timeline;
use kpss_core::query::totals::{DocumentTotals, Proof, Totals};
use kpss_core::{Answer, DocumentSet, Lang, LocalizedText, Located, Query, QueryError, ask};
use maud::{Markup, html};

use super::Checked;
use super::frame::{Frame, hash};
use super::report;
use super::safe::{cut, joined, shown};
use super::words::{capital, count, counted, date, form, money, of_plans, period, pick};

/// More rows would not fit on the two pages; how many are left out is said.
const ROWS: usize = 5;

/// The plan that the page is about: the only one, or the one that is named.
///
/// # Errors
/// There is no plan, several, or none of that name; in words.
pub fn plan_of<'a>(
    documents: &'a DocumentSet<'_>,
    named: Option<&str>,
) -> Result<Located<'a, Plan>, LocalizedText> {
    let ids: Vec<String> = documents.plans().map(|plan| shown(plan.id.as_str())).collect();
    let ids = ids.join(", ");
    let wanted = |plan: &Located<'a, Plan>| named.is_none_or(|named| plan.id.as_str() == named);
    let mut plans = documents.plans().filter(wanted);
    match (plans.next(), plans.next(), named) {
        (Some(plan), None, _) => Ok(plan),
        (None, _, Some(named)) if !ids.is_empty() => Err(LocalizedText::new(
            format!("plán „{named}“ tu není; plány: {ids}"),
            format!("there is no plan “{named}”; plans: {ids}"),
        )),
        (None, ..) => Err(LocalizedText::new("není tu žádný plán", "there is no plan")),
        _ => Err(LocalizedText::new(
            format!("plánů je tu víc, označte jeden z nich: {ids}"),
            format!("there are several plans, name one of them: {ids}"),
        )),
    }
}

/// The page about a plan; with `old` it says what changed since that plan.
///
/// # Errors
/// A document that cannot be read as a whole: what stands in a part of it would look like all.
pub fn html(
    checked: &Checked<'_>,
    plan: &Located<'_, Plan>,
    old: Option<&Plan>,
) -> Result<String, QueryError> {
    let lang = checked.lang();
    let title = shown(plan.title.as_deref().unwrap_or(plan.id.as_str()));
    let asked = |query: &Query| ask(query, checked.documents, checked.options);
    let totals = asked(&Query::Totals {})?;
    let totals = match &totals {
        Answer::Totals(totals) => of_plan(totals, plan),
        _ => None,
    };
    let coverage = asked(&Query::Coverage {})?;
    let coverage = match &coverage {
        Answer::Coverage(coverage) => {
            coverage.plans.iter().find(|one| one.input == plan.input && one.id == plan.id.as_str())
        }
        _ => None,
    };
    let timeline = asked(&Query::Timeline { on: None })?;
    let timeline = match &timeline {
        Answer::Timeline(timeline) => about_plan(timeline, plan.id.as_str()),
        _ => None,
    };
    let body = html! {
        header.top {
            p.kicker { (pick(lang, "Stručně o plánu pro zastupitele", "The plan in brief, for councillors")) }
            h1 lang=[of_plans(lang)] { (joined(&cut(&title, 100))) }
        }
        main {
            (facts(plan, totals, lang))
            section {
                h2 { (pick(lang, "Co plán dělá", "What the plan does")) }
                (does(plan, totals, lang))
            }
            section {
                h2 { (pick(lang, "Pro koho", "For whom")) }
                (whom::section(plan, coverage, lang))
            }
            section {
                h2 { (pick(lang, "Za kolik", "For how much")) }
                (money::section(totals, lang))
            }
            section {
                h2 { (pick(lang, "Od kdy do kdy", "From when to when")) }
                (validity(plan, timeline.as_ref(), lang))
            }
            section {
                h2 { (pick(lang, "Co se změnilo od minulého plánu", "What changed since the last plan")) }
                (changes::section(plan, old, lang))
            }
            section {
                h2 { (pick(lang, "Co je otevřené", "What is open")) }
                (open::section(checked, coverage))
            }
        }
        footer { p { (report::made_by(checked.report, lang)) } }
    };
    let kind = pick(lang, "Stručně o plánu", "The plan in brief");
    let (version, edge) = (&checked.report.tool.version, &hash(checked.report, lang));
    Ok(Frame { lang, kind, title: &title, class: "brief", style: "", version, edge }.file(&body))
}

fn of_plan<'t, 'a>(
    totals: &'t Totals<'a>,
    plan: &Located<'_, Plan>,
) -> Option<&'t DocumentTotals<'a>> {
    let is_it = |one: &&DocumentTotals<'_>| {
        one.kind == kpss_core::model::DocumentKind::Plan
            && one.input == plan.input
            && one.id == plan.id.as_str()
    };
    totals.documents.iter().find(is_it)
}

/// The chain of the plan alone, with its own yearly documents; the latest of many.
fn about_plan(timeline: &Timeline, plan: &str) -> Option<Timeline> {
    let is_it = |id: Option<&kpss_core::model::Id>| id.is_some_and(|id| id.as_str() == plan);
    let chains = timeline.chains.iter();
    let mut chain = chains
        .filter(|chain| chain.plans.iter().any(|one| is_it(one.id.as_ref())))
        .take(1)
        .cloned();
    let mut chain = chain.next()?;
    let at = chain.plans.iter().position(|one| is_it(one.id.as_ref())).unwrap_or_default();
    // The plan and the one before it; how long a later one is valid says nothing about this one.
    chain.plans = chain
        .plans
        .into_iter()
        .skip(at.saturating_sub(1))
        .take(if at == 0 { 1 } else { 2 })
        .collect();
    Some(Timeline { chains: vec![chain], action_plans: Vec::new(), reports: Vec::new(), on: None })
}

/// The numbers that everybody asks for first.
fn facts(plan: &Located<'_, Plan>, totals: Option<&DocumentTotals<'_>>, lang: Lang) -> Markup {
    let unknown = pick(lang, "neuvedeno", "not stated");
    let amount = totals.and_then(|totals| totals.tree.amount);
    let measures = plan.value.nodes().filter(|node| node.level == Some(NodeLevel::Measure)).count();
    let nodes = plan.value.nodes().count();
    let towns = plan.territory.as_ref().map_or(0, |area| area.municipalities.len());
    let area = plan.territory.as_ref().and_then(|area| area.name.as_deref());
    let valid = period(plan.period.as_ref(), lang);
    let (number, noun) = if measures > 0 {
        (
            measures,
            form(measures, lang, ["opatření", "opatření", "opatření"], ["measure", "measures"]),
        )
    } else {
        (
            nodes,
            form(
                nodes,
                lang,
                ["bod plánu", "body plánu", "bodů plánu"],
                ["item of the plan", "items of the plan"],
            ),
        )
    };
    let some = |number: usize| if number == 0 { unknown.to_owned() } else { count(number, lang) };
    html! {
        ul.facts {
            li { b { @if valid.is_empty() { (unknown) } @else { (valid) } } span { (pick(lang, "platnost", "validity")) } }
            li { b { (amount.map_or(unknown.to_owned(), |amount| money(amount, lang))) } span { (pick(lang, "náklady celkem", "costs in total")) } }
            li { b { (some(number)) } span { (noun) } }
            li { b { (some(plan.target_groups.len())) } span {
                (form(plan.target_groups.len(), lang, ["cílová skupina", "cílové skupiny", "cílových skupin"], ["target group", "target groups"])) } }
            li { b { (some(towns)) } span {
                (form(towns, lang, ["obec", "obce", "obcí"], ["municipality", "municipalities"]))
                @if let Some(area) = area { " – " (cut(area, 32)) } } }
        }
    }
}

/// The vision, and the nodes of the top level with their measures and costs.
fn does(plan: &Located<'_, Plan>, totals: Option<&DocumentTotals<'_>>, lang: Lang) -> Markup {
    let Some(strategy) = &plan.strategy else {
        return html! { p { (pick(lang, "Plán nemá strategickou část.", "The plan has no strategic part.")) } };
    };
    let level = strategy.nodes.iter().find_map(|node| node.level);
    let head = level.map_or(pick(lang, "Bod plánu", "Item"), |level| level.name().get(lang));
    let cost = |node: &Node| {
        let proof = totals?
            .tree
            .parts
            .iter()
            .find(|proof: &&Proof<'_>| proof.id == Some(node.id.as_str()))?;
        Some(money(proof.amount?, lang))
    };
    let is_measure = |node: &&Node| node.level == Some(NodeLevel::Measure);
    let has_measures = plan.value.nodes().any(|node| is_measure(&node));
    let below = |node: &Node| {
        let all = node.with_below().skip(1);
        if has_measures { all.filter(is_measure).count() } else { all.count() }
    };
    let counted = if has_measures {
        pick(lang, "Opatření", "Measures")
    } else {
        pick(lang, "Body pod ním", "Items below")
    };
    let more = strategy.nodes.len().saturating_sub(ROWS);
    html! {
        @if let Some(vision) = &strategy.vision { blockquote lang=[of_plans(lang)] { (cut(vision, 180)) } }
        @if !strategy.nodes.is_empty() {
            table {
                caption.hidden { (pick(lang, "Hlavní body plánu", "Main items of the plan")) }
                thead { tr {
                    th scope="col" { (capital(head)) }
                    th.num scope="col" { (counted) }
                    th.num scope="col" { (pick(lang, "Náklady", "Costs")) }
                } }
                tbody { @for node in strategy.nodes.iter().take(ROWS) { tr {
                    th scope="row" lang=[of_plans(lang)] {
                        @if let Some(code) = &node.code { (cut(code, 12)) " " }
                        (cut(node.title.as_deref().unwrap_or(node.id.as_str()), 80))
                    }
                    td.num { (count(below(node), lang)) }
                    td.num { (cost(node).unwrap_or_else(|| "–".to_owned())) }
                } } }
            }
            (and_more(more, lang))
        }
    }
}

/// How many rows are left out.
fn and_more(more: usize, lang: Lang) -> Markup {
    html! {
        @if more > 0 { p.dim {
            (pick(lang, "A", "And")) " "
            (counted(more, lang, ["další", "další", "dalších"], ["more", "more"])) "."
        } }
    }
}

fn validity(plan: &Located<'_, Plan>, timeline: Option<&Timeline>, lang: Lang) -> Markup {
    let mut said = Vec::new();
    let valid = period(plan.period.as_ref(), lang);
    if !valid.is_empty() {
        said.push(format!("{}: {valid}.", pick(lang, "Plán platí", "The plan is valid")));
    }
    if let Some(until) = plan.extensions.iter().filter_map(|one| one.until).max() {
        said.push(format!(
            "{} {}.",
            pick(lang, "Platnost byla prodloužena do", "Validity was extended until"),
            date(until, lang)
        ));
    }
    if let Some(status) = plan.status {
        said.push(format!(
            "{}: {}.",
            pick(lang, "Stav plánu", "Status of the plan"),
            status.name().get(lang)
        ));
    }
    let made = plan.approvals.iter().filter(|one| one.is_made() && one.approves());
    let bodies = made.clone().count();
    if let Some(day) = made.filter_map(|one| one.on).max() {
        let number = counted(
            bodies,
            lang,
            ["rozhodnutí", "rozhodnutí", "rozhodnutí"],
            ["decision", "decisions"],
        );
        said.push(format!(
            "{} {} ({number}).",
            pick(lang, "Schválen", "Approved on"),
            date(day, lang)
        ));
    } else {
        said.push(
            pick(lang, "Schválení dokument neuvádí.", "The document states no approval.")
                .to_owned(),
        );
    }
    html! {
        p { (said.join(" ")) }
        @if let Some(picture) = timeline.and_then(|timeline| report::timeline("doba", timeline, lang)) {
            figure { (picture) }
        }
    }
}
