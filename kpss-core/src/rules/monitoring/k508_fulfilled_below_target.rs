use std::collections::BTreeMap;

use super::reported::watched;
use crate::lists::Gather as _;
use crate::model::{Indicator, MonitoringStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// What is said to be fulfilled has reached the targets of its indicators.
    ///
    /// Where the target lies below the baseline, less is better.
    pub FulfilledBelowTarget {
        code: "K508", slug: "monitoring-fulfilled-below-target", severity: Warning,
        certainty: Heuristic,
        basis: Arithmetic,
        citations: [
            source(MONITORING_REPORTS, ("hodnoty indikátorů", "values of indicators"), false),
        ],
        check: Check::Submission(check),
        reads: [Plan, ActionPlan, MonitoringReport],
        params: { indicator: String, value: Number, target: Number },
        cs: {
            title: "Splněno, ale cíl nedosažen",
            message: "Stav je „splněno“, ale indikátor „{indicator}“ dosáhl hodnoty {value} a \
                      cílem bylo {target}.",
            why: "Stav a hodnota si odporují; kdo čte jen stav, dostane jiný obraz než ten, kdo \
                  čte čísla.",
            fix: "Ověřte hodnotu a stav; bylo-li splněno jen zčásti, změňte stav na „částečně \
                  splněno“, nebo vysvětlete, proč cíl neplatí.",
        },
        en: {
            title: "Fulfilled, but the target was not reached",
            message: "The status is “fulfilled”, but the indicator “{indicator}” reached {value} \
                      and the target was {target}.",
            why: "Status and value contradict each other; who reads the status sees another \
                  picture than who reads the figures.",
            fix: "Check the value and the status; if it was fulfilled in part, change the status \
                  to “partly fulfilled”, or say why the target does not hold.",
        },
    }
}

/// An indicator and where it stands.
type Known<'a> = BTreeMap<&'a str, (&'a Indicator, Place)>;

fn check(cx: &Context<'_>, out: &mut Findings) {
    for watched in watched(cx) {
        let of_plan: Known<'_> = watched
            .plan
            .nodes()
            .flat_map(|visit| {
                let at = visit.pointer();
                let plan = &watched.plan;
                visit.node.indicators.iter().enumerate().map(move |(index, one)| {
                    (one.id.as_str(), (one, plan.at(format_args!("{at}/indicators/{index}"))))
                })
            })
            .gather();
        for report in &watched.reports {
            let of_year: Known<'_> = report
                .action_plan
                .iter()
                .flat_map(|doc| {
                    doc.value.items.iter().enumerate().flat_map(move |(item, of)| {
                        of.indicators.iter().enumerate().map(move |(index, one)| {
                            let place = doc.at(format_args!("/items/{item}/indicators/{index}"));
                            (one.id.as_str(), (one, place))
                        })
                    })
                })
                .gather();
            for (index, entry) in report.doc.entries.iter().enumerate() {
                if entry.status != Some(MonitoringStatus::Fulfilled) {
                    continue;
                }
                for (position, reached) in entry.indicators.iter().enumerate() {
                    let id = reached.indicator.as_ref().map_or("", |id| id.as_str());
                    let known = of_year.get(id).or_else(|| of_plan.get(id));
                    let (Some((indicator, place)), Some(value)) = (known, reached.value) else {
                        continue;
                    };
                    if let Some(target) = missed(indicator, value) {
                        let at = format_args!("/entries/{index}/indicators/{position}/value");
                        let title = indicator.title.clone();
                        let indicator = title.unwrap_or_else(|| id.to_owned());
                        let found = FulfilledBelowTarget { indicator, value, target };
                        out.push(found.at(report.doc.at(at)).related(place.clone(), INDICATOR));
                    }
                }
            }
        }
    }
}

/// The target, where the value did not reach it.
fn missed(indicator: &Indicator, value: Number) -> Option<Number> {
    let target = indicator.target?;
    let less_is_better = indicator.baseline.is_some_and(|baseline| target < baseline);
    let missed = if less_is_better { target < value } else { value < target };
    missed.then_some(target)
}

const INDICATOR: Label = Label::new("indicator", "indikátor s cílem", "indicator with its target");
