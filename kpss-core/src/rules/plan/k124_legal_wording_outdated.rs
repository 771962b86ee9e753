use crate::documents::start;
use crate::model::Plan;
use crate::model::visit::{Leaf, Trail, Visit};
use crate::rule::prelude::*;

declare_rule! {
    /// Texts of the plan name nothing that the law of its time no longer has.
    ///
    /// Codes of services and legal forms are the matter of other rules; this one reads texts.
    pub LegalWordingOutdated {
        code: "K124", slug: "plan-legal-wording-outdated", severity: Info, certainty: Heuristic,
        basis: Law,
        citations: [
            since(CIVIL_CODE, ("§ 3045", "Section 3045"), Date::of(2014, 1, 1), false),
            act_108(("§ 52", "Section 52"), Window::between(Date::of(2007, 1, 1), Date::of(2025, 2, 28)), false),
        ],
        in_force: Window::ALWAYS,
        check: Check::Plan(check), on_partial: Run,
        params: { term: Label, start: Date, since: Date, places: i64 },
        cs: {
            title: "Pojem, který právo již nezná",
            message: "Plán od {start} užívá na {places} {places|místě|místech|místech} pojem \
                      „{term}“, který právo od {since} nezná.",
            why: "Zastaralý pojem ukazuje na text převzatý ze staršího plánu; nelze-li jej \
                  vyložit podle platného práva, hůře se o něj opírá rozhodnutí.",
            fix: "Ověřte, zda text nepopisuje minulost; jinak užijte dnešní název (spolek, \
                  sociálně-zdravotní služby).",
        },
        en: {
            title: "Term that the law no longer knows",
            message: "The plan from {start} uses the term “{term}”, which the law has not known \
                      since {since}. Places: {places}.",
            why: "An outdated term points to a text taken from an older plan; a term that cannot \
                  be read by the law in force is a weak basis for decisions.",
            fix: "Check that the text does not describe the past; else use the present name \
                  (association, health and social services).",
        },
    }
}

/// A term that ended, and how texts name it.
struct Ended {
    term: Label,
    /// First day without it.
    since: Date,
    is_in: fn(&str) -> bool,
}

const ENDED: [Ended; 2] = [
    Ended {
        term: Label::new("civic_association", "občanské sdružení", "civic association"),
        since: Date::of(2014, 1, 1),
        is_in: names_civic_association,
    },
    Ended {
        term: Label::new(
            "inpatient_social_services",
            "sociální služby podle § 52",
            "social services under § 52",
        ),
        since: Date::of(2025, 3, 1),
        is_in: names_paragraph_52,
    },
];

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(start) = start(plan) else { return };
    let day = cx.as_of.map_or(start, Date::first_day);
    let ended: Vec<&Ended> = ENDED.iter().filter(|ended| ended.since <= day).collect();
    let mut places: Vec<Vec<Place>> = vec![Vec::new(); ended.len()];
    if ended.is_empty() {
        return;
    }
    plan.value.visit(&Trail::ROOT, &mut |at, leaf| {
        let Leaf::Text(text) = leaf else { return };
        for (ended, places) in ended.iter().zip(&mut places) {
            // What a source or another document is called is not the plan's wording.
            if (ended.is_in)(text)
                && !matches!(at.place().0, "Source" | "PlanLink" | "DocumentLink")
            {
                places.push(plan.at(at));
            }
        }
    });
    for (ended, places) in ended.into_iter().zip(places) {
        let count = i64::try_from(places.len()).unwrap_or(i64::MAX);
        let mut places = places.into_iter();
        let Some(first) = places.next() else { continue };
        let found =
            LegalWordingOutdated { term: ended.term, start, since: ended.since, places: count };
        out.push(places.fold(found.at(first), |found, place| found.related(place, ALSO)));
    }
}

const ALSO: Label = Label::new("also_here", "další místo", "another place");

/// Whether the text speaks of a civic association, in any case and number.
fn names_civic_association(text: &str) -> bool {
    // A search for one character needs no preparation, and most texts are short.
    text.match_indices('ž').any(|(at, letter)| {
        let Some(before) = text.get(..at).and_then(|before| before.strip_suffix("sdru")) else {
            return false;
        };
        if !text.get(at + letter.len()..).is_some_and(|after| after.starts_with("ení")) {
            return false;
        }
        let before = before.trim_end();
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        word.strip_prefix(['o', 'O']).is_some_and(|rest| rest.starts_with("bčansk"))
    })
}

/// Whether the text speaks of services under § 52 of the act on social services.
fn names_paragraph_52(text: &str) -> bool {
    let cites = text.match_indices('§').any(|(at, sign)| {
        let after = text.get(at + sign.len()..).unwrap_or_default().trim_start();
        let number = after.strip_prefix("52");
        number.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
    });
    cites && (text.contains("108/2006") || text.contains("služ") || text.contains("Služ"))
}
