use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The title names other years than the period of validity.
    pub TitleYearsDiffer {
        code: "K129", slug: "plan-title-years-differ", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("titulní strana", "title page"), false)],
        check: Check::Plan(check), on_partial: Run,
        params: { title_from: Date, title_until: Date, from: Date, until: Date },
        cs: {
            title: "Roky v názvu a období platnosti",
            message: "Název uvádí roky {title_from}–{title_until}, období platnosti je {from} – \
                      {until}.",
            why: "Čtenář se řídí názvem; jiné roky v něm matou a bývají překlepem v jednom z \
                  údajů.",
            fix: "Opravte název, nebo období platnosti; prodloužení zapište zvlášť.",
        },
        en: {
            title: "Years in the title and the period",
            message: "The title names the years {title_from}–{title_until}, the period of \
                      validity is {from} – {until}.",
            why: "Readers go by the title; other years in it mislead, and are often a slip in \
                  one of the two.",
            fix: "Correct the title or the period; write an extension apart.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let period = plan.period.as_ref().and_then(|period| period.first_day().zip(period.last_day()));
    let named = plan.title.as_deref().and_then(year_range);
    let (Some((from, until)), Some((first, last))) = (period, named) else { return };
    let ends = [Some(until.year()), plan.validity_end().map(Date::year)];
    if from <= until && (first != from.year() || !ends.contains(&Some(last))) {
        let found = TitleYearsDiffer {
            title_from: Date::year_only(first),
            title_until: Date::year_only(last),
            from,
            until,
        };
        out.push(found.at(plan.at("/title")).related(plan.at("/period"), PERIOD));
    }
}

const PERIOD: Label = Label::new("period", "období platnosti", "period of validity");

/// The only range of years in a text: `2020–2022`, `2020 - 2022`, `2020 až 2022`.
fn year_range(text: &str) -> Option<(u16, u16)> {
    let mut ranges = text.match_indices(|c: char| c.is_ascii_digit()).filter_map(|(at, _)| {
        let (first, rest) = year_at(text, at)?;
        let rest = rest.trim_start();
        let rest = ["–", "-", "—", "až", "do"].iter().find_map(|sign| rest.strip_prefix(sign))?;
        let (last, _) = year_at(rest.trim_start(), 0)?;
        (first <= last).then_some((first, last))
    });
    let range = ranges.next()?;
    ranges.next().is_none().then_some(range)
}

/// A year of four digits that stands at a place of a text, and what follows it.
fn year_at(text: &str, at: usize) -> Option<(u16, &str)> {
    let is_digit = |c: char| c.is_ascii_digit();
    let before = text.get(..at)?.chars().next_back();
    let (year, rest) = text.get(at..)?.split_at_checked(4)?;
    let alone = !before.is_some_and(is_digit) && !rest.starts_with(is_digit);
    let year: u16 = year.parse().ok().filter(|_| alone)?;
    (1990..=2100).contains(&year).then_some((year, rest))
}
