use super::carried_out::days;
use crate::model::{ActionPlan, Decision};
use crate::rule::prelude::*;

declare_rule! {
    /// An action plan is approved before its year begins; a profile may ask for so many months more.
    pub ApprovedLate {
        code: "K403", slug: "action-plan-approved-late", severity: Warning, certainty: Proof,
        basis: Convention,
        citations: [
            source(ACTION_PLANS, ("schválení", "approval"), false),
            since(
                ("praxe krajů", "practice of regions"),
                (
                    "schválení akčního plánu v červnu předchozího roku (2019, 2020, 2023, 2025)",
                    "approval of the action plan in June of the year before (2019, 2020, 2023, 2025)",
                ),
                Date::of(2019, 6, 27),
                false,
            ),
        ],
        check: Check::ActionPlan(check),
        params: { on: Date, limit: Label, from: Date },
        thresholds: [Threshold { name: "months_before_year", unit: "měsíc", default: 0 }],
        cs: {
            title: "Včasné schválení akčního plánu",
            message: "Schválení akčního plánu ({on}) následuje až po {limit} {from}.",
            why: "Akční plán má být podkladem pro rozpočet a dotace daného roku; schválený v jeho \
                  průběhu přichází pozdě.",
            fix: "Ověřte datum schválení a rok; další akční plán schvalte do konce předchozího \
                  roku, akční plán kraje do konce června.",
        },
        en: {
            title: "Approval of the action plan in time",
            message: "The approval of the action plan ({on}) comes only after {limit}, {from}.",
            why: "An action plan should be the ground for the budget and the grants of its year; \
                  approved within the year it comes too late.",
            fix: "Check the date of approval and the year; approve the next action plan by the \
                  end of the year before, that of a region by the end of June.",
        },
    }
}

fn check(cx: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let Some((start, _, field)) = days(doc) else {
        return;
    };
    let months = cx.threshold(&RULE, "months_before_year");
    let distance = u32::try_from(months.unsigned_abs()).unwrap_or(u32::MAX);
    // The last day on which the approval is in time. Without a threshold the first day of the year
    // is, too: many plans bear the day from which they are valid. A negative one gives months of the
    // year itself.
    let (limit, from) = match months {
        0 => (BEGINNING, start),
        1.. => (DEADLINE, start.minus_months(distance).previous_day()),
        _ => (DEADLINE, start.plus_months(distance).previous_day()),
    };
    if let Some((index, on)) = Decision::late_approval(&doc.approvals, from) {
        let year = Label::new("beginning", "začátek roku", "beginning of the year");
        let place = doc.at(format_args!("/approvals/{index}/on"));
        let found = ApprovedLate { on, limit, from }.at(place);
        out.push(found.related(doc.at(field), year));
    }
}

const BEGINNING: Label = Label::new("beginning", "začátku jeho roku", "the beginning of its year");
const DEADLINE: Label = Label::new(
    "deadline",
    "dni, do kterého má být schválen,",
    "the day by which it should be approved",
);
