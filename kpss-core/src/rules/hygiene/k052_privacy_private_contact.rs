use super::contact::{has_phone, is_at_home};
use crate::rule::prelude::*;

declare_rule! {
    /// Members and posts are reached at work, not at home.
    pub PrivateContact {
        code: "K052", slug: "privacy-private-contact", severity: Warning, certainty: Heuristic, locked: true,
        basis: Law,
        citations: [data_protection_act(), data_minimisation()],
        in_force: Window::ALWAYS,
        check: Check::Texts { likely: |hints| hints.private_contact, check }, on_partial: Run,
        cs: {
            title: "Soukromý kontakt",
            message: "Údaj vypadá jako soukromý kontakt.",
            why: "Členové orgánů, hlavně uživatelé služeb, nemají mít v plánu soukromou adresu \
                  ani telefon.",
            fix: "Uveďte pracovní kontakt úřadu nebo organizace; u členů orgánů kontakt vynechte.",
        },
        en: {
            title: "Private contact",
            message: "This looks like a private contact.",
            why: "Members of bodies, above all users of services, should not have a private \
                  address or phone in a plan.",
            fix: "Give the contact of the office or organisation; leave the contact of members \
                  out.",
        },
    }
}

fn check(texts: &Texts<'_>, out: &mut Findings) {
    texts.each(|_, text, place| {
        let mut mailboxes = text.match_indices('@').peekable();
        if mailboxes.peek().is_none() && !has_phone(text) {
            return;
        }
        let at_home =
            mailboxes.any(|(at, _)| is_at_home(text.as_bytes().get(at + 1..).unwrap_or(&[])));
        let place = place();
        let of_member = place.pointer.contains("/members/");
        if of_member || (at_home && place.pointer.contains("/posts/")) {
            out.hide(text);
            out.push(PrivateContact {}.at(place));
        }
    });
}
