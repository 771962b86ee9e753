use super::reported::SAME;
use crate::model::MonitoringReport;
use crate::rule::prelude::*;

declare_rule! {
    /// An entry of a monitoring report says what it is about and what became of it.
    ///
    /// Which statuses there are is the matter of the closed list (K011).
    pub EntryIncomplete {
        code: "K503", slug: "monitoring-entry-incomplete", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [source(MONITORING_REPORTS, ("stav opatření", "state of a measure"), false)],
        check: Check::MonitoringReport(check), on_partial: Run, asks_for: Details,
        params: { missing: Label, entries: i64 },
        cs: {
            title: "Neúplná položka zprávy o plnění",
            message: "{entries} {entries|položka|položky|položek} zprávy \
                      {entries|neuvádí|neuvádějí|neuvádí} {missing}.",
            why: "Zpráva o plnění stojí na dvojici: co se hodnotí a jak to dopadlo. Bez jednoho z \
                  toho položka nic neříká.",
            fix: "U každé položky uveďte opatření, aktivitu nebo položku akčního plánu a stav \
                  plnění.",
        },
        en: {
            title: "Incomplete entry of a monitoring report",
            message: "{entries} {entries|entry|entries} of the report {entries|does|do} not \
                      state {missing}.",
            why: "A monitoring report rests on pairs: what is evaluated, and how it ended. \
                  Without one of them an entry says nothing.",
            fix: "Give for each entry the measure, the activity or the item of the action plan, \
                  and the status.",
        },
    }
}

fn check(_: &Context<'_>, report: &Located<'_, MonitoringReport>, out: &mut Findings) {
    let (mut subjects, mut statuses) = (Vec::new(), Vec::new());
    for (index, entry) in report.entries.iter().enumerate() {
        if entry.node.is_none() && entry.item.is_none() {
            subjects.push(report.at(format_args!("/entries/{index}/node")));
        } else if entry.status.is_none() {
            statuses.push(report.at(format_args!("/entries/{index}/status")));
        }
    }
    // A form not yet filled in lacks the status everywhere; that is one thing to say.
    for (missing, places) in [(SUBJECT, subjects), (STATUS, statuses)] {
        let entries = count(places.len());
        let mut places = places.into_iter();
        let Some(first) = places.next() else { continue };
        let found = EntryIncomplete { missing, entries }.at(first);
        out.push(places.fold(found, |found, place| found.related(place, SAME)));
    }
}

const SUBJECT: Label = Label::new(
    "subject",
    "odkaz na opatření, aktivitu nebo položku akčního plánu",
    "the measure, activity or item of the action plan",
);
const STATUS: Label = Label::new("status", "stav plnění", "the status");
