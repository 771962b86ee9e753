//! Target groups and municipalities.

use kpss_core::model::Plan;
use kpss_core::query::coverage::PlanCoverage;
use kpss_core::{Lang, Located};
use maud::{Markup, html};

use super::{ROWS, and_more};
use crate::pages::chart::{Bar, bars};
use crate::pages::safe::cut;
use crate::pages::words::{count, counted, of_plans, pick};

/// So many municipalities are named.
const NAMED: usize = 24;

pub(super) fn section(
    plan: &Located<'_, Plan>,
    coverage: Option<&PlanCoverage<'_>>,
    lang: Lang,
) -> Markup {
    let groups = coverage.map_or(&[][..], |coverage| coverage.groups.as_slice());
    let towns = plan.territory.as_ref().map_or(&[][..], |area| area.municipalities.as_slice());
    let names: Vec<String> = towns
        .iter()
        .take(NAMED)
        .map(|town| cut(town.name.as_deref().unwrap_or(town.code.as_str()), 40))
        .collect();
    html! {
        @if groups.is_empty() {
            p { (pick(lang, "Plán nevymezuje cílové skupiny.", "The plan defines no target groups.")) }
        } @else {
            table {
                caption.hidden { (pick(lang, "Cílové skupiny", "Target groups")) }
                thead { tr {
                    th scope="col" { (pick(lang, "Cílová skupina", "Target group")) }
                    th.num scope="col" { (pick(lang, "Potřeby", "Needs")) }
                    th.num scope="col" { (pick(lang, "Opatření", "Measures")) }
                    th.num scope="col" { (pick(lang, "Služby", "Services")) }
                } }
                tbody { @for group in groups.iter().take(ROWS) { tr {
                    th scope="row" lang=[of_plans(lang)] { (cut(group.title.unwrap_or(group.id), 75)) }
                    td.num { (count(group.needs.len(), lang)) }
                    td.num { (count(group.measures.len(), lang)) }
                    td.num { (count(group.services.len(), lang)) }
                } } }
            }
            (and_more(groups.len().saturating_sub(ROWS), lang))
        }
        @if !names.is_empty() {
            @let more = towns.len().saturating_sub(NAMED);
            p {
                strong { (pick(lang, "Obce území", "Municipalities of the area")) ": " }
                span lang=[of_plans(lang)] { (names.join(", ")) }
                @if more > 0 {
                    " " (pick(lang, "a", "and")) " "
                    (counted(more, lang, ["další", "další", "dalších"], ["more", "more"]))
                }
                "."
            }
        }
    }
}

/// How many measures each target group has, as a picture.
pub(in crate::pages) fn groups(id: &str, plan: &PlanCoverage<'_>, lang: Lang) -> Option<Markup> {
    let list = plan.groups.iter().map(|group| Bar {
        label: group.title.unwrap_or(group.id).to_owned(),
        length: i64::try_from(group.measures.len()).unwrap_or_default(),
        value: counted(
            group.measures.len(),
            lang,
            ["opatření", "opatření", "opatření"],
            ["measure", "measures"],
        ),
        hatched: false,
    });
    bars(id, groups_title(lang), &list.collect::<Vec<_>>())
}

pub(in crate::pages) const fn groups_title(lang: Lang) -> &'static str {
    pick(lang, "Kolik opatření má která cílová skupina", "How many measures each target group has")
}
