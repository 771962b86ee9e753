use super::carried_out::{spans, validity};
use crate::model::ActionPlan;
use crate::rule::prelude::*;

declare_rule! {
    /// The year of an action plan lies inside the validity of its plan, with extensions.
    pub OutsidePlanValidity {
        code: "K402", slug: "action-plan-outside-plan-validity", severity: Error, certainty: Proof,
        basis: Arithmetic,
        citations: [],
        check: Check::ActionPlan(check),
        params: { first: Date, last: Date, from: Date, until: Date, extended: i64 },
        cs: {
            title: "Akční plán mimo platnost plánu",
            message: "Akční plán na dobu {first} – {last} leží mimo platnost plánu, která \
                      je{?extended} i s prodloužením{/} {from} – {until}.",
            why: "Akční plán provádí platný plán; v době, kdy plán neplatí, nemá co provádět.",
            fix: "Opravte rok nebo odkaz na plán; pokud byla platnost plánu prodloužena, doplňte \
                  prodloužení.",
        },
        en: {
            title: "Action plan outside the validity of the plan",
            message: "The action plan for {first} – {last} lies outside the validity of the plan, \
                      which{?extended} with extensions{/} is {from} – {until}.",
            why: "An action plan carries out a valid plan; while the plan is not valid, there is \
                  nothing to carry out.",
            fix: "Correct the year or the link to the plan; if the plan was extended, add the \
                  extension.",
        },
    }
}

fn check(cx: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    let Some(link) = &doc.plan else { return };
    let Some(validity) = validity(cx, link, doc.at("/plan/period")) else { return };
    // A plan may begin or end within a year; so the error is only where no day is common. What is
    // outside itself is not said of its extension again.
    let outside = spans(doc).into_iter().find(|(first, last, _)| {
        first <= last && (*last < validity.from || validity.extended < *first)
    });
    if let Some((first, last, field)) = outside {
        let found = OutsidePlanValidity {
            first,
            last,
            from: validity.from,
            until: validity.extended,
            extended: i64::from(validity.until < validity.extended),
        };
        let mut found = found.at(doc.at(field));
        for (place, role) in validity.places {
            found = found.related(place, role);
        }
        out.push(found);
    }
}
