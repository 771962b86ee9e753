use super::description::was_published;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The beginning of drafting was announced, with how people can take part.
    pub AnnouncementMissing {
        code: "K613", slug: "consult-start-announcement-missing", severity: Info,
        certainty: Heuristic,
        basis: Convention,
        citations: [decree_505(("§ 39b odst. 1", "Section 39b(1)"), true)],
        check: Check::Plan(check), asks_for: Parts,
        params: { missing: Label },
        cs: {
            title: "Oznámení o zahájení zpracování plánu",
            message: "Plán neuvádí {missing}.",
            why: "Zapojit se může jen ten, kdo ví, že se začíná. Kraj musí zahájení oznámit \
                  občanům spolu s tím, jak se zapojit; pro plán obce je to dobrá praxe.",
            fix: "Doplňte, kdy a kde bylo zahájení oznámeno a jak se bylo možné zapojit.",
        },
        en: {
            title: "Announcement that drafting begins",
            message: "The plan does not give {missing}.",
            why: "Only who knows of the beginning can take part. A region must announce the \
                  beginning to its citizens together with how to take part; for the plan of a \
                  municipality it is good practice.",
            fix: "Add when and where the beginning was announced and how people could take part.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let Some(process) = plan.process.as_ref().filter(|_| was_published(plan)) else { return };
    let stated = process.announcement.as_ref();
    let stated =
        stated.filter(|one| one.on.is_some() || one.url.is_some() || one.how_to_join.is_some());
    match stated {
        None => {
            let place = plan.at("/process/announcement");
            out.push(AnnouncementMissing { missing: ANNOUNCEMENT }.at(place));
        }
        Some(one) if one.how_to_join.is_none() => {
            let place = plan.at("/process/announcement/how_to_join");
            out.push(AnnouncementMissing { missing: HOW_TO_JOIN }.at(place));
        }
        Some(_) => {}
    }
}

const ANNOUNCEMENT: Label = Label::new(
    "announcement",
    "oznámení o zahájení zpracování",
    "the announcement that drafting begins",
);
const HOW_TO_JOIN: Label = Label::new(
    "how_to_join",
    "v oznámení o zahájení, jak se lze zapojit",
    "how people could take part, as the announcement should say",
);
