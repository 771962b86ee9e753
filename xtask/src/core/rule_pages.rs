//! The rule book as files: a page for each rule in both languages, and the index of them.

use std::fmt::Write as _;

use kpss_core::book;
use kpss_core::rule::Rule;
use kpss_core::{Lang, rules};

/// Folder of the rules and what it is about.
const FAMILIES: [(&str, &str, &str); 14] = [
    ("shape", "Tvar dokumentu", "Shape of a document"),
    ("table", "Tabulky", "Tables"),
    ("hygiene", "Údaje a texty", "Data and texts"),
    ("profile", "Profily", "Profiles"),
    ("waiver", "Výjimky", "Waivers"),
    ("plan", "Plán a jeho platnost", "A plan and its validity"),
    ("structure", "Části plánu a odkazy", "Parts of a plan and references"),
    ("measure", "Opatření", "Measures"),
    ("action_plan", "Akční plány", "Action plans"),
    ("monitoring", "Sledování a vyhodnocení", "Monitoring and evaluation"),
    ("process", "Proces plánování", "The process of planning"),
    ("territory", "Území", "Territory"),
    ("project", "Projekty", "Projects"),
    ("catalogue", "Katalogy a síť služeb", "Catalogues and the network of services"),
];

/// The page of a rule, Czech first.
pub(crate) fn page(rule: &Rule) -> String {
    let (cs, en) = (book::page(rule, Lang::Cs), book::page(rule, Lang::En));
    format!("[Pravidla · Rules](README.md)\n\n{cs}\n---\n\n{en}")
}

/// The list of all rules by family.
pub(crate) fn index() -> String {
    let mut text = "# Pravidla · Rules\n\n\
        Vypsáno z pravidel samých příkazem `cargo xtask gen`; stejnou stránku pravidla vypíše \
        `kpss explain KÓD`.\n\n\
        Written from the rules themselves by `cargo xtask gen`; `kpss explain CODE --lang en` \
        prints the page of a rule.\n"
        .to_owned();
    for (folder, cs, en) in FAMILIES {
        let _ = writeln!(text, "\n## {cs} · {en}\n\n| | | Česky | English |\n|---|---|---|---|");
        for rule in rules().iter().filter(|rule| family(rule) == folder) {
            let (code, severity) = (rule.code, rule.severity.code());
            let (cs, en) = (rule.cs.title, rule.en.title);
            let _ = writeln!(text, "| [{code}]({code}.md) | {severity} | {cs} | {en} |");
        }
    }
    let unread = rules().iter().filter(|rule| rule.citations.iter().any(|cited| !cited.verified));
    let unread: Vec<&str> = unread.map(|rule| rule.code).collect();
    let _ = writeln!(
        text,
        "\nPravidla, u nichž jsme text některého podkladu nečetli (na stránce pravidla „znění \
         neověřeno“) · Rules with a basis whose text was not read (“wording not verified” on \
         their page): {}.",
        unread.join(", ")
    );
    text
}

/// The folder in which a rule stands.
fn family(rule: &Rule) -> &str {
    rule.file.rsplit(['/', '\\']).nth(1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_stands_in_the_index_once() {
        let index = index();
        for rule in rules() {
            let link = format!("[{0}]({0}.md)", rule.code);
            assert_eq!(index.matches(&link).count(), 1, "{link}");
        }
    }
}
