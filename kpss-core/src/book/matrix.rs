//! The demands of the law against the rules.

use std::fmt::Write as _;

use super::demands::demands;
use crate::codes::Window;
use crate::lang::{Bilingual, Lang};
use crate::model::Date;
use crate::rule::Param;

/// The demands against the rules, as a Markdown page.
pub fn matrix(lang: Lang) -> String {
    let say = |cs: &'static str, en: &'static str| Bilingual { cs, en }.get(lang);
    let mut out = format!(
        "# {}\n\n{}\n\n{}\n",
        say("Požadavky práva a pravidla", "Demands of the law and the rules"),
        say(
            "Vypsáno příkazem `cargo xtask gen`; požadavky jsou naše slova, ne znění předpisu. Část sedmá vyhlášky zavazuje jen plány krajů.",
            "Written by `cargo xtask gen`; the demands are in our words, not those of the law. Part seven of the decree binds only plans of regions.",
        ),
        say(
            "Po zrušení definice zákonem č. 300/2025 Sb. nevíme, co dnes platí; kde je konec 20. 8. 2025, je to poslední den, za který ručíme.",
            "Act 300/2025 removed the definition and what is in force today is not known; where a window ends on 20 August 2025, that is the last day vouched for.",
        ),
    );
    let mut act = "";
    for demand in demands() {
        let citation = &demand.citation;
        if citation.act.get(lang) != act {
            act = citation.act.get(lang);
            let _ = writeln!(
                out,
                "\n## {act}\n\n| {} | {} | {} | {} |\n|---|---|---|---|",
                say("Kde", "Where"),
                say("Platí", "In force"),
                say("Požadavek", "Demand"),
                say("Pravidla", "Rules"),
            );
        }
        let day = |day: Option<Date>| day.map_or(String::new(), |d| Param::Date(d).display(lang));
        let in_force = match citation.window {
            Window { from, until: None } => format!("{} {}", say("od", "from"), day(from)),
            Window { from, until } => format!("{} – {}", day(from), day(until)),
        };
        let unread = if citation.verified {
            ""
        } else {
            say(" (znění neověřeno)", " (wording not verified)")
        };
        let rules = match demand.without {
            Some(why) => format!("– {}", why.get(lang)),
            None => demand.rules.join(", "),
        };
        let (paragraph, what) = (citation.paragraph.get(lang), demand.what.get(lang));
        let _ = writeln!(out, "| {paragraph} | {in_force} | {what}{unread} | {rules} |");
    }
    out
}
