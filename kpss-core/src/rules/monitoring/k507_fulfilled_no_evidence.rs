use super::labels::picked;
use crate::model::{MonitoringReport, MonitoringStatus};
use crate::rule::prelude::*;

declare_rule! {
    /// What is said to be fulfilled shows it: by a value, an evidence, or at least in words.
    pub FulfilledNoEvidence {
        code: "K507", slug: "monitoring-fulfilled-no-evidence", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(MONITORING_REPORTS, ("doložení plnění", "evidence of fulfilment"), false),
        ],
        check: Check::MonitoringReport(check), asks_for: Details,
        params: { entry: String },
        cs: {
            title: "Splněno bez doložení",
            message: "„{entry}“ má stav „splněno“, ale chybí hodnota indikátoru, doložení i \
                      slovní hodnocení.",
            why: "Bez doložení nelze splnění ověřit ani o něm podat zprávu kraji.",
            fix: "Uveďte, čím je splnění doloženo, dosaženou hodnotu indikátoru, nebo krátké \
                  slovní hodnocení.",
        },
        en: {
            title: "Fulfilled without evidence",
            message: "“{entry}” has the status “fulfilled”, but there is no value of an \
                      indicator, no evidence and no comment.",
            why: "Without evidence the fulfilment can be neither checked nor reported to the \
                  region.",
            fix: "Say what shows the fulfilment, give the value that the indicator reached, or a \
                  short comment.",
        },
    }
}

fn check(cx: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    let bare = picked(cx, report, |entry| {
        let shown = entry.indicators.iter().any(|one| one.value.is_some());
        let told = entry.evidence.is_some() || entry.comment.is_some();
        entry.status == Some(MonitoringStatus::Fulfilled) && !shown && !told
    });
    for (index, _, entry) in bare {
        let place = report.at(format_args!("/entries/{index}/evidence"));
        out.push(FulfilledNoEvidence { entry }.at(place));
    }
}
