use std::collections::BTreeMap;

use super::labels::term;
use crate::model::MonitoringReport;
use crate::rule::prelude::*;

declare_rule! {
    /// A report gives one measure two different states.
    pub NodeReportedTwice {
        code: "K524", slug: "monitoring-node-reported-twice", severity: Warning, certainty: Proof,
        basis: Format,
        citations: [],
        check: Check::MonitoringReport(check), on_partial: Run,
        params: { node: String, first: Label, second: Label },
        cs: {
            title: "Opatření hodnocené dvakrát",
            message: "Opatření „{node}“ je ve zprávě dvakrát: jednou „{first}“, podruhé \
                      „{second}“.",
            why: "Opatření nemůže být ve dvou stavech najednou; součty stavů pak nesouhlasí.",
            fix: "Ponechte jednu položku, nebo je rozlište podle položek akčního plánu.",
        },
        en: {
            title: "Measure reported twice",
            message: "The measure “{node}” stands in the report twice: once “{first}”, once \
                      “{second}”.",
            why: "A measure cannot be in two states at once; the sums of the states are then \
                  wrong.",
            fix: "Keep one entry, or tell them apart by items of the action plan.",
        },
    }
}

fn check(_: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    let mut first = BTreeMap::new();
    for (index, entry) in report.entries.iter().enumerate() {
        // Several items of one measure may well differ.
        let (Some(node), Some(status), None) = (&entry.node, entry.status, &entry.item) else {
            continue;
        };
        let (before, was) = *first.entry(node.as_str()).or_insert((index, status));
        if before != index && was != status {
            let found = NodeReportedTwice {
                node: node.to_string(),
                first: term(was),
                second: term(status),
            };
            let at = |index| report.at(format_args!("/entries/{index}/node"));
            out.push(found.at(at(index)).related(at(before), BEFORE));
        }
    }
}

const BEFORE: Label = Label::new("before", "první hodnocení", "first entry");
