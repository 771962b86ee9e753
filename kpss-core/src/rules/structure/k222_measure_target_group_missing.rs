use super::parts::{few, is_asked};
use super::tree::{measures_without, title};
use crate::model::{MeasureKind, Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A measure says whom it helps: by itself, by the priority above or by the activities below.
    ///
    /// Where no measure does, that is one gap, not one for each measure.
    pub MeasureTargetGroupMissing {
        code: "K222", slug: "measure-target-group-missing", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                COMMUNITY_PLANS,
                ("strom priorit a opatření", "tree of priorities and measures"),
                false,
            ),
        ],
        check: Check::Plan(check), asks_for: Details,
        params: { measures: String, count: i64 },
        cs: {
            title: "Opatření bez cílové skupiny",
            message: "U {count} opatření není uvedena cílová skupina: {measures}.",
            why: "Bez cílové skupiny nelze ověřit, zda plán pamatuje na všechny, jejichž potřeby \
                  zjistil.",
            fix: "Uveďte cílovou skupinu u opatření nebo u jeho priority, případně je označte za \
                  průřezové.",
        },
        en: {
            title: "Measure without a target group",
            message: "{count} {count|measure has|measures have} no target group: {measures}.",
            why: "Without target groups nobody can check whether the plan remembers all those \
                  whose needs it found.",
            fix: "Name the target group of the measure or of its priority, or mark the measure as \
                  cross-cutting.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if !is_asked(plan) {
        return;
    }
    let lacking = measures_without(plan, has_target_group);
    let Some(first) = lacking.list.first() else { return };
    let names = lacking.list.iter().map(|measure| title(measure.node));
    if lacking.is_all() {
        let names: Vec<String> = names.collect();
        let measures = few(names.iter().map(String::as_str));
        let found = MeasureTargetGroupMissing { measures, count: count(names.len()) };
        let at =
            |measure: &TreeNode<'_>| plan.at(format_args!("{}/target_groups", measure.pointer()));
        let found = found.at(at(first));
        let others = lacking.list.iter().skip(1);
        out.push(others.fold(found, |found, measure| found.related(at(measure), ALSO)));
        return;
    }
    for measure in &lacking.list {
        let place = plan.at(format_args!("{}/target_groups", measure.pointer()));
        out.push(MeasureTargetGroupMissing { measures: title(measure.node), count: 1 }.at(place));
    }
}

fn has_target_group(node: &Node) -> bool {
    !node.target_groups.is_empty()
        || node.cross_cutting == Some(true)
        || node.kind == Some(MeasureKind::CrossCutting)
}

const ALSO: Label = Label::new("also", "další opatření", "another measure");
