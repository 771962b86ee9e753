use super::description::name;
use crate::model::Member;
use crate::rule::prelude::*;

declare_rule! {
    /// Of members of groups there is only name, role and organisation: no birth date, no address.
    ///
    /// The finding does not repeat what it found.
    pub MemberPersonalData {
        code: "K618", slug: "org-member-personal-data", severity: Warning, certainty: Heuristic,
        basis: Convention,
        citations: [data_protection_act(), data_minimisation()],
        check: Check::Document(check), on_partial: Run,
        params: { body: String, what: Label },
        cs: {
            title: "Soukromé údaje členů skupin",
            message: "U člena skupiny „{body}“ je zřejmě zapsáno {what}.",
            why: "Plán se zveřejňuje. U členů, zejména uživatelů služeb, stačí jméno (se \
                  souhlasem), funkce a organizace; víc o nich plán říkat nemá.",
            fix: "Údaj z textu vymažte; ponechte jméno, funkci a organizaci, u uživatelů raději \
                  jen počet.",
        },
        en: {
            title: "Private data of members of groups",
            message: "A member of the group “{body}” seems to be written down with {what}.",
            why: "A plan is published. Of members, users of services above all, a name (with \
                  consent), role and organisation are enough; the plan should not say more.",
            fix: "Delete it from the text; keep name, role and organisation, and of users rather \
                  only their number.",
        },
    }
}

fn check(_: &Context<'_>, entry: &Entry<'_>, out: &mut Findings) {
    for groups in entry.written_groups() {
        for (index, body) in groups.value.iter().enumerate() {
            for (position, member) in body.members.iter().enumerate() {
                for (field, what) in private(member) {
                    let found = MemberPersonalData { body: name(body), what };
                    let text = if field == "name" { &member.name } else { &member.role };
                    out.hide(text.as_deref().unwrap_or(""));
                    let at = format_args!("/bodies/{index}/members/{position}/{field}");
                    out.push(found.at(groups.at(at)));
                }
            }
        }
    }
}

/// The first private thing in each text of a member.
fn private(member: &Member) -> impl Iterator<Item = (&'static str, Label)> + '_ {
    let texts = [("name", &member.name), ("role", &member.role)];
    texts.into_iter().filter_map(|(field, text)| {
        let text = text.as_deref()?.to_lowercase();
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        words.find_map(word).map(|what| (field, what))
    })
}

/// What follows a word that introduces private data.
fn word(word: &str) -> Option<Label> {
    match word {
        "nar" | "narozen" | "narozena" | "narozený" | "narozená" => Some(BIRTH),
        "bytem" | "bydliště" | "bydlištěm" | "bydlící" => Some(ADDRESS),
        _ => None,
    }
}

const BIRTH: Label = Label::new("birth_date", "datum narození", "a date of birth");
const ADDRESS: Label = Label::new("home_address", "bydliště", "a home address");
