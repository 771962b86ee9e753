use std::collections::BTreeSet;

use super::description::Groups;
use crate::model::{Contact, Organisation, Plan, Post, PostKind};
use crate::rule::prelude::*;

declare_rule! {
    /// A plan names the post of its coordinator, with a contact.
    pub CoordinatorMissing {
        code: "K603", slug: "org-coordinator-missing", severity: Warning, certainty: Heuristic,
        basis: Methodology,
        citations: [source(METHODOLOGY, ("koordinátor", "coordinator"), false)],
        check: Check::Plan(check), asks_for: Details,
        params: { missing: Label },
        cs: {
            title: "Koordinátor plánování",
            message: "Plán neuvádí {missing}.",
            why: "Kdo má připomínku, novou potřebu nebo dotaz k plánu, musí vědět, na koho se \
                  obrátit; kraj také.",
            fix: "Doplňte pozici koordinátora, jeho zaměstnavatele a pracovní kontakt (bez \
                  soukromých údajů).",
        },
        en: {
            title: "Coordinator of planning",
            message: "The plan does not give {missing}.",
            why: "Who has a comment, a new need or a question must know whom to ask; and so must \
                  the region.",
            fix: "Add the post of the coordinator, the employer and a contact of the office (no \
                  private data).",
        },
    }
}

fn check(cx: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    // Without any group the plan lacks more than a coordinator, and K601 says so.
    let groups = Groups::of(cx, plan);
    if !groups.describe_organisation() || groups.list.is_empty() {
        return;
    }
    // A post that does not say what it is may be the one.
    if plan.posts.iter().any(|post| post.kind.is_none()) {
        return;
    }
    // The project that made the plan may pay for the coordinator, and its contact stands there.
    let is_coordinator = |post: &Post| post.kind == Some(PostKind::Coordinator);
    if cx.projects_of(&plan.value.id).any(|project| project.value.posts.iter().any(is_coordinator))
    {
        return;
    }
    let posts = plan.posts.iter().enumerate();
    let mut coordinators = posts.filter(|(_, post)| is_coordinator(post)).peekable();
    let Some((first, _)) = coordinators.peek().copied() else {
        let place = if plan.posts.is_empty() { "/posts" } else { "/posts/-" };
        out.push(CoordinatorMissing { missing: POST }.at(plan.at(place)));
        return;
    };
    let has_contact = |one: &&Organisation| one.contacts.iter().any(is_reachable);
    let common = cx.entry_at(&plan.at("")).map_or(&[][..], |entry| entry.common_organisations());
    let organisations = plan.organisations.iter().chain(common);
    let reachable: BTreeSet<&str> =
        organisations.filter(has_contact).map(|one| one.id.as_str()).collect();
    let is_known = |post: &Post| {
        let employer = post.organisation.as_ref();
        post.contacts.iter().any(is_reachable)
            || employer.is_some_and(|id| reachable.contains(id.as_str()))
    };
    let in_plan = plan.contacts.iter().any(is_reachable);
    if !in_plan && !coordinators.any(|(_, post)| is_known(post)) {
        let place = plan.at(format_args!("/posts/{first}/contacts"));
        out.push(CoordinatorMissing { missing: CONTACT }.at(place));
    }
}

fn is_reachable(contact: &Contact) -> bool {
    contact.email.is_some()
        || contact.phone.is_some()
        || contact.web.is_some()
        || contact.address.is_some()
}

const POST: Label =
    Label::new("coordinator", "koordinátora plánování", "the coordinator of planning");
const CONTACT: Label =
    Label::new("contact", "kontakt na koordinátora", "a contact of the coordinator");
