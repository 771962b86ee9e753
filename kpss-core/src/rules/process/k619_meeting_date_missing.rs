use super::description::name;
use crate::model::Body;
use crate::rule::prelude::*;

declare_rule! {
    /// A meeting is recorded without its date.
    pub MeetingDateMissing {
        code: "K619", slug: "org-meeting-date-missing", severity: Info, certainty: Proof,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("jednání skupin", "meetings of the groups"), false)],
        check: Check::Document(check), on_partial: Run, asks_for: Details,
        params: { body: String, meetings: i64 },
        cs: {
            title: "Datum jednání",
            message: "Skupina „{body}“ má {meetings} jednání bez data.",
            why: "Bez data se nepozná, kdy a jak často skupina jednala.",
            fix: "Doplňte data jednání podle zápisů.",
        },
        en: {
            title: "Date of a meeting",
            message: "The group “{body}” has {meetings} {meetings|meeting|meetings} without a \
                      date.",
            why: "Without dates nobody can tell when and how often the group met.",
            fix: "Add the dates from the minutes.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    entry.written_groups().for_each(|groups| look(&groups, out));
}

fn look(groups: &Located<'_, [Body]>, out: &mut Findings) {
    for (index, body) in groups.value.iter().enumerate() {
        let undated: Vec<usize> = body
            .meetings
            .iter()
            .enumerate()
            .filter(|(_, meeting)| meeting.on.is_none())
            .map(|(at, _)| at)
            .collect();
        let place = |at| groups.at(format_args!("/bodies/{index}/meetings/{at}/on"));
        let Some(first) = undated.first() else { continue };
        let meetings = i64::try_from(undated.len()).unwrap_or(i64::MAX);
        let found = MeetingDateMissing { body: name(body), meetings }.at(place(*first));
        let others = undated.iter().skip(1);
        out.push(others.fold(found, |found, at| found.related(place(*at), ALSO)));
    }
}

const ALSO: Label =
    Label::new("also_undated", "další jednání bez data", "another meeting without a date");
