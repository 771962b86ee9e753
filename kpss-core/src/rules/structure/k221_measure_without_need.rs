use super::parts::{few, is_asked};
use super::tree::{measures_without, title};
use crate::model::{Node, Plan};
use crate::rule::prelude::*;

declare_rule! {
    /// A measure follows from something: a need, a justification, an earlier measure.
    ///
    /// Where no measure does, that is one gap, not one for each measure.
    pub MeasureWithoutNeed {
        code: "K221", slug: "measure-without-need", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [
            quality_criteria(("plán rozvoje sociálních služeb", "development plan of social services")),
        ],
        check: Check::Plan(check), asks_for: Details,
        params: { measures: String, count: i64 },
        cs: {
            title: "Opatření bez vazby na potřebu",
            message: "U {count} opatření není uvedeno, z jaké potřeby nebo \
                      zjištění {count|vychází|vycházejí|vycházejí}: {measures}.",
            why: "Opatření bez vazby na zjištěnou potřebu, analýzu nebo předchozí plán se nedá \
                  obhájit, když se o penězích rozhoduje.",
            fix: "Odkažte na potřebu, nebo doplňte zdůvodnění, případně opatření předchozího \
                  plánu.",
        },
        en: {
            title: "Measure without a need",
            message: "{count} {count|measure does|measures do} not say from which need or \
                      finding {count|it follows|they follow}: {measures}.",
            why: "A measure without a link to a need, an analysis or the previous plan cannot be \
                  defended when money is decided on.",
            fix: "Refer to a need, or add a justification or the measure of the previous plan.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    if !is_asked(plan) {
        return;
    }
    let lacking = measures_without(plan, is_founded);
    let Some(first) = lacking.list.first() else { return };
    let names = lacking.list.iter().map(|measure| title(measure.node));
    if lacking.is_all() {
        let names: Vec<String> = names.collect();
        let measures = few(names.iter().map(String::as_str));
        let found = MeasureWithoutNeed { measures, count: count(names.len()) };
        let at = |measure: &TreeNode<'_>| plan.at(format_args!("{}/needs", measure.pointer()));
        let found = found.at(at(first));
        let others = lacking.list.iter().skip(1);
        out.push(others.fold(found, |found, measure| found.related(at(measure), ALSO)));
        return;
    }
    for measure in &lacking.list {
        let place = plan.at(format_args!("{}/needs", measure.pointer()));
        out.push(MeasureWithoutNeed { measures: title(measure.node), count: 1 }.at(place));
    }
}

fn is_founded(node: &Node) -> bool {
    let justified = node.justification.as_deref().is_some_and(|text| !text.trim().is_empty());
    justified || !node.needs.is_empty() || !node.origins.is_empty()
}

const ALSO: Label = Label::new("also", "další opatření", "another measure");
