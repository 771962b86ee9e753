use super::description::was_published;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The public could comment on the draft, and the plan says from when until when.
    pub ConsultationPeriodMissing {
        code: "K610", slug: "consult-period-missing", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [
            decree_505(("§ 39b", "Section 39b"), false),
            source(("praxe krajů", "practice of regions"), ("připomínkové řízení", "consultation"), false),
        ],
        check: Check::Plan(check), asks_for: Parts,
        params: { missing: Label },
        cs: {
            title: "Termín pro připomínky veřejnosti",
            message: "Plán neuvádí {missing}.",
            why: "Kdo plán neviděl v návrhu, nemůže říct, že je společný. Kraje návrh zveřejňují \
                  podle vyhlášky; pro plán obce je připomínkové řízení dobrá praxe.",
            fix: "Doplňte první a poslední den, kdy bylo možné podávat připomínky.",
        },
        en: {
            title: "Term for comments of the public",
            message: "The plan does not give {missing}.",
            why: "Who did not see the draft cannot say that the plan is a common one. Regions \
                  publish drafts by decree; for the plan of a municipality a consultation is good \
                  practice.",
            fix: "Add the first and the last day on which comments could be given.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let consultations = plan.process.as_ref().map_or(&[][..], |process| &process.consultations);
    if !was_published(plan) {
        return;
    }
    if consultations.is_empty() {
        let place = plan.at("/process/consultations");
        out.push(ConsultationPeriodMissing { missing: CONSULTATION }.at(place));
    }
    for (index, consultation) in consultations.iter().enumerate() {
        let bounds = consultation.period.as_ref().map(|period| (period.from, period.until));
        let (field, missing) = match bounds {
            None | Some((None, None)) => ("", TERM),
            Some((None, Some(_))) => ("/from", BEGINNING),
            Some((Some(_), None)) => ("/until", END),
            Some((Some(_), Some(_))) => continue,
        };
        let place = plan.at(format_args!("/process/consultations/{index}/period{field}"));
        out.push(ConsultationPeriodMissing { missing }.at(place));
    }
}

const CONSULTATION: Label =
    Label::new("consultation", "připomínkové řízení k návrhu", "the consultation on the draft");
const TERM: Label = Label::new("term", "termín pro připomínky", "the term for comments");
const BEGINNING: Label = Label::new(
    "beginning",
    "první den, kdy bylo možné podávat připomínky",
    "the first day on which comments could be given",
);
const END: Label = Label::new(
    "end",
    "poslední den, kdy bylo možné podávat připomínky",
    "the last day on which comments could be given",
);
