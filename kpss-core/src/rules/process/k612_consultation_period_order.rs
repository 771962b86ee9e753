use crate::rule::prelude::*;

declare_rule! {
    /// The term for comments does not end before it begins.
    pub ConsultationPeriodOrder {
        code: "K612", slug: "consult-period-order", severity: Error, certainty: Proof,
        basis: Arithmetic, citations: [],
        check: Check::Document(check), on_partial: Run,
        params: { from: Date, until: Date },
        cs: {
            title: "Pořadí dat připomínkového řízení",
            message: "Poslední den pro připomínky {until} předchází prvnímu dni {from}.",
            why: "Takový termín nemohl nastat; jedno z dat je chybné.",
            fix: "Opravte první nebo poslední den pro připomínky.",
        },
        en: {
            title: "Order of the dates of a consultation",
            message: "The last day for comments {until} comes before the first day {from}.",
            why: "There cannot have been such a term; one of the dates is wrong.",
            fix: "Correct the first or the last day for comments.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let consultations = entry.process().into_iter().flat_map(|process| &process.consultations);
    for (index, consultation) in consultations.enumerate() {
        let Some(period) = &consultation.period else { continue };
        let (Some(from), Some(until)) = (period.from, period.until) else { continue };
        if until.last_day() < from.first_day() {
            let at =
                |end: &str| entry.at(format_args!("/process/consultations/{index}/period/{end}"));
            let found = ConsultationPeriodOrder { from, until }.at(at("until"));
            let mend = Mend::confirm().swap_ends(at, period);
            out.push(found.related(at("from"), FIRST_DAY).mend(mend));
        }
    }
}

const FIRST_DAY: Label = Label::new("first_day", "první den", "first day");
