//! Mailboxes that people have at home.

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
