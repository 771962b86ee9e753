use crate::model::ActionPlan;
use crate::rule::prelude::*;
use crate::rules::measure::subject::is_asked;

declare_rule! {
    /// An action plan gives the expected costs of the two years that follow.
    pub NextTwoYearsMissing {
        code: "K412", slug: "action-plan-next-two-years-missing", severity: Info, certainty: Proof,
        basis: Methodology,
        citations: [
            act_108(("§ 101a odst. 3", "Section 101a(3)"), SECTION_101A, false),
            source(
                REGIONAL_ACTION_PLANS,
                ("předpokládaný požadavek na následující 2 rozpočtové roky", "expected claim for the next 2 budget years"),
                false,
            ),
        ],
        check: Check::ActionPlan(check), on_partial: Run, asks_for: Details,
        params: { first: Date, second: Date },
        cs: {
            title: "Výhled na dva roky",
            message: "Výhled nákladů na roky {first} a {second} není úplný.",
            why: "Kraj v žádosti o dotaci uvádí i předpoklad na dva následující roky; bez výhledu \
                  obcí jej jen odhaduje.",
            fix: "Doplňte předpokládané náklady na oba následující roky, stačí odhad.",
        },
        en: {
            title: "Outlook for two years",
            message: "The outlook of costs for {first} and {second} is not complete.",
            why: "In its request for a subsidy the region gives an estimate of the two following \
                  years, too; without the outlook of municipalities it guesses.",
            fix: "Add the expected costs of both following years, an estimate will do.",
        },
    }
}

fn check(_: &Context<'_>, doc: &Located<'_, ActionPlan>, out: &mut Findings) {
    // An action plan without items is asked for them first, one without a year for that.
    let Some(year) = doc.year.filter(|_| is_asked(doc.status) && !doc.items.is_empty()) else {
        return;
    };
    let following = |after: u16| year.0.saturating_add(after);
    let has = |wanted: u16| {
        let mut outlook = doc.outlook.iter();
        outlook.any(|of| of.amount.is_some() && of.year.is_some_and(|found| found.0 == wanted))
    };
    let (first, second) = (following(1), following(2));
    if !(has(first) && has(second)) {
        let found =
            NextTwoYearsMissing { first: Date::year_only(first), second: Date::year_only(second) };
        out.push(found.at(doc.at("/outlook")));
    }
}
