use crate::lang::LocalizedText;
use crate::model::{Event, EventKind};
use crate::rule::prelude::*;
use crate::rules::plan::decisions::{approvals, is_approval};

declare_rule! {
    /// The draft is talked over with the public before it is approved.
    ///
    /// Said of a public hearing that does not say what it is about, and of a hearing or meeting
    /// whose title says that it is about the draft; later ones may be about the fulfilment.
    pub HearingAfterApproval {
        code: "K621", slug: "consult-hearing-after-approval", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [source(COMMUNITY_PLANS, ("veřejné projednání", "public hearing"), false)],
        check: Check::Document(check),
        params: { event: LocalizedText, on: Date, approved_on: Date },
        cs: {
            title: "Projednání návrhu po schválení",
            message: "Událost „{event}“ se konala {on}, dokument byl přitom schválen už \
                      {approved_on}.",
            why: "Co zazní až po schválení, se v dokumentu nemůže projevit; jedno z dat bývá \
                  chybné.",
            fix: "Ověřte obě data; šlo-li o představení schváleného dokumentu nebo o jeho změnu, \
                  uveďte to v názvu události.",
        },
        en: {
            title: "Hearing on the draft after the approval",
            message: "The event “{event}” took place on {on}, but the document was approved on \
                      {approved_on} already.",
            why: "What is said after the approval cannot show in the document; one of the dates \
                  is often wrong.",
            fix: "Check both dates; if the approved document was presented, or a change of it \
                  talked over, say so in the title of the event.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    let Some(process) = entry.process() else { return };
    // A later approval, of the changed document, settles it.
    let dated = approvals(entry).iter().enumerate().filter(|(_, one)| is_approval(one));
    let dated = dated.filter_map(|(index, one)| Some((index, one.on?)));
    let Some((approval, approved_on)) = dated.max_by_key(|(_, on)| on.last_day()) else { return };
    for (index, event) in process.events.iter().enumerate() {
        let late = event.on.filter(|on| approved_on.last_day() < on.first_day());
        let Some(on) = late.filter(|_| is_about_draft(event)) else { continue };
        let found = HearingAfterApproval { event: name(event), on, approved_on };
        let found = found.at(entry.at(format_args!("/process/events/{index}/on")));
        out.push(found.related(entry.at(format_args!("/approvals/{approval}/on")), APPROVAL));
    }
}

/// What the event is called: its title, else its kind.
fn name(event: &Event) -> LocalizedText {
    match (&event.title, event.kind) {
        (Some(title), _) => LocalizedText::new(title, title),
        (None, Some(kind)) => LocalizedText::new(kind.name().cs, kind.name().en),
        (None, None) => LocalizedText::new(event.id.as_str(), event.id.as_str()),
    }
}

/// Whether the event was surely held, and about the draft.
fn is_about_draft(event: &Event) -> bool {
    let is = |kind| event.kind == Some(kind) || event.with.contains(&kind);
    let title = event.title.as_deref().map(str::to_lowercase);
    let names_draft = title
        .as_ref()
        .map(|title| ["návrh", "draft", "připomín"].iter().any(|word| title.contains(word)));
    let is_public = is(EventKind::PublicHearing) || is(EventKind::PublicMeeting);
    event.planned != Some(true)
        && match names_draft {
            Some(names) => names && is_public,
            None => is(EventKind::PublicHearing),
        }
}

const APPROVAL: Label = Label::new("approval", "schválení", "approval");
