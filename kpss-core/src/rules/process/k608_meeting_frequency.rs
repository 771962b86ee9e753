use super::description::{Groups, name};
use crate::documents::is_intended;
use crate::model::{Body, Frequency, Plan, Repetition};
use crate::rule::prelude::*;

declare_rule! {
    /// The steering group meets often enough.
    pub MeetingFrequency {
        code: "K608", slug: "org-meeting-frequency", severity: Info, certainty: Heuristic,
        basis: Convention,
        citations: [
            source(
                ("podoba statutů řídicích skupin", "form of statutes of steering groups"),
                ("četnost jednání", "frequency of meetings"),
                false,
            ),
        ],
        check: Check::Plan(check), on_partial: Run,
        params: { body: String, meetings: i64, expected: i64 },
        thresholds: [Threshold { name: "meetings_per_year", unit: "jednání za rok", default: 4 }],
        cs: {
            title: "Četnost jednání řídicí skupiny",
            message: "Skupina „{body}“ jedná {meetings}krát ročně; obvyklá jsou nejméně \
                      {expected} jednání.",
            why: "Skupina, která se schází zřídka, plán jen bere na vědomí; o změnách a plnění se \
                  pak rozhoduje mimo ni.",
            fix: "Zvažte častější jednání; má-li skupina jinou četnost ve svém statutu, ponechte \
                  ji.",
        },
        en: {
            title: "How often the steering group meets",
            message: "The group “{body}” is to meet so many times a year: {meetings}; at least \
                      {expected} is usual.",
            why: "A group that meets seldom only takes note of the plan; changes and fulfilment \
                  are then decided elsewhere.",
            fix: "Consider meeting more often; if the statutes of the group set another \
                  frequency, keep it.",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let groups = Groups::of(cx, plan);
    if is_intended(plan) || !groups.is_speaker {
        return;
    }
    let expected = cx.threshold(&RULE, "meetings_per_year");
    for (index, body) in groups.steering() {
        let stated = body.meeting_frequency.as_ref().and_then(a_year);
        let stated = stated.map(|meetings| (meetings, "meeting_frequency"));
        let held = || held_a_year(body).map(|meetings| (meetings, "meetings"));
        let known = stated.or_else(held);
        if let Some((meetings, field)) = known.filter(|(meetings, _)| *meetings < expected) {
            let found = MeetingFrequency { body: name(body), meetings, expected };
            out.push(found.at(groups.at(format_args!("/bodies/{index}/{field}"))));
        }
    }
}

/// How many times a year.
fn a_year(repetition: &Repetition) -> Option<i64> {
    let periods = match repetition.per? {
        Frequency::Month => 12,
        Frequency::Quarter => 4,
        Frequency::Year => 1,
    };
    Some(i64::from(repetition.times?.0).saturating_mul(periods))
}

/// How many meetings were held a year, if they go over most of one and all are dated.
fn held_a_year(body: &Body) -> Option<i64> {
    const YEAR: i64 = 365;
    let days: Option<Vec<Date>> = body.meetings.iter().map(|meeting| meeting.on).collect();
    let days = days?;
    let (first, last) = (days.iter().min()?.first_day(), days.iter().max()?.last_day());
    let span = first.days_until(last);
    let after_first = i64::try_from(days.len()).ok()?.saturating_sub(1);
    (span >= 300).then(|| after_first.saturating_mul(YEAR).saturating_add(span / 2) / span)
}
