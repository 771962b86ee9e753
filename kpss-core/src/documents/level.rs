//! How much of a document its record holds: as it says itself, or as what it holds shows.

use super::entry::AnyDocument;
use crate::model::{
    ActionPlan, Catalogue, Count, Level, LevelOfDetail, MonitoringReport, Network, Plan, Project,
    Strategy,
};

/// How much the record holds, and whether it says so itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) level: LevelOfDetail,
    pub(crate) is_stated: bool,
}

impl Held {
    /// A record that holds nothing of its own kind is a title page until it does; one that holds
    /// less than half of what it declares is an excerpt.
    pub(super) fn by(document: AnyDocument<'_>) -> Self {
        let stated = stated(document);
        let level = match (stated, has_content(document)) {
            (Some(LevelOfDetail::Header), true) => LevelOfDetail::Excerpt,
            (Some(level), _) => level,
            (None, _) if declares_more(document) => LevelOfDetail::Excerpt,
            (None, true) => LevelOfDetail::Whole,
            (None, false) => LevelOfDetail::Header,
        };
        Self { level, is_stated: stated.is_some() }
    }
}

fn stated(document: AnyDocument<'_>) -> Option<LevelOfDetail> {
    match document {
        AnyDocument::Plan(doc) => doc.level_of_detail,
        AnyDocument::ActionPlan(doc) => doc.level_of_detail,
        AnyDocument::MonitoringReport(doc) => doc.level_of_detail,
        AnyDocument::Catalogue(doc) => doc.level_of_detail,
        AnyDocument::Project(doc) => doc.level_of_detail,
    }
}

/// Whether the record holds something that only a document of its kind has.
fn has_content(document: AnyDocument<'_>) -> bool {
    match document {
        AnyDocument::Plan(doc) => is_plan(doc),
        AnyDocument::ActionPlan(doc) => is_action_plan(doc),
        AnyDocument::MonitoringReport(doc) => is_report(doc),
        AnyDocument::Catalogue(doc) => is_catalogue(doc),
        AnyDocument::Project(doc) => is_project(doc),
    }
}

/// Analyses, groups and consultations are told of a plan that is only being made, too.
fn is_plan(plan: &Plan) -> bool {
    plan.strategy.as_ref().is_some_and(|strategy| !strategy.nodes.is_empty())
        || !plan.needs.is_empty()
        || lists_services(plan.network.as_ref())
        || plan.monitoring.is_some()
        || plan.financing.is_some()
}

fn is_action_plan(doc: &ActionPlan) -> bool {
    !doc.items.is_empty()
        || !doc.fulfilled.is_empty()
        || doc.costs.is_some()
        || lists_services(doc.network.as_ref())
}

fn is_report(doc: &MonitoringReport) -> bool {
    !doc.entries.is_empty() || !doc.shares.is_empty()
}

fn is_catalogue(doc: &Catalogue) -> bool {
    !doc.providers.is_empty() || !doc.services.is_empty()
}

fn is_project(doc: &Project) -> bool {
    doc.budget.is_some()
        || doc.team.is_some()
        || !doc.key_activities.is_empty()
        || !doc.outputs.is_empty()
        || !doc.goals.is_empty()
}

fn lists_services(network: Option<&Network>) -> bool {
    network.is_some_and(|network| !network.items.is_empty())
}

/// Whether the record holds none, or less than half, of something whose number it states.
fn declares_more(document: AnyDocument<'_>) -> bool {
    let more = |(declared, held): (u32, usize)| held.saturating_mul(2) < declared as usize;
    match document {
        AnyDocument::Plan(plan) => declared_levels(plan).map(|(_, of)| of).any(more),
        AnyDocument::Catalogue(doc) => declared_lists(doc).map(|(_, of)| of).any(more),
        AnyDocument::MonitoringReport(doc) => {
            let held = doc.entries.len();
            let is_listed = !doc.entries.is_empty();
            is_listed && doc.declared_measures.is_some_and(|Count(stated)| more((stated, held)))
        }
        AnyDocument::ActionPlan(_) | AnyDocument::Project(_) => false,
    }
}

/// The levels of a plan with a declared number: their index, that number, and how many are held.
pub(crate) fn declared_levels(plan: &Plan) -> impl Iterator<Item = (usize, (u32, usize))> {
    let levels = plan.strategy.iter().flat_map(|strategy: &Strategy| strategy.levels.iter());
    levels.enumerate().filter_map(|(index, level): (usize, &Level)| {
        let (kind, Count(declared)) = (level.level?, level.declared_count?);
        let held = plan.nodes().filter(|node| node.level == Some(kind)).count();
        Some((index, (declared, held)))
    })
}

/// The lists of a catalogue with a declared number: the field, that number, and how many are held.
pub(crate) fn declared_lists(
    doc: &Catalogue,
) -> impl Iterator<Item = (&'static str, (u32, usize))> {
    let lists = [
        ("declared_providers", doc.declared_providers, doc.providers.len()),
        ("declared_services", doc.declared_services, doc.services.len()),
    ];
    lists.into_iter().filter_map(|(field, declared, held)| Some((field, (declared?.0, held))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Document;

    fn held(text: &str) -> (LevelOfDetail, bool) {
        let document = Document::read(text).unwrap();
        let any = match &document {
            Document::Plan(doc) => AnyDocument::Plan(doc),
            Document::Catalogue(doc) => AnyDocument::Catalogue(doc),
            _ => panic!("a plan or a catalogue"),
        };
        let held = Held::by(any);
        (held.level, held.is_stated)
    }

    #[test]
    fn a_survey_and_groups_do_not_make_a_plan_of_a_title_page() {
        let more = r#""analyses": [{"id": "a"}], "bodies": [{"id": "b"}], "process": {"consultations": [{"id": "c"}]}"#;
        assert_eq!(held(r#"{"kind": "plan", "id": "p"}"#), (LevelOfDetail::Header, false));
        assert_eq!(
            held(&format!(r#"{{"kind": "plan", "id": "p", {more}}}"#)),
            (LevelOfDetail::Header, false)
        );
        assert_eq!(
            held(r#"{"kind": "plan", "id": "p", "needs": [{"id": "n"}]}"#),
            (LevelOfDetail::Whole, false)
        );
    }

    #[test]
    fn what_is_stated_holds_unless_a_title_page_holds_more() {
        let stated = |level: &str, rest: &str| {
            held(&format!(r#"{{"kind": "plan", "id": "p", "level_of_detail": "{level}"{rest}}}"#))
        };
        assert_eq!(stated("whole", ""), (LevelOfDetail::Whole, true));
        assert_eq!(stated("header", ""), (LevelOfDetail::Header, true));
        assert_eq!(stated("header", r#", "needs": [{"id": "n"}]"#), (LevelOfDetail::Excerpt, true));
    }

    #[test]
    fn less_than_half_of_what_is_declared_is_an_excerpt() {
        let plan = |declared: u32| {
            held(&format!(
                r#"{{"kind": "plan", "id": "p", "strategy": {{
                    "levels": [{{"level": "measure", "declared_count": {declared}}}],
                    "nodes": [{{"id": "m", "level": "measure"}}]}}}}"#
            ))
        };
        assert_eq!(plan(2), (LevelOfDetail::Whole, false));
        assert_eq!(plan(3), (LevelOfDetail::Excerpt, false));
        let catalogue = r#"{"kind": "catalogue", "id": "k", "declared_services": 1}"#;
        assert_eq!(held(catalogue), (LevelOfDetail::Excerpt, false));
    }
}
