//! Words by which a cell says that it says nothing.

use super::fold::fold;

const NOTHING: &[&str] = &[
    "-",
    "--",
    "---",
    "----",
    "x",
    "xx",
    "xxx",
    "?",
    "??",
    "???",
    "...",
    "…",
    "n/a",
    "n.a.",
    "n. a.",
    "n.k.",
    "n. k.",
    "n/k",
    "neuvedeno",
    "neuveden",
    "neuvedena",
    "neuvadi se",
    "neuvadime",
    "neni uvedeno",
    "neni znamo",
    "neni znam",
    "neni znama",
    "neznamo",
    "neznamy",
    "neznama",
    "nezname",
    "nevime",
    "nezjisteno",
    "nezjistovano",
    "neni k dispozici",
    "nejsou k dispozici",
    "bez udaje",
    "bez udaju",
    "udaj chybi",
    "nevyplneno",
    "nestanoveno",
    "neni stanoveno",
    "neurceno",
    "nespecifikovano",
    "bude doplneno",
    "doplnit",
    "bude upresneno",
    "bude stanoveno",
    "not stated",
    "not known",
    "unknown",
    "not available",
    "no data",
    "tbd",
    "tba",
];

/// Whether the text only says that nothing is stated: `–`, `x`, `neuvedeno`, `není známo`, `n. k.`,
/// or nothing at all.
pub(super) fn nothing_stated(text: &str) -> bool {
    // The longest of the words is short, and cells can hold books.
    if text.trim().len() > 60 {
        return false;
    }
    let folded = fold(text);
    folded.is_empty() || NOTHING.contains(&folded.as_str())
}
