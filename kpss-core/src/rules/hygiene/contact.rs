//! Mailboxes that people have at home, and their telephones.

const HOSTS: [&str; 9] = [
    "seznam.cz",
    "email.cz",
    "gmail.com",
    "centrum.cz",
    "volny.cz",
    "atlas.cz",
    "post.cz",
    "outlook.com",
    "yahoo.com",
];

/// Whether what follows `@` is such a mailbox.
pub(crate) fn is_at_home(rest: &[u8]) -> bool {
    let is = |host: &&str| {
        rest.get(..host.len()).is_some_and(|part| part.eq_ignore_ascii_case(host.as_bytes()))
    };
    HOSTS.iter().any(is)
}

/// Nine digits that begin like a Czech phone number, with spaces between groups of three.
pub(crate) fn has_phone(text: &str) -> bool {
    let mut digits = 0;
    let mut first = ' ';
    for c in text.chars().chain(['.']) {
        match c {
            '0'..='9' => {
                first = if digits == 0 { c } else { first };
                digits += 1;
            }
            ' ' | '\u{a0}' if digits % 3 == 0 => {}
            _ if digits == 9 && ('2'..='9').contains(&first) => return true,
            _ => digits = 0,
        }
    }
    false
}
